"""Which screen shows each step of a turn, and which of them wait."""

from __future__ import annotations

from app.domain.walk_events import Step

SCREENS = {
    Step.ME: "pupil/Me",
    Step.LEARN: "pupil/Learn",
    Step.CHANGED: "pupil/Changed",
    Step.PAGE: "pupil/RulePage",
    Step.CHECK: "pupil/Check",
    Step.PROMISES: "pupil/Promises",
    Step.IF_NOT: "pupil/IfNot",
    Step.SIGN: "pupil/Sign",
    Step.SAVING: "pupil/Sign",
    Step.UNSAVED: "pupil/Sign",
    Step.PARKED: "pupil/Parked",
    Step.SAVED: "pupil/Done",
}
WAITS = frozenset({Step.LEARN, Step.CHANGED, Step.PAGE, Step.PROMISES, Step.IF_NOT})
"""Screens whose thumb wakes when the words were heard or had their reading time."""
