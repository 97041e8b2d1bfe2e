from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pupil import PUPILS, Pupil
from app.domain.roll_match import NEW
from app.domain.staff import Role
from app.errors import KioskError
from app.roster.reader import RosterReader
from app.services import roll, staff_access
from app.services.kit import Kit
from tests.support.kits import PIN, SetClock, enrol, kit_on, open_kit
from tests.support.records import open_test_record
from tests.support.rolls import on_roll

HEADINGS = "Surname,Forename,Class,Year,Adno,DOB,Gender,Contact Phone\n"
MIA, LEO, ZOE = "Li,Mia,Elm,4,1,,F,0161", "Ng,Leo,Elm,4,2,,M,0162", "Ray,Zoë,Elm,4,3,,F,0163"


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return replace(open_kit(tmp_path), roll_reader=RosterReader())


def saved(kit: Kit, *lines: str, headings: str = HEADINGS) -> Path:
    path = kit.folder / "school.csv"
    path.write_text(headings + "".join(line + "\n" for line in lines), "utf-8")
    return path


def imported(kit: Kit, *lines: str, leavers: bool = False, skip_bad: bool = False) -> roll.RollCounts:
    return roll.apply(kit, roll.read_plan(kit, saved(kit, *lines)).plan, leavers=leavers, skip_bad=skip_bad)


def on_the_roll(kit: Kit) -> dict[str, Pupil]:
    return {pupil.first: pupil for pupil in kit.ledger.read(PUPILS)}


def test_a_preview_writes_nothing_and_says_what_it_understood(kit: Kit) -> None:
    before = kit.ledger.head_code()
    file, columns, plan = roll.read_plan(kit, saved(kit, MIA, LEO))
    assert file.said == "UTF-8, commas"
    assert columns.read_past == ("DOB", "Gender", "Contact Phone")
    assert roll.count(plan) == roll.RollCounts(2, 0, 0, 0, 0, 0)
    assert kit.ledger.head_code() == before
    assert on_the_roll(kit) == {}


def test_an_import_puts_pupils_on_the_roll_in_one_entry(kit: Kit) -> None:
    before = kit.keeper.verify().entries
    assert imported(kit, MIA, LEO, ZOE) == roll.RollCounts(3, 0, 0, 0, 0, 0)
    mia = on_the_roll(kit)["Mia"]
    assert (mia.last, mia.class_name, mia.year, mia.stage, mia.number) == ("Li", "Elm", "Year 4", "older", "1")
    assert len({pupil.animal for pupil in on_the_roll(kit).values()}) == 3
    assert kit.keeper.verify().entries - before <= 2  # the import, and the device's own first entry


def test_only_what_the_product_needs_is_kept(tmp_path: Path) -> None:
    clock = SetClock()
    record = open_test_record(tmp_path, clock)
    kit = replace(kit_on(record, clock), roll_reader=RosterReader())
    imported(kit, "Li,Mia,Elm,4,1,2018-03-09,F,07700 900123")
    bodies = " ".join(text for (text,) in record.conn.execute("SELECT json FROM body"))
    assert "Mia" in bodies
    assert "2018" not in bodies
    assert "900123" not in bodies


def test_importing_the_same_file_again_writes_nothing_at_all(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    before = kit.ledger.head_code()
    assert imported(kit, MIA, LEO) == roll.RollCounts(0, 0, 0, 2, 0, 0)
    assert kit.ledger.head_code() == before


def test_a_later_file_changes_moves_and_adds(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    known = on_the_roll(kit)
    counts = imported(kit, "Li-Wu,Mia,Elm,4,1,,,", "Ng,Leo,Oak,4,2,,,", ZOE)
    assert counts == roll.RollCounts(new=1, changed=1, moved=1, unchanged=0, missing=0, left=0)
    now = on_the_roll(kit)
    assert now["Mia"] == replace(known["Mia"], last="Li-Wu")
    assert now["Leo"] == replace(known["Leo"], class_name="Oak")


def test_nobody_is_removed_because_a_file_lacks_them(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    assert imported(kit, MIA) == roll.RollCounts(0, 0, 0, 1, 1, 0)
    assert not on_the_roll(kit)["Leo"].left


def test_leavers_are_marked_when_asked_and_can_come_back(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    known = on_the_roll(kit)["Leo"]
    assert imported(kit, MIA, leavers=True) == roll.RollCounts(0, 0, 0, 1, 1, 1)
    assert on_the_roll(kit)["Leo"] == replace(known, left=True)
    assert imported(kit, MIA, LEO) == roll.RollCounts(0, 1, 0, 1, 0, 0)
    assert on_the_roll(kit)["Leo"] == known


def test_a_file_with_a_bad_row_changes_nothing(kit: Kit) -> None:
    before = kit.ledger.head_code()
    with pytest.raises(KioskError, match=r"line 3, Class: the class is missing; mend") as fault:
        imported(kit, MIA, "Ng,Leo,,4,2,,,")
    assert fault.value.code == "roll-bad-rows"
    assert kit.ledger.head_code() == before


def test_bad_rows_can_be_left_out(kit: Kit) -> None:
    assert imported(kit, MIA, "Ng,Leo,,4,2,,,", "Xu,,Elm,4,9,,,", skip_bad=True).new == 1


def test_nobody_is_a_leaver_while_a_bad_line_may_be_about_them(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    before = kit.ledger.head_code()
    with pytest.raises(KioskError) as fault:
        imported(kit, MIA, "Ng,Leo,,4,2,,,", skip_bad=True, leavers=True)
    assert fault.value.code == "roll-leavers-unsure"
    assert kit.ledger.head_code() == before


def test_an_unsure_row_must_be_answered_first(kit: Kit) -> None:
    enrol(kit, on_roll("a", "Mia Li", class_name="Oak"))
    plan = roll.read_plan(kit, saved(kit, MIA, LEO)).plan
    with pytest.raises(KioskError, match="line 2") as fault:
        roll.apply(kit, plan)
    assert fault.value.code == "roll-unsure"
    assert roll.apply(kit, plan, answers={2: "a"}) == roll.RollCounts(1, 0, 1, 0, 0, 0)
    assert on_the_roll(kit)["Mia"].subject == "a"


def test_an_unsure_row_can_be_somebody_new(kit: Kit) -> None:
    enrol(kit, on_roll("a", "Mia Li", class_name="Oak"))
    plan = roll.read_plan(kit, saved(kit, MIA)).plan
    assert roll.apply(kit, plan, answers={2: NEW}) == roll.RollCounts(1, 0, 0, 0, 1, 0)


def test_a_preview_of_an_older_roll_is_refused(kit: Kit) -> None:
    plan = roll.read_plan(kit, saved(kit, MIA)).plan
    imported(kit, LEO)
    with pytest.raises(KioskError) as fault:
        roll.apply(kit, plan)
    assert fault.value.code == "roll-stale"


def test_who_imports_is_recorded_and_must_be_allowed_to(kit: Kit) -> None:
    office = staff_access.add(kit, "Ms Okoro", Role.OFFICE, PIN)
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, "271828")
    plan = roll.read_plan(kit, saved(kit, MIA)).plan
    with pytest.raises(KioskError, match="may not change the roll"):
        roll.apply(kit, plan, by=helper.subject)
    assert roll.apply(kit, plan, by=office.subject).new == 1


def test_what_was_imported_is_the_same_after_a_rebuild(kit: Kit) -> None:
    imported(kit, MIA, LEO)
    imported(kit, "Li,Mia,Oak,5,1,,,".replace(",5,", ",4,"), leavers=True)
    known = kit.ledger.read(PUPILS)
    kit.keeper.rebuild()
    assert kit.ledger.read(PUPILS) == known
    assert kit.keeper.verify().problems == ()
