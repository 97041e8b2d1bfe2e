"""Every screen of a turn at its fullest: the longest steps and pages of its lesson, its questions and answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.domain.walk import Walk
from app.domain.walk_events import Choose, Event, Next, Place, ReadingTimePassed, Step, Thumb, Yes
from tests.support.kiosk_window import KioskWindow
from tests.support.stillness import still

ALL = 1000


def each_screen(
    kiosk: KioskWindow, class_name: str, look: Callable[[], None], longest: int = 1, checks: int = 1
) -> None:
    """``look`` is called on each, first in a turn that is parked, then at the end of one that is signed.

    So many of the longest steps and pages, and of the checks with most words.
    """
    kiosk.to_class(class_name)
    _seen(kiosk, look)
    kiosk.tap(f"tile-{class_name}-3")
    kiosk.on("pupil/Me")
    for place in _fullest(kiosk.walk, longest, checks):
        pass_to(kiosk, place)
        _seen(kiosk, look)
        if place.step in (Step.LEARN, Step.PAGE):
            kiosk.tap("anotherWay")
            _seen(kiosk, look)
        elif place.step is Step.CHECK:
            _answer(kiosk, look)
    kiosk.tap("notSure")
    _seen(kiosk.on("pupil/Parked"), look)
    kiosk.tap("backToClass")
    kiosk.on("pupil/ClassBoard").tap(f"tile-{class_name}-4")
    kiosk.on("pupil/Me")
    pass_to(kiosk, Place(Step.SIGN))
    kiosk.on("pupil/Sign").tap("usePicture")
    kiosk.tap("agree")
    _seen(kiosk.on("pupil/Done"), look)


def _seen(kiosk: KioskWindow, look: Callable[[], None]) -> None:
    still(kiosk)
    look()


def _fullest(walk: Walk, longest: int, checks: int) -> list[Place]:
    lesson = walk.lesson
    steps = lesson.teaching.steps if lesson.teaching else ()
    worth = {
        Step.LEARN: _longest((step.sentence for step in steps), longest),
        Step.PAGE: _longest((page.sentence for page in lesson.pages), longest),
        Step.CHECK: _longest(
            (
                " ".join(
                    (
                        check.story.text if check.story else "",
                        check.question,
                        *(choice.text + choice.kind for choice in check.choices),
                    )
                )
                for check in walk.checks
            ),
            checks,
        ),
    }
    return [place for place in walk.way if place.index in worth.get(place.step, {0})]


def _longest(texts: Iterable[str], most: int) -> set[int]:
    lengths = [len(text) for text in texts]
    return set(sorted(range(len(lengths)), key=lambda at: -lengths[at])[:most])


def pass_to(kiosk: KioskWindow, place: Place) -> None:
    """Past all screens before this one, as if they had been heard and done."""
    while kiosk.walk.place != place:
        for event in _onward(kiosk.walk):
            kiosk.app.turn.send(event)
    kiosk.until(lambda: kiosk.walk.awake or place.step not in (Step.LEARN, Step.PAGE, Step.PROMISES, Step.IF_NOT))


def _onward(walk: Walk) -> tuple[Event, ...]:
    if walk.check is not None:
        return (Choose(next(at for at, choice in enumerate(walk.check.choices) if choice.right)), Next())
    return (Yes(), ReadingTimePassed(walk.place), Thumb() if walk.step in (Step.PAGE, Step.PROMISES) else Next())


def _answer(kiosk: KioskWindow, look: Callable[[], None]) -> None:
    """A wrong answer, then the right one."""
    check = kiosk.walk.check
    assert check is not None
    for place in sorted(range(len(check.choices)), key=lambda place: check.choices[place].right)[:1]:
        kiosk.tap(f"choice-{place}")
        _seen(kiosk, look)
