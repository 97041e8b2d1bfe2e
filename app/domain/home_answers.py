"""What a pupil's homes have said, taken together by the school's rule."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.access_facts import Answer, Facts, ParentAnswer
from app.domain.agreement import Agreement

WHOLE = 0
"""The home of an answer for a pupil with one home."""
BOTH = (1, 2)
_CAREFUL = ("", Answer.AGREED, Answer.TALK, Answer.REFUSED)
"""Of two at one moment the later of these stands."""


def home_of(home: int, homes: int) -> int:
    """Which of a pupil's homes a copy or an answer is of, by how many there are now.

    What was given or said when there was one home is the first's.
    """
    return min(max(home, 1), len(BOTH)) if homes > 1 else WHOLE


def standing_answers(said: Iterable[ParentAnswer], homes: int) -> dict[int, ParentAnswer]:
    """The newest answer of each home, about whichever agreement; what was taken back is left out.

    Where there is one home now, what it says takes the place of all that was said before, by whichever home; until then
    a refusal of either of two still stands.
    """
    held: dict[int, ParentAnswer] = {}
    for one in said:
        home = home_of(one.home, homes) if homes > 1 else one.home
        if one.answer and newest(one) >= newest(held.get(home, one)):
            held[home] = one
    whole = held.get(WHOLE)
    if whole is not None:
        held = {home: one for home, one in held.items() if home == WHOLE or newest(one) > newest(whole)}
    return {home: held[home] for home in sorted(held)}


def combined(said: Iterable[ParentAnswer], homes: int, both: bool) -> str:
    """One of Answer for all homes together, empty while it is awaited.

    A refusal of any home is a refusal. Where ``both`` must agree, each of the two has to have said so itself. A home
    that would like to talk first asks a question, and takes nothing away: where one agreement is enough and the other
    home gave it, the pupil is online and the talk stays on the list; where both are needed, it is awaited.
    """
    answers = {home: one.answer for home, one in standing_answers(said, homes).items()}
    if Answer.REFUSED in answers.values():
        return Answer.REFUSED
    agreed = {home for home, answer in answers.items() if answer == Answer.AGREED}
    if agreed.issuperset(BOTH) if _needs_both(homes, both) else agreed:
        return Answer.AGREED
    return Answer.TALK if Answer.TALK in answers.values() else ""


def awaited(said: Iterable[ParentAnswer], homes: int, both: bool) -> tuple[int, ...]:
    """The homes that have still to answer, by what was said to one agreement and to the one it renews.

    Nobody is asked again once what was said is enough, or once a home has said no.
    """
    every = tuple(said)
    if combined(every, homes, both) in (Answer.AGREED, Answer.REFUSED):
        return ()
    answered = standing_answers(every, homes)
    if homes < len(BOTH):
        return () if answered else (WHOLE,)
    return tuple(home for home in BOTH if home not in answered)


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
    standing = standing_answers(facts.answers, homes).values()
    said = (one for one in standing if one.answer == Answer.REFUSED)
    return max(said, key=lambda one: one.answered_at, default=None)


def talks(facts: Facts, homes: int) -> dict[int, ParentAnswer]:
    """By home, of each that would like to talk first: what it said."""
    standing = standing_answers(facts.answers, homes)
    return {home: one for home, one in standing.items() if one.answer == Answer.TALK}


def newest(one: ParentAnswer) -> tuple[str, int]:
    """What to sort by, the answer that stands last: of two at one moment the more careful."""
    return one.answered_at, _CAREFUL.index(one.answer)


def about(facts: Facts, agreement: Agreement) -> tuple[ParentAnswer, ...]:
    """What was said to an agreement, and to the one that it renews."""
    ids = {agreement.id, agreement.renews}
    return tuple(one for one in facts.answers if one.agreement in ids)


def _needs_both(homes: int, both: bool) -> bool:
    return both and homes >= len(BOTH)
