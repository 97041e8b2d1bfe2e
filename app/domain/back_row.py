"""How tall letters must be for the back row of a room."""

from __future__ import annotations

from itertools import pairwise

METRES = (3, 5, 8)
"""What staff choose from: from the screen to the back row."""
CAPITALS_MM = {3: 17.0, 5: 29.0, 8: 47.0}
"""Height of a capital at each distance."""


def capital_mm(metres: float) -> float:
    """Between the distances of the table straight lines; beyond them, nothing smaller or larger."""
    at = min(max(metres, METRES[0]), METRES[-1])
    for near, far in pairwise(METRES):
        if at <= far:
            share = (at - near) / (far - near)
            return CAPITALS_MM[near] + share * (CAPITALS_MM[far] - CAPITALS_MM[near])
    raise AssertionError("the last distance is the farthest")
