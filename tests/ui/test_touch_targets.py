"""Controls of pupils, in millimetres of the panel: what stages ask for, what lies over a screen, the tiles of a class.

The screens of a turn are looked at in test_every_screen.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest

from app.domain.lesson import Stage
from tests.support.controls import box, controls
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.targets import apart, taught, too_small

AS_SMALL_AS_STAGES = {"eyfs": (20, 8), "ks1": (20, 8), "lks2": (15, 5), "uks2": (15, 5), "ks3": (12, 3), "ks4": (12, 3)}
"""Main buttons and the gap between them, in mm, as the project's numbers for children have them."""


@pytest.mark.parametrize("stage", taught(), ids=lambda stage: stage.id)
def test_stages_ask_for_what_children_of_their_age_need(stage: Stage) -> None:
    least = AS_SMALL_AS_STAGES.get(stage.id)
    assert least is None or (stage.button_mm, stage.gap_mm) >= least


@pytest.mark.parametrize("panel", PANELS)
def test_what_lies_over_a_screen_is_large_enough_too(open_kiosk: Callable[..., KioskWindow], panel: str) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    kiosk.to_class("Acorn").tap("tile-Acorn-3")
    kiosk.on("pupil/Me")
    stage = kiosk.walk.lesson.stage
    for opens, shows, closes in (("ease", "easePage", "easeDone"), ("tell", "tellPage", "tellDone")):
        kiosk.tap(opens)
        kiosk.item(shows)
        kiosk.rest(0.1)
        assert list(too_small(kiosk, stage, width / width_mm)) == []
        kiosk.tap(closes)
    kiosk.app.desk.kiosk.ask_still_there(20)
    kiosk.item("stillThereYes")
    assert list(too_small(kiosk, stage, width / width_mm)) == []


@pytest.mark.parametrize("panel", PANELS)
def test_tiles_of_a_class_are_large_enough(open_kiosk: Callable[..., KioskWindow], panel: str) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    for class_name in ("Maple", "Acorn"):
        kiosk.to_class(class_name).rest(0.1)
        tiles = [box(item) for item in controls(kiosk) if item.objectName().startswith("tile-")]
        assert min(min(tile.width(), tile.height()) for tile in tiles) >= 20 * width / width_mm
        assert min(apart(one, other) for one, other in combinations(tiles, 2)) >= 3 * width / width_mm
        kiosk.app.flow.to_attract()
        kiosk.on("pupil/Attract")
