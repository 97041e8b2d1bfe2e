"""The directors' part of the staff statement: read it as it was signed, countersign it or give it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.agreement import WORDINGS
from app.domain.entry import Body, Draft
from app.domain.ink.point import Ink
from app.domain.moments import day
from app.domain.names import folded, tidy
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.domain.school_year import school_year
from app.domain.staff import STAFF
from app.domain.statement import MOST_ASKED, STATEMENTS, Stand, Statement, latest, stand, undertakings
from app.domain.statement_paper import StaffList, StatementPaper
from app.errors import KioskError
from app.services import setup, staff_access, statements
from app.services.kit import Kit


@dataclass(frozen=True)
class Waiting:
    """A signed statement in the queue; ``own``: it is that of whoever looks, who cannot approve it."""

    statement: Statement
    own: bool


def queue(kit: Kit, by: str) -> tuple[Waiting, ...]:
    """What waits for a director, longest first. Raises KioskError ``not-allowed``, ``staff-unknown``."""
    staff_access.require(kit, by, Right.APPROVE)
    return tuple(Waiting(one, one.subject == by) for one in _newest(kit) if _waits(kit, one))


def waiting(kit: Kit, by: str) -> int:
    """How many this member of staff can approve. Raises as ``queue`` does."""
    return sum(not one.own for one in queue(kit, by))


def approved(kit: Kit, by: str) -> tuple[Statement, ...]:
    """The approved statements of this school year, by name. Raises as ``queue`` does."""
    staff_access.require(kit, by, Right.APPROVE)
    found = (one for one in _newest(kit) if _stand(kit, one) is Stand.APPROVED)
    return tuple(sorted(found, key=lambda one: (folded(one.name), one.seq)))


def approve(kit: Kit, by: str, statement_id: str, ink: Ink | None) -> Statement:
    """Approve it with a countersignature.

    Raises KioskError ``own-statement``, ``statement-settled``, ``ink-empty``, ``not-allowed``, ``statement-unknown``.
    """
    found = _open(kit, by, statement_id)
    data = {"statement": found.id, "by": by, "ink": statements.drawn(ink)}
    kit.ledger.append(Draft("statement.approved", (Body(found.subject, data),)))
    return statements.statement(kit, found.id)


def give_back(kit: Kit, by: str, statement_id: str, comment: str) -> Statement:
    """Return it; whoever signed it reads the comment and signs again.

    Raises KioskError ``comment-missing``, and as ``approve`` does.
    """
    found = _open(kit, by, statement_id)
    said = tidy(comment)
    if not said:
        raise KioskError("comment-missing", "Please write what they should know: they read it before they sign again.")
    if len(said) > MOST_ASKED:
        raise KioskError("comment-missing", f"A comment has {MOST_ASKED} letters at most: please shorten it.")
    data = {"statement": found.id, "by": by, "comment": said}
    kit.ledger.append(Draft("statement.returned", (Body(found.subject, data),)))
    return statements.statement(kit, found.id)


def wording(kit: Kit, statement: Statement) -> tuple[tuple[str, str], ...]:
    """The undertakings as they were signed: ids and words, the purpose without id."""
    for kept in kit.ledger.read(WORDINGS, hash=statement.wording):
        return undertakings(kept.sentence)
    return ()


def write(kit: Kit, by: str, statement_id: str, out: Path) -> int:
    """The statement for the file, with both signatures; returns the pages. Everybody may have their own.

    Raises KioskError ``not-allowed``, ``statement-unknown`` and what Press raises.
    """
    found = statements.statement(kit, statement_id)
    if found.subject != by:
        staff_access.require(kit, by, Right.APPROVE)
    paper = StatementPaper(
        school=setup.school(kit),
        statement=found,
        lines=wording(kit, found),
        signed_on=in_words(day(found.signed_at)),
        approver=name_of(kit, found.approved_by),
        approved_on=in_words(day(found.approved_at)) if found.approved_at else "",
    )
    return kit.press.statement(paper, out)


def write_list(kit: Kit, by: str, out: Path) -> int:
    """Who has still to sign, for the staff room: names only. Raises KioskError ``not-allowed`` and as Press does."""
    staff_access.require(kit, by, Right.APPROVE)
    now = kit.clock.now()
    shown = StaffList(setup.school(kit), school_year(now), in_words(day(now.isoformat())), statements.unsigned(kit))
    return kit.press.staff_list(shown, out)


def write_reminders(kit: Kit, by: str, out: Path) -> int:
    """A page for the pigeon-hole of each who has still to sign. Raises KioskError ``nobody-due``, as ``write_list``."""
    staff_access.require(kit, by, Right.APPROVE)
    now = kit.clock.now()
    shown = StaffList(setup.school(kit), school_year(now), in_words(day(now.isoformat())), statements.unsigned(kit))
    if not shown.names:
        raise KioskError("nobody-due", "Everybody has signed: there is nobody to remind.")
    return kit.press.staff_reminders(shown, out)


def name_of(kit: Kit, subject: str) -> str:
    """The name of a member of staff, here or gone; empty for nobody."""
    return next((one.name for one in kit.ledger.read(STAFF, subject=subject)), "")


def _open(kit: Kit, by: str, statement_id: str) -> Statement:
    staff_access.require(kit, by, Right.APPROVE)
    found = statements.statement(kit, statement_id)
    if found.subject == by:
        raise KioskError("own-statement", "Nobody approves their own statement: ask another director to read it.")
    if _stand(kit, found) is Stand.WITHDRAWN:
        raise KioskError(
            "statement-settled",
            f"{found.name} signed a version that has been withdrawn since: they read and sign the new one first.",
        )
    if not _waits(kit, found):
        raise KioskError("statement-settled", "This statement does not wait for approval any more: look at the list.")
    return found


def _newest(kit: Kit) -> tuple[Statement, ...]:
    """Each person's newest of this school year, as they were signed; not of those who have left."""
    here = {one.subject for one in kit.ledger.read(STAFF, left=False)}
    signed = [one for one in kit.ledger.read(STATEMENTS, year=school_year(kit.clock.now())) if one.subject in here]
    newest = (latest(one for one in signed if one.subject == subject) for subject in {one.subject for one in signed})
    return tuple(sorted((one for one in newest if one is not None), key=lambda one: one.seq))


def _stand(kit: Kit, one: Statement) -> Stand:
    return stand((one,), school_year(kit.clock.now()), kit.shelf.statement().version)


def _waits(kit: Kit, one: Statement) -> bool:
    newest = latest(kit.ledger.read(STATEMENTS, subject=one.subject))
    return newest is not None and newest.id == one.id and _stand(kit, one) is Stand.WAITING
