"""Body, legs and the bones of the arms of a drawn person.

All is in the person's own units: a head is 100 high, its centre at 0, 0.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.content.marks import Point, num, path, placed, polygon, polyline

OUTLINE = 5.0


@dataclass(frozen=True)
class Build:
    """Measures of a child or a grown-up; ``shoulder`` is (x from the middle, y), ``hand`` a factor."""

    shoulder: Point
    waist: float
    hips: float
    bone: float
    thick: float
    leg: float
    hand: float


CHILD = Build(shoulder=(44, 84), waist=46, hips=178, bone=56, thick=25, leg=90, hand=1.0)
GROWN_UP = Build(shoulder=(58, 88), waist=58, hips=232, bone=78, thick=30, leg=150, hand=0.98)


def torso(build: Build, bottom: float) -> str:
    """Path data of the body from the neck down to ``bottom``; the arm's end closes the shoulder."""
    s, w, up = build.shoulder[0] + build.thick * 0.58, build.waist, build.shoulder[1]
    yoke = (
        f"{num(-s)} {num(up + 4)}C{num(-s)} {num(up - 18)} {num(-s * 0.7)} 62 -17 60C-10 72 10 72 17 60"
        f"C{num(s * 0.7)} 62 {num(s)} {num(up - 18)} {num(s)} {num(up + 4)}"
    )
    under = up + 40
    if bottom < under:
        return f"M{num(-s)} {num(bottom)}L{yoke}L{num(s)} {num(bottom)}Z"
    return (
        f"M{num(-w)} {num(bottom)}L{num(-w)} {num(under)}C{num(-w)} {num(up + 26)} {num(-s)} {num(up + 16)} {yoke}"
        f"C{num(s)} {num(up + 16)} {num(w)} {num(up + 26)} {num(w)} {num(under)}L{num(w)} {num(bottom)}Z"
    )


def lap(build: Build, bottom: float, trousers: str, line: str) -> str:
    """Trousers from the hips down to ``bottom``, for a person whose feet are out of the picture."""
    x, top = build.waist - 2, build.hips - 6
    cloth = path(polygon([(-x, top), (x, top), (x, bottom), (-x, bottom)]), trousers, line, OUTLINE)
    parting = top + 70
    return cloth + (path(polyline([(0, parting), (0, bottom)]), "none", line, OUTLINE) if bottom > parting else "")


def hanging(build: Build, side: int) -> Point:
    """Where the hand of an arm that does nothing is."""
    return side * (build.shoulder[0] + 16), build.shoulder[1] + 1.94 * build.bone


def elbow(start: Point, hand: Point, bone: float, side: int) -> Point:
    """Where an arm of two equal bones bends: outward and down; a hand out of reach stretches the arm."""
    dx, dy = hand[0] - start[0], hand[1] - start[1]
    far = math.hypot(dx, dy) or 1.0
    middle = (start[0] + dx / 2, start[1] + dy / 2)
    rise = math.sqrt(max(bone * bone - far * far / 4, 0.0))
    ways = [(middle[0] - dy / far * rise * s, middle[1] + dx / far * rise * s) for s in (1, -1)]
    return max(ways, key=lambda at: at[0] * side * 0.6 + at[1])


def legs(build: Build, trousers: str, colours: Mapping[str, str]) -> str:
    """Two standing legs with shoes, below the hips."""
    d = ""
    shoes = ""
    for side in (-1, 1):
        x, top, foot = side * build.waist * 0.5, build.hips - 10, build.hips + build.leg
        d += f"M{num(x)} {num(top)}L{num(x)} {num(foot - 14)}"
        shoe = "M-20 12C-20 -8 -8 -14 4 -14C16 -14 30 -4 30 12Z"
        shoes += placed(path(shoe, colours["grey-dark"], colours["line"], OUTLINE), x, foot + 6, flip=side < 0)
    thick = build.waist * 0.8
    return path(d, "none", colours["line"], thick + 2 * OUTLINE) + path(d, "none", trousers, thick) + shoes
