"""The sheet that lies on top of a batch of parent forms: for whoever hands them out, and then for the office."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CoverLine:
    """One sheet of the pile. ``class_name`` is told where it is another than the cover's; ``home`` is as in Copy."""

    name: str
    copy: int
    home: int = 0
    class_name: str = ""
    variant: str = ""
    language: str = ""


@dataclass(frozen=True)
class Cover:
    """``at`` is the place, in the job's sheets, of the first sheet that it lies on; ``lines`` are in that order.

    ``made_on`` is written out; ``printer`` is empty for a PDF.
    """

    at: int
    title: str
    made_on: str
    lines: tuple[CoverLine, ...]
    printer: str = ""
