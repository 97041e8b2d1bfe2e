"""A child's ink as the body of a small PDF form, by the same outline that the screen draws."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from itertools import chain, repeat
from operator import mul
from typing import NamedTuple

from app.domain.ink.codec import decode
from app.domain.ink.outline import Polygon, ribbon

GRID_MM = 0.04
"""Corners of the outline lie on a grid this fine, so that they are short whole numbers in the file."""
Bounds = tuple[float, float, float, float]
"""Left, top, right and bottom in steps of the grid, y down."""


class PackedInk(NamedTuple):
    """Operators that fill the outline by the nonzero rule, deflated, and where they reach; empty without ink."""

    deflated: bytes
    bounds: Bounds


def pack(ink_text: str) -> PackedInk:
    """``ink_text`` is what the record keeps. Raises KioskError ``ink-unreadable``."""
    polygons = [polygon for stroke in decode(ink_text) for polygon in ribbon(stroke)]
    if not polygons:
        return PackedInk(b"", (0, 0, 0, 0))
    operators, bounds = outlines(polygons)
    return PackedInk(zlib.compress(operators.encode("ascii")), bounds)


def outlines(polygons: Sequence[Polygon]) -> tuple[str, Bounds]:
    """Operators that fill these polygons (millimetres) in steps of the grid, and where they reach."""
    numbers = list(map(mul, chain.from_iterable(chain.from_iterable(polygons)), repeat(1 / GRID_MM)))
    pattern = "".join(_pattern(len(polygon)) for polygon in polygons)
    across, down = numbers[0::2], numbers[1::2]
    return pattern % tuple(numbers) + "f", (min(across) - 1, min(down) - 1, max(across) + 1, max(down) + 1)


@cache
def _pattern(corners: int) -> str:
    return "%d %d m\n" + "%d %d l\n" * (corners - 1)
