"""Colours by name, from ``assets/pictures/palette.toml``; a fragment can be used with other colours for its names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.toml_file import read_toml

HEX = re.compile(r"#[0-9a-fA-F]{6}")


def read_palette(path: Path) -> dict[str, str]:
    """Hex colours by name. Raises PackFault ``picture-broken``."""
    top = fields_of(read_toml(path, "picture-broken", "picture-missing"))
    named = top.words("colours")
    top.done()
    for name, colour in named.items():
        if not HEX.fullmatch(colour):
            raise top.file.fault(top.line(name), f"“{colour}” is not a colour.", "Write it as #1a2b3c.")
    return named


def colour_of(fields: Fields, key: str, default: str, known: Mapping[str, str]) -> str:
    """The colour under this key as hex or "none"; ``known`` is the palette with what a fragment's user changed."""
    value = fields.text(key, default)
    if value == "none" or HEX.fullmatch(value):
        return value
    if value not in known:
        fields.fail(key, f"“{value}” is no colour of the palette.", "Choose a name from palette.toml or write #1a2b3c.")
    return known[value]
