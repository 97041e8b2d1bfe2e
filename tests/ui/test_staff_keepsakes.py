"""From a class to its cards and poster, from a pupil to their card and folder: by touch, through the preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pupil_folder import FOLDERS_MADE
from app.paper.press import ReportlabPress
from app.services.kit import Kit
from tests.paper.pages import page_count
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.staff_window import ask, begin_class, come_in, lead_of, open_school, sign_turn, text_of

Opener = Callable[..., KioskWindow]
WAIT_S = 30.0


def signed_class(folder: Path) -> Kit:
    """Three of Maple have signed."""
    kit = replace(open_school(folder), press=ReportlabPress())
    session = begin_class(kit)
    for number in (0, 1, 2):
        sign_turn(kit, session, f"Maple-{number}")
    return kit


@pytest.fixture
def page(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    kiosk = come_in(open_staff_kiosk(kit=lambda: signed_class(tmp_path / "data")))
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").item("pupil-Maple-0")
    kiosk.rest(0.1)
    return kiosk


def facts(kiosk: KioskWindow) -> dict[str, object]:
    found: dict[str, object] = kiosk.app.desk.kiosk.property("vm").property("facts")
    return found


def previewed(kiosk: KioskWindow) -> dict[str, object]:
    kiosk.on("staff/Preview").until(lambda: facts(kiosk)["step"] == "ready", WAIT_S)
    return facts(kiosk)


def save(kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    preview = kiosk.app.desk.kiosk.property("vm")
    preview.chooseFolder()
    kiosk.until(lambda: preview.files.folder is not None)
    preview.save("kept")
    kiosk.until(lambda: facts(kiosk)["step"] == "saved", WAIT_S)
    (made,) = home.rglob("kept*.pdf")
    return made


def test_a_class_gets_its_cards_and_those_without_access_are_named(page: KioskWindow) -> None:
    page.tap("toKeepsakes")
    page.tap("cards")
    found = previewed(page)
    assert (found["kind"], found["pages"]) == ("cards", 1)
    assert text_of(page, "title") == "Licence cards of Maple"
    assert text_of(page, "leftOut") == "No card yet for 31 pupils who have no access."
    page.tap("back")
    page.on("staff/ClassPage").item("pupil-Maple-0")


def test_the_poster_is_looked_at_as_four_pages_before_it_is_printed(page: KioskWindow) -> None:
    page.tap("toKeepsakes")
    page.tap("posterFour")
    assert previewed(page)["pages"] == 4
    assert text_of(page, "title") == "Poster of Maple, four A4 pages"


def test_a_pupils_folder_is_noted_only_when_it_leaves_the_screen(
    page: KioskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.tap("pupil-Maple-0")
    page.until(lambda: page.find("toFolder") is not None and page.item("toFolder").isVisible())
    page.tap("toFolder")
    previewed(page)
    assert text_of(page, "title") == "Folder of Aisha Hope"
    assert ask(page, lambda kit: kit.ledger.read(FOLDERS_MADE)) == []
    made = save(page, monkeypatch, tmp_path / "home")
    assert page_count(made) >= 2
    (noted,) = ask(page, lambda kit: kit.ledger.read(FOLDERS_MADE))
    assert (noted.subject, noted.by) == ("Maple-0", ask(page, lead_of))
    page.tap("back")
    page.on("staff/ClassPage").until(lambda: page.find("toCard") is not None)
    assert page.item("toCard").isVisible()  # the pupil is shown again


def test_a_helper_is_offered_neither(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: signed_class(tmp_path / "data")), "Mr Reed", HELPER_PIN)
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").item("pupil-Maple-0")
    kiosk.rest(0.2)
    assert not any(item.objectName() == "toKeepsakes" and item.isVisible() for item in kiosk.items())
