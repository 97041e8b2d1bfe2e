"""A pupil's turn by real touches, as far as a test needs it."""

from __future__ import annotations

from app.domain.agreement import AGREEMENTS, Agreement
from app.domain.walk_events import Next, ReadingTimePassed, Step
from tests.support.kiosk_window import KioskWindow

IN_TURN = ("Me", "Learn", "RulePage", "Check", "Promises", "IfNot", "Sign", "Parked", "Done")
"""The screens of a turn, files under screens/pupil/."""


def past_lesson(kiosk: KioskWindow) -> KioskWindow:
    """From whatever follows "is this you?" to the first rule, as if the lesson before the rules had been heard."""
    kiosk.until(lambda: kiosk.walk.step is not Step.ME)
    while kiosk.walk.step is Step.LEARN:
        kiosk.app.turn.send(ReadingTimePassed(kiosk.walk.place))
        kiosk.app.turn.send(Next())
    return kiosk.on("pupil/RulePage")


def to_rules(kiosk: KioskWindow) -> KioskWindow:
    """From "is this you?" to the first rule: through the lesson before the rules, where the stage has one."""
    kiosk.on("pupil/Me").tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    for number in range(len(kiosk.walk.lesson.teaching.steps) if kiosk.walk.lesson.teaching else 0):
        kiosk.on("pupil/Learn")
        kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
        kiosk.tap("learnNext")
    return kiosk.on("pupil/RulePage")


def through_rules(kiosk: KioskWindow) -> None:
    """Thumb by thumb through every page."""
    kiosk.on("pupil/RulePage")
    for number in range(len(kiosk.walk.lesson.pages)):
        kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
        kiosk.tap("thumb")


def through_checks(kiosk: KioskWindow) -> None:
    """The right answer to every question; right ones go on by themselves."""
    kiosk.on("pupil/Check")
    for number, check in enumerate(kiosk.walk.checks):
        kiosk.until(lambda number=number: kiosk.walk.index == number)  # type: ignore[misc]
        kiosk.tap(f"choice-{next(place for place, choice in enumerate(check.choices) if choice.right)}")
        kiosk.until(lambda before=(kiosk.walk.step, number): (kiosk.walk.step, kiosk.walk.index) != before)  # type: ignore[misc]


def to_sign(kiosk: KioskWindow, tile: str = "tile-Maple-3") -> None:
    """From the tiles to the pad."""
    kiosk.tap(tile)
    to_rules(kiosk)
    through_rules(kiosk)
    through_checks(kiosk)
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    kiosk.on("pupil/IfNot").until(lambda: kiosk.walk.awake)
    kiosk.tap("iKnow")
    kiosk.on("pupil/Sign")


def agreements(kiosk: KioskWindow) -> list[Agreement]:
    return kiosk.ask(lambda kit: kit.ledger.read(AGREEMENTS))


def every_screen(kiosk: KioskWindow, class_name: str = "Maple") -> None:
    """A whole turn that is parked, then one that is signed: every pupil screen but the attract screen."""
    kiosk.to_class(class_name)
    to_sign(kiosk, f"tile-{class_name}-3")
    kiosk.tap("notSure")
    kiosk.on("pupil/Parked").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    to_sign(kiosk, f"tile-{class_name}-4")
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
