"""What a pupil's homes have said, taken together by the school's rule."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.domain.access_facts import Answer, Facts, ParentAnswer

WHOLE = 0
"""The home of an answer for a pupil with one home."""
BOTH = (1, 2)


class Missing(StrEnum):
    """Which answers access waits for."""

    NONE = ""
    ANY = "any"
    FIRST = "first"
    SECOND = "second"
    EACH = "each"


def homes_of(homes: int) -> tuple[int, ...]:
    """The homes that are asked, as Copy and ParentAnswer number them."""
    return BOTH if homes > 1 else (WHOLE,)


def standing_answers(said: Iterable[ParentAnswer], homes: int) -> tuple[ParentAnswer, ...]:
    """The newest answer of each home, about whichever agreement; what was taken back is left out.

    Of two at one moment the refusal stands. Where there is one home, what it says takes the place of all that was said
    before, by whichever home: a pupil who had two may have one now.
    """
    newest: dict[int, ParentAnswer] = {}
    for one in said:
        if one.answer and _order(one) >= _order(newest.get(one.home, one)):
            newest[one.home] = one
    whole = newest.get(WHOLE)
    if homes < len(BOTH) and whole is not None:
        newest = {home: one for home, one in newest.items() if home == WHOLE or _order(one) > _order(whole)}
    return tuple(newest[home] for home in sorted(newest))


def combined(said: Iterable[ParentAnswer], homes: int, both: bool) -> str:
    """One of Answer for all homes together, empty while it is awaited.

    A refusal of any home is a refusal. Where ``both`` must agree, each of the two has to have said so itself; an answer
    of which nobody knows the home (from when the pupil had one) stands for neither. A home that would like to talk
    first asks a question, and takes nothing away: where one agreement is enough and the other home gave it, the pupil
    is online and the talk stays on the list; where both are needed, it is awaited.
    """
    standing = standing_answers(said, homes)
    by_home = {one.home: one.answer for one in standing}
    if Answer.REFUSED in by_home.values():
        return Answer.REFUSED
    agreed = {home for home, answer in by_home.items() if answer == Answer.AGREED}
    if agreed.issuperset(BOTH) if _needs_both(homes, both) else agreed:
        return Answer.AGREED
    return Answer.TALK if Answer.TALK in by_home.values() else ""


def by_agreement(facts: Facts, homes: int, both: bool) -> dict[str, str]:
    """``combined`` for each agreement; what a home said to one holds for those that renew it."""
    asked = {one.id: {one.id, one.renews} for one in facts.agreements}
    for one in facts.answers:
        asked.setdefault(one.agreement, {one.agreement})
    return {
        agreement: combined((one for one in facts.answers if one.agreement in about), homes, both)
        for agreement, about in asked.items()
    }


def refusal(facts: Facts, homes: int) -> ParentAnswer | None:
    """The newest "no" that stands, about whichever agreement: signing anew does not overrule a parent or carer."""
    said = (one for one in standing_answers(facts.answers, homes) if one.answer == Answer.REFUSED)
    return max(said, key=lambda one: one.answered_at, default=None)


def talks(facts: Facts, homes: int) -> tuple[ParentAnswer, ...]:
    """Of each home that would like to talk first, what it said."""
    return tuple(one for one in standing_answers(facts.answers, homes) if one.answer == Answer.TALK)


def missing(said: Iterable[ParentAnswer], homes: int, both: bool) -> Missing:
    """Whose agreement is still wanted, by the answers to one agreement and to the one it renews."""
    standing = standing_answers(said, homes)
    if combined(standing, homes, both) == Answer.AGREED:
        return Missing.NONE
    if not _needs_both(homes, both):
        return Missing.ANY
    lacking = [home for home in BOTH if all(one.home != home or one.answer != Answer.AGREED for one in standing)]
    return Missing.EACH if len(lacking) > 1 else Missing.FIRST if lacking == [BOTH[0]] else Missing.SECOND


def _needs_both(homes: int, both: bool) -> bool:
    return both and homes >= len(BOTH)


def _order(one: ParentAnswer) -> tuple[str, bool]:
    return one.answered_at, one.answer == Answer.REFUSED
