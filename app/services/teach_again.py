"""Which questions of a class's lessons to teach again, from the record."""

from __future__ import annotations

import json

from app.domain import teach_again
from app.domain.agreement import Session
from app.domain.lesson_session import TALLIES
from app.domain.teach_again import Again
from app.services import check_view
from app.services.kit import Kit


def questions(kit: Kit, class_name: str, session: Session | None, by: str) -> tuple[Again, ...]:
    """Every question with enough answers, the hardest first; hands count in the lesson in which they were shown.

    Raises KioskError ``not-allowed``, ``staff-unknown``, and as ``Shelf.lesson`` does.
    """
    tallies = {(one.stage, one.check): one for one in kit.ledger.read(TALLIES, session=session.id)} if session else {}
    found: list[Again | None] = []
    for lesson in check_view.by_question(kit, class_name, by):
        for question in lesson.questions:
            found.append(teach_again.of_turns(question, lesson.stage))
            tally = tallies.get((lesson.stage, question.check.id))
            if tally is not None:
                found.append(teach_again.of_hands(question.check, json.loads(tally.hands), lesson.stage))
    return teach_again.in_order([one for one in found if one is not None])
