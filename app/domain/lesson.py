"""Lessons: a stage's pages and checks, as its folder says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.lesson_teaching import Teaching


@dataclass(frozen=True)
class Stage:
    """One stage as ``lessons/stages.toml`` gives it. Lengths are millimetres, ``grade`` is Flesch-Kincaid.

    ``years`` are year groups placed here on import ("Reception", "Year 4"). ``sign`` is "mark", "name" or "signature".
    ``choices`` is how many answers a check has; ``scenarios`` whether checks must tell stories; ``full_policy``
    whether a rule's full text is a tap away; ``steps_least`` and ``steps_most`` bound the lesson before the rules.
    """

    id: str
    title: str
    order: int
    years: tuple[str, ...]
    ages: str
    words_sentence: int
    words_page: int
    grade: float | None
    button_mm: float
    gap_mm: float
    x_height_mm: float
    voice_auto: bool
    words_minute: int
    sign: str
    witness: bool
    rung: int
    rung_title: str
    rung_picture: str
    rung_alt: str
    choices: int = 3
    scenarios: bool = False
    full_policy: bool = False
    steps_least: int = 1
    steps_most: int = 12


@dataclass(frozen=True)
class Page:
    """One rule of a lesson. ``promise`` is its shortest form; ``hash`` covers sentence, picture and rules."""

    id: str
    rules: tuple[str, ...]
    version: int
    sentence: str
    simpler: str
    promise: str
    picture: str
    alt: str
    strand: str
    four_c: str
    prompts: tuple[str, ...]
    hash: str


@dataclass(frozen=True)
class Choice:
    """One answer; ``kind`` is the explanation shown when this one was chosen."""

    text: str
    picture: str
    alt: str
    right: bool
    kind: str


@dataclass(frozen=True)
class Story:
    """What happens before a question: a scenario with its picture."""

    text: str
    picture: str
    alt: str


@dataclass(frozen=True)
class Check:
    """A question about the page with id ``page``, perhaps after a ``story``; exactly one choice is right."""

    id: str
    page: str
    question: str
    choices: tuple[Choice, ...]
    hash: str
    story: Story | None = None


@dataclass(frozen=True)
class LeftOut:
    """A rule that this stage does not hold, and why."""

    rule: str
    reason: str


@dataclass(frozen=True)
class Lesson:
    """``words`` are the interface's words for this age, by name; ``short_checks`` the two asked after a lesson.

    ``teaching`` is the short lesson before the rules, where the stage has one.
    """

    stage: Stage
    title: str
    minutes: int
    pages: tuple[Page, ...]
    checks: tuple[Check, ...]
    short_checks: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    words: Mapping[str, str]
    hash: str
    teaching: Teaching | None = None


@dataclass(frozen=True)
class Rule:
    """A rule of the policy in this product's words; ``short`` fits a list of all of them."""

    id: str
    text: str
    short: str
