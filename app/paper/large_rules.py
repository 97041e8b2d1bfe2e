"""The second sheet in large print: this child's rules, all rules in short, the child's signature, over two sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.form import FormSheet
from app.domain.lesson import Lesson
from app.domain.slip_layout import PAGE_HEIGHT
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.heading import Heading
from app.paper.palette import HAIRLINE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.rule_grid import GridLook, RuleGrid
from app.paper.signature import Signature
from app.paper.styles import LARGE, Styles, large
from app.paper.text import curly
from app.paper.wording import Wording

LEFT, RIGHT, TOP = 14.0, 196.0, 12.0
WIDTH = RIGHT - LEFT
FOOT = PAGE_HEIGHT - 14.0
SIDES = 2
NUMBER = 12.0
LOOKS = tuple(
    (field, GridLook(columns, picture, gap), leading)
    for field, columns, picture, gap, leading in (
        ("sentence", 1, 44, 4, 23.0),
        ("sentence", 2, 30, 4, 22.0),
        ("sentence", 1, 30, 3, 21.6),
        ("sentence", 2, 24, 3, 21.0),
        ("promise", 2, 24, 3, 21.0),
        ("promise", 2, 18, 2, 20.4),
    )
)
"""What stands beside the pictures and how, from roomy to close."""


@dataclass(frozen=True)
class _Row:
    """Something that is not torn over two sides: its height and the gap above it, in mm."""

    height: float
    gap: float
    draw: Callable[[Brush, float], None]


class LargeRules:
    """For one stage. Raises KioskError ``rules-too-long``."""

    def __init__(
        self,
        wording: Wording,
        words: Styles,
        plain: Styles,
        pictures: Pictures,
        lesson: Lesson,
        sheets: Sequence[FormSheet],
    ) -> None:
        """``words`` set the letter's language, ``plain`` the rules, which stay as the child signed them."""
        self._wording, self._words, self._plain = wording, large(words), plain
        self._heading = Heading(wording, self._words, pictures, LEFT, RIGHT, TOP)
        self._top = TOP + self._heading.height(sheets) + 5.0
        self._foot = FOOT - self._words.page_code.line_mm - 2.0
        self._sides = self._fitting(lesson, pictures)

    def draw_shared(self, side: int, brush: Brush) -> None:
        """Pictures, sentences and the list; ``side`` is 0 or 1."""
        if side == 0:
            self._heading.draw_shared(brush)
        for y, row in self._sides[side]:
            row.draw(brush, y)

    def draw_own(self, side: int, pen: Pen, sheet: FormSheet, signature: Signature) -> None:
        """The child's title, mark and codes."""
        if side == 0:
            self._heading.draw_own(pen, sheet, signature)
        label = self._words.page_code
        pen.words(self._wording.own_part("page_code", sheet), label, LEFT, FOOT - label.line_mm)

    def _fitting(self, lesson: Lesson, pictures: Pictures) -> list[list[tuple[float, _Row]]]:
        covered = {rule.id for rule in self._wording.job.rules} <= {
            rule for page in lesson.pages for rule in page.rules
        }
        for listed in (True, False) if covered else (True,):
            for field, look, leading in LOOKS:
                styles = large(self._plain, LARGE, leading)
                grid = RuleGrid(lesson.pages, field, look, styles, pictures, WIDTH)
                rows = [*_pictured(grid, look), *(self._list(styles) if listed else ())]
                placed = self._placed(rows)
                if placed is not None:
                    return placed
        raise KioskError(
            "rules-too-long",
            f"The rules of “{lesson.stage.title}” do not fit on the second sheet in large print. "
            "Shorten the pages' promises or the rules' short texts, then print again.",
        )

    def _placed(self, rows: Sequence[_Row]) -> list[list[tuple[float, _Row]]] | None:
        """Each row with its y, side by side of the sheet; None when there is no room for all."""
        sides: list[list[tuple[float, _Row]]] = [[]]
        y = self._top
        for row in rows:
            gap = row.gap if sides[-1] else 0.0
            if y + gap + row.height > self._foot:
                sides.append([])
                y, gap = TOP, 0.0
                if len(sides) > SIDES:
                    return None
            sides[-1].append((y + gap, row))
            y += gap + row.height
        return [*sides, []][:SIDES]

    def _list(self, styles: Styles) -> Iterator[_Row]:
        title, head = self._wording.common(self._wording.part("all_rules_title")), self._words.subtitle
        lines = head.wrap(title, WIDTH)

        def draw_title(brush: Brush, y: float) -> None:
            brush.rule(LEFT, y - 2.5, RIGHT, HAIRLINE)
            brush.lines(lines, head, LEFT, y)

        yield _Row(len(lines) * head.line_mm, 6.0, draw_title)
        for place, rule in enumerate(self._wording.job.rules, start=1):
            yield _listed(place, curly(rule.short), styles)


def _listed(place: int, text: str, styles: Styles) -> _Row:
    lines = styles.listed.wrap(text, WIDTH - NUMBER)

    def draw(brush: Brush, y: float) -> None:
        brush.words(f"{place}", styles.number, LEFT, y)
        brush.lines(lines, styles.listed, LEFT + NUMBER, y)

    return _Row(len(lines) * styles.listed.line_mm, 0.4, draw)


def _pictured(grid: RuleGrid, look: GridLook) -> Iterator[_Row]:
    for row in range(grid.gaps + 1):

        def draw(brush: Brush, y: float, row: int = row) -> None:
            grid.draw_row(brush, row, LEFT, y)

        yield _Row(grid.row_height(row), look.row_gap, draw)
