"""Font files for paper. reportlab prints a variable font at its lightest weight, so such a font is first made static.

Static instances are kept in the user's cache folder and made once for each weight and each version of the font.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fontpkg
import platformdirs

from app.paper.shaping import FIRST

_SET_LETTER_BY_LETTER = ("LATIN", "GREEK", "CYRILLIC", "MODIFIER")
"""Scripts that come out right when letters are simply put side by side, which is all that reportlab does."""

_POSTSCRIPT_NAME = 6
MAKING = 2
"""Raised when instances are made in another way, so that old ones are not taken for new."""


def font_file(family: str, weight: int) -> Path:
    """A static TTF of an installed family ("Noto Sans") at this weight (400 is regular)."""
    found = next(file for file in fontpkg.family(family).files if file.style == "normal" and file.covers(weight))
    return _instance(found.path, family, weight, _make_static) if found.variable else found.path


def shaped_file(family: str, weight: int) -> Path:
    """The same with what says how its letters join; each glyph also stands under the character FIRST + its number."""
    found = next(file for file in fontpkg.family(family).files if file.style == "normal" and file.covers(weight))
    return _instance(found.path, f"{family} joined", weight, _make_shaped)


def _instance(source: Path, family: str, weight: int, make: Callable[[Path, str, int, Path], None]) -> Path:
    print_of = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
    cut = f"{family.replace(' ', '')}-{weight}"
    name = f"{cut}-{print_of}-{MAKING}.ttf"
    for folder in _folders():
        kept = folder / name
        if kept.is_file():
            return kept
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=folder, suffix=".part")
        except OSError:
            continue
        os.close(handle)
        make(source, cut, weight, Path(beside))
        Path(beside).replace(kept)
        return kept
    raise AssertionError("the temporary folder takes files")  # without one Python itself does not work


def _folders() -> tuple[Path, ...]:
    """Where instances may lie: the user's cache, else a folder that lasts until the machine is tidied."""
    return (
        Path(platformdirs.user_cache_dir("thumbs-up")) / "fonts",
        Path(tempfile.gettempdir()) / f"thumbs-up-fonts-{os.getuid() if hasattr(os, 'getuid') else 'user'}",
    )


def _make_static(source: Path, name: str, weight: int, out: Path) -> None:
    # fontTools takes 0.2 s to import and is wanted once in a machine's life.
    from fontTools import subset
    from fontTools.ttLib import TTFont

    font = TTFont(source)
    options = subset.Options()
    options.layout_features, options.hinting, options.notdef_outline = [], False, True
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    letters = subset.Subsetter(options)
    letters.populate(unicodes=[code for code in font.getBestCmap() if settable(chr(code))])
    letters.subset(font)
    _save_static(font, name, weight, out)


def _make_shaped(source: Path, name: str, weight: int, out: Path) -> None:
    from fontTools.ttLib import TTFont

    font = TTFont(source)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap.update({FIRST + number: glyph for number, glyph in enumerate(font.getGlyphOrder())})
    _save_static(font, name, weight, out)


def _save_static(font: Any, name: str, weight: int, out: Path) -> None:
    from fontTools.varLib import instancer

    if "fvar" in font:
        place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
        font = instancer.instantiateVariableFont(font, place)
    for record in font["name"].names:
        if record.nameID == _POSTSCRIPT_NAME:
            record.string = name  # else every weight would go by the name of the default one
    font.save(out)


def settable(letter: str) -> bool:
    """Whether a letter needs no shaping: no joining, reordering or right-to-left setting."""
    if unicodedata.category(letter)[0] not in "LM":
        return True
    return unicodedata.name(letter, "").split(" ")[0] in (*_SET_LETTER_BY_LETTER, "COMBINING")
