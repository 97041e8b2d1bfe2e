"""Where a lesson stood, as text that outlives a power cut, and the lesson taken up again from it."""

from __future__ import annotations

import json
import math
from dataclasses import replace

from app.domain.teaching import MOST_HANDS, Together
from app.domain.teaching_slides import Slide

MOST_SPENT = 24 * 3600
"""Seconds; no lesson lasts longer, so a note that says so is broken."""


def to_text(session: str, state: Together, now: float) -> str:
    """The note of a session; a slide is named, since another version of the lesson may stand when it is read."""
    said = {
        "session": session,
        "stage": state.stage,
        "slide": state.slide.id,
        "part": state.part,
        "revealed": state.revealed,
        "over": state.over,
        "spent": round(state.used(now), 1),
        "hands": {check: list(hands) for check, hands in state.hands},
    }
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def stage_in(text: str, session: str) -> str:
    """The stage that was taught, or nothing where the note is of another session or cannot be read."""
    said = _read(text, session)
    stage = said.get("stage")
    return stage if isinstance(stage, str) else ""


def from_text(text: str, session: str, fresh: Together) -> Together:
    """``fresh`` as far as the note had come, its clock standing. What a note does not say well is left as it was."""
    said = _read(text, session)
    state = replace(fresh, spent=_seconds(said.get("spent")), hands=_hands(said.get("hands"), fresh.slides))
    place = next((n for n, slide in enumerate(fresh.slides) if slide.id == said.get("slide")), None)
    if place is None:
        return state
    part = said.get("part")
    return replace(
        state,
        place=place,
        part=part if isinstance(part, int) and not isinstance(part, bool) and part > 0 else 0,
        revealed=said.get("revealed") is True and fresh.slides[place].check is not None,
        over=said.get("over") is True and place == len(fresh.slides) - 1,
    )


def _read(text: str, session: str) -> dict[str, object]:
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) and said.get("session") == session else {}


def _seconds(said: object) -> float:
    if isinstance(said, bool) or not isinstance(said, int | float) or not math.isfinite(said):
        return 0.0
    return float(said) if 0 <= said <= MOST_SPENT else 0.0


def _hands(said: object, slides: tuple[Slide, ...]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    if not isinstance(said, dict):
        return ()
    checks = {slide.check.id: len(slide.check.choices) for slide in slides if slide.check}
    return tuple((check, tuple(hands)) for check, hands in said.items() if _counts(hands, checks.get(check, 0)))


def _counts(hands: object, choices: int) -> bool:
    return (
        isinstance(hands, list)
        and 0 < choices == len(hands)
        and all(type(count) is int and 0 <= count <= MOST_HANDS for count in hands)
    )
