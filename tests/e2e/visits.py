"""What people do at the kiosk in these tests. Everything goes through the glass."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from app.domain.made_up import STAFF
from app.domain.walk_events import Step
from ui.app import Kiosk
from ui.tour.glass import Glass
from ui.tour.hands import Hands

NAME, _, PIN = STAFF[0]


@dataclass
class Visitor:
    """``kiosk`` is only looked at. ``say`` tells the test what was seen."""

    glass: Glass
    kiosk: Kiosk
    say: Callable[..., None]
    arguments: list[str]


def first_start(visitor: Visitor) -> None:
    """An empty folder: set-up, and a made-up school."""
    glass = visitor.glass
    glass.on("staff/Setup")
    glass.tap("setupNext")
    glass.tap("personBox")
    _type(glass, "Sam")
    visitor.say(typed=glass.item("personBox").property("text"))
    glass.tap("role-lead")
    glass.tap("setupNext")
    glass.item("key-1")
    _pin(glass, "402913")
    glass.until(lambda: "once more" in glass.words(), "the PIN to be asked for again")
    _pin(glass, "402913")
    glass.tap("madeUp")
    glass.on("staff/Home")
    glass.item("class-Maple")
    glass.tap("lock")
    glass.on("pupil/Attract")


def until_signature(visitor: Visitor) -> None:
    """A teacher hands the kiosk to Willow and a child writes their name. Then this waits to be killed."""
    name = _to_signature(visitor)
    visitor.say(name=name)
    _for_ever(visitor)


def until_agreed(visitor: Visitor) -> None:
    """The same, and the child has touched "I agree" a moment ago."""
    name = _to_signature(visitor)
    visitor.glass.tap("agree")
    visitor.say(name=name)
    _for_ever(visitor)


def after_the_crash(visitor: Visitor) -> None:
    """The teacher is back at the lesson, and goes on with it."""
    glass = visitor.glass
    _come_in(visitor)
    glass.on("staff/ClassPage")
    glass.until(lambda: "still to sign" in glass.item("subtitle").property("text"), "the lesson to be there again")
    visitor.say(title=glass.item("title").property("text"), subtitle=glass.item("subtitle").property("text"))
    glass.tap("handOver")
    glass.on("pupil/ClassBoard")
    tiles = glass.until(lambda: _tiles(glass), "the tiles")
    visitor.say(tiles={tile.property("name"): tile.property("mark") for tile in tiles})


def signs_on_a_full_disk(visitor: Visitor) -> None:
    """The disk is full when a child agrees; room is made, and the same signature is saved."""
    glass, ballast = visitor.glass, Path(visitor.arguments[0])
    name = _to_signature(visitor)
    _fill(ballast)
    glass.tap("agree")
    glass.item("saveAgain")
    visitor.say(name=name, words=glass.words(), ink=not glass.item("pad").property("empty"))
    glass.tap("saveAgain")
    glass.until(lambda: visitor.kiosk.turn.walk and visitor.kiosk.turn.walk.step is Step.UNSAVED, "another refusal")
    visitor.say(still=glass.item("saveAgain").isVisible(), ink=not glass.item("pad").property("empty"))
    ballast.unlink()
    glass.tap("saveAgain")
    glass.on("pupil/Done")
    visitor.say(thanked=glass.words())


def without_a_voice(visitor: Visitor) -> None:
    """A whole young turn on a machine that cannot speak."""
    name = _to_signature(visitor)
    speakers = [item for item in visitor.glass.items() if "SpeakerButton" in item.metaObject().className()]
    visitor.glass.tap("agree")
    visitor.glass.on("pupil/Done")
    visitor.say(name=name, speakers=len(speakers))


def comes_in(visitor: Visitor) -> None:
    """Whether the corner and a PIN open the kiosk."""
    _come_in(visitor)
    visitor.glass.on("staff/Home")
    visitor.say(came=True)


def starts_a_class(visitor: Visitor) -> None:
    """See what staff are told of a school's own pack, and hand the kiosk over all the same."""
    _come_in(visitor)
    visitor.glass.on("staff/Home")
    told = visitor.glass.item("packBanner").property("text")
    visitor.glass.reveal("class-Willow")
    visitor.glass.tap("class-Willow")
    visitor.glass.tap("hand")
    visitor.glass.on("pupil/ClassBoard")
    visitor.say(told=told)


def meets_trouble(visitor: Visitor) -> None:
    """The page that says why the record does not open."""
    visitor.glass.on("staff/Trouble")
    visitor.say(said=visitor.glass.item("troubleText").property("text"), words=visitor.glass.words())


def _come_in(visitor: Visitor) -> None:
    glass = visitor.glass
    glass.on("pupil/Attract")
    glass.until(lambda: visitor.kiosk.attract.ready, "the record to open")
    glass.tap("staffCorner")
    glass.on("staff/Door")
    glass.tap(f"person-{NAME}")
    _pin(glass, PIN)


def _hand_over(visitor: Visitor) -> None:
    glass = visitor.glass
    _come_in(visitor)
    glass.on("staff/Home")
    glass.reveal("class-Willow")
    glass.tap("class-Willow")
    glass.tap("length-after")
    glass.tap("hand")
    glass.on("pupil/ClassBoard")


def _to_signature(visitor: Visitor) -> str:
    """A short turn up to a name on the pad; returns whose."""
    _hand_over(visitor)
    glass, hands = visitor.glass, _hands(visitor)
    tile = hands.waiting_tile()
    name = str(tile.property("name"))
    glass.tap(tile.objectName())
    glass.on("pupil/Me")
    glass.tap("yes")
    while hands.walk.step is not Step.SIGN:
        if hands.walk.step is Step.CHECK:
            hands.right_answer()
        elif hands.walk.step in (Step.PROMISES, Step.IF_NOT):
            hands.thumb("thumb" if hands.walk.step is Step.PROMISES else "iKnow")
    glass.on("pupil/Sign")
    hands.write(name)
    glass.until(lambda: not glass.item("pad").property("empty"), "ink on the pad")
    return name


def _hands(visitor: Visitor) -> Hands:
    return Hands(visitor.glass, visitor.kiosk)


def _pin(glass: Glass, pin: str) -> None:
    for digit in pin:
        glass.tap(f"key-{digit}")


def _type(glass: Glass, text: str) -> None:
    """On the keyboard on the glass."""
    for letter in text:
        key = glass.until(partial(_key, glass, letter), f"a key for {letter}")
        glass.finger.tap(glass.middle(key))
        glass.settle()


def _key(glass: Glass, letter: str) -> QQuickItem | None:
    keys = (item for item in glass.items() if str(item.property("displayText") or "").lower() == letter.lower())
    return next(keys, None)


def _tiles(glass: Glass) -> list[QQuickItem]:
    return [item for item in glass.items() if item.objectName().startswith("tile-")]


def _fill(ballast: Path) -> None:
    """Not a byte is left on the disk."""
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue


def _for_ever(visitor: Visitor) -> None:
    visitor.glass.until(lambda: os.getppid() == 1, "the end of the test", within=100)
