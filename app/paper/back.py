"""Behind the letter: this child's rules with their pictures, all rules in short, the child's own signature.

The lower part of the page stays blank, since it lies behind the slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from app.domain.form import FormSheet
from app.domain.lesson import Lesson
from app.domain.slip_layout import TOP_ON_PAGE
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.heading import Heading
from app.paper.palette import HAIRLINE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.rule_grid import FIELDS, RuleGrid, grids
from app.paper.rule_list import NoList, RuleList, lists
from app.paper.signature import Signature
from app.paper.styles import Styles
from app.paper.wording import Wording

LEFT, RIGHT, TOP = 14.0, 196.0, 12.0
WIDTH = RIGHT - LEFT
FOOT = TOP_ON_PAGE - 4.0
"""The lowest that anything is printed: what lies below is the slip's back."""
SECTION_GAP = 5.0
MOST_SPREAD = 4.0
"""Spare room goes between the rows of pictures, up to this much each."""


class Back:
    """The back for one stage. Raises KioskError ``rules-too-long``."""

    def __init__(
        self,
        wording: Wording,
        words: Styles,
        plain: Styles,
        pictures: Pictures,
        lesson: Lesson,
        sheets: tuple[FormSheet, ...],
        pictured: bool = True,
    ) -> None:
        """``words`` set the letter's language, ``plain`` the rules, which stay as the child signed them."""
        self._wording, self._words, self._plain, self._pictures = wording, words, plain, pictures
        self._pictured = pictured
        self._heading = Heading(wording, words, pictures, LEFT, RIGHT, TOP, pictured)
        self._top = TOP + self._heading.height(sheets) + SECTION_GAP
        title = wording.common(wording.part("all_rules_title"))
        self._title = words.subtitle.wrap(title, WIDTH)
        self._grid, self._list, spare = self._fitting(lesson)
        self._spread = min(MOST_SPREAD, spare / (self._grid.gaps + 2))

    def _ways(self, lesson: Lesson) -> Iterator[tuple[RuleGrid, RuleList]]:
        """Every way to set pictures and list, the best first."""
        rules = self._wording.job.rules
        for field in FIELDS:
            for styles in (self._plain, self._plain.close()):
                ways = grids(lesson.pages, field, styles, self._pictures, WIDTH, self._pictured)
                for listed, grid in product(lists(rules, styles, WIDTH), ways):
                    yield grid, listed
        if {rule.id for rule in rules} <= {rule for page in lesson.pages for rule in page.rules}:
            for grid in grids(lesson.pages, "promise", self._plain.close(), self._pictures, WIDTH, self._pictured):
                yield grid, NoList()

    def _fitting(self, lesson: Lesson) -> tuple[RuleGrid, RuleList, float]:
        """The best way that fits, and the room it leaves."""
        room = FOOT - self._top - self._words.page_code.line_mm - SECTION_GAP
        for grid, listed in self._ways(lesson):
            title = len(self._title) * self._words.subtitle.line_mm + SECTION_GAP if listed.height else 0.0
            spare = room - grid.height - listed.height - title
            if spare >= 0:
                return grid, listed, spare
        raise KioskError(
            "rules-too-long",
            f"The rules of “{lesson.stage.title}” do not fit on the back of the form. "
            "Shorten the pages' promises or the rules' short texts, then print again.",
        )

    def draw_shared(self, brush: Brush) -> None:
        """Pictures, sentences and the list."""
        self._heading.draw_shared(brush)
        y = self._grid.draw(brush, LEFT, self._top, self._spread) + SECTION_GAP + self._spread
        if not self._list.height:
            return
        brush.rule(LEFT, y - SECTION_GAP / 2 - self._spread / 2, RIGHT, HAIRLINE)
        self._list.draw(brush, LEFT, brush.lines(self._title, self._words.subtitle, LEFT, y))

    def draw_own(self, pen: Pen, sheet: FormSheet, signature: Signature) -> None:
        """The child's title, mark and codes."""
        self._heading.draw_own(pen, sheet, signature)
        label = self._words.page_code
        pen.words(self._wording.own_part("page_code", sheet), label, LEFT, FOOT - label.line_mm)
