"""The attract screen and a class of 34: nothing cut, nothing outside the window, nothing too small to hit or to read.

The screens of a turn are looked at in test_every_screen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.looks import look


@pytest.mark.parametrize(("panel", "class_name"), [("laptop", "Maple"), ("laptop", "Acorn"), ("wall", "Maple")])
def test_everything_fits_and_is_large_enough(
    open_kiosk: Callable[..., KioskWindow], panel: str, class_name: str
) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    kiosk.on("pupil/Attract")
    look(kiosk, width / width_mm)
    kiosk.to_class(class_name)
    look(kiosk, width / width_mm)
