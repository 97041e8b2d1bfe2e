"""Slips taken in, by hand or after a scan was confirmed, and taken back again.

A slip and what it means for access are one append: neither stands without the other.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.entry import Body, Draft
from app.domain.form import COPIES, FORMS, SLIPS, Slip
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.slip_code import SlipCode, typed
from app.domain.slips.decision import Decision
from app.errors import KioskError
from app.services import parent_answers, slip_record, staff_access, standings
from app.services.kit import Kit

HAND, SCAN = "hand", "scan"


@dataclass(frozen=True)
class Held:
    """The printed copy that somebody holds the slip of. ``answer`` is what its home has said already, or nothing.

    ``slip`` is what was taken of this very copy before. ``home`` is 1 or 2 where the pupil has two, else 0.
    """

    code: SlipCode
    pupil: Pupil
    agreement: str
    home: int = 0
    answer: str = ""
    slip: Slip | None = None


@dataclass(frozen=True)
class Taking:
    """What the office decided about a slip; ``crop`` (PNG) and ``reading`` are there when it was scanned."""

    code: SlipCode
    said: Decision
    crop: bytes = b""
    reading: str = ""


def by_code(kit: Kit, by: str, text: str) -> Held:
    """Whose slip this is, by the code printed on it as somebody types it.

    Raises KioskError ``code-wrong``, ``code-unknown``, ``slip-superseded``, ``not-allowed``.
    """
    staff_access.require(kit, by, Right.ACCESS)
    code = typed(text)
    if code is None:
        raise KioskError(
            "code-wrong",
            f"“{text.strip()}” is not a code of a slip: type it as it is printed, such as TU1-K7M2-P9QX-P1-C,"
            " or choose the pupil from the class.",
        )
    (held,) = _held(kit, [code])
    return held


def of_pupil(kit: Kit, by: str, subject: str) -> tuple[Held, ...]:
    """The newest copy of a pupil's form in force, one for each home that has one.

    Raises KioskError ``no-form``, ``not-signed``, ``pupil-unknown``, ``slip-superseded``, ``not-allowed``.
    """
    staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    forms = kit.ledger.read(FORMS, agreement=parent_answers.agreement_of(kit, subject), superseded=False)
    copies = kit.ledger.read(COPIES, form=tuple(form.id for form in forms))
    newest = {copy.home: copy for copy in sorted(copies, key=lambda copy: (copy.made_at, copy.number))}
    if not newest:
        raise KioskError(
            "no-form", f"No form of {pupil.first} was printed yet: print it first, or look whose slip this is."
        )
    return _held(kit, [SlipCode(newest[home].form, newest[home].number) for home in sorted(newest)])


def take(kit: Kit, by: str, takings: Sequence[Taking]) -> tuple[Slip, ...]:
    """Record what these slips say; all or none, but for two slips of one home, of which the later stands.

    Raises KioskError ``slip-in-already``, ``code-unknown``, ``slip-superseded``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS).subject
    held = _held(kit, [one.code for one in takings])
    for taking, one in zip(takings, held, strict=True):
        if one.slip is not None and one.slip.answer == (taking.said.answer or ""):
            raise KioskError("slip-in-already", f"The slip {one.code.text} of {one.pupil.full_name} is in already.")
    for together in _homes_apart(list(zip(takings, held, strict=True))):
        kit.ledger.append(*_drafts(kit, who, together))
    return tuple(_slip(kit, one.code) for one in takings)


def undo(kit: Kit, by: str, codes: Iterable[SlipCode]) -> None:
    """These slips were taken by mistake: what their homes had said before stands again. The last goes first.

    Raises KioskError ``slip-not-in``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS).subject
    for slip in reversed([_slip(kit, code) for code in codes]):
        gone = Draft("slip.undone", (Body(slip.subject, {"form": slip.form, "number": slip.number, "by": who}),))
        name = parent_answers.slip_name(slip.form, slip.number)
        back = parent_answers.take_back_draft(
            kit, who, slip.subject, agreement=slip.agreement, home=slip.home, slip=name
        )
        kit.ledger.append(*(draft for draft in (gone, back) if draft is not None))


def _slip(kit: Kit, code: SlipCode) -> Slip:
    for slip in kit.ledger.read(SLIPS, form=code.form, number=code.copy, undone=False):
        return slip
    raise KioskError("slip-not-in", f"The slip {code.text} is not in: there is nothing to take back.")


def _held(kit: Kit, codes: Sequence[SlipCode]) -> tuple[Held, ...]:
    """Raises KioskError ``code-unknown``, ``slip-superseded``."""
    record = slip_record.known(kit, {code.form for code in codes})
    found = []
    for code in codes:
        form = record.forms.get(code.form)
        if form is None or code.copy not in form.copies or form.subject not in record.pupils:
            raise KioskError(
                "code-unknown",
                f"{code.text} was not printed here: it may be another school’s slip. Look at the code again.",
            )
        pupil = record.pupils[form.subject]
        if form.superseded:
            raise KioskError(
                "slip-superseded",
                f"{code.text} is an earlier form and counts no more: {pupil.first} {form.superseded}."
                " Send the newest form home.",
            )
        home, slip = form.copies[code.copy], record.slips.get((code.form, code.copy))
        found.append(Held(code, pupil, form.agreement, home, form.answer(code.copy), slip))
    return tuple(found)


def _homes_apart(all_of: list[tuple[Taking, Held]]) -> list[list[tuple[Taking, Held]]]:
    """In as few goes as keep two slips of one home apart, so that the second knows what the first said."""
    goes: list[dict[tuple[str, int], tuple[Taking, Held]]] = []
    for taking, held in all_of:
        key = (held.agreement, held.home)
        go = next((one for one in goes if key not in one), None)
        if go is None:
            goes.append(go := {})
        go[key] = (taking, held)
    return [list(go.values()) for go in goes]


def _drafts(kit: Kit, who: str, together: Sequence[tuple[Taking, Held]]) -> tuple[Draft, ...]:
    taken = tuple(Body(held.pupil.subject, _data(who, taking, held)) for taking, held in together)
    answers = tuple(
        body
        for taking, held in together
        if taking.said.answer is not None
        for body in parent_answers.answer_draft(
            kit,
            who,
            held.pupil.subject,
            taking.said.answer,
            agreement=held.agreement,
            home=held.home,
            slip=parent_answers.slip_name(held.code.form, held.code.copy),
        ).bodies
    )
    drafts = (Draft("slip.taken", taken), Draft("parent.answered", answers))
    return tuple(draft for draft in drafts if draft.bodies)


def _data(who: str, taking: Taking, held: Held) -> dict[str, str | int]:
    return {
        "form": held.code.form,
        "number": held.code.copy,
        "agreement": held.agreement,
        "home": held.home,
        "answer": str(taking.said.answer or ""),
        "how": SCAN if taking.reading else HAND,
        "by": who,
        "crop": b64encode(taking.crop).decode(),
        "reading": taking.reading,
    }
