"""Behind the letter: this child's rules with their pictures, all rules in short, the child's own signature.

The lower part of the page stays blank, since it lies behind the slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from app.domain.agreement import Mark
from app.domain.form import FormSheet
from app.domain.form_pictures import animal_picture
from app.domain.lesson import Lesson
from app.domain.slip_layout import TOP_ON_PAGE, Box
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.palette import HAIRLINE, PANEL_EDGE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.rule_grid import FIELDS, RuleGrid, grids
from app.paper.rule_list import NoList, RuleList, lists
from app.paper.signature import Signature
from app.paper.styles import Styles
from app.paper.text import Style
from app.paper.wording import Wording
from app.paper.wrap import Line

LEFT, RIGHT, TOP = 14.0, 196.0, 12.0
WIDTH = RIGHT - LEFT
FOOT = TOP_ON_PAGE - 4.0
"""The lowest that anything is printed: what lies below is the slip's back."""
ANIMAL = Box(LEFT, TOP, 15.0, 15.0)
SIGNED = Box(RIGHT - 64, TOP, 64.0, 19.0)
INK_PLACE = Box(SIGNED.x + 3, SIGNED.y + 2, SIGNED.width - 6, SIGNED.height - 4)
WORDS_X = ANIMAL.right + 4
WORDS_WIDTH = SIGNED.x - 4 - WORDS_X
SECTION_GAP = 5.0
MOST_SPREAD = 4.0
"""Spare room goes between the rows of pictures, up to this much each."""


class Back:
    """The back for one stage. Raises KioskError ``rules-too-long``."""

    def __init__(
        self, wording: Wording, styles: Styles, pictures: Pictures, lesson: Lesson, sheets: tuple[FormSheet, ...]
    ) -> None:
        self._wording, self._styles, self._pictures = wording, styles, pictures
        header = max(
            len(title) * style.line_mm + len(line) * styles.listed.line_mm
            for title, style, line in map(self._heading, sheets)
        )
        self._top = TOP + max(header, SIGNED.height) + SECTION_GAP
        self._grid, self._list, spare = self._fitting(lesson)
        self._spread = min(MOST_SPREAD, spare / (self._grid.gaps + 2))

    def _ways(self, lesson: Lesson) -> Iterator[tuple[RuleGrid, RuleList]]:
        """Every way to set pictures and list, the best first."""
        rules = self._wording.job.rules
        for field in FIELDS:
            for styles in (self._styles, self._styles.close()):
                ways = grids(lesson.pages, field, styles, self._pictures, WIDTH)
                for listed, grid in product(lists(rules, styles, WIDTH), ways):
                    yield grid, listed
        if {rule.id for rule in rules} <= {rule for page in lesson.pages for rule in page.rules}:
            for grid in grids(lesson.pages, "promise", self._styles.close(), self._pictures, WIDTH):
                yield grid, NoList()

    def _fitting(self, lesson: Lesson) -> tuple[RuleGrid, RuleList, float]:
        """The best way that fits, and the room it leaves."""
        room = FOOT - self._top - self._styles.page_code.line_mm - SECTION_GAP
        for grid, listed in self._ways(lesson):
            title = self._styles.subtitle.line_mm + SECTION_GAP if listed.height else 0.0
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
        brush.card(SIGNED, None, PANEL_EDGE, 2.5)
        y = self._grid.draw(brush, LEFT, self._top, self._spread) + SECTION_GAP + self._spread
        if not self._list.height:
            return
        brush.rule(LEFT, y - SECTION_GAP / 2 - self._spread / 2, RIGHT, HAIRLINE)
        title = self._wording.common(self._wording.part("all_rules_title"))
        brush.words(title, self._styles.subtitle, LEFT, y)
        self._list.draw(brush, LEFT, y + self._styles.subtitle.line_mm)

    def draw_own(self, pen: Pen, sheet: FormSheet, signature: Signature) -> None:
        """The child's title, mark and codes."""
        title, style, line = self._heading(sheet)
        if sheet.animal:
            self._pictures.draw(pen, animal_picture(sheet.animal), ANIMAL)
        y = pen.lines(title, style, WORDS_X, TOP)
        pen.lines(line, self._styles.listed, WORDS_X, y)
        if sheet.mark == Mark.PICTURE:
            self._pictures.draw(pen, animal_picture(sheet.animal), INK_PLACE)
        else:
            signature.draw(pen, INK_PLACE)
        label = self._styles.page_code
        pen.words(self._wording.own_part("page_code", sheet), label, LEFT, FOOT - label.line_mm)

    def _heading(self, sheet: FormSheet) -> tuple[tuple[Line, ...], Style, tuple[Line, ...]]:
        """The title, its style, and the line that says when and how the child agreed."""
        text, styles = self._wording.own_part("behind_title", sheet), self._styles
        style = styles.title if len(styles.title.wrap(text, WORDS_WIDTH)) == 1 else styles.subtitle
        agreed = "picture_mark_line" if sheet.mark == Mark.PICTURE else "signed_line"
        return (
            style.wrap(text, WORDS_WIDTH),
            style,
            styles.listed.wrap(self._wording.own_part(agreed, sheet), WORDS_WIDTH),
        )
