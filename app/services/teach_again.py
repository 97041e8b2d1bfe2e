"""Which questions of a class's lessons to teach again, from the record."""

from __future__ import annotations

import json

from app.domain import teach_again
from app.domain.agreement import SESSIONS
from app.domain.catch_up import of_this_year
from app.domain.lesson_session import TALLIES, Tally
from app.domain.teach_again import Again
from app.services import check_view
from app.services.kit import Kit


def questions(kit: Kit, class_name: str, by: str) -> tuple[Again, ...]:
    """Every question with enough answers, the hardest first; of hands, those of the newest lesson that asked.

    Raises KioskError ``not-allowed``, ``staff-unknown``, and as ``Shelf.lesson`` does.
    """
    tallies = _newest_tallies(kit, class_name)
    found: list[Again | None] = []
    for lesson in check_view.by_question(kit, class_name, by):
        for question in lesson.questions:
            found.append(teach_again.of_turns(question, lesson.stage))
            tally = tallies.get((lesson.stage, question.check.id))
            if tally is not None:
                found.append(teach_again.of_hands(question.check, json.loads(tally.hands), lesson.stage))
    return teach_again.in_order([one for one in found if one is not None])


def _newest_tallies(kit: Kit, class_name: str) -> dict[tuple[str, str], Tally]:
    """By stage and check, of this school year's lessons of the class; they stay when a lesson is over."""
    lessons = of_this_year(kit.ledger.read(SESSIONS, class_name=class_name), kit.clock.now())
    place = {one.id: one.seq for one in lessons}
    rows = kit.ledger.read(TALLIES, session=tuple(place)) if place else []
    return {(one.stage, one.check): one for one in sorted(rows, key=lambda one: place[one.session])}
