"""Setting text and stamping shared forms: millimetres from the top left corner of an A4 page, y down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.palette import Colour
from app.paper.setter import Setter
from app.paper.shaping import MOVE, RISE, SAID
from app.paper.text import NO_BREAK, POINT, Style
from app.paper.wrap import Line

_ASCENT = 0.76
"""How far below the top of its line a baseline lies, in sizes, before half the spare leading is added."""


class Pen:
    """Writes PDF operators to ``put``; ``stamp`` draws a shared form, by name, in the coordinates put before it."""

    def __init__(self, setter: Setter, put: Callable[[str], None], stamp: Callable[[str], None]) -> None:
        self._setter = setter
        self.put = put
        self.stamp = stamp

    def lines(self, lines: Sequence[Line], style: Style, x: float, y: float) -> float:
        """Set lines with their first line's top at ``y``; returns the y below the last."""
        if not lines:
            return y
        drop = style.size * _ASCENT + (style.leading - style.size) / 2
        red, green, blue = style.colour
        code = [f"BT {red:.3g} {green:.3g} {blue:.3g} rg {style.leading:g} TL {x * POINT:.2f} {up(y) - drop:.2f} Td"]
        font = ""
        for line in lines:
            if line[0][0] == SAID:
                font = self._mixed_line(code, line, style, font)
                continue
            for name, words in line:
                for inner, letters in self._setter.show(name, words):
                    if inner != font:
                        code.append(f"{inner} {style.size:g} Tf")
                        font = inner
                    code.append(f"({letters}) Tj")
            code.append("T*")
        code[-1] = "ET"
        self.put("\n".join(code))
        return y + len(lines) * style.line_mm

    def _mixed_line(self, code: list[str], line: Line, style: Style, font: str) -> str:
        """Adds a line that says what it reads, for whoever copies it or has it read aloud; returns the font left on."""
        code.append(f"/Span <</ActualText <FEFF{line[0][1].encode('utf-16-be').hex().upper()}>>> BDC")
        if not font:  # a move is measured in a font's size
            font = self._setter.show(style.face.main.name, NO_BREAK)[0][0]
            code.append(f"{font} {style.size:g} Tf")
        for name, what in line[1:]:
            if name == MOVE:
                code.append(f"[{-float(what):g}] TJ")
            elif name == RISE:
                code.append(f"{float(what) * style.size / 1000:.3g} Ts")
            else:
                for inner, letters in self._setter.show(name, what):
                    if inner != font:
                        code.append(f"{inner} {style.size:g} Tf")
                        font = inner
                    code.append(f"({letters}) Tj")
        code += ["EMC", "T*"]
        return font

    def words(self, words: str, style: Style, x: float, y: float, right: bool = False) -> None:
        """Set one line, whatever its width; with ``right``, ending at ``x``."""
        start = x - style.width_mm(words) if right else x
        self.lines(style.one_line(words) if style.right_to_left else style.wrap(words, PAGE_WIDTH * 2), style, start, y)

    def lead(self, words: str, style: Style, box: Box, y: float) -> None:
        """One line where reading begins: at the left of ``box``, or at its right for what runs from right to left."""
        self.words(words, style, box.right if style.right_to_left else box.x, y, right=style.right_to_left)

    def stamp_at(self, name: str, x: float, y: float, across: float, down: float, colour: Colour | None = None) -> None:
        """A shared form with its origin at ``x, y``; its units are ``across`` and ``down`` points long.

        A negative ``down`` turns it upside down, for what was drawn with y downwards. ``colour`` fills it.
        """
        paint = "{:.3g} {:.3g} {:.3g} rg ".format(*colour) if colour else ""
        self.put(f"q {paint}{across:.5f} 0 0 {down:.5f} {x * POINT:.3f} {up(y):.3f} cm")
        self.stamp(name)
        self.put("Q")


def up(y: float) -> float:
    """Points up from the foot of the page."""
    return (PAGE_HEIGHT - y) * POINT


def fitted(aspect: float, box: Box) -> Box:
    """The part of ``box``, in its middle, that something of this width ÷ height fills."""
    width = min(box.width, box.height * aspect)
    height = width / aspect
    return Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
