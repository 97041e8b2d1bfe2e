"""Letters that join and stack, set by HarfBuzz: which glyphs stand for a word, and where.

reportlab puts characters side by side and knows no glyphs; so in the font file that it embeds every glyph also stands
under a character of its own, from ``FIRST`` on (see ``font_files.shaped_file``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FIRST = 0xE000
"""The character that stands for glyph 0: the private use area begins here, and takes 6,400."""
MOVE, RISE, SAID = "\x00move", "\x00rise", "\x00said"
"""Instead of a font's name in a run: go right by so many thousandths of the size; from here on stand so much above the
line; what the line says, in the order in which it is read."""
JOINING = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
"""Letters and signs of the Arabic script, Urdu's and Persian's among them."""
RIGHTWARDS, LEFTWARDS = "\u200e", "\u200f"
"""Unseen marks that count as a letter of either direction: around a name, they keep what stands beside it apart."""
Runs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Shaper:
    """``name`` is what reportlab knows the font by. Widths and places are thousandths of the size."""

    name: str
    file: Path
    _words: dict[str, tuple[Runs, float]] = field(default_factory=dict, compare=False, repr=False)
    _kept: list[Any] = field(default_factory=list, compare=False, repr=False)

    def covers(self, letter: str) -> bool:
        return self._font.get_nominal_glyph(ord(letter)) is not None

    def shape(self, text: str) -> tuple[Runs, float]:
        """Runs from left to right for a text in the order in which it is read, and how wide it is."""
        known = self._words.get(text)
        if known is None:
            runs, wide = [], 0.0
            for run, ahead in self._glyphs(text):
                runs.append(run)
                wide += ahead
            known = self._words[text] = tuple(_joined(runs)), wide
        return known

    def _glyphs(self, text: str) -> Iterator[tuple[tuple[str, str], float]]:
        """Each run with how far the pen goes on by it."""
        import uharfbuzz as hb  # only who prints such letters waits for it

        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl"
        font = self._font
        hb.shape(font, buffer)
        unit = 1000 / font.face.upem
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            across, up = place.x_offset * unit, place.y_offset * unit
            own = font.get_glyph_h_advance(info.codepoint) * unit
            yield (RISE, f"{up:g}"), 0.0
            yield (MOVE, f"{across:g}"), across
            yield (self.name, chr(FIRST + info.codepoint)), own
            after = place.x_advance * unit - own - across
            yield (MOVE, f"{after:g}"), after
        yield (RISE, "0"), 0.0

    @property
    def _font(self) -> Any:
        if not self._kept:
            import uharfbuzz as hb

            self._kept.append(hb.Font(hb.Face(hb.Blob.from_file_path(str(self.file)))))
        return self._kept[0]


def _joined(runs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The same with glyphs and moves put together, and without moves that go nowhere."""
    height, waiting, word = "0", 0.0, ""
    name = ""
    for kind, what in runs:
        if kind == MOVE:
            waiting += float(what)
            continue
        if kind == RISE and what == height:
            continue
        if word and (kind == RISE or waiting):
            yield name, word
            word = ""
        if kind == RISE:
            height = what
            yield kind, what
            continue
        if waiting:
            yield MOVE, f"{waiting:g}"
            waiting = 0.0
        name, word = kind, word + what
    if word:
        yield name, word
    if waiting:
        yield MOVE, f"{waiting:g}"
