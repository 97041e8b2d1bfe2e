from __future__ import annotations

import json
from dataclasses import replace

from app.domain.agreement import Agreement
from app.domain.chosen import Chosen, chosen
from tests.support.tiny_lessons import OLDER, lesson

LESSON = lesson(OLDER)
HASH = LESSON.checks[0].hash


def answered(*checks: list[object]) -> Agreement:
    return Agreement("a1", checks=json.dumps(checks))


def test_first_choices_are_told_in_the_checks_own_words() -> None:
    found = chosen(LESSON, [answered(["check-1", 0, 2, HASH], ["check-2", 1, 1, HASH])])

    assert found == (
        Chosen("What about rule 1?", "Choice 0", False, 2),
        Chosen("What about rule 2?", "Choice 1", True, 1),
    )


def test_the_newest_answer_counts() -> None:
    again = replace(answered(["check-1", 1, 1, HASH]), id="a2")
    (found,) = chosen(LESSON, [answered(["check-1", 0, 3, HASH]), again])

    assert (found.first, found.tries) == ("Choice 1", 1)


def test_other_words_and_choices_that_are_gone_tell_nothing() -> None:
    found = chosen(LESSON, [answered(["check-1", 0, 1, "other"], ["check-2", 9, 1, HASH], ["check-9", 0, 1, HASH])])

    assert [one.first for one in found] == ["", ""]
