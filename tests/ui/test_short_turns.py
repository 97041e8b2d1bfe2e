"""Turns after a lesson taught together, by touch, in every stage: few touches, and the next child is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.agreement import Length
from app.domain.idle import Limits
from app.domain.walk_events import Step
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, content
from tests.support.staff_window import enrol_class, open_school
from tests.support.turns_by_touch import agreements
from ui.viewmodels.pace import Pace

MOST_TAPS = 9
STAGES = sorted(content()[1].stages_with_lesson())


def turn(kiosk: KioskWindow, tile: str) -> None:
    """From the tile to the signature; every touch of the finger is counted."""
    kiosk.tap(tile)
    kiosk.on("pupil/Me").tap("yes")
    kiosk.until(lambda: kiosk.walk.step is not Step.ME)
    while kiosk.walk.step is not Step.SIGN:
        kiosk.until(lambda: kiosk.walk.check is not None or kiosk.walk.awake)
        before = kiosk.walk.place
        if kiosk.walk.check is not None:
            right = next(place for place, choice in enumerate(kiosk.walk.check.choices) if choice.right)
            kiosk.tap(f"choice-{right}")
        else:
            kiosk.tap("thumb" if kiosk.walk.step is Step.PROMISES else "iKnow")
        kiosk.until(lambda before=before: kiosk.walk.place != before)  # type: ignore[misc]
    # one touch more or one stroke of the finger: the signature costs the same, and this is the quicker to test
    kiosk.on("pupil/Sign").tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")


@pytest.fixture
def every_stage(open_kiosk: Callable[..., KioskWindow], tmp_path: Path) -> KioskWindow:
    """A kiosk with a class of two in each stage."""

    def school() -> Kit:
        kit = open_school(tmp_path)
        for stage in kit.shelf.stages():
            if stage.id in STAGES:
                enrol_class(kit, ("Ada", "Bo"), stage.id, stage.years[0], stage.id)
        return kit

    return open_kiosk(kit=school, pace=Pace(0.0, Limits()))


def test_a_short_turn_takes_nine_touches_in_every_stage_and_the_next_child_is_one_touch_away(
    every_stage: KioskWindow,
) -> None:
    kiosk = every_stage
    for number, stage in enumerate(STAGES, start=1):
        kiosk.to_class(stage, Length.AFTER)
        kiosk.taps = 0
        turn(kiosk, f"tile-{stage}-0")
        kiosk.tap("backToClass")
        assert kiosk.taps <= MOST_TAPS, stage
        kiosk.on("pupil/ClassBoard").tap(f"tile-{stage}-1")
        kiosk.on("pupil/Me").tap("notMe")
        kiosk.on("pupil/ClassBoard")
        assert len(agreements(kiosk)) == number
    assert number >= 6
