"""Where things stand on the return slip: the printer draws by it and the reader of scanned slips measures by it.

Millimetres from the slip's top left corner: x to the right, y down. The slip is the foot of an A4 sheet, so its left,
right and lower edges are the paper's; its upper edge is the cut line.
"""

from __future__ import annotations

from dataclasses import dataclass

PAGE_WIDTH = 210.0
PAGE_HEIGHT = 297.0
HEIGHT = 100.0
TOP_ON_PAGE = PAGE_HEIGHT - HEIGHT
"""The cut line, from the top of the page."""


@dataclass(frozen=True)
class Box:
    """A rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return (self.x + self.width / 2, self.y + self.height / 2)

    def apart_from(self, other: Box) -> bool:
        """Whether the two share no area."""
        return self.right <= other.x or other.right <= self.x or self.bottom <= other.y or other.bottom <= self.y


SQUARE = 3.0
_EDGE = 10.0
_FAR_X = PAGE_WIDTH - _EDGE - SQUARE
_FAR_Y = HEIGHT - _EDGE - SQUARE
SQUARES = (
    Box(_EDGE, _EDGE, SQUARE, SQUARE),
    Box(_FAR_X, _EDGE, SQUARE, SQUARE),
    Box(_EDGE, _FAR_Y, SQUARE, SQUARE),
    Box(_FAR_X, _FAR_Y, SQUARE, SQUARE),
)
"""Solid black, 10 mm from the slip's edges: upper left, upper right, lower left, lower right."""

QR = 28.0
QR_MODULES = 25
"""Version 2 of QR: level Q then holds 29 letters and digits, and the code has at most 20."""
QUIET = 4 * QR / QR_MODULES
QR_CODES = (Box(18.0, 14.0, QR, QR), Box(164.0, 57.0, QR, QR))
"""At opposite ends, so that one scrawl cannot reach both."""

TITLE = Box(52.0, 4.5, 140.0, 7.0)
DECLARATION = Box(52.0, 12.5, 140.0, 15.5)
CHILD_NAME = Box(52.0, 29.0, 78.0, 16.0)
CHILD_SIGNATURE = Box(134.0, 28.5, 58.0, 16.0)
CODE = Box(134.0, 46.8, 58.0, 5.6)
TICK_AGREE = Box(18.0, 47.0, 6.5, 6.5)
TICK_TALK = Box(58.0, 47.0, 6.5, 6.5)
PARENT_NAME = Box(18.0, 55.0, 138.0, 7.5)
SIGNATURE = Box(18.0, 70.0, 102.0, 20.0)
DATE = Box(124.0, 70.0, 34.0, 20.0)
