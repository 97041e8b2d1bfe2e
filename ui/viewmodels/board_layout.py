"""How the tiles of a class share the screen: as few pages as possible, then animals as large as possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import ceil

MOST_COLUMNS = 10
LEAST_ANIMAL_EM = 1.7
"""The animal leads, so it is never smaller than this many times the name's letters."""
LEADING_EM = 2.6
"""From here on the animal is what one sees first."""
STEPS = 6
WIDEST = 1.6
TALLEST = 1.2
"""Of a tile: width by height, and height by width."""
LINE_EM = 1.2


@dataclass(frozen=True)
class Room:
    """Space for tiles, in any one unit. ``bar`` is what the page buttons take from the height when there are some.

    ``em`` is the size of the name's letters, ``pad`` the space inside a tile's edge.
    """

    width: float
    height: float
    bar: float
    gap: float
    pad: float
    em: float


@dataclass(frozen=True)
class Grid:
    """``animal`` is the side of the square the picture stands in; every tile of a class is alike."""

    columns: int
    rows: int
    pages: int
    tile_width: float
    tile_height: float
    animal: float

    @property
    def tiles(self) -> int:
        """How many fit one page."""
        return self.columns * self.rows


def lines(name: str, room: float, width_of: Callable[[str], float]) -> int:
    """Lines a name takes at most; a word wider than the room is broken inside."""
    used, here = 1, 0.0
    for word in _pieces(name):
        width = width_of(word)
        ahead = here + width_of(" ") + width if here else width
        if ahead <= room:
            here = ahead
            continue
        used += (1 if here else 0) + ceil(width / room) - 1
        here = width % room if width > room else width
    return used


def _pieces(name: str) -> list[str]:
    """Where a line may break: between words, and after a hyphen."""
    return name.replace("-", "- ").split()


def _inside(width: float, room: Room) -> float:
    return width - 2 * room.pad


def arrange(names: Sequence[str], room: Room, width_of: Callable[[str], float]) -> Grid:
    """The best grid for these names. Without names it is one empty tile."""
    words = [word for name in names for word in _pieces(name)] or [""]
    longest = max(width_of(word) for word in words)
    for pages in count(1):
        grids = [_grid(columns, pages, names, room, width_of) for columns in range(2, MOST_COLUMNS + 1)]
        whole = [grid for grid in grids if _inside(grid.tile_width, room) >= longest]
        good = [grid for grid in whole or grids[:1] if grid.animal >= LEAST_ANIMAL_EM * room.em]
        if good:
            return max(good, key=lambda grid: (grid.animal, -grid.columns * grid.rows))
        if pages > len(names):
            return grids[0]
    raise AssertionError("count never ends")


def arrange_best(
    names: Sequence[str], room: Room, least_em: float, measure: Callable[[float], Callable[[str], float]]
) -> tuple[Grid, float]:
    """The grid with the fewest pages, and the size of all names' letters: as large as lets the animal lead.

    Letters shrink together, from ``room.em`` to ``least_em`` at most. ``measure`` gives the widths at a size.
    """
    sizes = [least_em + (room.em - least_em) * step / STEPS for step in range(STEPS, -1, -1)]
    tried = [(arrange(names, replace(room, em=em), measure(em)), em) for em in sizes]
    fewest = min(grid.pages for grid, _ in tried)
    fitting = [(grid, em) for grid, em in tried if grid.pages == fewest]
    return next(((grid, em) for grid, em in fitting if grid.animal >= LEADING_EM * em), fitting[-1])


def _grid(columns: int, pages: int, names: Sequence[str], room: Room, width_of: Callable[[str], float]) -> Grid:
    rows = max(1, ceil(ceil(len(names) / pages) / columns))
    height = room.height - (room.bar if pages > 1 else 0)
    tall = (height - (rows - 1) * room.gap) / rows
    wide = (room.width - (columns - 1) * room.gap) / columns
    wide, tall = min(wide, tall * WIDEST), min(tall, wide * TALLEST)
    inside = _inside(wide, room)
    most = max((lines(name, inside, width_of) for name in names), default=1)
    animal = min(tall - 2 * room.pad - most * LINE_EM * room.em, inside)
    return Grid(columns, rows, pages, wide, tall, animal)
