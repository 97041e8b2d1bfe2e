"""The voices of the paper, each with a stand-in for the letters it lacks.

Atkinson Hyperlegible slashes its nought, which helps in a code and hinders a reader of dates: where it sets running
text, the figures are Lexend's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.paper.font_files import font_file, shaped_file
from app.paper.shaping import JOINING, Shaper

Run = tuple[str, str]
"""A font's name and the text to set in it."""
_FIGURES = re.compile(r"([0-9]+)")


@dataclass(frozen=True)
class Cut:
    """A font that reportlab knows by ``name``. ``widths`` are thousandths of the size by code point."""

    name: str
    widths: Mapping[int, float]

    def covers(self, text: str) -> bool:
        return all(ord(letter) in self.widths for letter in text)


@dataclass(frozen=True)
class Face:
    """One voice: its own cut, and others that are only made when a word needs them.

    A spare for letters that it lacks, one for figures, and one for letters that join one another.
    """

    main: Cut
    make_spare: Callable[[], Cut]
    make_figures: Callable[[], Cut] | None = None
    make_joined: Callable[[], Shaper] = field(default=lambda: _joined(400))
    _words: dict[str, tuple[tuple[Run, ...], float]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def spare(self) -> Cut:
        return self.make_spare()

    @cached_property
    def figures(self) -> Cut:
        return self.make_figures() if self.make_figures else self.main

    @cached_property
    def joined(self) -> Shaper:
        return self.make_joined()

    def measure(self, word: str) -> tuple[tuple[Run, ...], float]:
        """The runs to set this word in, and its width in thousandths of the size."""
        known = self._words.get(word)
        if known is None:
            cut = self.main if self.main.covers(word) else self.spare
            known = self._words[word] = self._set(word, cut)
        return known

    def _set(self, word: str, letters: Cut) -> tuple[tuple[Run, ...], float]:
        runs, wide = [], 0.0
        parts = _FIGURES.split(word) if self.make_figures and letters is self.main else [word]
        for place, part in enumerate(parts):
            if part:
                cut = self.figures if place % 2 else letters
                runs.append((cut.name, part))
                wide += sum(cut.widths[ord(letter)] for letter in part)
        return tuple(runs), wide

    def lacking(self, text: str) -> str:
        """The letters of these words that cannot be set, each once. A word stands in one cut or not at all."""
        if JOINING.search(text):
            text = "".join(one for one in text if not (JOINING.match(one) and self.joined.covers(one)))
        lost = (word for word in text.split() if not self.main.covers(word) and not self.spare.covers(word))
        return "".join(
            dict.fromkeys(letter for word in lost for letter in word if ord(letter) not in self.spare.widths)
        )


@dataclass(frozen=True)
class Fonts:
    """``text`` and ``bold`` for parents, ``title`` for headings, ``child`` (infant letterforms) for a child's words.

    ``code`` and ``bold_code`` set form codes, nought slashed.
    """

    text: Face
    bold: Face
    code: Face
    bold_code: Face
    title: Face
    child: Face


def load_fonts() -> Fonts:
    """Registered with reportlab. The first call on a machine takes about a second, later ones some milliseconds."""

    def light() -> Cut:
        return _cut("Noto Sans", 400)

    def strong() -> Cut:
        return _cut("Noto Sans", 700)

    def bold() -> Shaper:
        return _joined(700)

    return Fonts(
        text=Face(_cut("Atkinson Hyperlegible", 400), light, lambda: _cut("Lexend", 350)),
        bold=Face(_cut("Atkinson Hyperlegible", 700), strong, lambda: _cut("Lexend", 600), bold),
        code=Face(_cut("Atkinson Hyperlegible", 400), light),
        bold_code=Face(_cut("Atkinson Hyperlegible", 700), strong, make_joined=bold),
        title=Face(_cut("Fredoka", 600), strong, make_joined=bold),
        child=Face(_cut("ABeeZee", 400), light),
    )


def _joined(weight: int) -> Shaper:
    file = shaped_file("Noto Sans Arabic", weight)
    name = f"NotoSansArabic-{weight}"
    _register(name, file)
    return Shaper(name, file)


def _register(name: str, file: Path) -> None:
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, file))


def _cut(family: str, weight: int) -> Cut:
    name = f"{family.replace(' ', '')}-{weight}"
    _register(name, font_file(family, weight))
    font = pdfmetrics.getFont(name)
    return Cut(name, {code: float(width) for code, width in font.face.charWidths.items()})
