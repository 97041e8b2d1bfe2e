"""What pupils chose first at each question, counted for the teacher: never by child, never as a mark."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.agreement import Agreement
from app.domain.lesson import Check

FEWEST = 3
"""Answers below which nothing is counted: with fewer, a count would point at a child (this project's own choice)."""
TALK_SHARE = 3
"""One wrong first choice in this many answers is worth a talk with all of them (this project's own choice)."""


@dataclass(frozen=True)
class Question:
    """``first`` counts who took each choice first, in the order of ``check.choices``; empty with too few answers.

    ``answered`` pupils met the question in the words of today, ``earlier`` ones in other words, which are not counted.
    ``second`` needed a second try.
    """

    check: Check
    answered: int
    first: tuple[int, ...]
    second: int
    earlier: int

    @property
    def wrong(self) -> int:
        """How many began with a choice that is not right."""
        return sum(many for many, choice in zip(self.first, self.check.choices, strict=False) if not choice.right)

    @property
    def to_talk(self) -> bool:
        """Whether a good many believed something else: worth talking about again with the class."""
        return self.wrong * TALK_SHARE >= self.answered > 0 and self.wrong > 0


def question(check: Check, pupils: Iterable[Iterable[Agreement]]) -> Question:
    """Count one check over pupils, each given by their agreements, oldest first: their newest answer to it counts."""
    answers = [found for held in pupils if (found := _answer(check.id, held)) is not None]
    today = [one for one in answers if _in_these_words(check, one)]
    told = len(today) >= FEWEST
    first = tuple(sum(one[1] == place for one in today) for place in range(len(check.choices))) if told else ()
    second = sum(one[2] > 1 for one in today) if told else 0
    return Question(check, len(today), first, second, len(answers) - len(today))


Answer = tuple[str, int, int, str]
"""Check id, choice first taken, tries, the check's hash then; empty in turns of the first editions."""


def _answer(check: str, held: Iterable[Agreement]) -> Answer | None:
    found = None
    for agreement in held:
        for name, first, tries, *digest in json.loads(agreement.checks):
            if name == check:
                found = (name, first, tries, digest[0] if digest else "")
    return found


def _in_these_words(check: Check, answer: Answer) -> bool:
    return answer[3] in ("", check.hash) and 0 <= answer[1] < len(check.choices)
