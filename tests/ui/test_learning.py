"""The lesson before the rules, by touch: step by step, each heard or read before it can be left."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from app.content.shelf import FolderShelf
from app.domain.agreement import Length
from app.domain.walk_events import Step
from tests.support.kiosk_window import PANELS, KioskWindow, content, open_kit
from tests.support.packs import LESSONS
from tests.support.teach_plan import taught_kit

Opener = Callable[..., KioskWindow]
LONGEST = "I look at each result and read it well. Then I choose one that fits. An advert wants me to buy things."
"""Twenty-one words in three sentences: as much as a step for ages 7 to 9 is likely to say."""

LONG = {"I look at number 2 with my class.": LONGEST}


@pytest.fixture
def learner(open_kiosk: Opener, tmp_path: Path) -> Callable[..., KioskWindow]:
    """A pupil at the first step."""

    def begin(**settings: object) -> KioskWindow:
        kiosk = open_kiosk(kit=lambda: taught_kit(tmp_path, LONG), **settings).to_class("Maple")
        kiosk.tap("tile-Maple-3")
        kiosk.on("pupil/Me").tap("yes")
        return kiosk.on("pupil/Learn")

    return begin


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("panel", list(PANELS))
def test_every_step_is_taken_by_touch_and_leads_to_the_rules(learner: Callable[..., KioskWindow], panel: str) -> None:
    kiosk = learner(panel=panel)
    steps = kiosk.walk.lesson.teaching.steps  # type: ignore[union-attr]
    for number, step in enumerate(steps):
        kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
        assert any(item.property("text") == step.sentence.split(". ")[0].rstrip(".") + "." for item in kiosk.items())
        fits(kiosk)
        kiosk.tap("learnNext")
    kiosk.on("pupil/RulePage")
    assert kiosk.walk.place.index == 0


def fits(kiosk: KioskWindow) -> None:
    """Nothing leaves the window, no words are cut, and nothing lies over the buttons."""
    kiosk.settle()
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    words = [item for item in kiosk.items() if item.isVisible() and item.property("text") and item.height() > 0]
    buttons = [kiosk.item(name) for name in ("back", "anotherWay", "learnNext")]
    assert all(window.adjusted(-1, -1, 1, 1).contains(box(item)) for item in [*words, *buttons])
    assert not [item for item in words if item.property("truncated")]
    top = min(box(button).top() for button in buttons)
    inside = {id(below) for button in buttons for below in family(button)}
    assert all(box(item).bottom() <= top for item in words if id(item) not in inside)


def family(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in family(child))]


def test_a_step_cannot_be_tapped_away_unheard(learner: Callable[..., KioskWindow]) -> None:
    kiosk = learner()
    kiosk.app.desk.pace.reading = 1.0
    kiosk.until(lambda: kiosk.walk.awake)
    kiosk.tap("learnNext")
    kiosk.until(lambda: kiosk.walk.index == 1)
    kiosk.tap("learnNext")
    kiosk.rest(0.1)
    assert (kiosk.walk.step, kiosk.walk.index) == (Step.LEARN, 1)


def test_another_way_back_and_telling_work_as_on_a_page(learner: Callable[..., KioskWindow]) -> None:
    kiosk = learner()
    kiosk.tap("anotherWay")
    kiosk.until(lambda: any(item.property("text") == "Look at number 1." for item in kiosk.items()))
    kiosk.until(lambda: kiosk.walk.awake)
    kiosk.tap("learnNext")
    kiosk.until(lambda: kiosk.walk.index == 1)
    kiosk.tap("back")
    kiosk.until(lambda: kiosk.walk.index == 0)
    kiosk.tap("tell")
    kiosk.tap("tellDone")
    kiosk.until(lambda: kiosk.find("tellDone") is None)
    assert (kiosk.walk.step, kiosk.walk.awake) == (Step.LEARN, True)
    kiosk.tap("back")
    kiosk.on("pupil/Me")


def test_progress_tells_steps_rules_and_questions_apart(learner: Callable[..., KioskWindow]) -> None:
    kiosk = learner()
    rows = kiosk.app.desk.kiosk.property("vm").progress.rows
    kinds = [row["kind"] for row in rows]
    assert kinds == ["learn"] * 5 + ["page"] * 12 + ["check"] * 5
    assert [n for n, row in enumerate(rows) if row["first"]] == [5, 17]
    assert [row["mark"] for row in rows[:2]] == ["now", "ahead"]


def test_a_turn_after_a_lesson_taught_together_begins_with_the_promises(open_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_kiosk(kit=lambda: taught_kit(tmp_path)).to_class("Maple", Length.AFTER)
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises")


def test_a_stage_without_a_lesson_before_the_rules_begins_with_the_first_rule(
    open_kiosk: Opener, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(LESSONS, own)
    (own / "lks2/teach.toml").unlink(missing_ok=True)
    shelf = FolderShelf([own], content()[0])
    kiosk = open_kiosk(kit=lambda: replace(open_kit(tmp_path), shelf=shelf)).to_class("Maple")
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/RulePage")
