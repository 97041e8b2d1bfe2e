"""What came back from home, of each home by itself: agreed, would like to talk first, or refused. The newest stands."""

from __future__ import annotations

from app.domain.access_facts import ANSWERS, Answer, ParentAnswer
from app.domain.entry import Body, Draft
from app.domain.form import SLIPS
from app.domain.home_answers import BOTH, WHOLE, newest, standing_answers
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import staff_access, standings
from app.services.kit import Kit


def answer(kit: Kit, by: str, subject: str, said: Answer, home: int = WHOLE) -> ParentAnswer:
    """A home answered to the agreement in force; a renewal's answer is that of the agreement it renews.

    ``home`` is 1 or 2 where a pupil has two. Raises KioskError ``not-signed``, ``pupil-unknown``, ``home-unknown``,
    ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    if home not in ((WHOLE, *BOTH) if pupil.homes > 1 else (WHOLE,)):
        raise KioskError("home-unknown", f"{pupil.first} has one home on the roll: open the pupil again, then note it.")
    agreement = agreement_of(kit, subject)
    kit.ledger.append(answer_draft(kit, who.subject, subject, said, agreement=agreement, home=home))
    (answered,) = kit.ledger.read(ANSWERS, agreement=agreement, home=home)
    return answered


def agreement_of(kit: Kit, subject: str) -> str:
    """The agreement that home is asked about. Raises KioskError ``not-signed``, ``pupil-unknown``."""
    pupil = standings.pupil(kit, subject)
    found = standings.standing_of(kit, pupil)
    if found.agreement is None:
        raise KioskError("not-signed", f"{pupil.first} has not signed yet: there is nothing for home to answer.")
    return found.agreement.id


def answer_draft(
    kit: Kit, by: str, subject: str, said: Answer | str, *, agreement: str, home: int = WHOLE, slip: str = ""
) -> Draft:
    """For whoever appends it with something else, a slip that was taken for one; the caller has asked for the right.

    ``slip`` names the slip that says it, as ``slip_name`` does. The answer of this home that stood before is kept
    beside, so that this one can be taken back.
    """
    before = _of(kit, agreement, home)
    data = {
        "agreement": agreement,
        "home": home,
        "answer": str(Answer(said)),
        "by": by,
        "slip": slip,
        "was": before.answer if before else "",
        "was_at": before.answered_at if before else "",
        "was_by": before.by if before else "",
        "was_slip": before.slip if before else "",
    }
    return Draft("parent.answered", (Body(subject, data),))


def take_back_draft(
    kit: Kit, by: str, subject: str, *, agreement: str, home: int = WHOLE, slip: str = ""
) -> Draft | None:
    """What makes the answer what it was before, or none; one step back, no further.

    With ``slip`` only while the answer is still that slip's: None where it has been answered anew since, or there is
    nothing to take back. An answer of a slip that was undone itself does not come back.
    """
    now = _of(kit, agreement, home)
    if now is None or not now.answer or (slip and now.slip != slip):
        return None
    data = {"agreement": agreement, "home": home, "answer": "", "by": by}
    if now.was and not _undone(kit, now.was_slip):
        data |= {"answer": now.was, "by": now.was_by, "answered_at": now.was_at, "slip": now.was_slip}
    return Draft("parent.answered", (Body(subject, data),))


def take_back(kit: Kit, by: str, subject: str, home: int = WHOLE) -> None:
    """What was noted of this home last was a mistake, whichever agreement it was about.

    Raises KioskError ``no-answer``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    said = standing_answers(standings.facts_of(kit, [subject])[subject].answers, pupil.homes)
    last = said.get(home) or (max(said.values(), key=newest) if said and pupil.homes < len(BOTH) else None)
    draft = last and take_back_draft(kit, who.subject, subject, agreement=last.agreement, home=last.home)
    if not draft:
        raise KioskError("no-answer", "Nothing is noted from this home: look at the pupil again.")
    kit.ledger.append(draft)


def slip_name(form: str, number: int) -> str:
    """What an answer calls the slip that said it: "7K3M9QXB/2"."""
    return f"{form}/{number}"


def _of(kit: Kit, agreement: str, home: int) -> ParentAnswer | None:
    return next(iter(kit.ledger.read(ANSWERS, agreement=agreement, home=home)), None)


def _undone(kit: Kit, slip: str) -> bool:
    form, _, number = slip.partition("/")
    return bool(slip) and any(one.undone for one in kit.ledger.read(SLIPS, form=form, number=int(number)))
