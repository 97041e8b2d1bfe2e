"""The bytes of a line: chain steps in columns. See ``codec`` for the why."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, pairwise
from math import atan2, ceil, cos, hypot, isfinite, sin, tau

from app.domain.ink.numbers import Reader, varint, zigzag
from app.domain.ink.point import MOST_POINTS, SPACING_MM, STEPS, Ink, InkPoint, Stroke
from app.errors import KioskError

FORMAT = 1
GRID_MM = 0.05
"""Starts of strokes lie on this grid."""

DIRECTIONS = 64
UNIT_MM = 0.1
LONGEST = 5
"""A step is 0 to 5 units long; 3 is the rule."""

FARTHEST_MM = 5000.0

_AROUND = tuple((UNIT_MM * cos(tau * d / DIRECTIONS), UNIT_MM * sin(tau * d / DIRECTIONS)) for d in range(DIRECTIONS))
_STEPS = tuple(tuple((length * x, length * y) for x, y in _AROUND) for length in range(LONGEST + 1))


def write(ink: Ink) -> bytes:
    """Format, number of strokes, a head a stroke, then three columns over all strokes."""
    strokes = [tuple(_refined(stroke)) for stroke in ink if stroke]
    if sum(map(len, strokes)) > MOST_POINTS:
        raise KioskError("ink-too-long", "This signature is too long to keep. Start again with a shorter one.")
    heads, turns, lengths, widths = bytearray(), bytearray(), bytearray(), bytearray()
    at_x = at_y = 0
    for stroke in strokes:
        start_x, start_y = round(stroke[0].x_mm / GRID_MM), round(stroke[0].y_mm / GRID_MM)
        heads += varint(len(stroke)) + varint(zigzag(start_x - at_x)) + varint(zigzag(start_y - at_y))
        heads.append(stroke[0].width)
        at_x, at_y = start_x, start_y
        for turn, length in _steps(stroke, start_x * GRID_MM, start_y * GRID_MM):
            turns.append(turn)
            lengths.append(length)
        widths += bytes((after.width - before.width) % STEPS for before, after in pairwise(stroke))
    return bytes([FORMAT]) + varint(len(strokes)) + heads + turns + lengths + widths


def _refined(stroke: Stroke) -> Iterator[InkPoint]:
    """The same line with every gap closed that one step could not span."""
    before = stroke[0]
    for point in stroke:
        if not (isfinite(point.x_mm) and isfinite(point.y_mm) and 0 <= point.width < STEPS):
            raise ValueError(f"not a point of ink: {point}")
        if max(abs(point.x_mm), abs(point.y_mm)) > FARTHEST_MM:
            raise ValueError(f"off every screen: {point}")
        gap = hypot(point.x_mm - before.x_mm, point.y_mm - before.y_mm)
        parts = ceil(gap / SPACING_MM) if gap > SPACING_MM + UNIT_MM else 1
        for part in range(1, parts):
            share = part / parts
            x = before.x_mm + share * (point.x_mm - before.x_mm)
            y = before.y_mm + share * (point.y_mm - before.y_mm)
            yield InkPoint(x, y, before.width)
        yield point
        before = point


def _steps(stroke: Stroke, x: float, y: float) -> Iterator[tuple[int, int]]:
    """(turn, length) for each step, from where the decoder will be."""
    heading = 0
    for point in stroke[1:]:
        to_x, to_y = point.x_mm - x, point.y_mm - y
        length = min(round(hypot(to_x, to_y) / UNIT_MM), LONGEST)
        direction = round(atan2(to_y, to_x) / tau * DIRECTIONS) % DIRECTIONS if length else heading
        yield (direction - heading) % DIRECTIONS, length
        heading = direction
        step = _STEPS[length][direction]
        x, y = x + step[0], y + step[1]


def read(data: bytes) -> Ink:
    """Raises ValueError for bytes that ``write`` would not have made."""
    reader = Reader(data)
    if reader.byte() != FORMAT:
        raise ValueError("another format")
    heads = []
    at_x = at_y = 0
    for _ in range(reader.count(MOST_POINTS)):
        points = reader.count(MOST_POINTS)
        at_x, at_y = at_x + reader.signed(), at_y + reader.signed()
        heads.append((points, at_x * GRID_MM, at_y * GRID_MM, reader.byte()))
    steps = sum(head[0] - 1 for head in heads)
    if steps > MOST_POINTS or any(head[0] < 1 or head[3] >= STEPS for head in heads):
        raise ValueError("heads that cannot be")
    turns, lengths, widths = reader.take(steps), reader.take(steps), reader.take(steps)
    if reader.left or (steps and (max(turns) >= DIRECTIONS or max(lengths) > LONGEST or max(widths) >= STEPS)):
        raise ValueError("columns that cannot be")
    strokes = []
    begin = 0
    for points, x, y, width in heads:
        end = begin + points - 1
        strokes.append(_stroke(x, y, width, turns[begin:end], lengths[begin:end], widths[begin:end]))
        begin = end
    return tuple(strokes)


def _stroke(x: float, y: float, width: int, turns: bytes, lengths: bytes, widths: bytes) -> Stroke:
    points = [InkPoint(x, y, width)]
    for heading, length, wider in zip(accumulate(turns), lengths, widths, strict=True):
        to_x, to_y = _STEPS[length][heading % DIRECTIONS]
        x, y, width = x + to_x, y + to_y, (width + wider) % STEPS
        points.append(InkPoint(x, y, width))
    return tuple(points)
