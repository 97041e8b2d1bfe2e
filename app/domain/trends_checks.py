"""Which checks a class or the school got right first time: signed turns beside hands shown in class, no child named."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.first_choices import FEWEST
from app.domain.lesson import Check, Lesson
from app.domain.lesson_session import Tally
from app.domain.trends_rows import Answered
from app.domain.trends_signed import percent

First = tuple[int, str]
"""The choice that a pupil took first, and the check's hash then."""
Firsts = Mapping[tuple[str, str], Sequence[First]]
"""By stage and check, one a pupil."""


@dataclass(frozen=True)
class Share:
    """``right`` of ``asked`` were right first time. With fewer than FEWEST nothing is told: both are then nought."""

    right: int = 0
    asked: int = 0

    @property
    def told(self) -> bool:
        return self.asked > 0

    @property
    def percent(self) -> int:
        return percent(self.right, self.asked)


@dataclass(frozen=True)
class CheckBar:
    """One check in the words of today: ``turns`` alone at the screen, ``hands`` taught together.

    ``few``: some answered, too few to tell. ``earlier`` pupils met the question in other words, and are not counted.
    """

    stage: str
    stage_title: str
    check: str
    question: str
    turns: Share
    hands: Share
    few: bool = False
    earlier: int = 0
    story: str = ""

    @property
    def told(self) -> bool:
        return self.turns.told or self.hands.told

    @property
    def rank(self) -> tuple[int, int]:
        """Worst first, and what nothing is told about at the end."""
        if not self.told:
            return 1, 0
        return 0, min(one.percent for one in (self.turns, self.hands) if one.told)


def firsts(turns: Iterable[Answered]) -> Firsts:
    """What each pupil took first, from turns oldest first: their newest answer to a check counts."""
    newest: dict[tuple[str, str], dict[str, First]] = defaultdict(dict)
    for turn in turns:
        for check, first, _, *digest in json.loads(turn.checks):
            newest[turn.stage, check][turn.subject] = (first, digest[0] if digest else "")
    return {key: tuple(own.values()) for key, own in newest.items()}


def bars(lessons: Iterable[Lesson], answers: Firsts, tallies: Iterable[Tally]) -> tuple[CheckBar, ...]:
    """Every check that anybody met, worst first. ``tallies`` are the first of each class."""
    shown: dict[tuple[str, str], list[list[int]]] = defaultdict(list)
    for tally in tallies:
        shown[tally.stage, tally.check].append(json.loads(tally.hands))
    found = [
        _bar(lesson, check, answers.get((lesson.stage.id, check.id), ()), shown[lesson.stage.id, check.id])
        for lesson in lessons
        for check in lesson.checks
    ]
    return tuple(sorted((bar for bar in found if bar.told or bar.few or bar.earlier), key=lambda bar: bar.rank))


def _bar(lesson: Lesson, check: Check, answers: Sequence[First], shown: Iterable[list[int]]) -> CheckBar:
    places = range(len(check.choices))
    rights = {place for place in places if check.choices[place].right}
    today = [first for first, digest in answers if digest in ("", check.hash) and first in places]
    turns = Share(sum(first in rights for first in today), len(today))
    alike = [hands for hands in shown if len(hands) == len(places)]
    hands = Share(sum(one[place] for one in alike for place in rights), sum(map(sum, alike)))
    few = any(0 < one.asked < FEWEST for one in (turns, hands))
    earlier = len(answers) - len(today)
    own = (lesson.stage.id, lesson.stage.title, check.id, check.question)
    story = check.story.text if check.story else ""
    return CheckBar(*own, _told(turns), _told(hands), few, earlier, story)


def _told(share: Share) -> Share:
    return share if share.asked >= FEWEST else Share()
