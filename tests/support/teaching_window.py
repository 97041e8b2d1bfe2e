"""The kiosk in front of a class: from the attract screen to the first slide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.agreement import Length
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import begin_class, come_in, enrol_class, open_school
from ui.viewmodels.kiosk import TEACH
from ui.viewmodels.staff.teach import TeachViewModel


def with_lesson(folder: Path, stage: str = "lks2", pupils: int = 6) -> Kit:
    """A class of this stage whose lesson is open, to be taught together."""
    kit = open_school(folder)
    names = tuple(f"Pupil {number}" for number in range(pupils))
    year = next(one.years[0] for one in kit.shelf.stages() if one.id == stage)
    enrol_class(kit, names, "Taught", year, stage)
    begin_class(kit, "Taught", Length.AFTER)
    return kit


def teach_of(kiosk: KioskWindow) -> TeachViewModel:
    """The view model of the screen."""
    kiosk.until(lambda: kiosk.screen == TEACH)
    vm = kiosk.app.desk.kiosk.property("vm")
    assert isinstance(vm, TeachViewModel)
    return vm


def to_teaching(kiosk: KioskWindow) -> TeachViewModel:
    """Staff come in and go to the screen."""
    come_in(kiosk)
    kiosk.app.desk.kiosk.go(TEACH)
    vm = teach_of(kiosk)
    kiosk.until(lambda: bool(vm.property("loaded")))
    kiosk.rest(0.05)
    return vm


def to_first_slide(kiosk: KioskWindow) -> TeachViewModel:
    """The same, and the lesson has begun."""
    vm = to_teaching(kiosk)
    kiosk.tap("start")
    kiosk.until(lambda: bool(vm.property("teaching")))
    return vm


Opener = Callable[..., KioskWindow]
