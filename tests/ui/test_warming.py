"""What is read before somebody waits for it."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.agreement import Length
from app.domain.pupil import PUPILS
from ui.viewmodels import warming


def test_behind_the_attract_screen_everybody_is_reckoned_and_lessons_are_read(
    open_kiosk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warming, "FIRST_MS", 1)
    monkeypatch.setattr(warming, "PAUSE_MS", 1)
    kiosk = open_kiosk()
    pupils = kiosk.ask(lambda kit: len(kit.ledger.read(PUPILS, left=False)))
    kiosk.until(lambda: kiosk.ask(lambda kit: len(kit.memory)) == pupils)


def test_a_class_at_the_screen_waits_for_none_of_it(open_kiosk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "FIRST_MS", 200)
    kiosk = open_kiosk().to_class("Maple", Length.AFTER)
    kiosk.rest(0.5)
    parts = list(kiosk.app.flow.warming._parts)
    assert parts, "nothing was read while pupils were there"
