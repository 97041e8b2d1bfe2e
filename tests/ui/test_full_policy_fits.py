"""A stage with all 21 rules, long sentences and small letters, on the smallest panel: data alone makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.content.shelf import FolderShelf
from app.domain.agreement import Length
from app.domain.lesson import Lesson
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow, content, open_kit
from tests.support.looks import look
from tests.support.turns_by_touch import past_lesson

LONG = (
    "I answer for what I open, write and send, in school and out of it, and I think first. "
    "If something by accident turns out to be wrong, I close it and tell a teacher at once. "
    "I do not try to get round the filter, and I know that school can see the sites I visit."
)


class WholePolicy(FolderShelf):
    """The shelf, whose lks2 has 21 pages of up to 50 words."""

    def lesson(self, stage: str) -> Lesson:
        lesson = super().lesson(stage)
        if stage != "lks2":
            return lesson
        grown = replace(lesson.stage, button_mm=12.0, gap_mm=3.0, x_height_mm=3.5, words_minute=140)
        twice = (*lesson.pages, *lesson.pages)[:21]
        pages = tuple(replace(page, id=f"{page.id}-{n}", sentence=LONG) for n, page in enumerate(twice))
        return replace(lesson, stage=grown, pages=pages)


def grown_kit(folder: Path) -> Kit:
    gallery, _ = content()
    root = Path(__file__).parents[2] / "lessons"
    return replace(open_kit(folder), shelf=WholePolicy([root], gallery))


def test_every_rule_and_the_whole_sheet_fit(open_kiosk: Callable[..., KioskWindow], tmp_path: Path) -> None:
    width, _, width_mm = PANELS["laptop"]
    kiosk = open_kiosk(kit=lambda: grown_kit(tmp_path)).to_class("Maple", Length.WHOLE)
    kiosk.tap("tile-Maple-2")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk).until(lambda: kiosk.walk.awake)
    look(kiosk, width / width_mm)
    kiosk.app.flow.to_attract()
    kiosk.to_class("Maple", Length.AFTER).tap("tile-Maple-2")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    assert kiosk.item("promise-20").isVisible()
    look(kiosk, width / width_mm)
