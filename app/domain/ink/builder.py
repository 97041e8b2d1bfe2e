"""One stroke while it is being drawn: samples in, points of the finished line out, at a constant cost each."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.ink.curve import Knot, distance, mirrored, walk
from app.domain.ink.pen import Pen
from app.domain.ink.point import InkPoint, Sample, Stroke, width_step
from app.domain.ink.sampling import Spacer
from app.domain.ink.smoothing import OneEuro

NEAREST_MM = 0.6
"""Knots of the curve are at least this far apart: nearer ones would only repeat the panel's jitter."""

DENSE_MM = 2.0
"""Knots nearer than this are steadied by their neighbours; a slow panel's are too far apart, and hold no jitter."""

TAIL_MM = 0.2
"""A shorter way from the last knot to the finger adds nothing to the line."""

LAG_MM = 0.4
"""Where the filter trails the finger by more than this at lift-off, the line is drawn on to the finger."""

TAP_STEP = 4
"""A tap is a disc of at least this width (1.6 mm), so that the dot on an i is seen."""


class StrokeBuilder:
    """``add`` every sample of one contact in order, then ``finish``. What ``add`` returned is final: it is dry."""

    def __init__(self, first: Sample) -> None:
        self._filter = OneEuro(first)
        self._pen = Pen(first)
        start = Knot(first.x_mm, first.y_mm, self._pen.start_mm)
        self._rough = [start]
        self._knots = [start]
        self._raw = self._newest = start
        self._spacer = Spacer(start)

    @property
    def dry(self) -> Sequence[InkPoint]:
        """Every point that is final so far."""
        return self._spacer.points

    def add(self, sample: Sample) -> tuple[InkPoint, ...]:
        """The points that this sample made final; often none."""
        smooth = self._filter(sample)
        width = self._pen.width_mm(smooth)
        self._raw = Knot(sample.x_mm, sample.y_mm, width)
        self._newest = Knot(smooth.x_mm, smooth.y_mm, width)
        if distance(self._rough[-1], self._newest) < NEAREST_MM:
            return ()
        self._rough = [*self._rough[-2:], self._newest]
        if len(self._rough) < 3:
            return ()
        self._knots = [*self._knots[-3:], _steady(*self._rough)]
        if len(self._knots) < 3:
            return ()
        return self._spacer.lay(_curve(len(self._knots) - 2, self._knots))

    def wet(self) -> Stroke:
        """From the last final point to the finger; drawn afresh with every sample and never kept."""
        points = [self._spacer.last]
        for path in self._rest(self._newest):
            points += [InkPoint(knot.x_mm, knot.y_mm, width_step(knot.width_mm)) for knot in path]
        return tuple(points)

    def finish(self) -> Stroke:
        """The whole line; a finger that hardly moved leaves one point."""
        end = self._raw if distance(self._newest, self._raw) > LAG_MM else self._newest
        if len(self._rough) == 1 and distance(self._rough[0], end) < NEAREST_MM:
            return self._tap()
        rest = self._rest(end)
        for path in rest:
            self._spacer.lay(path)
        self._spacer.close(rest[-1][-1])
        return tuple(self._spacer.points)

    def _tap(self) -> Stroke:
        only = self._spacer.last
        return (only._replace(width=max(TAP_STEP, width_step(self._newest.width_mm))),)

    def _rest(self, end: Knot) -> list[list[Knot]]:
        """The curves that are not laid yet, on to this end."""
        knots = [*self._knots, *self._rough[1:][-1:]]
        if distance(knots[-1], end) >= TAIL_MM:
            knots.append(end)
        return [_curve(at, knots) for at in range(max(len(self._knots) - 1, 1), len(knots))]


def _steady(before: Knot, knot: Knot, after: Knot) -> Knot:
    """The knot, drawn a little towards its neighbours: a quarter, a half, a quarter."""
    if max(distance(before, knot), distance(knot, after)) > DENSE_MM:
        return knot
    x = 0.5 * knot.x_mm + 0.25 * (before.x_mm + after.x_mm)
    y = 0.5 * knot.y_mm + 0.25 * (before.y_mm + after.y_mm)
    return Knot(x, y, knot.width_mm)


def _curve(end: int, knots: list[Knot]) -> list[Knot]:
    """The curve that ends at this knot; a neighbour that is missing is the mirror image of the other."""
    start, stop = knots[end - 1], knots[end]
    before = knots[end - 2] if end > 1 else mirrored(start, stop)
    after = knots[end + 1] if end + 1 < len(knots) else mirrored(stop, start)
    return walk(before, start, stop, after)
