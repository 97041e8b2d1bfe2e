"""The roll, by touch."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.pupil import PUPILS
from app.services.kit import Kit
from tests.support.kiosk_window import class_of, content
from tests.support.kits import enrol
from tests.support.office_window import OpenKiosk, at, flick, names_in, office_kit, write
from tests.support.staff_window import text_of


def test_a_class_is_listed_and_a_tap_opens_its_pupil(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Roll")
    assert names_in(kiosk, "class-") == ["", "Acorn", "Maple"]
    kiosk.tap("class-Maple")
    kiosk.until(lambda: len(names_in(kiosk, "pupil-Maple-")) == 6)
    assert names_in(kiosk, "pupil-Acorn-") == []
    kiosk.tap("pupil-Maple-2")
    kiosk.on("staff/PupilForm")
    kiosk.until(lambda: text_of(kiosk, "title") == "Amelia-Rose Hope")


def test_the_roll_goes_by_surname_and_ends_with_a_whole_row(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, pupils=34)), "staff/Roll")
    kiosk.tap("class-Maple")
    kiosk.until(lambda: kiosk.find("pupil-Maple-0") is not None)
    row = kiosk.item("pupil-Maple-0")
    assert row.property("title") == "Hope, Aisha"
    pupils = kiosk.item("pupils")
    assert pupils.property("contentHeight") > pupils.height()
    assert pupils.height() / row.height() == pytest.approx(round(pupils.height() / row.height()), abs=0.01)
    assert row.width() < pupils.width() - 4, "the bar has a gutter of its own"


def test_a_search_looks_through_every_class_and_forgives_accents(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, pupils=34)), "staff/Roll")
    kiosk.tap("class-Maple")
    write(kiosk, "search", "lukasz")
    kiosk.until(lambda: sorted(names_in(kiosk, "pupil-")) == ["Acorn-32", "Maple-32"])
    write(kiosk, "search", "zz")
    kiosk.until(lambda: names_in(kiosk, "pupil-") == [])


def test_an_empty_roll_says_what_to_do_first(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, pupils=0)), "staff/Roll")
    assert kiosk.find("importRoll") is None
    kiosk.tap("importFirst")
    kiosk.on("staff/RollImport")


def large(folder: Path) -> Kit:
    """1500 pupils in 50 classes."""
    kit = office_kit(folder, pupils=0)
    animals = content()[1].animals()
    if not kit.ledger.read(PUPILS):
        names = [f"Pupil{number}" for number in range(30)]
        enrol(kit, *(one for c in range(50) for one in class_of(names, f"Class {c:02}", "Year 4", "lks2", animals)))
    return kit


def test_1500_pupils_scroll_under_the_finger_and_only_those_in_sight_are_made(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: large(tmp_path)), "staff/Roll")
    kiosk.until(lambda: kiosk.item("pupils").property("count") == 1500)
    before = names_in(kiosk, "pupil-")
    assert len(before) < 60
    flick(kiosk, "pupils", up=0.8)
    kiosk.until(lambda: names_in(kiosk, "pupil-")[0] != before[0])
    assert kiosk.item("pupils").property("contentY") > 200


def test_one_of_1500_is_found_as_it_is_typed(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: large(tmp_path)), "staff/Roll")
    kiosk.until(lambda: kiosk.item("pupils").property("count") == 1500)
    write(kiosk, "search", "pupil29")
    kiosk.until(lambda: kiosk.item("pupils").property("count") == 50)
    assert text_of(kiosk, "searchBox") == "pupil29"


def test_the_animal_sheet_of_a_class_is_looked_at_before_it_is_printed(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Roll")
    assert kiosk.find("animalSheet") is None
    kiosk.tap("class-Maple")
    kiosk.tap("animalSheet")
    kiosk.on("staff/Preview").until(lambda: kiosk.find("page-0") is not None, 30)
    assert text_of(kiosk, "title") == "Animals of Maple"
    kiosk.tap("back")
    kiosk.on("staff/Roll")
    kiosk.until(lambda: not list((tmp_path / "data" / "paper").glob("proof-*")))


def test_a_locked_screen_keeps_no_name(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Roll")
    roll = kiosk.app.desk.kiosk.property("vm")
    assert roll.property("total") == 12
    kiosk.tap("lock")
    kiosk.on("pupil/Attract")
    assert roll.property("total") == 0
