"""What one pupil agreed to, for staff who may see records."""

from __future__ import annotations

import pytest

from app.errors import KioskError
from app.services import pupil_record, turns
from tests.support.kits import School
from tests.support.walking import session_of, signed


def test_record_names_lesson_and_promises_of_the_agreement_in_force(school: School) -> None:
    signed(school.kit, session_of(school.kit, "Maple", school.teacher.subject), "aisha")
    found = pupil_record.pupil_record(school.kit, "aisha", school.teacher.subject)
    assert found.pupil.full_name == "Aisha Hope"
    assert found.lesson == "Our 3 rules"
    assert found.promises == ("Keep rule 1.", "Keep rule 2.", "Keep rule 3.")
    assert found.standing.agreement is not None


def test_pupil_who_has_not_signed_agreed_to_nothing(school: School) -> None:
    found = pupil_record.pupil_record(school.kit, "ben", school.teacher.subject)
    assert (found.lesson, found.promises, found.void, found.standing.agreement) == ("", (), (), None)


def test_void_turns_stay_with_reason_and_name(school: School) -> None:
    session = session_of(school.kit, "Maple", school.teacher.subject)
    turns.void(school.kit, school.teacher.subject, signed(school.kit, session, "aisha").id, "wrong pupil")
    found = pupil_record.pupil_record(school.kit, "aisha", school.teacher.subject)
    (one,) = found.void
    assert (one.void_reason, found.names[one.voided_by]) == ("wrong pupil", "Ms Okoro")
    assert found.standing.agreement is None


def test_record_tells_access_checks_and_every_turn(school: School) -> None:
    maple = session_of(school.kit, "Maple", school.teacher.subject)
    mistaken = signed(school.kit, maple, "aisha")
    turns.void(school.kit, school.teacher.subject, mistaken.id, "wrong pupil")
    signed(school.kit, maple, "aisha")
    found = pupil_record.pupil_record(school.kit, "aisha", school.teacher.subject)
    assert (found.called, found.line.rung, found.line.reason) == ("Aisha", 4, "Signed on 24 November 2026.")
    assert next((one.question, one.first, one.tries) for one in found.checks) == ("What about rule 1?", "Choice 1", 1)
    assert [bool(one.voided_at) for one in found.turns] == [False, True]
    assert found.copies == ()


def test_helper_sees_no_record(school: School) -> None:
    with pytest.raises(KioskError, match="may not see records") as refused:
        pupil_record.pupil_record(school.kit, "aisha", school.helper.subject)
    assert refused.value.code == "not-allowed"
