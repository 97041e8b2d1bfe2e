"""What came back from home, noted by hand: agreed, would like to talk first, or refused. The newest stands."""

from __future__ import annotations

from app.domain.access_facts import ANSWERS, Answer, ParentAnswer
from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import staff_access, standings
from app.services.kit import Kit


def answer(kit: Kit, by: str, subject: str, said: Answer) -> ParentAnswer:
    """Home answered to the agreement in force; a renewal's answer is that of the agreement it renews.

    Raises KioskError ``not-signed``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    found = standings.standing_of(kit, pupil)
    if found.agreement is None:
        raise KioskError("not-signed", f"{pupil.first} has not signed yet: there is nothing for home to answer.")
    data = {"agreement": found.agreement.id, "answer": str(Answer(said)), "by": who.subject}
    kit.ledger.append(Draft("parent.answered", (Body(pupil.subject, data),)))
    (answered,) = kit.ledger.read(ANSWERS, agreement=found.agreement.id)
    return answered
