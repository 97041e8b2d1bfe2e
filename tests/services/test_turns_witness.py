from __future__ import annotations

import pytest

from app.domain.agreement import Session
from app.domain.standing import Access
from app.domain.tiles import TileState
from app.errors import KioskError
from app.services import classes, standings, turns
from app.services.staff_access import PinWrongError
from tests.support.kits import ACORN, HELPER_PIN, School
from tests.support.walking import signed


def access(school: School, subject: str) -> Access:
    return standings.standing_of(school.kit, standings.pupil(school.kit, subject)).access


def test_a_young_childs_mark_gives_no_access_before_an_adult_confirms_it(school: School, acorn: Session) -> None:
    agreement = signed(school.kit, acorn, "ivy")
    assert access(school, "ivy") is Access.AWAITING_WITNESS

    (seen,) = turns.witness(school.kit, school.helper.subject, [agreement.id])

    assert seen.witnessed_by == school.helper.subject
    assert access(school, "ivy") is Access.GRANTED


def test_the_tile_says_that_a_mark_is_waiting_for_an_adult(school: School, acorn: Session) -> None:
    signed(school.kit, acorn, "ivy")

    assert classes.board(school.kit, "Acorn")[0].state is TileState.AWAITING_WITNESS


def test_a_group_is_one_entry_with_a_body_a_child(school: School, acorn: Session) -> None:
    ids = [signed(school.kit, acorn, first.lower()).id for first in ACORN[:3]]
    before = school.kit.keeper.verify().entries

    turns.witness(school.kit, school.helper.subject, ids)

    assert school.kit.keeper.verify().entries == before + 1
    assert {access(school, first.lower()) for first in ACORN[:3]} == {Access.GRANTED}


def test_one_pin_confirms_six_children_and_no_seventh(school: School, acorn: Session) -> None:
    ids = [signed(school.kit, acorn, first.lower()).id for first in ACORN]
    group = turns.open_group(school.kit, school.helper.subject, HELPER_PIN)
    for one in ids[:6]:
        group = turns.confirm(school.kit, group, [one])

    with pytest.raises(KioskError) as fault:
        turns.confirm(school.kit, group, ids[6:])
    assert fault.value.code == "group-over"
    assert access(school, ACORN[6].lower()) is Access.AWAITING_WITNESS


def test_one_pin_is_good_for_a_quarter_of_an_hour(school: School, acorn: Session) -> None:
    agreement = signed(school.kit, acorn, "ivy")
    group = turns.open_group(school.kit, school.helper.subject, HELPER_PIN)
    school.clock.move(minutes=15)

    with pytest.raises(KioskError) as fault:
        turns.confirm(school.kit, group, [agreement.id])
    assert fault.value.code == "group-over"


def test_a_wrong_pin_opens_no_group(school: School) -> None:
    with pytest.raises(PinWrongError):
        turns.open_group(school.kit, school.helper.subject, "999998")


def test_nobody_is_confirmed_twice(school: School, acorn: Session) -> None:
    agreement = signed(school.kit, acorn, "ivy")
    turns.witness(school.kit, school.helper.subject, [agreement.id])

    with pytest.raises(KioskError) as fault:
        turns.witness(school.kit, school.helper.subject, [agreement.id])
    assert fault.value.code == "not-waiting"


def test_one_who_is_not_waiting_holds_up_the_whole_group_and_nothing_is_written(school: School, acorn: Session) -> None:
    first, second = signed(school.kit, acorn, "ivy"), signed(school.kit, acorn, "jakub")
    turns.void(school.kit, school.teacher.subject, second.id, "wrong tile")

    with pytest.raises(KioskError) as fault:
        turns.witness(school.kit, school.helper.subject, [first.id, second.id])
    assert fault.value.code == "not-waiting"
    assert access(school, "ivy") is Access.AWAITING_WITNESS


@pytest.mark.parametrize("times", [0, 2, 7])
def test_between_one_and_six_different_children_are_confirmed_at_a_time(
    school: School, acorn: Session, times: int
) -> None:
    agreement = signed(school.kit, acorn, "ivy")

    with pytest.raises(KioskError) as fault:
        turns.witness(school.kit, school.helper.subject, [agreement.id] * times)
    assert fault.value.code == "too-many-at-once"
