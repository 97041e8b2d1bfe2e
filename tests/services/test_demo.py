from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.agreement import AGREEMENTS, Mark
from app.domain.ink import codec, gate
from app.domain.made_up import NOT_BRIEFED, PROGRESS, STAFF
from app.domain.names import display_names
from app.domain.pupil import PUPILS, Pupil
from app.domain.staff import Role
from app.domain.statement import Stand
from app.errors import KioskError
from app.roster.reader import RosterReader
from app.services import briefing, classes, demo, demo_statements, pupils, sessions, setup, staff_access, statements
from app.services.kit import Kit
from tests.support.kits import PIN, enrol, open_kit
from tests.support.rolls import on_roll

ROOT = Path(__file__).parents[2]


def shipped(folder: Path) -> Kit:
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    kit = open_kit(folder, shelf=FolderShelf([ROOT / "lessons"], gallery))
    return replace(kit, roll_reader=RosterReader(), gallery=gallery)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Kit, demo.MadeUp]]:
    kit = shipped(tmp_path_factory.mktemp("demo"))
    yield kit, demo.fill(kit)
    kit.close()


def roll_of(kit: Kit) -> list[Pupil]:
    return kit.ledger.read(PUPILS)


def test_it_is_a_whole_school_and_says_that_it_is_made_up(filled: tuple[Kit, demo.MadeUp]) -> None:
    kit, made = filled
    assert (made.pupils, made.classes) == (200, 12)
    assert setup.is_ready(kit)
    assert setup.school(kit).made_up
    years = {pupil.year for pupil in roll_of(kit)}
    assert {"Reception", "Year 11"} <= years
    assert {pupil.year for pupil in roll_of(kit) if pupil.class_name == "Maple"} == {"Year 4"}


def test_its_names_try_the_screens(filled: tuple[Kit, demo.MadeUp]) -> None:
    kit, _ = filled
    names = " ".join(pupil.full_name for pupil in roll_of(kit))
    assert not names.isascii()
    assert "'" in names
    assert "-" in names
    assert max(len(pupil.full_name) for pupil in roll_of(kit)) > 30
    assert max(Counter(pupil.class_name for pupil in roll_of(kit)).values()) == 34
    assert {"Amelia B", "Amelia O"} <= set(display_names(pupils.pupils(kit, "Maple")).values())


def test_every_animal_is_unique_in_its_class(filled: tuple[Kit, demo.MadeUp]) -> None:
    shared = Counter((pupil.class_name, pupil.animal) for pupil in roll_of(filled[0]))
    assert max(shared.values()) == 1


def test_every_role_can_sign_in_with_the_pin_that_was_told(filled: tuple[Kit, demo.MadeUp]) -> None:
    kit, made = filled
    by_name = {staff.name: staff for staff in staff_access.list_staff(kit)}
    assert {role for _, role, _ in made.staff} == {str(role) for role in Role}
    for name, role, pin in made.staff:
        assert staff_access.sign_in(kit, by_name[name].subject, pin).role == role


def test_all_but_one_of_the_staff_are_briefed_and_she_shows_what_comes_first(filled: tuple[Kit, demo.MadeUp]) -> None:
    kit, _ = filled
    due = [one.name for one in staff_access.list_staff(kit) if briefing.of_this_year(kit, one) is None]
    assert due == [NOT_BRIEFED]


def test_the_staff_have_signed_their_statement_but_one_and_one_waits_for_the_directors(
    filled: tuple[Kit, demo.MadeUp],
) -> None:
    kit, _ = filled
    stands = {one.staff.name: one.stand for one in statements.everybody(kit)}
    assert {name for name, stand in stands.items() if stand is Stand.MISSING} == {NOT_BRIEFED}
    assert {name for name, stand in stands.items() if stand is Stand.WAITING} == {demo_statements.WAITS}


def test_some_have_signed_some_wait_and_some_are_not_sure(filled: tuple[Kit, demo.MadeUp]) -> None:
    kit, made = filled
    assert min(made.signed, made.awaiting_witness, made.not_sure) > 0
    maple = classes.counts(kit, "Maple")
    assert (maple.signed, maple.not_sure) == (9, 2)
    assert maple.waiting > 10
    assert classes.counts(kit, "Willow").awaiting_witness == 4


def test_what_they_signed_is_a_signature_or_their_picture(filled: tuple[Kit, demo.MadeUp]) -> None:
    signs = {stage.id: stage.sign for stage in filled[0].shelf.stages()}
    agreements = filled[0].ledger.read(AGREEMENTS)
    assert {agreement.mark for agreement in agreements} == {Mark.DRAWN, Mark.PICTURE}
    for agreement in agreements:
        drawn = gate.judge(codec.decode(agreement.ink), signs[agreement.stage]) if agreement.ink else None
        assert drawn == (gate.Verdict.OK if agreement.mark == Mark.DRAWN else None)


def test_no_lesson_is_left_open_and_the_record_holds(filled: tuple[Kit, demo.MadeUp]) -> None:
    assert sessions.current(filled[0]) is None
    assert filled[0].keeper.verify().problems == ()


def test_a_folder_with_pupils_is_left_alone(tmp_path: Path) -> None:
    kit = shipped(tmp_path)
    enrol(kit, on_roll("a", left=True))
    before = kit.ledger.head_code()
    with pytest.raises(KioskError) as fault:
        demo.fill(kit)
    assert fault.value.code == "demo-not-empty"
    assert kit.ledger.head_code() == before


def test_a_school_that_is_set_up_is_left_alone_unless_its_staff_ask(tmp_path: Path) -> None:
    kit = shipped(tmp_path)
    lead = setup.first_start(kit, "Oak Lane School", "Ms Hall", Role.LEAD, PIN)
    with pytest.raises(KioskError, match="is set up already"):
        demo.fill(kit)
    made = demo.fill(kit, by=lead.subject)
    assert made.staff == ()
    assert [staff.name for staff in staff_access.list_staff(kit)] == ["Ms Hall"]
    assert (setup.school(kit).name, setup.school(kit).made_up) == ("Oak Lane School", True)
    assert made.signed > 0


def test_the_plan_of_the_made_up_school_fits_its_roll() -> None:
    classes_of_roll = {line.rsplit(",", 1)[-1] for line in demo.roll_file().read_text("utf-8").splitlines()[1:]}
    assert {progress.class_name for progress in PROGRESS} <= classes_of_roll
    assert len({pin for _, _, pin in STAFF}) == len(STAFF)
