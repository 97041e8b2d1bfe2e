"""What counts as a signature, kindly: never whether it is good, only whether somebody meant it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from app.domain.ink.point import Ink, Stroke, bounds, length_mm
from app.errors import KioskError


class Verdict(StrEnum):
    """``dot``: something is there, but only a dot or one short straight line, as a sleeve or a knuckle leaves it."""

    EMPTY = "empty"
    DOT = "dot"
    OK = "ok"


@dataclass(frozen=True)
class Gate:
    """All in mm. ``line``: drawn in all. ``span``: the longer side of the box around it.

    ``straight``: a lone straight stroke must be at least this long to count.
    """

    line: float
    span: float
    straight: float


# Ours, no source settles them. A child of five writes letters 15 to 40 mm tall with a finger, a teenager's initials are
# 6 mm at the least; a knuckle leaves 1 to 3 mm. A mark has an adult beside it who sees what it was, so it may be less.
GATES = {
    "mark": Gate(line=8.0, span=4.0, straight=20.0),
    "name": Gate(line=12.0, span=5.0, straight=40.0),
    "signature": Gate(line=15.0, span=6.0, straight=60.0),
}
"""By the stage's ``sign``."""

SPECK_MM = 2.0
"""A shorter stroke is a dot: it neither makes nor breaks a signature."""

BOW = 0.08
"""A stroke is straight when no point is farther from its chord than this share of the chord's length."""


def judge(ink: Ink, sign: str) -> Verdict:
    """Whether this ink may stand as a pupil's ``sign``: initials, an X or a scribble may, a dot may not.

    Raises KioskError ``sign-unknown`` when ``sign`` is not one of ``GATES``.
    """
    gate = GATES.get(sign)
    if gate is None:
        raise KioskError("sign-unknown", f"A stage's sign is one of {', '.join(GATES)}; “{sign}” is none of them.")
    box = bounds(ink)
    if box is None:
        return Verdict.EMPTY
    span = max(box[2] - box[0], box[3] - box[1])
    if sum(map(length_mm, ink)) < gate.line or span < gate.span:
        return Verdict.DOT
    drawn = [stroke for stroke in ink if length_mm(stroke) >= SPECK_MM]
    if len(drawn) == 1 and length_mm(drawn[0]) < gate.straight and is_straight(drawn[0]):
        return Verdict.DOT
    return Verdict.OK


def is_straight(stroke: Stroke) -> bool:
    """Whether the stroke runs from end to end with hardly a bow, and does not double back."""
    start, end = stroke[0], stroke[-1]
    along_x, along_y = end.x_mm - start.x_mm, end.y_mm - start.y_mm
    chord = hypot(along_x, along_y)
    if length_mm(stroke) > chord * (1.0 + BOW):
        return False
    return all(
        abs(along_x * (point.y_mm - start.y_mm) - along_y * (point.x_mm - start.x_mm)) <= BOW * chord * chord
        for point in stroke
    )
