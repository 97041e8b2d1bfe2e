"""The record cannot be written at "I agree": the ink stays on the screen, and saving again works."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.idle import Limits
from app.domain.walk_events import Discard, Step
from app.store.open_record import Record
from tests.support.kiosk_window import KioskWindow, open_kit
from tests.support.turns_by_touch import agreements, to_sign

Opener = Callable[..., KioskWindow]


@pytest.fixture
def full(open_kiosk: Opener, tmp_path: Path) -> tuple[KioskWindow, Callable[[], None]]:
    """A kiosk whose signature could not be saved, and what makes room on the disk."""
    records: list[Record] = []
    kiosk = open_kiosk(kit=lambda: open_kit(tmp_path, records=records)).to_class("Maple")
    to_sign(kiosk)
    kiosk.write()
    kiosk.app.watch.limit(Limits(ask=0.4, drop=0.4))
    kiosk.ask(lambda _: records[0].conn.execute("PRAGMA query_only = ON").fetchall())
    kiosk.tap("agree")
    kiosk.until(lambda: kiosk.walk.step is Step.UNSAVED)

    def make_room() -> None:
        kiosk.ask(lambda _: records[0].conn.execute("PRAGMA query_only = OFF").fetchall())

    return kiosk, make_room


def test_ink_stays_and_can_be_saved_again(full: tuple[KioskWindow, Callable[[], None]]) -> None:
    kiosk, make_room = full
    drawn = kiosk.item("pad").property("encoded")
    assert drawn
    assert kiosk.item("signWords").property("text") == kiosk.walk.lesson.words["not_saved"]
    assert kiosk.find("back") is kiosk.find("agree") is kiosk.find("notSure") is None
    assert not any(kiosk.item(name).isEnabled() for name in ("pad", "undo", "startAgain", "usePicture"))
    assert agreements(kiosk) == []
    make_room()
    kiosk.tap("saveAgain")
    kiosk.on("pupil/Done")
    assert [one.ink for one in agreements(kiosk)] == [drawn]


def test_nobody_being_there_does_not_drop_an_unsaved_signature(full: tuple[KioskWindow, Callable[[], None]]) -> None:
    kiosk, _ = full
    kiosk.rest(1.2)
    assert kiosk.walk.step is Step.UNSAVED
    assert kiosk.find("stillThere") is None
    assert kiosk.item("pad").property("encoded")


def test_staff_can_give_it_up(full: tuple[KioskWindow, Callable[[], None]]) -> None:
    kiosk, _ = full
    kiosk.app.turn.send(Discard())
    kiosk.on("pupil/ClassBoard")
    assert kiosk.app.turn.walk is None
