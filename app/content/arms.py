"""Arms of a drawn person, each in three parts, so that no seam shows where it leaves the body.

``under`` is drawn before the body (the outline of the upper arm), ``upper`` on the body but beneath the head, so that a
scarf or long hair falls over it, and ``fore`` (forearm and hand) over everything, or later, over what the hands hold.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.content.limbs import OUTLINE, Build, elbow
from app.content.marks import Point, path, placed, polyline

ARMPIT, OVER = 0.5, 0.32
"""Shares of the upper arm, from the shoulder, that have no line against the body, or against a thing it passes over."""

UPRIGHT = ("thumb", "grip")
"""Hands that stay upright unless they are turned, however the arm comes."""

WRIST = 12.0
"""Units from the middle of a hand to where the sleeve ends."""


@dataclass(frozen=True)
class Arm:
    """One arm as SVG: ``under``, ``upper`` and ``fore``, in the order in which they are drawn."""

    under: str
    upper: str
    fore: str


@dataclass(frozen=True)
class Reach:
    """Where an arm goes: ``side`` is -1 left, 1 right as the viewer sees it; ``hand`` is the middle of the hand."""

    build: Build
    side: int
    hand: Point

    @property
    def shoulder(self) -> Point:
        return self.build.shoulder[0] * self.side, self.build.shoulder[1]

    @property
    def bend(self) -> Point:
        return elbow(self.shoulder, self.hand, self.build.bone, self.side)

    @property
    def wrist(self) -> Point:
        far = math.dist(self.bend, self.hand) or 1.0
        return between(self.hand, self.bend, min(WRIST * self.build.hand, far) / far)

    @property
    def turn(self) -> float:
        """Degrees to turn a hand whose fingers point up so that they follow the forearm."""
        (x, y), (to_x, to_y) = self.bend, self.hand
        return math.degrees(math.atan2(to_x - x, y - to_y))

    @property
    def folded(self) -> bool:
        """Whether the forearm lies against the upper arm, so that a line must tell them apart."""
        a, b = math.dist(self.bend, self.shoulder), math.dist(self.bend, self.wrist)
        return b > 0.4 * self.build.bone and math.dist(self.shoulder, self.wrist) ** 2 < a * a + b * b - 0.5 * a * b


def crease(reach: Reach) -> list[Point]:
    """The inner edge of the forearm from inside the elbow to the wrist."""
    (x, y), (to_x, to_y) = reach.bend, reach.wrist
    far = math.dist(reach.bend, reach.wrist)
    ux, uy = (to_x - x) / far, (to_y - y) / far
    in_x, in_y = reach.shoulder[0] - x, reach.shoulder[1] - y
    side = 1 if ux * in_y - uy * in_x > 0 else -1
    off = (reach.build.thick + OUTLINE) / 2
    return [(x + ux * s - uy * off * side, y + uy * s + ux * off * side) for s in (reach.build.thick * 0.4, far)]


def between(a: Point, b: Point, share: float) -> Point:
    """The point this share of the way from ``a`` to ``b``."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def draw_arm(reach: Reach, colours: Mapping[str, str], short: bool, behind: bool, over: bool) -> Arm:
    """An arm without its hand: ``behind`` the body all ``under`` but for the shoulder, ``over`` things all ``fore``."""
    sleeve, skin, line, thick = colours["top"], colours["skin"], colours["line"], reach.build.thick
    start, bend, end = reach.shoulder, reach.bend, reach.wrist
    lower = skin if short else sleeve

    def limb(a: Point, b: Point, colour: str, width: float) -> str:
        return path(polyline([a, b]), "none", colour, width)

    outline = thick + 2 * OUTLINE
    cuff = between(start, bend, 0.62)
    cloth = limb(between(start, bend, 0.1) if over else start, bend, lower, thick)
    if short:
        cloth += limb(start, cuff, line, outline) + limb(start, cuff, sleeve, thick)
    under = limb(start, bend, line, outline)
    upper = limb(between(start, bend, OVER if over else ARMPIT), bend, line, outline) + cloth
    knot = 0.02 if short else math.sqrt((thick / 2 + OUTLINE) ** 2 - (thick / 2) ** 2) / reach.build.bone
    joint = between(bend, start, knot)
    fore = limb(bend, end, line, outline) + limb(joint, bend, lower, thick) + limb(bend, end, lower, thick)
    fore += path(polyline(crease(reach)), "none", line, OUTLINE) if reach.folded else ""
    if behind:
        return Arm(under + cloth + fore, limb(start, between(start, bend, 0.3), sleeve, thick), "")
    if over:
        return Arm(under, limb(start, bend, lower, thick), upper + fore)
    return Arm(under, upper, fore)


def draw_hand(hand: str, reach: Reach, turn: float) -> str:
    """The fragment of a hand put at the arm's end; it is drawn as the left one, as the viewer sees it."""
    return placed(hand, *reach.hand, reach.build.hand, flip=reach.side > 0, rotate=turn)
