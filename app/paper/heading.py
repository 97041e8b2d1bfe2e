"""The head of the page of rules: whose they are, their animal, when and how they were agreed, the child's mark."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.agreement import Mark
from app.domain.form import FormSheet
from app.domain.form_pictures import animal_picture
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.palette import PANEL_EDGE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.signature import Signature
from app.paper.styles import Styles
from app.paper.text import Style
from app.paper.wording import Wording
from app.paper.wrap import Line

SIGNED = 19.0
"""How high the field with the child's mark is, in mm; a mark is no smaller than on the slip."""


class Heading:
    """Between ``left`` and ``right`` from ``top`` down; without ``pictured`` the animal is left out."""

    def __init__(
        self,
        wording: Wording,
        styles: Styles,
        pictures: Pictures,
        left: float,
        right: float,
        top: float,
        pictured: bool = True,
    ) -> None:
        self._wording, self._styles, self._pictures, self._pictured = wording, styles, pictures, pictured
        self._animal = Box(left, top, 15.0, 15.0)
        self._signed = Box(right - 64, top, 64.0, SIGNED)
        start = self._animal.right + 4 if pictured else left
        self._words = Box(start, top, self._signed.x - 4 - start, 0)

    def height(self, sheets: Iterable[FormSheet]) -> float:
        """Room for the sheet that needs most."""
        texts = (
            len(title) * style.line_mm + len(line) * self._styles.listed.line_mm
            for title, style, line in map(self._set, sheets)
        )
        return max(*texts, SIGNED, 0.0)

    def draw_shared(self, brush: Brush) -> None:
        brush.card(self._signed, None, PANEL_EDGE, 2.5)

    def draw_own(self, pen: Pen, sheet: FormSheet, signature: Signature) -> None:
        title, style, line = self._set(sheet)
        if sheet.animal and self._pictured:
            self._pictures.draw(pen, animal_picture(sheet.animal), self._animal)
        y = pen.lines(title, style, self._words.x, self._words.y)
        pen.lines(line, self._styles.listed, self._words.x, y)
        place = Box(self._signed.x + 3, self._signed.y + 2, self._signed.width - 6, self._signed.height - 4)
        if sheet.mark == Mark.PICTURE:
            self._pictures.draw(pen, animal_picture(sheet.animal), place)
        else:
            signature.draw(pen, place)

    def _set(self, sheet: FormSheet) -> tuple[tuple[Line, ...], Style, tuple[Line, ...]]:
        """The title, its style, and the line that says when and how the child agreed."""
        text, styles, width = self._wording.own_part("behind_title", sheet), self._styles, self._words.width
        style = styles.title if len(styles.title.wrap(text, width)) == 1 else styles.subtitle
        agreed = "picture_mark_line" if sheet.mark == Mark.PICTURE else "signed_line"
        return style.wrap(text, width), style, styles.listed.wrap(self._wording.own_part(agreed, sheet), width)
