"""The short lesson before the rules, with its plan for the teacher, as a stage's ``teach.toml`` says."""

from __future__ import annotations

from dataclasses import dataclass

TALK = "talk"
RECAP = "recap"
KINDS = ("teach", TALK, RECAP)
"""What a step is: something taught, a moment with a talk partner, or the recap at the end."""


@dataclass(frozen=True)
class NewWord:
    """A word of the lesson's vocabulary, with what it means in words of that age."""

    word: str
    means: str


@dataclass(frozen=True)
class TeachStep:
    """One step. Pupils see and hear ``sentence`` (or ``simpler``); ``title`` and ``prompts`` are for the teacher."""

    id: str
    kind: str
    minutes: int
    title: str
    sentence: str
    simpler: str
    picture: str
    alt: str
    prompts: tuple[str, ...]


@dataclass(frozen=True)
class Teaching:
    """``watch_for`` are misconceptions and worries, each with what to do; ``minutes`` the sum of the steps'."""

    aim: str
    minutes: int
    vocabulary: tuple[NewWord, ...]
    watch_for: tuple[str, ...]
    steps: tuple[TeachStep, ...]
