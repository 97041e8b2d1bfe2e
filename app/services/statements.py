"""The staff statement (R07): each member of staff signs it once a school year, supply teachers too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.agreement import WORDINGS
from app.domain.entry import Body, Draft
from app.domain.ink import codec, gate
from app.domain.ink.point import Ink
from app.domain.moments import day
from app.domain.names import tidy
from app.domain.return_date import in_words
from app.domain.school_year import school_year
from app.domain.staff import Staff
from app.domain.statement import (
    STAFF_DAYS,
    STATEMENTS,
    Stand,
    Statement,
    StatementText,
    asked_well,
    grace_ends,
    latest,
    name_fault,
    stand,
)
from app.errors import KioskError
from app.services import setup, staff_access
from app.services.kit import Kit

DUE = "statement-due"
GATE = "signature"


@dataclass(frozen=True)
class Own:
    """One person's statement today. ``until`` is the last day on which they can begin lessons without it.

    ``newest`` is the statement that they signed last, in whatever year.
    """

    staff: Staff
    year: str
    text: StatementText
    stand: Stand
    newest: Statement | None
    until: date
    today: date

    @property
    def over(self) -> bool:
        """Lessons wait for it."""
        return self.stand.due and self.today > self.until


def of(kit: Kit, subject: str) -> Own:
    """How it stands with this member of staff. Raises KioskError ``staff-unknown``, ``lesson-broken``."""
    return _own(kit, staff_access.find(kit, subject))


def require(kit: Kit, staff: Staff) -> None:
    """Raises KioskError ``statement-due`` for whoever should have signed by now."""
    own = _own(kit, staff)
    if own.over:
        why = {
            Stand.RETURNED: "The directors gave your staff statement back: read what they wrote, and sign it again.",
            Stand.WITHDRAWN: "The staff statement has changed since you signed it: read it, and sign it again.",
        }
        usual = f"{staff.name} has not signed this school year’s staff statement yet: read it and sign it."
        raise KioskError(DUE, f"{why.get(own.stand, usual)} Then the lesson can begin.")


def sign(
    kit: Kit, subject: str, read: StatementText, name: str, ink: Ink | None, questions: tuple[tuple[str, str], ...] = ()
) -> Statement:
    """They have read ``read`` and sign it; when this returns it is durable. A question is (page's title, its words).

    Raises KioskError ``statement-changed`` where another version has come into force meanwhile, ``statement-signed``
    where nothing is due, ``name-missing``, ``ink-empty``, ``staff-unknown``.
    """
    own = of(kit, subject)
    if (read.version, read.hash) != (own.text.version, own.text.hash):
        raise KioskError(
            "statement-changed",
            "This version of the statement has been withdrawn while you read it: open the statement again and read it.",
        )
    if not own.stand.due:
        raise KioskError("statement-signed", "You have signed the statement of this school year already.")
    fault = name_fault(name)
    if fault:
        raise KioskError("name-missing", fault)
    data = {
        "year": own.year,
        "version": read.version,
        "name": tidy(name),
        "ink": drawn(ink),
        "questions": [list(one) for one in asked_well(questions)],
        "wording": read.hash,
        "supply": bool(own.staff.valid_on),
    }
    entries = kit.ledger.append(*_keeping(kit, read), Draft("statement.signed", (Body(subject, data),)))
    return statement(kit, entries[-1].id)


def statement(kit: Kit, statement_id: str) -> Statement:
    """One signed statement. Raises KioskError ``statement-unknown``."""
    for row in kit.ledger.read(STATEMENTS, id=statement_id):
        return row
    raise KioskError("statement-unknown", "There is no such statement in the record: open the list again.")


def everybody(kit: Kit) -> tuple[Own, ...]:
    """How it stands with all who can sign in today, by name. Raises KioskError ``lesson-broken``."""
    return tuple(_own(kit, one) for one in staff_access.list_staff(kit))


def unsigned(kit: Kit) -> tuple[str, ...]:
    """For the staff room: who has still to sign, by name and without a reason."""
    return tuple(own.staff.name for own in everybody(kit) if own.stand.due)


def reminder(kit: Kit, subject: str) -> str:
    """What they are told when they come in; empty when nothing is due. Raises as ``of`` does."""
    own = of(kit, subject)
    if not own.stand.due:
        return ""
    said = {
        Stand.RETURNED: "The directors gave your staff statement back with a comment. Please read it and sign again.",
        Stand.WITHDRAWN: "The staff statement has changed since you signed it. Please read it and sign again.",
        Stand.LAPSED: "A new school year has begun: please read the staff statement and sign it again.",
    }.get(own.stand, "Please read and sign this school year’s staff statement. It takes about six minutes.")
    if own.over:
        return f"{said} Lessons wait until then."
    return f"{said} You can begin lessons without it until {in_words(own.until)}."


def drawn(ink: Ink | None) -> str:
    """A signature of an adult as it is kept. Raises KioskError ``ink-empty``."""
    if gate.judge(ink or (), GATE) is not gate.Verdict.OK:
        raise KioskError("ink-empty", "There is no signature yet: please sign with a finger.")
    return codec.encode(ink or ())


def _own(kit: Kit, staff: Staff) -> Own:
    now, text = kit.clock.now(), kit.shelf.statement()
    year, today = school_year(now), day(now.isoformat())
    own = kit.ledger.read(STATEMENTS, subject=staff.subject)
    days = kit.ledger.read(STAFF_DAYS, subject=staff.subject, year=year)
    first = min((date.fromisoformat(one.day) for one in days), default=today)
    until = grace_ends(first, text, own, setup.school(kit).statement_grace_days)
    return Own(staff, year, text, stand(own, year, text.version), latest(own), until, today)


def _keeping(kit: Kit, text: StatementText) -> tuple[Draft, ...]:
    """Keeps the words that are signed, once, so that they can be shown when they have changed."""
    if kit.ledger.read(WORDINGS, hash=text.hash):
        return ()
    return (Draft("wording.kept", (Body(None, {"hash": text.hash, "sentence": text.wording}),)),)
