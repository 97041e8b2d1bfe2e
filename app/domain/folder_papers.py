"""Slips, answers, printed copies and what happened with access, as parts of a pupil's folder."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.access_facts import Answer, Facts, ParentAnswer, Suspension
from app.domain.folder_agreements import Known
from app.domain.form import Copy, CopyState, Form, Slip
from app.domain.moments import day_and_time
from app.domain.pupil_folder import FolderPart
from app.domain.return_date import in_words
from app.domain.slip_code import SlipCode

ANSWERS: dict[str, str] = {
    Answer.AGREED: "“We agree”",
    Answer.TALK: "“We would like to talk first”",
    Answer.REFUSED: "home does not agree",
    "": "left blank",
}
STATES: dict[str, str] = {
    CopyState.RENDERED: "not printed yet, or saved as a file",
    CopyState.SENT: "sent to the printer",
    CopyState.FINISHED: "printed, says the printer",
    CopyState.FAILED: "not printed",
    CopyState.IN_HAND: "in the office",
    CopyState.HANDED_OUT: "handed out",
    CopyState.RETURNED: "back at school",
    CopyState.FILED: "filed",
}
HOW = {"hand": "noted by hand", "scan": "read from a scan and confirmed"}


def slip_parts(slips: Iterable[Slip], known: Known) -> tuple[FolderPart, ...]:
    """Slips in the order in which they came back, each with its picture where it was scanned."""
    return tuple(_slip(one, known) for one in sorted(slips, key=lambda one: one.taken_at))


def answer_parts(answers: Iterable[ParentAnswer], slips: Iterable[Slip], known: Known) -> tuple[FolderPart, ...]:
    """What home said without a slip that the record holds."""
    with_slip = {(one.agreement, one.home, one.answer) for one in slips if not one.undone}
    bare = [one for one in answers if one.answer and (one.agreement, one.home, one.answer) not in with_slip]
    lines = tuple(
        f"{_capital(ANSWERS.get(one.answer, one.answer))}{_home(one.home)}: {known.who(one.by, one.answered_at)}."
        for one in sorted(bare, key=lambda one: one.answered_at)
    )
    return (FolderPart("Answers noted without a slip", lines=lines),) if lines else ()


def copy_parts(forms: Sequence[Form], copies: Iterable[Copy], known: Known) -> tuple[FolderPart, ...]:
    """One part a form, the newest first, with where each of its copies is."""
    every = sorted(copies, key=lambda one: (one.form, one.number))
    newest = {one.form: one.made_at for one in every}
    ordered = sorted((form for form in forms if form.id in newest), key=lambda form: newest[form.id], reverse=True)
    return tuple(
        FolderPart(
            f"Form {form.id[:4]}-{form.id[4:]}{' (counts no more)' if form.superseded else ''}",
            lines=tuple(_copy(one, known) for one in every if one.form == form.id),
        )
        for form in ordered
    )


def access_parts(facts: Facts, rules: Mapping[str, str], known: Known) -> tuple[FolderPart, ...]:
    """Suspensions, a decline, and being not sure; none where there was nothing of the kind."""
    parts = [_suspension(one, rules, known) for one in sorted(facts.suspensions, key=lambda one: one.suspended_at)]
    if facts.decline is not None and facts.decline.declined_at:
        over = "" if facts.decline.open else " It is over."
        said = f"{known.who(facts.decline.by, facts.decline.declined_at)}.{over}"
        parts.append(FolderPart("Declined", (("Noted by", said),)))
    if facts.parking is not None and facts.parking.parked_at:
        talked = known.who(facts.parking.talked_by, facts.parking.talked_at) or "not yet"
        since = day_and_time(facts.parking.parked_at)
        parts.append(FolderPart("Was not sure", (("Since", since), ("Talked through", talked))))
    return tuple(parts)


def _slip(one: Slip, known: Known) -> FolderPart:
    facts = (
        ("Answer", f"{ANSWERS.get(one.answer, one.answer)}{_home(one.home)}"),
        ("Slip", SlipCode(one.form, one.number).text),
        ("How", HOW.get(one.how, one.how)),
        ("Decided by", known.names.get(one.by, "")),
        ("Now", "taken back: it does not count" if one.undone else ""),
    )
    title = f"Slip that came back on {day_and_time(one.taken_at)}"
    return FolderPart(title, tuple(fact for fact in facts if fact[1]), image=_png(one.crop))


def _copy(one: Copy, known: Known) -> str:
    last = f", {known.who(one.moved_by, one.moved_at)}" if one.moved_at else ""
    fault = f": {one.fault}" if one.fault else ""
    set_as = ", ".join(part for part in (_home(one.home).strip(" ,"), one.variant, one.language) if part)
    told = f"Copy P{one.number}{f' ({set_as})' if set_as else ''}, made on {day_and_time(one.made_at)}"
    return f"{told}: {STATES.get(one.state, one.state)}{last}{fault}."


def _suspension(one: Suspension, rules: Mapping[str, str], known: Known) -> FolderPart:
    first, last = (in_words(date.fromisoformat(text)) for text in (one.starts, one.ends))
    facts = (
        ("Rule", f"{one.rule}: {rules[one.rule]}" if one.rule in rules else one.rule),
        ("Reason", one.reason),
        ("Decided by", known.who(one.by, one.suspended_at)),
        ("Taught again", known.who(one.taught_by, one.taught_at)),
        ("Ended early", known.who(one.lifted_by, one.lifted_at)),
    )
    title = f"Suspended on {first}" if first == last else f"Suspended from {first} to {last}"
    return FolderPart(title, tuple(fact for fact in facts if fact[1]))


def _home(home: int) -> str:
    return f", home {home}" if home else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _png(crop: str) -> bytes:
    """Empty for a slip without a picture, or with one that cannot be read."""
    try:
        return base64.b64decode(crop, validate=True)
    except (binascii.Error, ValueError):
        return b""
