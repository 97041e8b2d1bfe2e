"""Blocks of a known height put on pages one under the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.paper.brush import Brush

LEFT, RIGHT, TOP, BOTTOM = 20.0, 190.0, 24.0, 278.0
WIDTH = RIGHT - LEFT


@dataclass(frozen=True)
class Block:
    """``draw`` is given the y of its top. ``keep``: the block after it stands on the same page.

    ``gap`` is the space before it, but for the first on a page; ``mark`` the title and level of a bookmark to it.
    ``fresh``: it begins a page.
    """

    height: float
    draw: Callable[[Brush, float], None]
    gap: float = 0.0
    keep: bool = False
    mark: tuple[str, int] | None = None
    fresh: bool = False


@dataclass(frozen=True)
class Placed:
    """A block and the y of its top, in millimetres."""

    block: Block
    y: float


def pages_of(blocks: Sequence[Block]) -> list[list[Placed]]:
    """Every block on a page, in order; a group that is kept together moves to the next page as a whole."""
    pages: list[list[Placed]] = []
    y = BOTTOM
    for group in _groups(blocks):
        high = sum(block.gap + block.height for block in group)
        if group[0].fresh or y + high > BOTTOM or not pages:
            pages.append([])
            y = TOP
        for block in group:
            if y + block.gap + block.height > BOTTOM and pages[-1]:  # a group taller than a page
                pages.append([])
                y = TOP
            y += block.gap if pages[-1] else 0.0
            pages[-1].append(Placed(block, y))
            y += block.height
    return pages


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    kept = False
    for block in blocks:
        if kept:
            groups[-1].append(block)
        else:
            groups.append([block])
        kept = block.keep
    return groups
