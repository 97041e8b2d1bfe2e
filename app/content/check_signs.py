"""Crosses and ticks: a picture must never show the wrong act alone, whatever its cross is drawn with."""

from __future__ import annotations

import re
from pathlib import Path

from app.content.compose import Drawing

CROSSES = frozenset({"274C", "274E"})
"""OpenMoji's cross marks. 1F6AB, "prohibited", is none: in a bubble it is what somebody rightly says."""
TICKS = frozenset({"2705", "2714", "2611"})
_CROSS = re.compile(rf'^\s*(?:shape\s*=\s*"cross"|glyph\s*=\s*"(?:{"|".join(sorted(CROSSES))})")')


def shows_only_wrong(drawing: Drawing) -> bool:
    """Whether there is a cross and nowhere a tick."""
    crossed = "cross" in drawing.signs or drawing.glyphs & CROSSES
    ticked = "tick" in drawing.signs or drawing.glyphs & TICKS
    return bool(crossed and not ticked)


def cross_line(file: Path) -> int:
    """The line, counted from 1, of the first cross that the file draws itself; 0 when a fragment draws it."""
    lines = enumerate(file.read_text("utf-8-sig").split("\n"), 1)
    return next((at for at, line in lines if _CROSS.match(line)), 0)
