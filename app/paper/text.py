"""Setting text: words to lines of a width. Left-aligned, never hyphenated, never smaller to fit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.paper.fonts import Face
from app.paper.palette import BODY, Colour

Run = tuple[str, str]
"""A font's name and the text to set in it."""
Line = tuple[Run, ...]
POINT = 72 / 25.4
"""Points in a millimetre."""
NO_BREAK = "\u00a0"
_STRONG, _PLAIN = "\x02", "\x03"
_MARKS = re.compile(f"([{_STRONG}{_PLAIN}])")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Style:
    """``size`` and ``leading`` are points. Text between strong marks is set in ``strong``."""

    face: Face
    size: float
    leading: float
    strong: Face | None = None
    colour: Colour = BODY

    @property
    def line_mm(self) -> float:
        return self.leading / POINT

    def wrap(self, text: str, width_mm: float) -> tuple[Line, ...]:
        """Lines no wider than ``width_mm``; a single word wider than that is broken where it must be."""
        return _wrap(self, text, width_mm * POINT * 1000 / self.size)

    def width_mm(self, text: str) -> float:
        """The width of a text set on one line."""
        words = text.split()
        thousandths = sum(self.face.measure(word)[1] for word in words) + self.face.measure(" ")[1] * (len(words) - 1)
        return thousandths * self.size / 1000 / POINT

    def lacking(self, text: str) -> str:
        """The letters that this style cannot set, each once."""
        return self.face.lacking(text.replace(_STRONG, "").replace(_PLAIN, ""))


def fill(template: str, values: Mapping[str, str], strong: frozenset[str] = frozenset()) -> str:
    """``template`` with its {places} filled in; those in ``strong`` are marked to be set strongly."""

    def value(match: re.Match[str]) -> str:
        found = values.get(match[1], match[0])
        return f"{_STRONG}{found}{_PLAIN}" if match[1] in strong else found

    return _PLACE.sub(value, curly(template))


def strongly(text: str) -> str:
    """``text`` marked to be set strongly."""
    return f"{_STRONG}{text}{_PLAIN}"


def places(template: str) -> frozenset[str]:
    """The names of the {places} in a template."""
    return frozenset(_PLACE.findall(template))


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


def _wrap(style: Style, text: str, width: float) -> tuple[Line, ...]:
    """``width`` is in thousandths of the size."""
    lines: list[Line] = []
    line: list[Run] = []
    used = 0.0
    space = style.face.measure(" ")[1]
    for word in _words(style, text, width):
        wide = sum(face.measure(part)[1] for face, part in word)
        if line and used + space + wide > width:
            lines.append(tuple(line))
            line, used = [], 0.0
        used += wide + (space if line else 0.0)
        gap = " " if line else ""
        for face, part in word:
            _add(line, face.measure(part)[0], gap + part)
            gap = ""
    return (*lines, tuple(line)) if line else tuple(lines)


def _words(style: Style, text: str, width: float) -> Iterator[list[tuple[Face, str]]]:
    """Words as parts of one face each; marks may begin and end within a word."""
    face = style.face
    for marked in text.split(" "):
        word: list[tuple[Face, str]] = []
        for part in _MARKS.split(marked):
            if part in (_STRONG, _PLAIN):
                face = (style.strong or style.face) if part == _STRONG else style.face
            elif part:
                word.append((face, part))
        if len(word) == 1:
            yield from ([(word[0][0], piece)] for piece in _pieces(*word[0], width))
        elif word:
            yield word


def _pieces(face: Face, word: str, width: float) -> list[str]:
    if face.measure(word)[1] <= width:
        return [word]
    fits = max((n for n in range(1, len(word)) if face.measure(word[:n])[1] <= width), default=1)
    return [word[:fits], *_pieces(face, word[fits:], width)]


def _add(line: list[Run], font: str, words: str) -> None:
    if line and line[-1][0] == font:
        line[-1] = (font, line[-1][1] + words)
    elif line and words[0] == " ":
        # The space stands in the font before it, so that no run begins with one.
        line[-1] = (line[-1][0], line[-1][1] + " ")
        line.append((font, words[1:]))
    else:
        line.append((font, words))
