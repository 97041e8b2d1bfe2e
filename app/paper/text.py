"""Texts on their way to paper: filled in, with printers' quotation marks, set in a style."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.paper.fonts import Face
from app.paper.mixed import Voice, mixed_width, set_mixed
from app.paper.palette import BODY, Colour
from app.paper.shaping import JOINING, LEFTWARDS, RIGHTWARDS
from app.paper.wrap import PLAIN, STRONG, Line, wrap

POINT = 72 / 25.4
"""Points in a millimetre."""
NO_BREAK = "\u00a0"
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Style:
    """``size`` and ``leading`` are points. Text between strong marks is set in ``strong``.

    With ``right_to_left`` text runs that way and lines end at the right edge of their width.
    """

    face: Face
    size: float
    leading: float
    strong: Face | None = None
    colour: Colour = BODY
    right_to_left: bool = False

    @property
    def line_mm(self) -> float:
        return self.leading / POINT

    def wrap(self, text: str, width_mm: float) -> tuple[Line, ...]:
        """Lines no wider than ``width_mm``; a single word wider than that is broken where it must be."""
        width = width_mm * POINT * 1000 / self.size
        if self.right_to_left or JOINING.search(text):
            return set_mixed(text, self._voice, width)
        return wrap(text, self.face, self.strong or self.face, width)

    def one_line(self, text: str) -> tuple[Line, ...]:
        """A text on one line, whatever its width, with no room beside it."""
        return self.wrap(text, self.width_mm(text) + 0.01)

    def width_mm(self, text: str) -> float:
        """The width of a text set on one line."""
        if self.right_to_left or JOINING.search(text):
            return mixed_width(text, self._voice) * self.size / 1000 / POINT
        words = text.split(" ")
        thousandths = sum(self.face.measure(word)[1] for word in words) + self.face.measure(" ")[1] * (len(words) - 1)
        return thousandths * self.size / 1000 / POINT

    def lacking(self, text: str) -> str:
        """The letters that this style cannot set, each once."""
        return self.face.lacking(text.replace(STRONG, "").replace(PLAIN, ""))

    @property
    def _voice(self) -> Voice:
        return Voice(self.face, self.strong or self.face, self.right_to_left)


@cache
def _parts(template: str) -> tuple[str, ...]:
    """Text, name of a place, text, name of a place … text."""
    return tuple(_PLACE.split(curly(template)))


def fill(template: str, values: Mapping[str, str], strong: frozenset[str] = frozenset()) -> str:
    """``template`` with its {places} filled in; those in ``strong`` are marked to be set strongly."""
    parts = list(_parts(template))
    for at in range(1, len(parts), 2):
        name = parts[at]
        value = values.get(name, f"{{{name}}}")
        parts[at] = strongly(value) if name in strong else value
    return "".join(parts)


def apart(value: str, right_to_left: bool) -> str:
    """``value`` fenced off, so that a name that runs the other way does not draw what stands beside it along."""
    joined = JOINING.search(value)
    if right_to_left:
        return f"{LEFTWARDS}{value if joined else f'{RIGHTWARDS}{value}{RIGHTWARDS}'}{LEFTWARDS}"
    return f"{RIGHTWARDS}{value}{RIGHTWARDS}" if joined else value


def places(template: str) -> frozenset[str]:
    """The names of the {places} in a template."""
    return frozenset(_parts(template)[1::2])


def strongly(text: str) -> str:
    """``text`` marked to be set strongly."""
    return f"{STRONG}{text}{PLAIN}"


def curly(text: str) -> str:
    """Typewriter quotation marks as printers set them; for our own texts, never for a person's name."""
    text = re.sub(r'(^|[\s(])"', r"\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(])'", r"\1‘", text).replace("'", "’")


def unbroken(text: str) -> str:
    """A text that stays on one line, such as a date."""
    return text.replace(" ", NO_BREAK)


def plain(name: str) -> str:
    """A name ready to set: letters composed (NFC), no invisible characters, single spaces."""
    composed = unicodedata.normalize("NFC", name)
    return " ".join("".join(c for c in composed if unicodedata.category(c) != "Cf").split())
