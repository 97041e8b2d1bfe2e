from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.domain.agreement import Length, Mark, Session
from app.domain.ink import codec
from app.domain.ink.point import Ink
from app.domain.tiles import TileState
from app.domain.walk import Walk
from app.domain.walk_events import Choose, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.errors import KioskError
from app.services import classes, setup, turns
from tests.support.kits import School
from tests.support.walking import DOT, LOOP, agreed, signed


def states(school: School, class_name: str = "Maple") -> dict[str, TileState]:
    return {tile.subject: tile.state for tile in classes.board(school.kit, class_name)}


def test_a_turn_begins_at_is_this_you_with_the_lesson_of_the_pupils_stage(school: School, maple: Session) -> None:
    opening = turns.begin(school.kit, "aisha", maple)

    assert (opening.pupil.first, opening.school.name) == ("Aisha", "Flourish With Us")
    assert opening.lesson.stage.id == "older"
    assert (opening.walk.step, opening.walk.length) == (Step.ME, Length.WHOLE)


def test_the_record_keeps_what_was_agreed_to_and_how(school: School, maple: Session) -> None:
    opening = turns.begin(school.kit, "aisha", maple)
    agreement = signed(school.kit, maple, "aisha")

    assert json.loads(agreement.rules) == [[page.id, page.version, page.hash] for page in opening.lesson.pages]
    assert json.loads(agreement.checks) == [[check.id, 1, 1, check.hash] for check in opening.lesson.checks]
    assert (agreement.subject, agreement.session, agreement.stage) == ("aisha", maple.id, "older")
    assert (agreement.mark, agreement.length) == (Mark.DRAWN, Length.WHOLE)
    assert agreement.ink == codec.encode(LOOP)


def test_the_record_keeps_the_first_choice_and_the_tries(school: School, maple: Session) -> None:
    walk = turns.begin(school.kit, "aisha", maple).walk
    while walk.step is not Step.CHECK:
        walk = agreed_once(walk)
    walk = advance(advance(advance(walk, Choose(2)), Choose(1)), Next())
    agreement = turns.sign(school.kit, maple, agreed(walk), "aisha", LOOP, Mark.DRAWN)

    assert json.loads(agreement.checks)[0][:3] == ["check-1", 2, 2]


def agreed_once(walk: Walk) -> Walk:
    for event in (Yes(), Heard(walk.place), Thumb()):
        walk = advance(walk, event)
    return walk


def test_a_pupils_own_picture_counts_as_much_as_ink(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha", ink=None, mark=Mark.PICTURE)

    assert (agreement.mark, agreement.ink) == (Mark.PICTURE, "")
    assert states(school)["aisha"] is TileState.SIGNED


@pytest.mark.parametrize(("ink", "code"), [((), "ink-empty"), (None, "ink-empty"), (DOT, "ink-dot")])
def test_an_empty_page_or_a_dot_is_no_signature(school: School, maple: Session, ink: Ink | None, code: str) -> None:
    with pytest.raises(KioskError) as fault:
        signed(school.kit, maple, "aisha", ink=ink)

    assert fault.value.code == code
    assert states(school)["aisha"] is TileState.WAITING


def test_a_walk_that_has_not_agreed_cannot_be_signed(school: School, maple: Session) -> None:
    walk = turns.begin(school.kit, "aisha", maple).walk

    with pytest.raises(ValueError, match="has not agreed"):
        turns.sign(school.kit, maple, walk, "aisha", LOOP, Mark.DRAWN)


def test_nobody_signs_twice_by_accident(school: School, maple: Session) -> None:
    walk = agreed(turns.begin(school.kit, "aisha", maple).walk)
    turns.sign(school.kit, maple, walk, "aisha", LOOP, Mark.DRAWN)

    for again in (
        lambda: turns.begin(school.kit, "aisha", maple),
        lambda: turns.sign(school.kit, maple, walk, "aisha", LOOP, Mark.DRAWN),
    ):
        with pytest.raises(KioskError) as fault:
            again()
        assert fault.value.code == "already-signed"


def test_a_pupil_who_is_not_sure_is_parked_until_they_sign(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    assert states(school)["ben"] is TileState.NOT_SURE

    signed(school.kit, maple, "ben")
    assert states(school)["ben"] is TileState.SIGNED


def test_someone_who_is_not_on_the_roll_has_no_turn(school: School, maple: Session) -> None:
    with pytest.raises(KioskError) as fault:
        turns.begin(school.kit, "nobody", maple)

    assert fault.value.code == "pupil-unknown"


def test_a_voided_turn_makes_the_pupil_wait_again_and_keeps_the_reason(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha")
    turns.void(school.kit, school.teacher.subject, agreement.id, "  it was  Ben ")

    kept = turns.agreement(school.kit, agreement.id)
    assert (kept.void_reason, kept.voided_by) == ("it was Ben", school.teacher.subject)
    assert kept.voided_at
    assert states(school)["aisha"] is TileState.WAITING
    assert signed(school.kit, maple, "aisha").id != agreement.id


def test_a_void_needs_a_reason(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha")

    with pytest.raises(KioskError) as fault:
        turns.void(school.kit, school.teacher.subject, agreement.id, "  ")
    assert fault.value.code == "reason-missing"


def test_a_turn_is_voided_once(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha")
    turns.void(school.kit, school.teacher.subject, agreement.id, "wrong tile")

    with pytest.raises(KioskError) as fault:
        turns.void(school.kit, school.teacher.subject, agreement.id, "wrong tile")
    assert fault.value.code == "already-void"


def test_a_helper_voids_nothing(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha")

    with pytest.raises(KioskError) as fault:
        turns.void(school.kit, school.helper.subject, agreement.id, "wrong tile")
    assert fault.value.code == "not-allowed"
    assert not turns.agreement(school.kit, agreement.id).voided_at


def test_where_the_slip_has_some_days_a_signed_pupil_waits_for_nothing(school: School, maple: Session) -> None:
    known = setup.school(school.kit)
    waited = []
    for grants, days in ((False, 0), (True, 0), (True, 10)):
        setup.change_school(school.kit, replace(known, slip_grants=grants, slip_days=days))
        waited.append(turns.begin(school.kit, "aisha", maple).waits_for)
    assert waited == ["", "slip", ""]
