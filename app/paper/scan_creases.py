"""Creases in the place to sign, told from writing: they run straight from one edge of it to another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

Cell = tuple[int, int]
COVERED = 0.85
"""Of a line's cells that must hold something: writing that happens to touch two edges leaves gaps on the way."""
BESIDE = 1
"""Cells to each side that a crease may waver, and that go with it."""
MOST_ENDS = 48
"""Where more cells than this at the edges hold something, it is no few creases: nothing is taken away."""


def without_creases(inked: set[Cell], across: int, down: int) -> set[Cell]:
    """The cells of a box of so many columns and rows that are left when every crease is taken away."""
    ends = [cell for cell in inked if cell[0] in (0, across - 1) or cell[1] in (0, down - 1)]
    if len(ends) > MOST_ENDS:
        return inked
    left = inked
    for one, other in combinations(ends, 2):
        if abs(one[0] - other[0]) >= across - 1 or abs(one[1] - other[1]) >= down - 1:
            line = list(_line(one, other))
            if sum(any(cell in inked for cell in _around(cell)) for cell in line) >= COVERED * len(line):
                left = left - {cell for on in line for cell in _around(on)}
    return left


def _line(one: Cell, other: Cell) -> Iterator[Cell]:
    steps = max(abs(one[0] - other[0]), abs(one[1] - other[1]))
    for step in range(steps + 1):
        yield (
            round(one[0] + (other[0] - one[0]) * step / steps),
            round(one[1] + (other[1] - one[1]) * step / steps),
        )


def _around(cell: Cell) -> Iterator[Cell]:
    for x in range(cell[0] - BESIDE, cell[0] + BESIDE + 1):
        for y in range(cell[1] - BESIDE, cell[1] + BESIDE + 1):
            yield x, y
