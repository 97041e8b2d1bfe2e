"""Where a slip lies on a scanned page: from millimetres on the slip to pixels of the page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.slip_layout import Box

Point = tuple[float, float]
Pair = tuple[Point, Point]
"""A place on the slip in millimetres, and where it was seen in pixels."""


@dataclass(frozen=True)
class Plane:
    """``across`` and ``down`` give x and y in pixels as a·x + b·y + c of millimetres: shift, turn, scale and shear.

    A glass and a feeder do no more to a sheet than that.
    """

    across: tuple[float, float, float]
    down: tuple[float, float, float]

    def at(self, x_mm: float, y_mm: float) -> Point:
        """The pixel there."""
        (a, b, c), (d, e, f) = self.across, self.down
        return (a * x_mm + b * y_mm + c, d * x_mm + e * y_mm + f)

    def slip_at(self, x_px: float, y_px: float) -> Point:
        """The place on the slip, in millimetres, that this pixel shows."""
        (a, b, c), (d, e, f) = self.across, self.down
        area = a * e - b * d
        x, y = x_px - c, y_px - f
        return ((e * x - b * y) / area, (a * y - d * x) / area)

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        (a, b, _), (d, e, _) = self.across, self.down
        return math.sqrt(abs(a * e - b * d))

    @property
    def turn(self) -> float:
        """How far the slip is turned clockwise, in degrees from 0 to 360."""
        return math.degrees(math.atan2(self.down[0], self.across[0])) % 360

    @property
    def upright(self) -> bool:
        """Whether it is a sheet of paper seen from the front: no mirror, and much the same scale both ways."""
        (a, b, _), (d, e, _) = self.across, self.down
        wide, high = math.hypot(a, d), math.hypot(b, e)
        return wide > 0 and 0.8 < high / wide < 1.25 and a * e - b * d > 0.9 * wide * high

    def error_mm(self, pairs: Sequence[Pair]) -> float:
        """How far the worst pair lies from where the plane would have it."""
        far = (math.dist(self.at(*slip), seen) for slip, seen in pairs)
        return max(far, default=0.0) / self.scale


def fit(pairs: Sequence[Pair]) -> Plane | None:
    """The plane nearest to these pairs by least squares; None where they lie on one line or are fewer than three."""
    if len(pairs) < 3:
        return None
    mean_x = sum(slip[0] for slip, _ in pairs) / len(pairs)
    mean_y = sum(slip[1] for slip, _ in pairs) / len(pairs)
    near = [((x - mean_x, y - mean_y), seen) for (x, y), seen in pairs]
    xx = sum(x * x for (x, _), _ in near)
    xy = sum(x * y for (x, y), _ in near)
    yy = sum(y * y for (_, y), _ in near)
    area = xx * yy - xy * xy
    if area < 1e-6 * max(xx, yy, 1.0) ** 2:
        return None

    def row(which: int) -> tuple[float, float, float]:
        level = sum(seen[which] for _, seen in near) / len(near)
        sx = sum(x * seen[which] for (x, _), seen in near)
        sy = sum(y * seen[which] for (_, y), seen in near)
        a, b = (sx * yy - sy * xy) / area, (sy * xx - sx * xy) / area
        return (a, b, level - a * mean_x - b * mean_y)

    return Plane(row(0), row(1))


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    """Upper left, upper right, lower right, lower left."""
    return ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
