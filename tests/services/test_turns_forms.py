from __future__ import annotations

from app.domain.agreement import Session
from app.domain.entry import Body, Draft
from app.domain.form import FORMS
from app.services import turns
from app.services.kit import Kit
from tests.support.kits import School
from tests.support.walking import signed


def make_form(kit: Kit, form: str, subject: str, agreement: str) -> None:
    kit.ledger.append(Draft("form.made", (Body(subject, {"form": form, "agreement": agreement}),)))


def test_voiding_a_turn_supersedes_its_forms_and_no_others(school: School, maple: Session) -> None:
    kit, staff = school.kit, school.teacher.subject
    mistaken, fine = signed(kit, maple, "aisha"), signed(kit, maple, "ben")
    make_form(kit, "AAAA1111", "aisha", mistaken.id)
    make_form(kit, "AAAA2222", "aisha", mistaken.id)
    make_form(kit, "BBBB1111", "ben", fine.id)

    turns.void(kit, staff, mistaken.id, "wrong tile")

    assert {form.id: form.superseded for form in kit.ledger.read(FORMS)} == {
        "AAAA1111": True,
        "AAAA2222": True,
        "BBBB1111": False,
    }
