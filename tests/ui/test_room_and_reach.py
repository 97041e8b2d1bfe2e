"""On every panel and in both lessons: nothing cut, nothing outside the window, nothing too small to hit or to read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.walk_events import Step
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.looks import look
from tests.support.turns_by_touch import every_screen


@pytest.mark.parametrize("class_name", ["Maple", "Acorn"])
@pytest.mark.parametrize("panel", PANELS)
def test_everything_fits_and_is_large_enough(
    open_kiosk: Callable[..., KioskWindow], panel: str, class_name: str
) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    kiosk.look = lambda: look(kiosk, width / width_mm)
    kiosk.on("pupil/Attract")
    every_screen(kiosk, class_name)


@pytest.mark.parametrize("panel", PANELS)
def test_every_page_of_both_lessons_fits(open_kiosk: Callable[..., KioskWindow], panel: str) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    for class_name in ("Maple", "Acorn"):
        kiosk.to_class(class_name).tap(f"tile-{class_name}-2")
        kiosk.on("pupil/Me").tap("yes")
        kiosk.until(lambda: kiosk.walk.step is not Step.ME)
        while kiosk.walk.step is Step.LEARN:
            kiosk.on("pupil/Learn").until(lambda: kiosk.walk.awake)
            look(kiosk, width / width_mm)
            kiosk.tap("anotherWay")
            look(kiosk, width / width_mm)
            at = kiosk.walk.place
            kiosk.tap("learnNext")
            kiosk.until(lambda at=at: kiosk.walk.place != at)  # type: ignore[misc]
        kiosk.on("pupil/RulePage")
        for number in range(len(kiosk.walk.lesson.pages)):
            kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
            look(kiosk, width / width_mm)
            kiosk.tap("anotherWay")
            look(kiosk, width / width_mm)
            kiosk.tap("thumb")
        for check in kiosk.on("pupil/Check").walk.checks:
            look(kiosk, width / width_mm)
            for place in sorted(range(len(check.choices)), key=lambda place: check.choices[place].right)[:2]:
                kiosk.tap(f"choice-{place}")
                look(kiosk, width / width_mm)
                if kiosk.walk.check is not check:
                    break
            if kiosk.walk.check is check:
                kiosk.tap("next")
        kiosk.app.flow.to_attract()
        kiosk.on("pupil/Attract")
