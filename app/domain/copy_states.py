"""Where a printed copy can go from where it is, and what that makes of a pupil's form. Pure.

The printer's word ends at finished. "In hand", "handed out" and "filed" are said by staff, "returned" by a slip: paper
that came back is there, whatever a printer said of it, so a slip is taken at any step before filing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.domain.form import Copy, CopyState

MOVES: Mapping[str, frozenset[CopyState]] = {
    CopyState.RENDERED: frozenset({CopyState.SENT, CopyState.FAILED, CopyState.IN_HAND, CopyState.RETURNED}),
    CopyState.SENT: frozenset({CopyState.FINISHED, CopyState.FAILED, CopyState.IN_HAND, CopyState.RETURNED}),
    CopyState.FINISHED: frozenset({CopyState.FAILED, CopyState.IN_HAND, CopyState.RETURNED}),
    CopyState.FAILED: frozenset({CopyState.IN_HAND, CopyState.RETURNED}),
    CopyState.IN_HAND: frozenset({CopyState.FAILED, CopyState.HANDED_OUT, CopyState.RETURNED}),
    CopyState.HANDED_OUT: frozenset({CopyState.IN_HAND, CopyState.RETURNED}),
    CopyState.RETURNED: frozenset({CopyState.HANDED_OUT, CopyState.FILED}),
    CopyState.FILED: frozenset({CopyState.RETURNED}),
}


class Paper(StrEnum):
    """How far a pupil's form is, for one home."""

    READY = "ready"
    PRINTED = "printed"
    IN_HAND = "in-hand"
    OUT = "out"
    BACK = "back"
    FILED = "filed"
    WAITING = "waiting"


_PAPER: Mapping[str, Paper] = {
    CopyState.RENDERED: Paper.PRINTED,
    CopyState.SENT: Paper.PRINTED,
    CopyState.FINISHED: Paper.PRINTED,
    CopyState.FAILED: Paper.READY,
    CopyState.IN_HAND: Paper.IN_HAND,
    CopyState.HANDED_OUT: Paper.OUT,
    CopyState.RETURNED: Paper.BACK,
    CopyState.FILED: Paper.FILED,
}


def may_move(state: str, to: str) -> bool:
    """Whether a copy in ``state`` can go to ``to`` in one step; never to where it is."""
    return to in MOVES.get(state, frozenset())


def stopped(copy: Copy) -> bool:
    """It was drawn for a printer and nobody knows whether that got it: the program was ended in between."""
    return copy.state == CopyState.RENDERED and copy.printer != ""


def paper_of(copy: Copy | None) -> Paper:
    """What this copy makes of the form: without one, or when it failed, the form is ready to print (again)."""
    if copy is None or stopped(copy):
        return Paper.READY
    return _PAPER.get(copy.state, Paper.READY)


def that_counts(copies: Iterable[Copy]) -> Copy | None:
    """Of the copies of one form for one home: the one that came back, whichever that is, else the newest."""
    return max(copies, key=_rank, default=None)


def _rank(copy: Copy) -> tuple[bool, bool, str, int]:
    return (copy.state == CopyState.FILED, copy.state == CopyState.RETURNED, copy.made_at, copy.number)
