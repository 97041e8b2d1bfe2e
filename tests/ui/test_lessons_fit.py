"""Stories beside their questions, and the full policy. test_every_screen has the longest words and every question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.lesson import Page
from app.domain.lesson_teaching import TeachStep
from app.domain.walk_events import ReadingTimePassed, Step, Thumb
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow, content, open_kit
from tests.support.looks import look
from tests.support.staff_window import enrol_class
from tests.support.turns_by_touch import past_lesson
from tests.support.voices import SlowVoice

Opener = Callable[..., KioskWindow]
Taught = TypeVar("Taught", TeachStep, Page)
STAGES = sorted(content()[1].stages_with_lesson())
MOST = 2


def elm_kit(folder: Path, stage: str) -> Kit:
    kit = open_kit(folder, pupils=2)
    enrol_class(kit, ("Ada", "Bo"), "Elm", "Year 6", stage)
    return kit


def begin(open_kiosk: Opener, folder: Path, stage: str, panel: str) -> KioskWindow:
    """Ada's turn, past "is this you?"."""
    kiosk = open_kiosk(kit=lambda: elm_kit(folder, stage), panel=panel, voice=SlowVoice()).to_class("Elm")
    kiosk.tap("tile-Elm-0")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.until(lambda: kiosk.walk.step is not Step.ME)
    return kiosk


@pytest.mark.skipif("uks2" not in STAGES, reason="this edition has no lesson for ages 9 to 11")
def test_a_story_stands_beside_its_question_until_an_answer_is_taken(open_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = begin(open_kiosk, tmp_path, "uks2", "laptop")
    past_lesson(kiosk)
    while kiosk.walk.page:
        kiosk.app.turn.send(ReadingTimePassed(kiosk.walk.place))
        kiosk.app.turn.send(Thumb())
    kiosk.on("pupil/Check")
    check = kiosk.walk.check
    assert check is not None
    assert check.story is not None
    assert kiosk.item("story").property("text") == check.story.text
    cards = [kiosk.item(f"choice-{place}") for place in range(len(check.choices))]
    places = [(card.x(), card.y(), card.height()) for card in cards]
    kiosk.tap(f"choice-{next(n for n, choice in enumerate(check.choices) if not choice.right)}")
    kiosk.until(lambda: kiosk.find("verdict") is not None)
    kiosk.rest(0.1)
    assert kiosk.find("story") is None
    assert [(card.x(), card.y(), card.height()) for card in cards] == places, "nothing jumps"
    assert all(check.question in " ".join(said_on(kiosk)) for _ in cards)


def said_on(kiosk: KioskWindow) -> list[str]:
    return [str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()]


@pytest.mark.skipif("ks4" not in STAGES, reason="this edition has no lesson for ages 14 to 16")
@pytest.mark.parametrize("panel", PANELS)
def test_the_full_policy_opens_over_a_rule_and_closes_again(open_kiosk: Opener, tmp_path: Path, panel: str) -> None:
    kiosk = begin(open_kiosk, tmp_path, "ks4", panel)
    past_lesson(kiosk)
    per_mm = PANELS[panel][0] / PANELS[panel][2]
    full = {rule.id: rule.text for rule in content()[1].rules()}
    most = max(kiosk.walk.lesson.pages, key=lambda page: sum(len(full[rule]) for rule in page.rules))
    while kiosk.walk.page != most:
        kiosk.app.turn.send(ReadingTimePassed(kiosk.walk.place))
        kiosk.app.turn.send(Thumb())
    look(kiosk, per_mm)
    kiosk.tap("fullPolicy")
    assert kiosk.item("policyText").property("text") == "\n".join(full[rule] for rule in most.rules)
    assert [kiosk.find(name) for name in ("thumb", "anotherWay", "fullPolicy")] == [None] * 3
    look(kiosk, per_mm)
    kiosk.tap("closePolicy")
    kiosk.until(lambda: kiosk.find("policyText") is None and kiosk.find("thumb") is not None)
    assert kiosk.walk.page == most


def test_younger_pupils_have_no_button_for_the_full_policy(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-0")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk).item("thumb")
    assert kiosk.find("fullPolicy") is None
