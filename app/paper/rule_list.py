"""All of the school's rules in short: numbered, in two columns or, where room is scarce, run on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.lesson import Rule
from app.paper.brush import Brush
from app.paper.styles import Styles
from app.paper.text import NO_BREAK, curly, strongly
from app.paper.wrap import Line

COLUMN_GAP = 6.0
NUMBER_WIDTH = 7.0


class RuleList(Protocol):
    """A list measured in millimetres."""

    @property
    def height(self) -> float: ...

    def draw(self, brush: Brush, x: float, y: float) -> None: ...


class TwoColumns:
    """Read down the left column, then the right; split where the two come out nearest in height."""

    def __init__(self, rules: Sequence[Rule], styles: Styles, width: float) -> None:
        self._style, self._number = styles.listed, styles.number
        self._pitch = (width + COLUMN_GAP) / 2
        text_width = self._pitch - COLUMN_GAP - NUMBER_WIDTH
        items = [self._style.wrap(curly(rule.short), text_width) for rule in rules]
        self._split, self._lines = min(
            ((split, max(_count(items[:split]), _count(items[split:]))) for split in range(len(items) + 1)),
            key=lambda found: (found[1], -found[0]),
        )
        self._items = items

    @property
    def height(self) -> float:
        return self._lines * self._style.line_mm

    def draw(self, brush: Brush, x: float, y: float) -> None:
        top = y
        for place, lines in enumerate(self._items):
            if place == self._split:
                x, y = x + self._pitch, top
            brush.words(f"{place + 1}", self._number, x, y)
            y = brush.lines(lines, self._style, x + NUMBER_WIDTH, y)


class RunOn:
    """One paragraph, each rule led by its number."""

    def __init__(self, rules: Sequence[Rule], styles: Styles, width: float) -> None:
        self._style = styles.listed
        texts = (f"{strongly(str(place))}{NO_BREAK}{curly(rule.short)}" for place, rule in enumerate(rules, start=1))
        self._lines = self._style.wrap(" ".join(texts), width)

    @property
    def height(self) -> float:
        return len(self._lines) * self._style.line_mm

    def draw(self, brush: Brush, x: float, y: float) -> None:
        brush.lines(self._lines, self._style, x, y)


class NoList:
    """Nothing, where the pictures already show every rule."""

    height = 0.0

    def draw(self, brush: Brush, x: float, y: float) -> None:
        pass


def lists(rules: Sequence[Rule], styles: Styles, width: float) -> tuple[RuleList, ...]:
    """Every way to set them, the easiest to read first."""
    return (TwoColumns(rules, styles, width), RunOn(rules, styles, width))


def _count(items: Sequence[tuple[Line, ...]]) -> int:
    return sum(len(lines) for lines in items)
