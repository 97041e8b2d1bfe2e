"""Importing a roll, by touch: real files, a real record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.domain.pupil import PUPILS, Pupil
from app.services import pupils
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, names_in, office_kit
from tests.support.rosters import NEW, Line, csv_roll, xlsx_roll
from tests.support.staff_window import ask, text_of

WHOLE_MAPLE: tuple[Line, ...] = tuple(
    ("Hope", name, name, "Maple", "4", "", "")
    for name in ("Aisha", "Alexander", "Amelia-Rose", "Ben", "Chloe", "Dawid")
)


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    (home / "Downloads").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    return home / "Downloads"


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path, downloads: Path) -> KioskWindow:
    return at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Roll")


def read(kiosk: KioskWindow, file: str) -> None:
    """From the roll to the preview of a file in Downloads."""
    kiosk.tap("importRoll")
    kiosk.on("staff/RollImport").rest(0.4)
    kiosk.tap("place-downloads")
    kiosk.until(lambda: kiosk.find(f"entry-{file}") is not None)
    kiosk.tap(f"entry-{file}")


def ready(kiosk: KioskWindow) -> bool:
    found = kiosk.find("importNow")
    return found is not None and found.isEnabled()


def on_roll(kiosk: KioskWindow) -> tuple[Pupil, ...]:
    return ask(kiosk, pupils.pupils)


def named(kiosk: KioskWindow, name: str) -> list[Pupil]:
    return [one for one in on_roll(kiosk) if f"{one.first} {one.last}" == name]


@pytest.mark.parametrize(("make", "name"), [(csv_roll, "roll.csv"), (xlsx_roll, "roll.xlsx")])
def test_a_file_is_found_previewed_and_imported(
    kiosk: KioskWindow, downloads: Path, make: Callable[[Path, Sequence[Line]], Path], name: str
) -> None:
    make(downloads / name, NEW)
    (downloads / "photo.jpg").write_bytes(b"x")
    read(kiosk, name)
    kiosk.until(lambda: ready(kiosk))
    assert names_in(kiosk, "entry-") == []
    assert text_of(kiosk, "title") == name
    assert len(on_roll(kiosk)) == 12, "nothing is written before Import"
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("outcome") is not None)
    assert text_of(kiosk, "outcome") == "Imported: 3 new."
    assert [one.legal_first for one in named(kiosk, "Zee Okafor")] == ["Zainab"]
    assert [one.stage for one in named(kiosk, "Mei Li")] == ["uks2"]
    kiosk.tap("seeRoll")
    kiosk.on("staff/Roll").until(lambda: "Oak" in names_in(kiosk, "class-"))


def test_columns_are_explained_and_what_is_not_kept_is_said(kiosk: KioskWindow, downloads: Path) -> None:
    csv_roll(downloads / "roll.csv", NEW)
    read(kiosk, "roll.csv")
    kiosk.until(lambda: ready(kiosk))
    facts = kiosk.app.desk.kiosk.property("vm").property("facts")
    assert facts["readPast"] == ["DOB"]
    said = {str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()}
    assert {"Preferred Name", "read as the first name used in class"} <= said
    assert "Read past and not kept: DOB." in said


def test_a_file_that_is_no_roll_is_one_clear_sentence_and_changes_nothing(kiosk: KioskWindow, downloads: Path) -> None:
    (downloads / "lunch.csv").write_text("Day,Meal\nMonday,Soup\n")
    read(kiosk, "lunch.csv")
    kiosk.until(lambda: kiosk.find("importFault") is not None)
    assert "“lunch.csv” has no clear column" in text_of(kiosk, "importFault")
    assert names_in(kiosk, "entry-") == ["lunch.csv"], "another file can be chosen at once"
    assert len(on_roll(kiosk)) == 12


def test_bad_lines_are_named_and_hold_the_import_until_they_are_left_out(kiosk: KioskWindow, downloads: Path) -> None:
    bad = ("Bad", "Line", "Line", "Maple", "Year 99", "000999", "")
    csv_roll(downloads / "roll.csv", (*NEW, bad))
    read(kiosk, "roll.csv")
    kiosk.tap("showBad")
    said = {str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()}
    assert {"Line 5, NC Year", "“Year 99” is no year group"} <= said
    assert not ready(kiosk)
    kiosk.tap("skipBad")
    kiosk.until(lambda: ready(kiosk))
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("outcome") is not None)
    assert named(kiosk, "Line Bad") == []
    assert len(on_roll(kiosk)) == 15


def unclear(downloads: Path) -> None:
    """Three who may be on the roll already: their names are in Acorn."""
    lines = tuple(("Hope", name, name, "Oak", "5", "", "") for name in ("Ben", "Chloe", "Dawid"))
    csv_roll(downloads / "roll.csv", lines)


def test_unclear_lines_are_asked_one_by_one(kiosk: KioskWindow, downloads: Path) -> None:
    unclear(downloads)
    read(kiosk, "roll.csv")
    kiosk.item("candidates")
    assert not ready(kiosk)
    kiosk.tap("same-Maple-3")
    kiosk.until(lambda: kiosk.find("same-Maple-4") is not None)
    kiosk.tap("newPupil")
    kiosk.until(lambda: kiosk.find("same-Maple-5") is not None)
    kiosk.tap("leaveOut")
    kiosk.until(lambda: ready(kiosk) and kiosk.find("candidates") is None)
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("outcome") is not None)
    assert text_of(kiosk, "outcome") == "Imported: 1 new, 1 moved class."
    now = ask(kiosk, lambda kit: {one.subject: one.class_name for one in pupils.pupils(kit)})
    assert now["Maple-3"] == "Oak"
    assert now["Maple-4"] == now["Maple-5"] == "Maple"
    assert list(now.values()).count("Oak") == 2


def test_an_answer_is_taken_back_and_asked_again(kiosk: KioskWindow, downloads: Path) -> None:
    unclear(downloads)
    read(kiosk, "roll.csv")
    kiosk.tap("same-Maple-3")
    kiosk.until(lambda: kiosk.find("same-Maple-4") is not None)
    kiosk.tap("takeBack")
    kiosk.until(lambda: kiosk.find("same-Maple-3") is not None)


def test_all_unclear_lines_are_left_out_at_once(kiosk: KioskWindow, downloads: Path) -> None:
    unclear(downloads)
    read(kiosk, "roll.csv")
    kiosk.tap("leaveOthersOut")
    kiosk.until(lambda: kiosk.find("candidates") is None)
    assert not ready(kiosk)
    assert kiosk.app.desk.kiosk.property("vm").property("facts")["missing"] == 6, "those who were asked about stay"


def test_nobody_is_a_leaver_unless_staff_say_so(kiosk: KioskWindow, downloads: Path) -> None:
    csv_roll(downloads / "roll.csv", (*WHOLE_MAPLE, *NEW))
    read(kiosk, "roll.csv")
    kiosk.until(lambda: ready(kiosk))
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("outcome") is not None)
    assert len(ask(kiosk, lambda kit: kit.ledger.read(PUPILS, left=True))) == 0
    kiosk.tap("seeRoll")
    kiosk.on("staff/Roll").rest(0.4)
    read(kiosk, "roll.csv")
    kiosk.item("leavers")
    assert not ready(kiosk), "there is nothing to write"
    kiosk.tap("markLeavers")
    kiosk.until(lambda: ready(kiosk))
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("outcome") is not None)
    assert "6 marked as having left" in text_of(kiosk, "outcome")
    assert {one.class_name for one in ask(kiosk, lambda kit: kit.ledger.read(PUPILS, left=True))} == {"Acorn"}


def test_a_roll_that_changed_meanwhile_is_not_overwritten(kiosk: KioskWindow, downloads: Path) -> None:
    csv_roll(downloads / "roll.csv", NEW)
    read(kiosk, "roll.csv")
    kiosk.until(lambda: ready(kiosk))
    ask(kiosk, lambda kit: pupils.mark_left(kit, ["Maple-0"]))
    kiosk.tap("importNow")
    kiosk.until(lambda: "has changed since this preview" in text_of(kiosk, "importFault"))
    assert len(on_roll(kiosk)) == 11


def test_leaving_the_screen_forgets_the_file(kiosk: KioskWindow, downloads: Path) -> None:
    csv_roll(downloads / "roll.csv", NEW)
    read(kiosk, "roll.csv")
    kiosk.until(lambda: ready(kiosk))
    vm = kiosk.app.desk.kiosk.property("vm")
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings")
    assert vm.draft is None


def from_nothing(folder: Path) -> Kit:
    return office_kit(folder, pupils=0)


def test_the_first_import_fills_an_empty_roll(open_staff_kiosk: OpenKiosk, tmp_path: Path, downloads: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: from_nothing(tmp_path)), "staff/Roll")
    csv_roll(downloads / "all.txt", NEW, encoding="utf-16")
    kiosk.tap("importFirst")
    kiosk.on("staff/RollImport").rest(0.4)
    kiosk.tap("place-downloads")
    kiosk.tap("entry-all.txt")
    kiosk.until(lambda: ready(kiosk))
    kiosk.tap("importNow")
    kiosk.until(lambda: kiosk.find("done") is not None)
    kiosk.tap("done")
    kiosk.on("staff/Home")
    assert len(on_roll(kiosk)) == 3
