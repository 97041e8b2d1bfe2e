"""Every screen of a turn, walked through once for all that must hold of it.

Nothing cut or outside the window; controls as large and as far apart as their stage asks for; words and edges that
stand out; names for screen readers; "tell a grown-up" always in its place. One walk and many looks: it is the walk
that takes the time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.ease import NAMES, Ease
from app.domain.lesson import Stage
from app.domain.walk_events import Step
from tests.support.contrasts import poor_outlines, poor_words
from tests.support.controls import box, nameless, school_with
from tests.support.each_screen import ALL, each_screen
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.looks import fits, where
from tests.support.targets import taught, too_small
from tests.support.turns_by_touch import IN_TURN
from tests.support.voices import SlowVoice

LESSONS = taught()
ON_PANELS = [
    *(("laptop", stage) for stage in LESSONS),
    *((panel, stage) for panel in PANELS if panel != "laptop" for stage in (LESSONS[0], LESSONS[-1])),
]
"""Every stage where there is least room in millimetres; on the others the two that ask for most: the first has the
largest buttons, the last the most words."""


def named(one: object) -> str:
    return one.id if isinstance(one, Stage) else str(one)


class Looks:
    """What is wrong on the screens that were seen."""

    def __init__(self, kiosk: KioskWindow, stage: Stage, panel: str) -> None:
        self.kiosk, self.stage, self.panel = kiosk, stage, panel
        self.per_mm = PANELS[panel][0] / PANELS[panel][2]
        self.wrong: list[str] = []
        self.tell: dict[str, tuple[int, int]] = {}

    def __call__(self) -> None:
        kiosk = self.kiosk
        try:
            fits(kiosk, self.per_mm)
        except AssertionError as fault:
            self.wrong.append(str(fault))
        found = (*too_small(kiosk, self.stage, self.per_mm), *nameless(kiosk), *poor_words(kiosk))
        self.wrong.extend(f"{kiosk.screen}: {what}" for what in (*found, *poor_outlines(kiosk), *self._apart()))
        corner = box(kiosk.item("tell")).topRight()
        self.tell[kiosk.screen] = (round(corner.x()), round(corner.y()))

    def _apart(self) -> list[str]:
        """The picture and the speaker of a step or page keep clear of the buttons."""
        walk = self.kiosk.app.turn.walk
        if walk is None or walk.step not in (Step.LEARN, Step.PAGE):
            return []
        below = where(self.kiosk.item("back")).top()
        return [
            f"{name} lies on a button"
            for name in ("taught", "speaker")
            if where(self.kiosk.item(name)).bottom() >= below
        ]


@pytest.mark.parametrize(("panel", "stage"), ON_PANELS, ids=named)
def test_every_screen_of_a_turn_is_as_it_should_be(
    open_kiosk: Callable[..., KioskWindow], tmp_path: Path, panel: str, stage: Stage
) -> None:
    kiosk = open_kiosk(panel=panel, kit=lambda: school_with(tmp_path, stage), voice=SlowVoice())
    look = Looks(kiosk, stage, panel)
    kiosk.on("pupil/Attract")
    look()
    each_screen(kiosk, stage.id, look, longest=2, checks=ALL)
    assert look.wrong == [], "\n".join(dict.fromkeys(look.wrong))
    assert {f"pupil/{name}" for name in ("Attract", "ClassBoard", *IN_TURN) if name != "Learn"} <= set(look.tell)
    in_turn = {at for screen, at in look.tell.items() if screen.removeprefix("pupil/") in IN_TURN}
    assert len(in_turn) == 1, "telling a grown-up stays where it is"


@pytest.mark.parametrize(("panel", "stage"), ON_PANELS, ids=named)
def test_with_everything_on_that_makes_it_easier_too(
    open_kiosk: Callable[..., KioskWindow], tmp_path: Path, panel: str, stage: Stage
) -> None:
    all_on = Ease(*(True for _ in NAMES))
    kiosk = open_kiosk(panel=panel, kit=lambda: school_with(tmp_path, stage, all_on), voice=SlowVoice())
    look = Looks(kiosk, stage, panel)
    each_screen(kiosk, stage.id, look)
    assert look.wrong == [], "\n".join(dict.fromkeys(look.wrong))
