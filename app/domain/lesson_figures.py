"""What a lesson comes to in figures: how many of each part, how hard its words are, and which rules it holds."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.lesson import LeftOut, Lesson, Stage
from app.domain.reading_level import Syllables, grade, sentences, words
from app.domain.reading_rules import pupil_texts


@dataclass(frozen=True)
class Figures:
    """``pages_of`` names for each rule the pages that teach it; lengths are words; ``grade`` is Flesch-Kincaid."""

    stage: Stage
    minutes: int
    steps: int
    pages: int
    checks: int
    stories: int
    grade: float
    longest_sentence: int
    longest_text: int
    pages_of: dict[str, tuple[str, ...]]
    left_out: tuple[LeftOut, ...]


def figures(lesson: Lesson, syllables: Syllables) -> Figures:
    """Of every text that a pupil of this stage reads or hears."""
    said = [text for _, text in pupil_texts(lesson)]
    taught = dict.fromkeys(rule for page in lesson.pages for rule in page.rules)
    return Figures(
        stage=lesson.stage,
        minutes=lesson.minutes,
        steps=len(lesson.teaching.steps) if lesson.teaching else 0,
        pages=len(lesson.pages),
        checks=len(lesson.checks),
        stories=sum(check.story is not None for check in lesson.checks),
        grade=grade(said, syllables),
        longest_sentence=max((len(words(one)) for text in said for one in sentences(text)), default=0),
        longest_text=max((len(words(text)) for text in said), default=0),
        pages_of={rule: tuple(page.id for page in lesson.pages if rule in page.rules) for rule in taught},
        left_out=lesson.left_out,
    )
