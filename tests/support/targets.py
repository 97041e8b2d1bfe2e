"""What can be pressed, in millimetres of the panel: how large, and how far from the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from app.domain.lesson import Stage
from tests.support.controls import box, controls, named
from tests.support.kiosk_window import ROOT, KioskWindow, content

LEAST_MM = 10.0
"""Any control."""
ROUNDING_MM = 0.35
"""A pixel of the coarsest panel, on either side."""
BESIDE = ("tell", "ease", "speaker", "staffCorner", "undo", "startAgain", "usePicture", "pad")
"""Controls that a turn goes on without; all others are main buttons, and the sheet of promises is a picture."""


def taught() -> list[Stage]:
    """The shipped stages that have a lesson."""
    _, shelf = content()
    return [stage for stage in shelf.stages() if (ROOT / "lessons" / stage.id).is_dir()]


def is_main(item: QQuickItem) -> bool:
    name, kind = item.objectName(), item.metaObject().className()
    return name not in BESIDE and not name.startswith("promise-") and not kind.startswith("SpeakerButton")


def apart(one: QRectF, other: QRectF) -> float:
    """The gap between two boxes side by side or one above the other; less than 0 where they overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down)


def too_small(kiosk: KioskWindow, stage: Stage, per_mm: float) -> Iterator[str]:
    boxes = [(item, box(item)) for item in controls(kiosk)]
    for item, room in boxes:
        least = stage.button_mm if is_main(item) else LEAST_MM
        side = min(room.width(), room.height()) / per_mm
        if side < least - ROUNDING_MM:
            yield f"{named(item)} is {side:.1f} mm, not {least:g}"
    for (item, room), (other, elsewhere) in combinations(boxes, 2):
        gap = apart(room, elsewhere) / per_mm
        if gap < -ROUNDING_MM and "staffCorner" not in (item.objectName(), other.objectName()):
            yield f"{named(item)} lies over {named(other)}"
        tiles = item.objectName().startswith("tile-")
        if is_main(item) and is_main(other) and not tiles and gap < stage.gap_mm - ROUNDING_MM:
            yield f"{named(item)} and {named(other)} are {gap:.1f} mm apart, not {stage.gap_mm:g}"
