"""A person drawn from a few choices: build, skin, hair, clothes, where the eyes look and where each hand is.

OpenMoji's people look straight ahead and hold what they hold. A picture that should be read at a glance needs gaze and
gesture, so people are built here in OpenMoji's manner, from fragments (``parts/hair-*``, ``hand-*``, ``wear-*``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.content.arms import UPRIGHT, Arm, Reach, draw_arm, draw_hand
from app.content.fields import Fields
from app.content.head import Frame, Part, draw_head, gaze, read_look
from app.content.limbs import CHILD, GROWN_UP, OUTLINE, Build, hanging, lap, legs, torso
from app.content.marks import path, placed
from app.content.palette import colour_of

WIDE_SCARF = 16.0
"""A hand raised beyond the shoulder by more than this is beside a headscarf: its sleeve comes from under the scarf."""


@dataclass(frozen=True)
class Person:
    """``fore`` is the forearms and hands. With a ``name`` they wait for the layer ``hands_of`` that name."""

    body: str
    fore: str
    name: str


def draw_person(layer: Fields, known: Mapping[str, str], part: Part) -> Person:
    """One ``person = …`` layer as SVG."""
    build = CHILD if layer.one_of("person", ("child", "grown-up")) == "child" else GROWN_UP
    frame = Frame(layer.number("x"), layer.number("y"), layer.number("size", 160.0, 20, 1000) / 100)
    colours = _colours(layer, known)
    hair = layer.name("hair", "short")
    if hair != "none" and not any(part(f"hair-{hair}-{place}", colours) for place in ("back", "mid", "front")):
        layer.fail("hair", f"There is no hair style “{hair}”.", "Choose one from the guide to pictures.")
    wears = layer.texts("wears", ())
    tilt = layer.number("tilt", 0.0, -30, 30)
    arms = _arms(layer, frame, build, colours, part)
    aside = gaze(layer, frame)[0] * 5
    worn = "".join(
        placed(_worn(layer, one, build, colours, part, "head"), aside if one == "glasses" else 0, 0) for one in wears
    )
    look = read_look(layer, frame, hair, worn)
    name = layer.name("name", "")

    back = placed(part(f"hair-{hair}-back", colours), 0, 0, rotate=tilt)
    cloth = "".join(_worn(layer, one, build, colours, part, "body") for one in wears)
    inner = ("" if look.away else back) + _body(layer, frame, build, colours, part, arms, "" if look.away else cloth)
    inner += placed(draw_head(look, colours, part), 0, 0, rotate=tilt) + (back if look.away else "")
    fore = "".join(arm.fore for arm in arms)
    return Person(
        placed(inner + ("" if name else fore), frame.x, frame.y, frame.scale),
        placed(fore, frame.x, frame.y, frame.scale) if name else "",
        name,
    )


def _colours(layer: Fields, known: Mapping[str, str]) -> dict[str, str]:
    return {
        **known,
        "skin": colour_of(layer, "skin", "skin-3", known),
        "hair": colour_of(layer, "hair_colour", "hair-dark", known),
        "top": colour_of(layer, "top", "blue", known),
        "trim": colour_of(layer, "trim", "white", known),
        "trousers": colour_of(layer, "trousers", "grey-dark", known),
    }


def _body(
    layer: Fields, frame: Frame, build: Build, colours: Mapping[str, str], part: Part, arms: list[Arm], cloth: str
) -> str:
    """All between the hair behind and the head: arms beneath, legs or chair, neck, body and what is worn on it."""
    seat = layer.one_of("legs", ("none", "standing", "wheelchair"), "none")
    left = layer.one_of("faces", ("left", "right"), "right") == "left"
    bottom = build.hips if seat != "none" else frame.inside((0, layer.number("bottom", 800.0)))[1]
    if bottom < 90:
        layer.fail("bottom", "This person's body ends above its shoulders.", "Lower “bottom” or raise the person.")
    chair = seat == "wheelchair"
    inner = placed(part("wheelchair-back", colours), 0, 0, flip=left) if chair else ""
    inner += "".join(arm.under for arm in arms)
    inner += legs(build, colours["trousers"], colours) if seat == "standing" else ""
    inner += lap(build, bottom, colours["trousers"], colours["line"]) if bottom > build.hips else ""
    inner += path("M-13 40L-13 70L13 70L13 40Z", colours["skin"], colours["line"], OUTLINE)
    inner += path(torso(build, min(bottom, build.hips)), colours["top"], colours["line"], OUTLINE) + cloth
    inner += placed(part("wheelchair-front", colours), 0, 0, flip=left) if chair else ""
    return inner + "".join(arm.upper for arm in arms)


def _arms(layer: Fields, frame: Frame, build: Build, colours: Mapping[str, str], part: Part) -> list[Arm]:
    if not layer.flag("arms", True):
        return []
    short = layer.flag("short_sleeves", False)
    scarf = part(f"hair-{layer.name('hair', 'short')}-mid", colours)
    beside = build.shoulder[0] + WIDE_SCARF
    arms = []
    for name, side in (("left", -1), ("right", 1)):
        given = layer.has(f"{name}_hand")
        at = frame.inside(layer.point(f"{name}_hand")) if given else hanging(build, side)
        pose = layer.name(f"{name}_pose", "round")
        hand = part(f"hand-{pose}", colours)
        if not hand:
            layer.fail(f"{name}_pose", f"There is no hand “{pose}”.", "Choose one from the guide to pictures.")
        reach = Reach(build, side, at)
        turn = layer.number(f"{name}_turn", 0.0 if pose in UPRIGHT else reach.turn, -360, 360)
        drawn = draw_hand(hand, reach, turn)
        behind = layer.flag(f"{name}_behind", False)
        waits = layer.has("name")
        whole = layer.one_of(f"{name}_over", ("arm", "hand"), "hand" if pose == "grip" else "arm") == "arm"
        arm = draw_arm(reach, colours, short, behind, over=waits and whole and not scarf)
        raised = at[1] < build.shoulder[1] and at[0] * side > beside
        if behind:
            arms.append(Arm(arm.under + drawn, arm.upper, ""))
        elif (waits and not whole) or (scarf and raised):
            arms.append(Arm(arm.under, arm.upper + arm.fore, drawn))
        else:
            arms.append(Arm(arm.under, arm.upper, arm.fore + drawn))
    return arms


def _worn(layer: Fields, name: str, build: Build, colours: Mapping[str, str], part: Part, place: str) -> str:
    """A fragment ``wear-<name>-head`` or ``-body``; what is worn on the body widens with the build."""
    other = "body" if place == "head" else "head"
    drawn = part(f"wear-{name}-{place}", colours)
    if not drawn and not part(f"wear-{name}-{other}", colours):
        layer.fail("wears", f"Nothing called “{name}” can be worn.", "Choose from the guide to pictures.")
    return drawn if place == "head" else placed(drawn, 0, 0, build.shoulder[0] / 44)
