"""What all staff screens share, by touch: the lock, the way out, and a turn that waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.walk_events import Step
from app.errors import KioskError
from app.services import sessions
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.staff_window import come_in, open_school, text_of
from tests.support.turns_by_touch import past_lesson
from ui.viewmodels.staff.navigation import ENTRIES

Opener = Callable[..., KioskWindow]


@pytest.mark.parametrize("entry", [entry.screen for entry in ENTRIES])
def test_one_tap_locks_from_every_screen(staff_kiosk: KioskWindow, entry: str) -> None:
    come_in(staff_kiosk)
    if entry != "staff/Home":
        staff_kiosk.tap(f"go-{entry}")
    staff_kiosk.on(entry)
    staff_kiosk.rest(0.1)
    staff_kiosk.tap("lock")
    staff_kiosk.on("pupil/Attract")
    staff_kiosk.tap("staffCorner")
    staff_kiosk.on("staff/Door")


def test_one_tap_locks_while_something_is_asked(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("quit")
    staff_kiosk.item("confirm")
    staff_kiosk.tap("lock")
    staff_kiosk.on("pupil/Attract")
    come_in(staff_kiosk)
    assert staff_kiosk.find("confirm") is None


@pytest.mark.parametrize("panel", list(PANELS))
def test_every_control_is_ten_millimetres_square(open_staff_kiosk: Opener, panel: str) -> None:
    kiosk = come_in(open_staff_kiosk(panel=panel))
    millimetre = kiosk.app.desk.sizes.property("pixelsPerMm")
    for entry in ("Home", "Witness", "Practise"):
        if kiosk.screen != f"staff/{entry}":
            kiosk.tap(f"go-staff/{entry}")
        kiosk.on(f"staff/{entry}").rest(0.2)
        buttons = [item for item in kiosk.items() if item.inherits("QQuickAbstractButton") and item.isVisible()]
        small = {
            item.objectName() or item.property("text"): (item.width() / millimetre, item.height() / millimetre)
            for item in buttons
            if min(item.width(), item.height()) < 9.99 * millimetre
        }
        assert not small


def test_closing_asks_first_and_cancel_stays(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("quit")
    staff_kiosk.tap("cancel")
    staff_kiosk.rest(0.1)
    assert staff_kiosk.app.window.isVisible()
    staff_kiosk.tap("quit")
    staff_kiosk.tap("confirm")
    staff_kiosk.until(lambda: not staff_kiosk.app.window.isVisible())


def test_a_fault_says_what_to_do_until_it_is_put_away(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk)
    shell = staff_kiosk.app.desk.kiosk.property("vm").shell
    shell.report(KioskError("disk-full", "The disk is full: make some room on it, then save again."))
    assert text_of(staff_kiosk, "faultBanner") == "The disk is full: make some room on it, then save again."
    staff_kiosk.tap("dismiss")
    staff_kiosk.until(lambda: staff_kiosk.find("faultBanner") is None)


def test_a_record_its_anchor_does_not_know_is_told_to_staff_and_to_nobody_else(
    open_staff_kiosk: Opener, tmp_path: Path
) -> None:
    wrong = "the record is older than its anchor"
    kiosk = open_staff_kiosk(kit=lambda: replace(open_school(tmp_path), alarm=wrong))
    assert kiosk.find("alarmBanner") is None
    come_in(kiosk)
    assert wrong in text_of(kiosk, "alarmBanner")
    kiosk.tap("lock")
    kiosk.on("pupil/Attract")
    assert kiosk.find("alarmBanner") is None


def test_a_record_in_order_raises_no_alarm(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).rest(0.1)
    assert staff_kiosk.find("alarmBanner") is None


def test_answers_for_a_page_that_was_left_are_dropped(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk)
    shell = staff_kiosk.app.desk.kiosk.property("vm").shell
    heard: list[object] = []
    shell.run(sessions.current, heard.append)
    shell.lock()
    staff_kiosk.on("pupil/Attract").rest(0.2)
    assert heard == []


def test_nothing_of_a_class_stays_in_the_view_models_after_the_lock(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("class-Maple")
    staff_kiosk.tap("openClass")
    staff_kiosk.on("staff/ClassPage").tap("pupil-Maple-0")
    staff_kiosk.item("accessWhy")
    page = staff_kiosk.app.desk.kiosk.property("vm")
    staff_kiosk.tap("cancel")
    staff_kiosk.tap("lock")
    staff_kiosk.on("pupil/Attract")
    assert page._rows.rows == ()
    assert page._panel._record is None


def unsaved(kiosk: KioskWindow) -> KioskWindow:
    """A pupil's signature that could not be saved, and the lead signed in."""
    from tests.support.turns_by_touch import to_sign

    to_sign(kiosk.to_class("Maple"), "tile-Maple-4")
    kiosk.write()
    _refuse_to_write(kiosk)
    kiosk.tap("agree")
    kiosk.until(lambda: kiosk.walk.step is Step.UNSAVED)
    return come_in(kiosk).on("staff/ClassPage")


def _refuse_to_write(kiosk: KioskWindow) -> None:
    kiosk.ask(lambda kit: kit.ledger._conn.execute("PRAGMA query_only = ON"))  # type: ignore[attr-defined]


def test_an_unsaved_signature_keeps_the_kiosk_from_another_class(staff_kiosk: KioskWindow) -> None:
    unsaved(staff_kiosk).tap("handOver")
    staff_kiosk.until(lambda: staff_kiosk.find("faultBanner") is not None)
    assert "is not saved yet" in text_of(staff_kiosk, "faultBanner")
    assert staff_kiosk.walk.step is Step.UNSAVED


def test_lock_goes_back_to_an_unsaved_signature_and_the_ink_is_still_there(staff_kiosk: KioskWindow) -> None:
    unsaved(staff_kiosk).tap("lock")
    staff_kiosk.on("pupil/Sign").tap("saveAgain")
    staff_kiosk.until(lambda: staff_kiosk.walk.step is Step.UNSAVED)


def test_staff_give_an_unsaved_signature_up(staff_kiosk: KioskWindow) -> None:
    unsaved(staff_kiosk).tap("endTurn")
    staff_kiosk.until(lambda: staff_kiosk.app.turn.walk is None)
    assert staff_kiosk.screen == "staff/ClassPage"


def test_a_turn_does_not_move_by_itself_while_staff_are_in(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk()
    kiosk.to_class("Maple").tap("tile-Maple-4")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk)
    kiosk.tap("staffCorner")
    kiosk.on("staff/Door")
    awake = kiosk.walk.awake
    kiosk.rest(0.4)
    assert kiosk.walk.awake is awake
    kiosk.tap("doorBack")
    kiosk.on("pupil/RulePage").until(lambda: kiosk.walk.awake)
