from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.agreement import SESSIONS, Length, Session
from app.errors import KioskError
from app.services import sessions
from tests.support.kits import School, enrol, open_kit, open_school, pupil
from tests.support.walking import session_of


def test_an_open_session_knows_its_class_its_length_and_who_opened_it(school: School) -> None:
    session = session_of(school.kit, "Maple", school.helper.subject, Length.AFTER)

    assert (session.class_name, session.length, session.staff) == ("Maple", Length.AFTER, school.helper.subject)
    assert sessions.current(school.kit) == session


def test_a_session_is_open_again_after_a_restart(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    session = session_of(school.kit, "Maple", school.teacher.subject)
    school.kit.close()

    again = open_kit(tmp_path)
    assert sessions.current(again) == session
    again.close()


def test_opening_another_class_closes_the_one_before(school: School, maple: Session) -> None:
    acorn = session_of(school.kit, "Acorn", school.teacher.subject)

    assert sessions.current(school.kit) == acorn
    assert [one.id for one in school.kit.ledger.read(SESSIONS, closed_at="")] == [acorn.id]


def test_a_closed_session_is_not_resumed(school: School, maple: Session) -> None:
    sessions.close_session(school.kit, maple)
    entries = school.kit.keeper.verify().entries
    sessions.close_session(school.kit, maple)

    assert sessions.current(school.kit) is None
    assert school.kit.keeper.verify().entries == entries


def test_a_class_without_pupils_does_not_begin(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        session_of(school.kit, "Oak", school.teacher.subject)

    assert fault.value.code == "class-empty"


def test_a_class_whose_stage_has_no_lesson_tells_staff_and_does_not_begin(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 9", "empty"))

    with pytest.raises(KioskError) as fault:
        session_of(school.kit, "Elm", school.teacher.subject)
    assert fault.value.code == "lesson-missing"
    assert fault.value.staff == ("Elm has pupils whose stage has no lesson yet: Stage empty (1). Choose another stage.")
    assert sessions.current(school.kit) is None
