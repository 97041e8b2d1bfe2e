"""Which questions to teach again: from the hands shown in class and from what pupils chose first alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.first_choices import FEWEST, TALK_SHARE, Question
from app.domain.lesson import Check


@dataclass(frozen=True)
class Again:
    """A question of a stage's lesson and how it went. ``by_hands``: hands shown in class; else first choices alone."""

    check: Check
    answered: int
    wrong: int
    by_hands: bool
    stage: str = ""

    @property
    def right_share(self) -> float:
        """0 to 1."""
        return (self.answered - self.wrong) / self.answered if self.answered else 0.0

    @property
    def again(self) -> bool:
        """One in three, or more, began with a choice that is not right."""
        return self.wrong * TALK_SHARE >= self.answered and self.wrong > 0


def of_hands(check: Check, hands: Sequence[int], stage: str = "") -> Again | None:
    """From a tally, a number a choice; None with too few hands, or one that belongs to other choices."""
    answered = sum(hands)
    if len(hands) != len(check.choices) or answered < FEWEST:
        return None
    wrong = sum(many for many, choice in zip(hands, check.choices, strict=True) if not choice.right)
    return Again(check, answered, wrong, by_hands=True, stage=stage)


def of_turns(question: Question, stage: str = "") -> Again | None:
    """From pupils' own turns; None with too few of them."""
    if not question.first or not question.answered:
        return None
    return Again(question.check, question.answered, question.wrong, by_hands=False, stage=stage)


def in_order(found: Sequence[Again]) -> tuple[Again, ...]:
    """The hardest question first; where both are known about one question, the worse is told."""
    # two stages may each have a question of the same id
    worst: dict[tuple[str, str], Again] = {}
    for one in sorted(found, key=lambda one: one.right_share, reverse=True):
        worst[one.stage, one.check.id] = one
    return tuple(sorted(worst.values(), key=lambda one: one.right_share))
