"""The page that shows whether a printer keeps sizes, turns sheets rightly and prints codes that can be read."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.slip_code import SlipCode
from app.domain.slip_layout import Box

FORM = "TESTPAGE"
"""No form has this id but by a chance of one in a million million; a slip that comes back with it is nobody's."""
FRONT_CODE = SlipCode(FORM, 1).text
BACK_CODE = SlipCode(FORM, 2).text
ACROSS = Box(30.0, 118.0, 150.0, 8.0)
DOWN = Box(18.0, 62.0, 8.0, 120.0)
"""Rulers on the front, in millimetres from the page's upper left corner; their ticks are a millimetre apart."""
TURNED = Box(30.0, 40.0, 12.0, 12.0)
"""A square on both sides: held against the light they cover one another when the sheet is turned on its long edge."""


@dataclass(frozen=True)
class TrialPage:
    """Words are ready to set. ``both_sides``: a second page follows, for the back."""

    school: str
    printer: str
    printed_on: str
    tray: str = ""
    both_sides: bool = True
    grey: bool = False
