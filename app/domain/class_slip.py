"""The page for a teacher's register: who still has to bring the slip back, and nothing else about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.chasing import Out
from app.domain.names import display_names
from app.domain.pupil import Pupil


@dataclass(frozen=True)
class ClassSlip:
    """``names`` are as the class knows them, each with how many slips are still to come; ``made_on`` is written out."""

    school: str
    class_name: str
    made_on: str
    names: tuple[tuple[str, int], ...]


def class_slip(school: str, class_name: str, made_on: str, everybody: Iterable[Pupil], out: Iterable[Out]) -> ClassSlip:
    """``everybody`` is the whole class, so that two of one name are told apart even when one has brought the slip."""
    called = display_names(list(everybody))
    many: dict[str, int] = {}
    for one in out:
        many[one.pupil.subject] = many.get(one.pupil.subject, 0) + 1
    return ClassSlip(school, class_name, made_on, tuple((called[subject], count) for subject, count in many.items()))
