"""What a lesson must hold beyond its form: every rule taught or left out, fair checks, all words there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from app.domain.finding import Place, Remark
from app.domain.interface_words import ASKED_FOR, FILLED_IN, KEYS, MAY
from app.domain.lesson import Check, Lesson

TELL = "P11"
"""The rule every stage teaches: tell a grown-up, and you are never in trouble for telling."""

CHECKS = (3, 5)
SHORT_CHECKS = 2


def rule_remarks(lesson: Lesson, known: frozenset[str]) -> Iterator[Remark]:
    """``known`` are the ids of rules.toml."""
    taught = {rule for page in lesson.pages for rule in page.rules}
    left = {one.rule for one in lesson.left_out}
    for at, page in enumerate(lesson.pages):
        here = Place("page", (at,), "rules")
        if not page.rules:
            yield Remark(here, f"The page “{page.id}” teaches no rule.", "Name its rules, such as P01.")
        for rule in page.rules:
            if rule not in known:
                yield Remark(here, f"There is no rule “{rule}”.", "Use an id from rules.toml.")
    for at, one in enumerate(lesson.left_out):
        if one.rule not in known:
            yield Remark(
                Place("left_out", (at,), "rule"), f"There is no rule “{one.rule}”.", "Use an id from rules.toml."
            )
        if not one.reason:
            yield Remark(Place("left_out", (at,), "reason"), f"{one.rule} is left out without a reason.", "Say why.")
        if one.rule in taught:
            what = f"{one.rule} is left out, but a page teaches it."
            yield Remark(Place("left_out", (at,), "rule"), what, "Take this entry out.")
    if TELL not in taught:
        what = f"No page teaches {TELL}: tell a grown-up, and you are never in trouble for telling."
        yield Remark(Place(""), what, "Every stage has this page: write it.")
    for rule in sorted(known - taught - left):
        yield Remark(
            Place(""), f"{rule} is neither taught nor left out.", "Teach it, or add [[left_out]] with the reason."
        )


def page_remarks(lesson: Lesson) -> Iterator[Remark]:
    """Pages without alt text or prompts."""
    for at, page in enumerate(lesson.pages):
        if not page.alt:
            yield Remark(
                Place("page", (at,), "alt"), f"The page “{page.id}” has no alt text.", "Say what its picture shows."
            )
        if not page.prompts:
            what = f"The page “{page.id}” gives the teacher no prompts."
            yield Remark(Place("page", (at,), "prompts"), what, "Write two or three things to talk about.")


def check_remarks(lesson: Lesson) -> Iterator[Remark]:
    """Checks that are too many or too few, and choices that help nobody."""
    if not CHECKS[0] <= len(lesson.checks) <= CHECKS[1]:
        what = f"This lesson has {len(lesson.checks)} checks."
        yield Remark(Place("check", (0,) if lesson.checks else ()), what, f"Have {CHECKS[0]} to {CHECKS[1]}.")
    if len(set(lesson.short_checks)) != SHORT_CHECKS:
        yield Remark(Place("", (), "short_checks"), "A short turn asks two checks.", "Name two different checks.")
    if lesson.stage.scenarios and not any(check.story for check in lesson.checks):
        what = "No check of this lesson tells a story to think about."
        yield Remark(Place("check", (0,) if lesson.checks else ()), what, "Give one a story, with its picture and alt.")
    for at, check in enumerate(lesson.checks):
        yield from _one_check(at, check, lesson.stage.choices)


def _one_check(at: int, check: Check, choices: int) -> Iterator[Remark]:
    if len(check.choices) != choices:
        what = f"“{check.id}” has {len(check.choices)} choices; a check of this stage has {choices}."
        yield Remark(Place("check", (at,)), what, f"Have {choices}.")
    for n, choice in enumerate(check.choices):
        if not choice.alt:
            what = f"A choice of “{check.id}” has no alt text."
            yield Remark(Place("check.choice", (at, n), "alt"), what, "Say what its picture shows.")
        if not choice.right and not choice.kind:
            what = f"A wrong choice of “{check.id}” has no kind word."
            yield Remark(Place("check.choice", (at, n), "kind"), what, "Say kindly why another way is better.")
        twins = check.choices[:n]
        if any(choice.text == twin.text or choice.picture == twin.picture for twin in twins):
            what = (
                f"Two choices of “{check.id}” have the same text or picture, so one can never be told from the other."
            )
            yield Remark(Place("check.choice", (at, n)), what, "Make them different.")


_BRACES = re.compile(r"\{([^{}]*)\}")


def word_remarks(words: Mapping[str, str], sorts: Sequence[str] = ()) -> Iterator[Remark]:
    """Interface words that are missing, unknown, empty or hold a brace that nothing fills in.

    ``sorts`` are the keys of what may be told in pictures.
    """
    wanted = (*KEYS, *ASKED_FOR, *sorts)
    for key in wanted:
        if not words.get(key):
            yield Remark(Place("words", (), key), f"The words “{key}” are missing.", "Write them.")
    for key, text in words.items():
        here = Place("words", (), key)
        if key not in wanted and key not in MAY:
            yield Remark(here, f"Nothing on the screen uses the words “{key}”.", "Correct the name or take them out.")
        strange = [name for name in _BRACES.findall(text) if name not in FILLED_IN]
        if strange or _BRACES.sub("", text).count("{") or _BRACES.sub("", text).count("}"):
            what = f"“{key}” has braces that nothing fills in."
            yield Remark(here, what, f"Use only {', '.join('{' + name + '}' for name in FILLED_IN)}.")
