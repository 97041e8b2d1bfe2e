"""Asking families again, by touch: reminders, the page for the register, a talk, and what a no means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.standing import Access
from app.services import chasing, standings
from tests.support.chase_school import some_weeks_on
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.office_window import names_in
from tests.support.staff_window import ask, come_in, text_of
from tests.ui.test_staff_roll_and_office_fit import look

Opener = Callable[..., KioskWindow]


@pytest.fixture
def kiosk(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    """At the slips of the whole school."""
    kiosk = come_in(open_staff_kiosk(kit=lambda: some_weeks_on(tmp_path, signed=6)))
    kiosk.tap("go-staff/Access")
    kiosk.on("staff/Access").tap("chase")
    kiosk.on("staff/Chasing").until(lambda: kiosk.find("chase-Maple-4-0") is not None)
    return kiosk


def test_reminders_that_are_due_are_printed_in_one_go_and_can_be_taken_back(
    kiosk: KioskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home" / "Downloads").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert names_in(kiosk, "chase-") == ["Maple-0-1", "Maple-0-2", "Maple-4-0", "Maple-5-0"]
    kiosk.tap("withForm")
    kiosk.until(lambda: bool(kiosk.item("withForm").property("on")))
    kiosk.tap("remind")
    kiosk.on("staff/Preview").until(lambda: kiosk.find("saveAs") is not None)
    kiosk.tap("saveAs")
    kiosk.tap("place-downloads")
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("done") is not None)
    kiosk.tap("done")
    kiosk.on("staff/Chasing").item("printForms")
    assert ask(kiosk, chasing.chase).due == ()
    kiosk.tap("neverWent")
    kiosk.until(lambda: kiosk.find("remind") is not None)
    assert len(ask(kiosk, chasing.chase).due) == 4


def test_a_talk_is_noted_with_its_day_and_what_home_says_now(kiosk: KioskWindow) -> None:
    kiosk.tap("part-talks")
    kiosk.tap("talked-Maple-1-0")
    kiosk.tap("talkedOn-back")
    kiosk.until(lambda: text_of(kiosk, "talkedOn-day") == "Sunday 6 December 2026")
    assert not kiosk.item("confirm").isEnabled()
    kiosk.tap("outcome-agreed")
    kiosk.tap("confirm")
    kiosk.until(lambda: names_in(kiosk, "chase-") == [])
    kiosk.tap("part-refused")
    kiosk.until(lambda: names_in(kiosk, "chase-") == ["Maple-2-0"])
    assert "ends access to the internet at once" in text_of(kiosk, "refusedMeans")
    kiosk.tap("back")
    kiosk.on("staff/Access").tap("accessClass-Maple")
    kiosk.tap("access-Maple-1")
    kiosk.item("accessWhy")
    kiosk.rest(0.15)
    kiosk.tap("part-access")
    kiosk.until(lambda: kiosk.find("asked") is not None)
    assert text_of(kiosk, "asked") == "Last talk: 6 December 2026."


def test_each_home_of_a_pupil_is_noted_by_itself_and_taken_back(kiosk: KioskWindow) -> None:
    kiosk.tap("chase-Maple-0-2")
    kiosk.item("accessWhy")
    kiosk.rest(0.15)
    kiosk.tap("part-access")
    kiosk.tap("answer2-refused")
    kiosk.until(lambda: "Ms Okoro" in text_of(kiosk, "homeSaid2"))
    who = ask(kiosk, lambda kit: standings.pupil(kit, "Maple-0"))
    assert ask(kiosk, lambda kit: standings.standing_of(kit, who)).access is Access.PARENT_REFUSED
    kiosk.tap("takeAnswerBack2")
    kiosk.until(lambda: "Nothing" in text_of(kiosk, "homeSaid2"))
    assert ask(kiosk, lambda kit: standings.standing_of(kit, who)).access is Access.GRANTED


def test_everything_about_asking_again_fits_on_the_smallest_panel(kiosk: KioskWindow) -> None:
    width, _, width_mm = PANELS["laptop"]
    kiosk.tap("chaseClass-Maple")
    kiosk.until(lambda: kiosk.find("classSlip") is not None)
    look(kiosk, width / width_mm, "out")
    for part in ("talks", "refused"):
        kiosk.tap(f"part-{part}")
        kiosk.rest(0.1)
        look(kiosk, width / width_mm, part)
    kiosk.tap("part-talks")
    kiosk.tap("talked-Maple-1-0")
    kiosk.tap("outcome-refused")
    look(kiosk, width / width_mm, "talk")
