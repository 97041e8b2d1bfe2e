"""The head of a drawn person: ears, face, gaze, mouth, brows, hair, and what is worn on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.content.fields import Fields
from app.content.limbs import OUTLINE
from app.content.marks import Point, ellipse, path, placed

Part = Callable[[str, Mapping[str, str]], str]
"""Draws a fragment by name with colours; empty when there is none of that name."""

MOUTHS = {
    "smile": "M-13 22C-6 30 6 30 13 22",
    "open": "M-14 20C-5 23 5 23 14 20C12 36 -12 36 -14 20Z",
    "worried": "M-12 29C-6 22 6 22 12 29",
    "flat": "M-11 26L11 26",
    "oh": "M-7 26C-7 17 7 17 7 26C7 35 -7 35 -7 26Z",
}
BROWS = {
    "none": "",
    "worried": "M-27 -9L-12 -17M12 -17L27 -9",
    "raised": "M-27 -14C-22 -20 -16 -20 -11 -16M11 -16C16 -20 22 -20 27 -14",
}


@dataclass(frozen=True)
class Frame:
    """The person's own units against the layer's: ``x``, ``y`` is the head's centre, ``scale`` layer units in one."""

    x: float
    y: float
    scale: float

    def inside(self, at: Point) -> Point:
        return (at[0] - self.x) / self.scale, (at[1] - self.y) / self.scale


@dataclass(frozen=True)
class Look:
    """How a head looks; ``hair`` and ``worn`` are styles, ``away`` shows its back."""

    hair: str
    worn: str
    mouth: str
    brows: str
    gaze: Point
    glasses: bool
    away: bool


def read_look(layer: Fields, frame: Frame, hair: str, worn: str) -> Look:
    """The keys about the face."""
    return Look(
        hair,
        worn,
        layer.one_of("mouth", tuple(MOUTHS), "smile"),
        layer.one_of("brows", tuple(BROWS), "none"),
        gaze(layer, frame),
        "glasses" in layer.texts("wears", ()),
        layer.flag("away", False),
    )


def draw_head(look: Look, colours: Mapping[str, str], part: Part) -> str:
    """A head looking out of the picture, or its back."""
    line, skin = colours["line"], colours["skin"]
    ears = "".join(path(ellipse(side * 43, 6, 10, 13), skin, line, OUTLINE) for side in (-1, 1))
    covered = part(f"hair-{look.hair}-mid", colours)
    if look.away:
        return ears + (covered or path(ellipse(0, -2, 46, 53), colours["hair"], line, OUTLINE))
    narrow = 0.88 if covered else 1.0
    face = path(ellipse(0, 2, 43 * narrow, 49 * narrow), skin, line, OUTLINE)
    front = part(f"hair-{look.hair}-front", colours)
    return ears + covered + face + _eyes_and_mouth(look, colours, narrow) + front + _brows(look, colours) + look.worn


def _eyes_and_mouth(look: Look, colours: Mapping[str, str], narrow: float) -> str:
    dx, dy = look.gaze
    apart, far = (17, 9) if narrow == 1 else (14, 6)
    eyes = "".join(path(ellipse(side * apart + dx * far, 3 + dy * 7, 6.2, 7.2), colours["line"]) for side in (-1, 1))
    fill = colours["white"] if look.mouth in ("open", "oh") else "none"
    return eyes + placed(path(MOUTHS[look.mouth], fill, colours["line"], OUTLINE), dx * far * 0.8, dy * 5, narrow)


def _brows(look: Look, colours: Mapping[str, str]) -> str:
    """Skin round them keeps them apart from dark hair; glasses push them up."""
    d = BROWS[look.brows]
    if not d:
        return ""
    dx, dy = look.gaze
    drawn = path(d, "none", colours["skin"], 12) + path(d, "none", colours["line"], OUTLINE)
    return placed(drawn, dx * 8, min(dy * 5, 2) - 9 if look.glasses else dy * 5)


def gaze(layer: Fields, frame: Frame) -> Point:
    """Unit vector from the face to what the eyes look at; (0, 0) looks at the reader."""
    if not layer.has("looks_at"):
        return 0.0, 0.0
    x, y = frame.inside(layer.point("looks_at"))
    far = math.hypot(x, y) or 1.0
    return x / far, y / far
