from __future__ import annotations

from dataclasses import replace

from app.domain.agreement import Session
from app.domain.standing import Access
from app.domain.tiles import Counts, TileState
from app.services import setup, turns
from app.services.status import status
from tests.support.kits import School
from tests.support.walking import session_of, signed


def test_each_class_says_who_has_signed_and_who_has_not(school: School, maple: Session) -> None:
    agreement = signed(school.kit, maple, "aisha")
    turns.park(school.kit, maple, "ben")
    acorn, found = status(school.kit)

    assert (acorn.class_name, found.class_name) == ("Acorn", "Maple")
    assert found.counts == Counts(pupils=4, waiting=2, not_sure=1, awaiting_witness=0, signed=1)
    assert [pupil.state for pupil in found.pupils] == [
        TileState.SIGNED,
        TileState.NOT_SURE,
        TileState.WAITING,
        TileState.WAITING,
    ]
    first = found.pupils[0]
    assert (first.name, first.rung, first.signed_at) == ("Aisha Hope", 4, agreement.signed_at)
    assert first.school_year == "2026/27"


def test_access_is_counted_by_rung(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    signed(school.kit, maple, "ben")
    acorn = session_of(school.kit, "Acorn", school.helper.subject)
    seen = signed(school.kit, acorn, "ivy")
    signed(school.kit, acorn, "jakub")
    turns.witness(school.kit, school.helper.subject, [seen.id])

    assert [one.rungs for one in status(school.kit)] == [{1: 1}, {4: 2}]


def test_where_the_school_waits_for_the_slip_nobody_is_on_a_rung_yet(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    setup.change_school(school.kit, replace(setup.school(school.kit), slip_grants=True))
    found = status(school.kit)[1]

    assert found.rungs == {}
    assert (found.pupils[0].state, found.pupils[0].access) == (TileState.SIGNED, Access.AWAITING_PARENT)
