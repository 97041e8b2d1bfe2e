"""In both kinds of lesson: nothing cut, nothing outside the window, nothing too small to hit or to read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.looks import look
from tests.support.turns_by_touch import every_screen


@pytest.mark.parametrize(("panel", "class_name"), [("laptop", "Maple"), ("laptop", "Acorn"), ("wall", "Maple")])
def test_everything_fits_and_is_large_enough(
    open_kiosk: Callable[..., KioskWindow], panel: str, class_name: str
) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    kiosk.look = lambda: look(kiosk, width / width_mm)
    kiosk.on("pupil/Attract")
    every_screen(kiosk, class_name)
