"""What is remembered of how pupils stand is never older than the record."""

from __future__ import annotations

from dataclasses import replace

from app.domain.access_facts import Answer
from app.domain.agreement import Session
from app.domain.standing import Access
from app.services import access, parent_answers, setup, standings, turns
from app.services.practise import practise_kit
from app.services.standing_memory import StandingMemory
from tests.support.kits import School
from tests.support.walking import signed


def stands(school: School, subject: str) -> Access:
    """As remembered; and as it is reckoned anew."""
    who = standings.pupil(school.kit, subject)
    remembered = standings.standing_of(school.kit, who)
    assert remembered == standings.standing_of(replace(school.kit, memory=StandingMemory()), who)
    return remembered.access


def test_every_change_to_a_pupil_is_seen_at_once(school: School, maple: Session) -> None:
    kit, lead = school.kit, school.teacher.subject
    standings.warm(kit)
    assert stands(school, "aisha") is Access.NOT_YET
    agreement = signed(kit, maple, "aisha")
    assert stands(school, "aisha") is Access.GRANTED
    parent_answers.answer(kit, lead, "aisha", Answer.REFUSED)
    assert stands(school, "aisha") is Access.PARENT_REFUSED
    parent_answers.answer(kit, lead, "aisha", Answer.AGREED)
    assert stands(school, "aisha") is Access.GRANTED
    turns.park(kit, maple, "aisha")
    access.talked(kit, lead, "aisha")
    access.decline(kit, lead, "aisha")
    assert stands(school, "aisha") is Access.DECLINED
    access.take_back(kit, lead, "aisha")
    assert stands(school, "aisha") is Access.NOT_YET
    again = signed(kit, maple, "aisha")
    assert again.id != agreement.id
    turns.void(kit, lead, again.id, "wrong child")
    assert stands(school, "aisha") is Access.NOT_YET


def test_a_setting_of_the_school_changes_everybody(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    assert stands(school, "aisha") is Access.GRANTED
    setup.change_school(school.kit, replace(setup.school(school.kit), slip_grants=True))
    assert stands(school, "aisha") is Access.AWAITING_PARENT


def test_only_pupils_whom_something_happened_to_are_read_again(school: School, maple: Session) -> None:
    kit = school.kit
    standings.warm(kit)
    signed(kit, maple, "aisha")
    read: list[tuple[str, ...]] = []

    class Watched:
        def __getattr__(self, name: str) -> object:
            return getattr(kit.ledger, name)

        def read(self, table: object, **equals: object) -> object:
            if "subject" in equals and isinstance(equals["subject"], tuple):
                read.append(equals["subject"])
            return kit.ledger.read(table, **equals)  # type: ignore[arg-type]

    memory = kit.memory
    watched = replace(kit, ledger=Watched(), memory=memory)  # type: ignore[arg-type]
    memory._followed = watched.ledger
    standings.warm(watched)
    assert set(read) == {("aisha",)}


def test_practice_remembers_for_itself(school: School) -> None:
    standings.warm(school.kit)
    own = practise_kit(school.kit, "older")
    assert own.memory is not school.kit.memory
