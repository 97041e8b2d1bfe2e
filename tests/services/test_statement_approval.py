"""Directors approve statements with a countersignature, or give them back; nobody their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.staff import Role, Staff
from app.domain.statement import Stand, Statement, StatementText
from app.errors import KioskError
from app.services import staff_access, statement_approval, statements
from tests.support.kits import School
from tests.support.tiny_lessons import TinyShelf
from tests.support.walking import LOOP


class Second(TinyShelf):
    def statement(self) -> StatementText:
        return replace(super().statement(), version=2)


@pytest.fixture
def director(school: School) -> Staff:
    return staff_access.add(school.kit, "Mr Hale", Role.DIRECTOR, "739164")


@pytest.fixture
def signed(school: School) -> Statement:
    """Mr Reed's."""
    return sign(school, school.helper)


def sign(school: School, staff: Staff) -> Statement:
    return statements.sign(school.kit, staff.subject, school.kit.shelf.statement(), f"{staff.name} whole", LOOP)


def refused(school: School, by: Staff, statement: Statement) -> KioskError:
    with pytest.raises(KioskError) as fault:
        statement_approval.approve(school.kit, by.subject, statement.id, LOOP)
    return fault.value


def test_a_director_reads_it_as_signed_and_countersigns(school: School, director: Staff, signed: Statement) -> None:
    (waiting,) = statement_approval.queue(school.kit, director.subject)
    assert waiting.statement == signed
    assert statement_approval.wording(school.kit, signed)[1] == ("S01", "I use it for my work.")
    done = statement_approval.approve(school.kit, director.subject, signed.id, LOOP)
    assert (done.approved_by, done.countersigned, done.ink) == (director.subject, signed.ink, signed.ink)
    assert statements.of(school.kit, school.helper.subject).stand is Stand.APPROVED
    assert not statement_approval.queue(school.kit, director.subject)
    assert statement_approval.approved(school.kit, director.subject) == (done,)


def test_nobody_approves_their_own(school: School, director: Staff) -> None:
    own = sign(school, director)
    assert refused(school, director, own).code == "own-statement"
    assert "ask another director" in refused(school, director, own).staff
    assert [one.own for one in statement_approval.queue(school.kit, director.subject)] == [True]
    assert statement_approval.waiting(school.kit, director.subject) == 0
    with pytest.raises(KioskError, match="Nobody approves their own"):
        statement_approval.give_back(school.kit, director.subject, own.id, "Hm.")
    assert statement_approval.approve(school.kit, school.teacher.subject, own.id, LOOP).approved_by


def test_one_given_back_tells_why_has_a_week_again_and_is_signed_anew(
    school: School, director: Staff, signed: Statement
) -> None:
    with pytest.raises(KioskError, match="what they should know"):
        statement_approval.give_back(school.kit, director.subject, signed.id, "  ")
    school.clock.move(days=30)
    back = statement_approval.give_back(school.kit, director.subject, signed.id, "Please write your full name.")
    own = statements.of(school.kit, school.helper.subject)
    assert (back.comment, own.stand, own.over) == ("Please write your full name.", Stand.RETURNED, False)
    assert own.until == date(2026, 12, 24) + timedelta(7)
    assert "gave your staff statement back" in statements.reminder(school.kit, school.helper.subject)
    assert refused(school, director, signed).code == "statement-settled"
    again = sign(school, school.helper)
    assert [one.statement for one in statement_approval.queue(school.kit, director.subject)] == [again]


def test_one_under_a_withdrawn_version_is_not_approved(school: School, director: Staff, signed: Statement) -> None:
    later = replace(school, kit=replace(school.kit, shelf=Second()))
    assert not statement_approval.queue(later.kit, director.subject)
    assert "withdrawn since" in refused(later, director, signed).staff


def test_approvals_lapse_with_the_school_year(school: School, director: Staff, signed: Statement) -> None:
    statement_approval.approve(school.kit, director.subject, signed.id, LOOP)
    school.clock.move(days=300)
    assert statements.of(school.kit, school.helper.subject).stand is Stand.LAPSED
    assert not statement_approval.approved(school.kit, director.subject)


def test_twice_approved_empty_ink_and_those_who_may_not(school: School, director: Staff, signed: Statement) -> None:
    with pytest.raises(KioskError, match="sign with a finger"):
        statement_approval.approve(school.kit, director.subject, signed.id, ())
    admin = staff_access.add(school.kit, "Mr Ng", Role.ADMINISTRATOR, "846203")
    assert refused(school, admin, signed).code == refused(school, school.helper, signed).code == "not-allowed"
    statement_approval.approve(school.kit, director.subject, signed.id, LOOP)
    assert refused(school, school.teacher, signed).code == "statement-settled"


def test_whoever_has_left_waits_for_nobody(school: School, director: Staff, signed: Statement) -> None:
    staff_access.leave(school.kit, school.helper.subject)
    assert not statement_approval.queue(school.kit, director.subject)
