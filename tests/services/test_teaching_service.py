"""Teaching together: whose lesson, where it stood after an interruption, what stays in the record."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from app.domain.agreement import Length, Session
from app.domain.lesson_session import TALLIES, Phase
from app.domain.teaching import Together, advance
from app.domain.teaching_events import Event, Hands, Jump, Resume
from app.domain.teaching_slides import Section
from app.errors import KioskError
from app.services import practise, sessions, teaching
from app.services.kit import Kit
from tests.support.kits import School, enrol, pupil
from tests.support.tiny_lessons import OLDER, lesson


def opened(school: School, class_name: str = "Maple") -> Session:
    return sessions.open_session(school.kit, class_name, school.teacher.subject, Length.AFTER)


def after(events: Sequence[Event]) -> Together:
    state = teaching.fresh(lesson(OLDER))
    for event in events:
        state = advance(state, event)
    return state


def hands_in(kit: Kit) -> dict[str, list[int]]:
    return {row.check: json.loads(row.hands) for row in kit.ledger.read(TALLIES)}


def test_the_lesson_of_most_pupils_is_offered_first_and_each_keeps_their_own(school: School) -> None:
    enrol(school.kit, pupil("Zoe", "Maple", "Year 1", "young"))
    session = opened(school)
    found = teaching.open_teaching(school.kit, school.teacher.subject)
    assert [(offer.lesson.stage.id, offer.pupils) for offer in found.offers] == [("older", 4), ("young", 1)]
    assert (found.session, found.stood) == (session, None)


def test_nothing_is_taught_where_no_class_has_the_kiosk(school: School) -> None:
    with pytest.raises(KioskError) as told:
        teaching.open_teaching(school.kit, school.teacher.subject)
    assert told.value.code == "no-session"


def test_a_helper_may_teach_and_nobody_unknown_may(school: School) -> None:
    opened(school)
    assert teaching.open_teaching(school.kit, school.helper.subject).offers
    with pytest.raises(KioskError):
        teaching.open_teaching(school.kit, "nobody")


def test_an_interrupted_lesson_stands_where_it_was_with_its_clock_standing(school: School) -> None:
    session = opened(school)
    state = after([Resume(100), Jump(Section.CHECKS), Hands(1, 12)])
    teaching.keep(school.kit, session, state, 160)
    stood = teaching.open_teaching(school.kit, school.teacher.subject).stood
    assert stood is not None
    assert (stood.slide, stood.spent, stood.running) == (state.slide, 60.0, False)
    assert dict(stood.hands) == {"check-1": (0, 12, 0)}


def test_another_lesson_of_the_class_begins_at_its_beginning(school: School) -> None:
    teaching.keep(school.kit, opened(school), after([Jump(Section.CHECKS)]), 0)
    opened(school)
    assert teaching.open_teaching(school.kit, school.teacher.subject).stood is None


def test_where_it_stands_is_no_entry(school: School) -> None:
    session = opened(school)
    head = school.kit.ledger.head_code()
    teaching.keep(school.kit, session, after([]), 0)
    teaching.begin(school.kit, session)
    assert school.kit.ledger.head_code() == head


def test_hands_are_recorded_once_and_again_when_they_were_counted_anew(school: School) -> None:
    session = opened(school)
    counted = after([Jump(Section.CHECKS), Hands(1, 12)])
    teaching.count(school.kit, session, counted, "check-1")
    head = school.kit.ledger.head_code()
    teaching.count(school.kit, session, counted, "check-1")
    teaching.count(school.kit, session, counted, "check-2")
    assert school.kit.ledger.head_code() == head
    teaching.count(school.kit, session, advance(counted, Hands(1, 0)), "check-1")
    assert hands_in(school.kit) == {"check-1": [0, 0, 0]}


def test_taught_the_class_signs_and_the_note_is_gone(school: School) -> None:
    session = opened(school)
    teaching.keep(school.kit, session, after([]), 0)
    assert teaching.finish(school.kit, session).phase == Phase.SIGN
    assert teaching.open_teaching(school.kit, school.teacher.subject).stood is None


def test_a_class_that_is_signing_can_be_taught_again(school: School) -> None:
    signing = sessions.to_phase(school.kit, opened(school), Phase.SIGN)
    teaching.begin(school.kit, signing)
    current = sessions.current(school.kit)
    assert current is not None
    assert current.phase == Phase.TEACH


def test_a_class_emptied_by_an_import_in_its_lesson_is_taught_all_the_same(school: School) -> None:
    opened(school)
    gone = (pupil(name, "Oak", "Year 4", "older") for name in ("Aisha", "Ben", "Chloe", "Dawid"))
    enrol(school.kit, *gone)
    assert teaching.open_teaching(school.kit, school.teacher.subject).offers[0].pupils == 4


def test_a_session_closed_elsewhere_takes_no_more_hands(school: School) -> None:
    session = opened(school)
    sessions.close_session(school.kit, session)
    with pytest.raises(KioskError) as told:
        teaching.count(school.kit, session, after([Jump(Section.CHECKS), Hands(1, 12)]), "check-1")
    assert told.value.code == "session-over"


def test_practice_leaves_nothing_of_its_lesson_behind(school: School) -> None:
    session = opened(school)
    teaching.keep(school.kit, session, after([Jump(Section.RULES)]), 0)
    made_up = practise.practise_kit(school.kit, "older")
    other = sessions.open_session(made_up, practise.CLASS_NAME, school.teacher.subject, Length.AFTER)
    teaching.keep(made_up, other, after([Jump(Section.CHECKS)]), 0)
    teaching.count(made_up, other, after([Jump(Section.CHECKS), Hands(1, 12)]), "check-1")
    stood = teaching.open_teaching(school.kit, school.teacher.subject).stood
    assert stood is not None
    assert stood.slide.section is Section.RULES
    assert hands_in(school.kit) == {}
