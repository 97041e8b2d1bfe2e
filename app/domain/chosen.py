"""What one pupil chose first at each check, in the check's own words: for talking with them, never a mark."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.agreement import Agreement
from app.domain.lesson import Lesson


@dataclass(frozen=True)
class Chosen:
    """``first`` is the choice's text, empty where the question has other words by now."""

    question: str
    first: str
    right: bool
    tries: int


def chosen(lesson: Lesson, held: Iterable[Agreement]) -> tuple[Chosen, ...]:
    """The newest answer to each check of the lesson that these agreements (oldest first) hold, in its order."""
    newest: dict[str, tuple[int, int, str]] = {}
    for agreement in held:
        for check, first, tries, *digest in json.loads(agreement.checks):
            newest[check] = (first, tries, digest[0] if digest else "")
    found = []
    for check in lesson.checks:
        if check.id not in newest:
            continue
        first, tries, digest = newest[check.id]
        same = digest in ("", check.hash) and 0 <= first < len(check.choices)
        choice = check.choices[first] if same else None
        found.append(Chosen(check.question, choice.text if choice else "", bool(choice and choice.right), tries))
    return tuple(found)
