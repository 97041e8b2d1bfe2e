"""Lessons of more parts than a kiosk is made for: thousands of pages would hold up everybody who waits for it."""

from __future__ import annotations

from app.content.fields import Fields
from app.domain.lesson import Lesson

MOST = {"page": 60, "check": 30, "left_out": 200, "step": 40}
"""Far more than any lesson has: the longest that is shipped has 21 pages, 5 checks and 8 steps."""
MOST_CHOICES = 6


def refuse_crowds(top: Fields, lesson: Lesson) -> None:
    """Raise PackFault ``lesson-broken`` at the first that is too many."""
    counts = {"page": len(lesson.pages), "check": len(lesson.checks), "left_out": len(lesson.left_out)}
    counts["step"] = len(lesson.teaching.steps) if lesson.teaching else 0
    for kind, count in counts.items():
        if count > MOST[kind]:
            raise top.file.fault(_line(top, kind, MOST[kind]), f"There are {count} of “{kind}”.", _at_most(MOST[kind]))
    for at, check in enumerate(lesson.checks):
        if len(check.choices) > MOST_CHOICES:
            what = f"The check “{check.id}” has {len(check.choices)} choices."
            raise top.file.fault(_line(top, "check", at), what, _at_most(MOST_CHOICES))


def _at_most(count: int) -> str:
    return f"Have at most {count}."


def _line(top: Fields, kind: str, at: int) -> int:
    spans = top.file.headers(kind)
    return spans[at][0] + 1 if at < len(spans) else 0
