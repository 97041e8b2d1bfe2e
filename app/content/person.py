"""A person drawn from a few choices: build, skin, hair, clothes, where the eyes look and where each hand is.

OpenMoji's people look straight ahead and hold what they hold. A picture that should be read at a glance needs gaze and
gesture, so people are built here in OpenMoji's manner, from fragments (``parts/hair-*``, ``hand-*``, ``wear-*``).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.content.fields import Fields
from app.content.limbs import CHILD, GROWN_UP, OUTLINE, Build, arm, hand_turn, hanging, lap, legs, shoulder_patch, torso
from app.content.marks import Point, ellipse, path, placed
from app.content.palette import colour_of

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
    "worried": "M-28 -17L-12 -25M12 -25L28 -17",
    "raised": "M-28 -21C-22 -27 -16 -27 -11 -23M11 -23C16 -27 22 -27 28 -21",
}


@dataclass(frozen=True)
class _Frame:
    """The person's own units against the layer's: ``x``, ``y`` is the head's centre, ``scale`` layer units in one."""

    x: float
    y: float
    scale: float

    def inside(self, at: Point) -> Point:
        return (at[0] - self.x) / self.scale, (at[1] - self.y) / self.scale


def draw_person(layer: Fields, known: Mapping[str, str], part: Part) -> str:
    """One ``person = …`` layer as SVG."""
    build = CHILD if layer.one_of("person", ("child", "grown-up")) == "child" else GROWN_UP
    frame = _Frame(layer.number("x"), layer.number("y"), layer.number("size", 160.0, 20, 1000) / 100)
    colours = {
        **known,
        "skin": colour_of(layer, "skin", "skin-3", known),
        "hair": colour_of(layer, "hair_colour", "hair-dark", known),
        "top": colour_of(layer, "top", "blue", known),
        "trim": colour_of(layer, "trim", "white", known),
        "trousers": colour_of(layer, "trousers", "grey-dark", known),
    }
    hair = layer.name("hair", "short")
    if hair != "none" and not any(part(f"hair-{hair}-{place}", colours) for place in ("back", "mid", "front")):
        layer.fail("hair", f"There is no hair style “{hair}”.", "Choose one from the guide to pictures.")
    wears = layer.texts("wears", ())
    seat = layer.one_of("legs", ("none", "standing", "wheelchair"), "none")
    tilt = layer.number("tilt", 0.0, -30, 30)
    bottom = _bottom(layer, frame, build, seat)
    behind, over = _arms(layer, frame, build, colours, part)

    inner = part("wheelchair-back", colours) if seat == "wheelchair" else ""
    inner += placed(part(f"hair-{hair}-back", colours), 0, 0, rotate=tilt) + behind
    inner += legs(build, colours["trousers"], colours) if seat == "standing" else ""
    inner += lap(build, bottom, colours["trousers"], colours["line"]) if bottom > build.hips else ""
    inner += path("M-13 40L-13 70L13 70L13 40Z", colours["skin"], colours["line"], OUTLINE)
    inner += path(torso(build, min(bottom, build.hips)), colours["top"], colours["line"], OUTLINE)
    inner += "".join(_worn(layer, one, build, colours, part, "body") for one in wears)
    inner += part("wheelchair-front", colours) if seat == "wheelchair" else ""
    inner += placed(_head(layer, frame, hair, wears, colours, build, part), 0, 0, rotate=tilt) + over
    return placed(inner, frame.x, frame.y, frame.scale)


def _bottom(layer: Fields, frame: _Frame, build: Build, seat: str) -> float:
    bottom = build.hips if seat != "none" else frame.inside((0, layer.number("bottom", 800.0)))[1]
    if bottom < 90:
        layer.fail("bottom", "This person's body ends above its shoulders.", "Lower “bottom” or raise the person.")
    return bottom


def _head(
    layer: Fields,
    frame: _Frame,
    hair: str,
    wears: tuple[str, ...],
    colours: Mapping[str, str],
    build: Build,
    part: Part,
) -> str:
    line, skin = colours["line"], colours["skin"]
    ears = "".join(path(ellipse(side * 43, 6, 10, 13), skin, line, OUTLINE) for side in (-1, 1))
    covered = part(f"hair-{hair}-mid", colours)
    narrow = 0.86 if covered else 1.0
    face = path(ellipse(0, 2, 43 * narrow, 49 * narrow), skin, line, OUTLINE)
    dx, dy = _gaze(layer, frame)
    mouth = layer.one_of("mouth", tuple(MOUTHS), "smile")
    eyes = "".join(path(ellipse(side * 17 + dx * 9, 3 + dy * 7, 6.2, 7.2), line) for side in (-1, 1))
    fill = colours["white"] if mouth in ("open", "oh") else "none"
    lips = placed(path(MOUTHS[mouth], fill, line, OUTLINE), dx * 7, dy * 5)
    brows = layer.one_of("brows", tuple(BROWS), "none")
    brow = placed(path(BROWS[brows], "none", line, OUTLINE), dx * 8, dy * 5) if BROWS[brows] else ""
    worn = "".join(
        placed(_worn(layer, one, build, colours, part, "head"), dx * 5 if one == "glasses" else 0, 0) for one in wears
    )
    return ears + covered + face + eyes + lips + part(f"hair-{hair}-front", colours) + brow + worn


def _gaze(layer: Fields, frame: _Frame) -> Point:
    """Unit vector from the face to what the eyes look at; (0, 0) looks at the reader."""
    if not layer.has("looks_at"):
        return 0.0, 0.0
    x, y = frame.inside(layer.point("looks_at"))
    far = math.hypot(x, y) or 1.0
    return x / far, y / far


def _arms(layer: Fields, frame: _Frame, build: Build, colours: Mapping[str, str], part: Part) -> tuple[str, str]:
    """(drawn behind the body, drawn over everything)."""
    behind = over = ""
    if not layer.flag("arms", True):
        return "", ""
    short = layer.flag("short_sleeves", False)
    scarf = part(f"hair-{layer.name('hair', 'short')}-mid", colours)
    for name, side in (("left", -1), ("right", 1)):
        given = layer.has(f"{name}_hand")
        at = frame.inside(layer.point(f"{name}_hand")) if given else hanging(build, side)
        drawn = arm(build, side, at, colours["top"], colours["skin"], colours["line"], short)
        drawn += "" if scarf else shoulder_patch(build, side, colours["top"])
        pose = layer.name(f"{name}_pose", "round")
        hand = part(f"hand-{pose}", colours)
        if not hand:
            layer.fail(f"{name}_pose", f"There is no hand “{pose}”.", "Choose one from the guide to pictures.")
        along = 0.0 if pose.startswith("thumb") else hand_turn(build, side, at)
        turn = layer.number(f"{name}_turn", along, -360, 360)
        drawn += placed(hand, at[0], at[1], build.thick / 25, flip=side > 0, rotate=turn)
        back = layer.flag(f"{name}_behind", not given)
        behind, over = (behind + drawn, over) if back else (behind, over + drawn)
    return behind, over


def _worn(layer: Fields, name: str, build: Build, colours: Mapping[str, str], part: Part, place: str) -> str:
    """A fragment ``wear-<name>-head`` or ``-body``; what is worn on the body widens with the build."""
    other = "body" if place == "head" else "head"
    drawn = part(f"wear-{name}-{place}", colours)
    if not drawn and not part(f"wear-{name}-{other}", colours):
        layer.fail("wears", f"Nothing called “{name}” can be worn.", "Choose from the guide to pictures.")
    return drawn if place == "head" else placed(drawn, 0, 0, build.shoulder[0] / 44)
