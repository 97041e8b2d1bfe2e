"""One stroke while it is being drawn: samples in, points of the finished line out, at a constant cost each."""

from __future__ import annotations

from app.domain.ink.curve import Knot, distance, mirrored, walk
from app.domain.ink.pen import Pen
from app.domain.ink.point import InkPoint, Sample, Stroke, width_step
from app.domain.ink.sampling import Spacer
from app.domain.ink.smoothing import OneEuro

NEAREST_MM = 0.6
"""Knots of the curve are at least this far apart: nearer ones would only repeat the panel's jitter."""

TAIL_MM = 0.1
"""A shorter move of the finger at lift-off adds nothing to the line."""

TAP_STEP = 4
"""A tap is a disc of at least this width (1.6 mm), so that the dot on an i is seen."""


class StrokeBuilder:
    """``add`` every sample of one contact in order, then ``finish``. What ``add`` returned is final: it is dry."""

    def __init__(self, first: Sample) -> None:
        self._filter = OneEuro(first)
        self._pen = Pen(first)
        start = Knot(first.x_mm, first.y_mm, self._pen.start_mm)
        self._knots = [start]
        self._raw = self._newest = start
        self._spacer = Spacer(start)

    def add(self, sample: Sample) -> tuple[InkPoint, ...]:
        """The points that this sample made final; often none."""
        smooth = self._filter(sample)
        width = self._pen.width_mm(smooth)
        self._raw = Knot(sample.x_mm, sample.y_mm, width)
        self._newest = Knot(smooth.x_mm, smooth.y_mm, width)
        if distance(self._knots[-1], self._newest) < NEAREST_MM:
            return ()
        self._knots = [*self._knots[-3:], self._newest]
        if len(self._knots) == 2:
            return ()
        return self._spacer.lay(self._curve(len(self._knots) - 2, self._knots))

    def wet(self) -> Stroke:
        """From the last final point to the finger; drawn afresh with every sample and never kept."""
        knots = self._with(self._newest)
        points = [self._spacer.last]
        for end in range(len(self._knots) - 1 or 1, len(knots)):
            points += [InkPoint(k.x_mm, k.y_mm, width_step(k.width_mm)) for k in self._curve(end, knots)]
        return tuple(points)

    def finish(self) -> Stroke:
        """The whole line. It ends where the panel last saw the finger, for the filter trails a little behind."""
        knots = self._with(self._raw)
        if len(knots) == 1:
            return self._tap()
        for end in range(max(len(self._knots) - 1, 1), len(knots)):
            self._spacer.lay(self._curve(end, knots))
        self._spacer.close(knots[-1])
        return tuple(self._spacer.points)

    def _tap(self) -> Stroke:
        only = self._spacer.points[0]
        return (only._replace(width=max(TAP_STEP, width_step(self._newest.width_mm))),)

    def _with(self, end: Knot) -> list[Knot]:
        return [*self._knots, end] if distance(self._knots[-1], end) >= TAIL_MM else self._knots

    @staticmethod
    def _curve(end: int, knots: list[Knot]) -> list[Knot]:
        """The curve that ends at this knot; a neighbour that is missing is the mirror image of the other."""
        start, stop = knots[end - 1], knots[end]
        before = knots[end - 2] if end > 1 else mirrored(start, stop)
        after = knots[end + 1] if end + 1 < len(knots) else mirrored(stop, start)
        return walk(before, start, stop, after)
