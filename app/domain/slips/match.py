"""Whose slip it is: one page's codes against the forms of the record."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.slip_code import VERSION, SlipCode, parse
from app.domain.slips.seen import PageSeen, SlipSeen

BARE = 0.002
"""A page with less ink than this has nothing on it: dust, a staple's hole, the shadow of an edge."""


class State(StrEnum):
    """What a row of the list is."""

    MATCHED = "matched"
    RECORDED = "already-recorded"
    SUPERSEDED = "superseded-form"
    ELSEWHERE = "another-school"
    PHOTOCOPY = "photocopy"
    UNKNOWN = "unknown-code"
    TWO_CODES = "two-codes"
    NO_CODE = "no-code"
    BLANK = "blank-back"


TO_LOOK_AT = frozenset({State.SUPERSEDED, State.ELSEWHERE, State.UNKNOWN, State.TWO_CODES, State.NO_CODE})
"""States that nobody can settle without looking at the paper."""


@dataclass(frozen=True)
class KnownForm:
    """A form of this record. ``copies`` are those that were printed: number → the home it was for, 0 for the only one.

    ``superseded`` says why it counts no more ("has signed again since"), else nothing. ``answers`` are what homes said
    to its agreement (one of access_facts.Answer), by home. ``taken`` are the copies whose slip is in, by what it said;
    a slip that came back blank may come back once more.
    """

    id: str
    subject: str
    agreement: str
    copies: Mapping[int, int]
    superseded: str = ""
    answers: Mapping[int, str] = field(default_factory=dict)
    taken: Mapping[int, str] = field(default_factory=dict)

    def answer(self, copy: int) -> str:
        """What the home that this copy is for has said already, or nothing."""
        return self.answers.get(self.copies.get(copy, 0), "")


def code_of(slip: SlipSeen) -> SlipCode | None:
    """The one code of ours that the slip bears; None where it bears none, another's, or two."""
    found = {parse(text) for text in slip.texts}
    (code,) = found if len(found) == 1 else (None,)
    return code if code is not None and code.version == VERSION else None


def state_of(slip: SlipSeen, forms: Mapping[str, KnownForm], before: Set[SlipCode]) -> State:
    """``before`` are the codes of slips read earlier in the same go: a second one is a copy, or was scanned twice.

    So is one of which the slip is in the record. Any copy of a form counts, the first as well as the newest, if it was
    printed here.
    """
    if not slip.texts:
        return State.NO_CODE
    if len({parse(text) or text for text in slip.texts}) > 1:
        return State.TWO_CODES
    code = code_of(slip)
    if code is None:
        return State.UNKNOWN
    form = forms.get(code.form)
    if form is None:
        return State.ELSEWHERE
    if code.copy not in form.copies:
        return State.UNKNOWN
    if code in before:
        return State.PHOTOCOPY
    if form.superseded:
        return State.SUPERSEDED
    if form.taken.get(code.copy):
        return State.PHOTOCOPY
    return State.RECORDED if form.answer(code.copy) else State.MATCHED


def state_of_bare(page: PageSeen) -> State:
    """A page on which nothing like a slip was found."""
    return State.BLANK if page.ink < BARE else State.NO_CODE
