"""Part of the tour: staff come in, hand the kiosk to a class, come back, and take a mistaken turn back."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from app.domain.made_up import STAFF
from ui.tour.guide import Guide

NAME, _, PIN = STAFF[0]


def come_in(guide: Guide, class_name: str) -> None:
    """From the attract screen to the tiles of a class."""
    album, glass = guide.album, guide.glass
    album.chapter("Staff open the kiosk", "Nothing about pupils is to be seen until a member of staff has come in.")
    with album.step("the attract screen"):
        glass.on("pupil/Attract")
        glass.until(lambda: guide.kiosk.attract.ready, "the record to be open")
        album.shoot(
            "attract", "The kiosk waits", "Nobody has touched it yet.",
            "No name, no list, no photograph. The way in for staff is the quiet corner at the top left; “Tell a"
            " grown-up” is here already.", "R17", "R09",
        )  # fmt: skip
    with album.step("the PIN"):
        glass.tap("staffCorner")
        glass.on("staff/Door")
        glass.tap(f"person-{NAME}")
        for digit in PIN[:3]:
            glass.tap(f"key-{digit}")
        album.shoot(
            "pin", "A name and six digits", f"{NAME} touched her name and types her PIN.",
            "Five wrong tries and the kiosk makes you wait, even after it was switched off. A child who came here by"
            " accident touches Back.", "R17",
        )  # fmt: skip
        for digit in PIN[3:]:
            glass.tap(f"key-{digit}")
    _hand_over(guide, class_name)


def _hand_over(guide: Guide, class_name: str) -> None:
    """From the classes of today to the tiles of one."""
    album, glass = guide.album, guide.glass
    with album.step("today"):
        glass.on("staff/Home")
        glass.tap(f"class-{class_name}")
        glass.item("hand")
        album.shoot(
            "today", "Today", f"{NAME} touched {class_name}.",
            "Every class, how far it is, and what needs an adult. For the chosen class there is one next step.",
            "R10", "R13",
        )  # fmt: skip
    with album.step("the class page"):
        glass.tap("openClass")
        glass.on("staff/ClassPage")
        glass.until(lambda: _tiles(guide), "the class's tiles")
        glass.tap("handOver")
        glass.item("hand")
        glass.tap("length-whole")
        album.shoot(
            "hand-over", f"Hand the kiosk to {class_name}", f"{NAME} chose that each pupil takes every rule alone.",
            "After a lesson taught together a turn is short: the promises, two questions, and sign.", "R05",
        )  # fmt: skip
        glass.tap("hand")
        glass.on("pupil/ClassBoard")


def unlock(guide: Guide) -> QQuickItem:
    """From a pupils' screen back to the class page of the open lesson."""
    guide.glass.tap("staffCorner")
    guide.glass.on("staff/Door")
    guide.glass.tap(f"person-{NAME}")
    enter_pin(guide)
    return guide.glass.on("staff/ClassPage")


def enter_pin(guide: Guide) -> None:
    """Six digits on the pad."""
    for digit in PIN:
        guide.glass.tap(f"key-{digit}")


def come_back(guide: Guide, class_name: str, signed: str, unsure: str) -> None:
    """Staff see what happened in the lesson, and what the first pupil agreed to."""
    album, glass = guide.album, guide.glass
    album.chapter("Back with staff", "What the lesson left for an adult to do.")
    with album.step("the class page after the lesson"):
        unlock(guide)
        glass.item("askedSeen")
        glass.reads(signed)
        album.shoot(
            "class-page", "Who has signed, and what is next", f"{NAME} came in again.",
            f"{signed} has signed and {unsure} would like to talk. Above it the neutral mark: somebody asked for a"
            " grown-up, and nothing about who or when is kept.", "R09", "R10", "R02",
        )  # fmt: skip
        guide.touch_on("askedSeen")
    with album.step("one pupil's record"):
        glass.tap(tile_of(guide, signed).objectName())
        glass.item("agreedAt")
        album.shoot(
            "pupil-record", f"What {signed} agreed to", f"{NAME} touched {signed}'s tile.",
            "The promises in the version that was signed, when, and the signature, drawn from the line that is kept.",
            "R01", "R13",
        )  # fmt: skip
        _close(guide)


def _close(guide: Guide) -> None:
    """Put a pupil's record away."""
    guide.glass.tap("cancel")
    guide.glass.until(lambda: guide.glass.find("agreedAt") is None, "the record to be put away")


def take_back(guide: Guide, class_name: str, signed: str) -> None:
    """Void somebody else's turn, with a reason."""
    album, glass = guide.album, guide.glass
    album.chapter("A mistaken turn", "Nothing is ever deleted: what does not count says so, and why.")
    with album.step("the mistaken turn"):
        glass.tap("go-staff/ClassPage")
        glass.on("staff/ClassPage")
        glass.reads(signed)
        tile = next(i for i in _tiles(guide) if i.property("mark") == "signed" and i.property("name") != signed)
        name, subject = str(tile.property("name")), tile.objectName()
        glass.tap(subject)
        glass.tap("askVoid")
        glass.tap("reason-0")
        album.shoot(
            "void", f"Why does {name}'s signature not count?", f"{NAME} chose a reason and touches the red button.",
            "The record keeps the signature and the reason; a form that was printed for it no longer counts.", "R13",
        )  # fmt: skip
        glass.tap("confirm")
        glass.until(lambda: glass.find("askVoid") is None and _mark(guide, subject) == "waiting", "the tile to wait")
        album.shoot(
            "voided", f"{name} can sign again", f"{NAME} closes the record.",
            "The turn still stands there, with the reason and who gave it; behind it the tile waits as before.",
            "R01", "R13",
        )  # fmt: skip
        _close(guide)


def lock(guide: Guide) -> None:
    """The last touch."""
    album, glass = guide.album, guide.glass
    with album.step("lock"):
        glass.tap("lock")
        glass.on("pupil/Attract")
        album.shoot(
            "locked", "Locked", f"{NAME} touched Lock and leaves.",
            "One touch, on every staff screen, and nothing about anybody stays. After five minutes without a touch the"
            " kiosk does it itself.", "R17",
        )  # fmt: skip


def tile_of(guide: Guide, name: str) -> QQuickItem:
    """The pupil's tile on the class page."""
    return guide.glass.until(
        lambda: next((tile for tile in _tiles(guide) if tile.property("name") == name), None), f"{name}'s tile"
    )


def _tiles(guide: Guide) -> list[QQuickItem]:
    return [item for item in guide.glass.items() if item.objectName().startswith("pupil-")]


def _mark(guide: Guide, tile: str) -> str:
    found = guide.glass.find(tile)
    return str(found.property("mark")) if found else ""
