"""Not sure, the talk, the decline and the way back, over a real record."""

from __future__ import annotations

import pytest

from app.domain.agreement import Session
from app.domain.form import FORMS
from app.domain.standing import Access, Standing
from app.errors import KioskError
from app.services import access, standings, turns
from app.services.kit import Kit
from tests.support.kits import School, enrol, pupil
from tests.support.walking import signed


def stand(kit: Kit, subject: str) -> Standing:
    return standings.standing_of(kit, standings.pupil(kit, subject))


def code(fault: pytest.ExceptionInfo[KioskError]) -> str:
    return fault.value.code


def declined(school: School, session: Session, subject: str) -> None:
    turns.park(school.kit, session, subject)
    access.talked(school.kit, school.teacher.subject, subject)
    access.decline(school.kit, school.teacher.subject, subject)


def test_a_talk_is_noted_with_who_and_when(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    school.clock.move(hours=1)
    access.talked(school.kit, school.teacher.subject, "ben")

    parking = standings.facts_of(school.kit, ["ben"])["ben"].parking
    assert parking is not None
    assert parking.open
    assert (parking.talked_by, parking.talked_at[:16]) == (school.teacher.subject, "2026-11-24T11:00")
    assert stand(school.kit, "ben").access is Access.NOT_SURE


def test_nobody_declines_before_the_talk(school: School, maple: Session) -> None:
    for _ in range(2):
        with pytest.raises(KioskError) as fault:
            access.decline(school.kit, school.teacher.subject, "ben")
        assert code(fault) == "talk-first"
        turns.park(school.kit, maple, "ben")


def test_being_not_sure_again_asks_for_another_talk(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    access.talked(school.kit, school.teacher.subject, "ben")
    turns.park(school.kit, maple, "ben")

    with pytest.raises(KioskError) as fault:
        access.decline(school.kit, school.teacher.subject, "ben")
    assert code(fault) == "talk-first"


def test_declining_ends_access_at_once_also_the_rung_of_the_stage_before(school: School) -> None:
    enrol(school.kit, pupil("Zoe", "Oak", "Year 4", "older"))
    oak = Session("oak", "Oak", school.teacher.subject)
    signed(school.kit, oak, "zoe")
    enrol(school.kit, pupil("Zoe", "Oak", "Year 1", "young"))
    turns.park(school.kit, oak, "zoe")
    assert stand(school.kit, "zoe").rung_of == "older"
    access.talked(school.kit, school.teacher.subject, "zoe")
    assert stand(school.kit, "zoe").rung_of == "older"
    access.decline(school.kit, school.teacher.subject, "zoe")

    found = stand(school.kit, "zoe")
    assert (found.access, found.rung_of, found.to_sign) == (Access.DECLINED, "", True)


def test_signing_ends_a_decline_on_any_day(school: School, maple: Session) -> None:
    declined(school, maple, "ben")
    school.clock.move(days=40)
    signed(school.kit, maple, "ben")

    assert stand(school.kit, "ben").access is Access.GRANTED


def test_a_decline_is_taken_back_once(school: School, maple: Session) -> None:
    declined(school, maple, "ben")
    with pytest.raises(KioskError) as fault:
        access.decline(school.kit, school.teacher.subject, "ben")
    assert code(fault) == "already-declined"
    access.take_back(school.kit, school.teacher.subject, "ben")

    assert stand(school.kit, "ben").access is Access.NOT_YET
    with pytest.raises(KioskError) as fault:
        access.take_back(school.kit, school.teacher.subject, "ben")
    assert code(fault) == "not-declined"


def test_what_was_agreed_before_stays_withdrawn_after_signing_again(school: School, maple: Session) -> None:
    first = signed(school.kit, maple, "ben")
    turns.park(school.kit, maple, "ben")
    access.talked(school.kit, school.teacher.subject, "ben")
    access.decline(school.kit, school.teacher.subject, "ben")

    assert turns.agreement(school.kit, first.id).withdrawn_at
    assert school.kit.ledger.read(FORMS, subject="ben", superseded=False) == []
    again = signed(school.kit, maple, "ben")
    assert stand(school.kit, "ben").agreement == again


def test_talking_needs_an_open_question(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        access.talked(school.kit, school.teacher.subject, "ben")
    assert code(fault) == "not-parked"


def test_a_helper_decides_nothing(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    for decide in (access.talked, access.decline, access.take_back):
        with pytest.raises(KioskError) as fault:
            decide(school.kit, school.helper.subject, "ben")
        assert code(fault) == "not-allowed"


def test_the_record_says_the_same_when_it_is_made_anew(school: School, maple: Session) -> None:
    signed(school.kit, maple, "ben")
    declined(school, maple, "ben")
    before = standings.facts_of(school.kit, ["ben"])
    school.kit.keeper.rebuild()

    assert standings.facts_of(school.kit, ["ben"]) == before
