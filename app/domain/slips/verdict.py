"""What a slip says, as far as a reader can tell. The office confirms every one: nothing counts as agreed before."""

from __future__ import annotations

from enum import StrEnum

from app.domain.slips.ink import SIGNATURE, TICK, Band
from app.domain.slips.seen import SlipSeen


class Verdict(StrEnum):
    """A proposal for the office."""

    AGREES = "agrees"
    TALK = "talk-first"
    BLANK = "blank"
    LOOK = "look"


def bands(slip: SlipSeen) -> tuple[Band, Band, Band]:
    """Of "We agree", of "We would like to talk first" and of the signature; what was not measured is to look at."""
    measured = ((TICK, slip.agree), (TICK, slip.talk), (SIGNATURE, slip.signature))
    agree, talk, signature = (rule.judge(ink) if ink is not None else Band.LOOK for rule, ink in measured)
    return agree, talk, signature


def verdict(slip: SlipSeen) -> Verdict:
    """Agrees only with one tick and a signature; a wish to talk counts without one. All else is for eyes."""
    if not slip.placed:
        return Verdict.LOOK
    return _SAYS.get(bands(slip), Verdict.LOOK)


_SAYS = {
    (Band.INKED, Band.BLANK, Band.INKED): Verdict.AGREES,
    (Band.BLANK, Band.INKED, Band.INKED): Verdict.TALK,
    (Band.BLANK, Band.INKED, Band.BLANK): Verdict.TALK,
    (Band.BLANK, Band.BLANK, Band.BLANK): Verdict.BLANK,
}
