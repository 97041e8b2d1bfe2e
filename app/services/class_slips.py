"""The page for a teacher's register: who of a class still has to bring the slip back."""

from __future__ import annotations

from pathlib import Path

from app.domain.class_slip import class_slip
from app.domain.return_date import in_words
from app.errors import KioskError
from app.services import chasing, pupils, setup
from app.services.kit import Kit


def write(kit: Kit, class_name: str, out: Path, *, by: str = "") -> int:
    """Draw it; returns the number of pages.

    Raises KioskError ``nobody-out``, ``class-unknown``, and for a member of staff ``not-allowed``; what Press raises.
    """
    found = chasing.chase(kit, class_name, by=by)
    if not found.out:
        raise KioskError("nobody-out", f"No slip of {class_name} is out: there is nobody to put on the page.")
    made_on = in_words(found.today)
    here = pupils.pupils(kit, class_name)
    return kit.press.class_slip(class_slip(setup.school(kit).name, class_name, made_on, here, found.out), out)
