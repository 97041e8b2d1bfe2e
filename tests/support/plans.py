"""Lessons with a plan for tests: the shipped one for ages 5 to 7, its plan as long as a test wants."""

from __future__ import annotations

from dataclasses import replace

from app.domain.lesson import Lesson
from app.domain.lesson_teaching import NewWord, Teaching, TeachStep
from tests.support.packs import shelf_over

PROMPT = "Look at the picture together. Who is looking, and what are they finding out? (Foxes live in the wood.)"


def teaching(steps: int, prompts: int = 2, words: int = 4, watch: int = 3) -> Teaching:
    """So many steps with so many prompts each; the last but one is the talk, the last the recap."""
    kinds = ["teach"] * max(steps - 2, 0) + ["talk", "recap"]
    made = tuple(
        TeachStep(
            f"step-{n}", kind, 2, f"Title {n}", f"Sentence {n}.", "So.", "told", "A child tells.", (PROMPT,) * prompts
        )
        for n, kind in enumerate(kinds, 1)
    )
    return Teaching(
        "Pupils choose good words to search with.",
        2 * len(made),
        tuple(NewWord(f"word{n}", f"meaning {n}") for n in range(words)),
        tuple(
            f"Worry {n}. Say that nobody is in trouble for telling, and that we mend it together." for n in range(watch)
        ),
        made,
    )


def planned(stage: str, plan: Teaching | None) -> Lesson:
    """The shipped lesson of this stage with this plan."""
    return replace(shelf_over().lesson(stage), teaching=plan)
