"""Colours of the paper by role, chosen so that a grey printer keeps every difference that matters."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float


BODY = Colour(0.09, 0.12, 0.18)
HEADING = Colour(0.07, 0.20, 0.36)
LABEL = Colour(0.28, 0.32, 0.38)
RULE = Colour(0.45, 0.49, 0.55)
HAIRLINE = Colour(0.72, 0.75, 0.79)
SUN = Colour(1.0, 0.82, 0.40)
PANEL = Colour(1.0, 0.965, 0.87)
PANEL_EDGE = Colour(0.90, 0.78, 0.52)
WHITE = Colour(1.0, 1.0, 1.0)
BLACK = Colour(0.0, 0.0, 0.0)
