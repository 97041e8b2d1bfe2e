"""The class page, by touch: the grid, the next steps, one pupil, and taking a mistaken turn back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from app.domain.agreement import AGREEMENTS
from app.domain.pupil import PUPILS
from app.services import turns
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.staff_window import ask, begin_class, come_in, enrol_class, open_school, sign_turn, text_of, write
from tests.support.turns_by_touch import past_lesson

Opener = Callable[..., KioskWindow]
LONG = ("Oluwaseun-Maximilian", "Anna Maria Sofia", "Persephone-Grace", "Christopher-James", "Bartholomew") * 7


def half_signed(folder: Path) -> Kit:
    """Maple: Aisha signed, Ben not sure; Acorn: Aisha signed and not witnessed."""
    kit = open_school(folder)
    sign_turn(kit, begin_class(kit, "Acorn"), "Acorn-0")
    session = begin_class(kit)
    sign_turn(kit, session, "Maple-0")
    turns.park(kit, session, "Maple-3")
    return kit


@pytest.fixture
def page(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    """Maple's page, the lead signed in."""
    kiosk = come_in(open_staff_kiosk(kit=lambda: half_signed(tmp_path)))
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage")
    kiosk.item("pupil-Maple-0")
    kiosk.rest(0.1)
    return kiosk


def mark_of(kiosk: KioskWindow, subject: str) -> object:
    return kiosk.item(f"pupil-{subject}").property("mark")


def words_on(kiosk: KioskWindow) -> list[str]:
    return [str(item.property("text")) for item in kiosk.items() if item.isVisible() and item.property("text")]


def test_grid_says_where_each_pupil_is(page: KioskWindow) -> None:
    assert [mark_of(page, f"Maple-{number}") for number in (0, 1, 3)] == ["signed", "waiting", "not-sure"]
    assert text_of(page, "subtitle") == "Each pupil alone, since 10:00 · 32 still to sign"


def test_next_steps_stand_in_sentences(page: KioskWindow) -> None:
    said = words_on(page)
    assert "Ben is not sure and would like to talk." in said
    assert "1 parent form is ready to print." in said


def test_forms_to_print_lead_to_the_paper_of_this_class(page: KioskWindow) -> None:
    page.tap("toPaper")
    page.on("staff/Paper")
    assert page.app.desk.kiosk.property("vm").shell.class_name == "Maple"


def test_children_without_a_witness_lead_to_witness(page: KioskWindow) -> None:
    page.tap("otherClass")
    page.tap("choose-Acorn")
    page.until(lambda: "Aisha has signed and waits for the adult who saw it." in words_on(page))
    page.tap("toWitness")
    page.on("staff/Witness").item("saw-Aisha")


def test_a_pupil_shows_what_was_agreed_when_and_the_signature(page: KioskWindow) -> None:
    page.tap("pupil-Maple-0")
    assert text_of(page, "agreedAt") == "Agreed to “Our twelve rules” on 24 November 2026, 10:00."
    assert "I ask before I go online." in words_on(page)
    page.tap("cancel")
    page.until(lambda: page.find("agreedAt") is None)


def test_a_mistaken_turn_is_voided_with_a_common_reason(page: KioskWindow) -> None:
    page.tap("pupil-Maple-0")
    page.tap("askVoid")
    assert not page.item("confirm").isEnabled()
    assert text_of(page, "voidName") == ask(page, lambda kit: kit.ledger.read(PUPILS, subject="Maple-0"))[0].full_name
    page.tap("reason-0")
    page.tap("confirm")
    page.until(lambda: mark_of(page, "Maple-0") == "waiting")
    (voided,) = ask(page, lambda kit: kit.ledger.read(AGREEMENTS, subject="Maple-0"))
    assert voided.void_reason == "Somebody else signed under this name"
    page.until(lambda: any("does not count: “Somebody else signed under this name”" in text for text in words_on(page)))


def test_the_reason_can_be_typed(page: KioskWindow) -> None:
    page.tap("pupil-Maple-0")
    page.tap("askVoid")
    page.tap("reasonBox")
    write(page, "Fire drill")
    page.tap("confirm")
    page.until(lambda: mark_of(page, "Maple-0") == "waiting")
    (voided,) = ask(page, lambda kit: kit.ledger.read(AGREEMENTS, subject="Maple-0"))
    assert voided.void_reason == "Fire drill"


def test_keeping_the_turn_changes_nothing(page: KioskWindow) -> None:
    page.tap("pupil-Maple-0")
    page.tap("askVoid")
    page.tap("reason-0")
    page.tap("cancel")
    page.tap("cancel")
    page.rest(0.1)
    assert mark_of(page, "Maple-0") == "signed"


def test_a_helper_sees_no_record_of_a_pupil(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: half_signed(tmp_path)), "Mr Reed", HELPER_PIN)
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage")
    kiosk.tap("pupil-Maple-0")
    kiosk.rest(0.2)
    assert kiosk.find("agreedAt") is None
    assert "parent form" not in " ".join(words_on(kiosk))


def test_a_turn_on_hold_shows_at_the_screen_and_goes_on(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tile-Maple-4")
    staff_kiosk.on("pupil/Me").tap("yes")
    past_lesson(staff_kiosk)
    come_in(staff_kiosk)
    staff_kiosk.on("staff/ClassPage")
    staff_kiosk.until(lambda: mark_of(staff_kiosk, "Maple-4") == "here")
    staff_kiosk.tap("carryOn")
    staff_kiosk.on("pupil/RulePage")


def test_staff_end_a_turn_and_stay_where_they_are(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tile-Maple-4")
    staff_kiosk.on("pupil/Me").tap("yes")
    past_lesson(staff_kiosk)
    come_in(staff_kiosk).on("staff/ClassPage").tap("endTurn")
    staff_kiosk.until(lambda: mark_of(staff_kiosk, "Maple-4") == "waiting")
    staff_kiosk.rest(0.2)
    assert staff_kiosk.screen == "staff/ClassPage"
    assert staff_kiosk.app.turn.walk is None


@pytest.mark.parametrize("panel", list(PANELS))
def test_thirty_five_long_names_fit_and_none_is_cut(open_staff_kiosk: Opener, tmp_path: Path, panel: str) -> None:
    def crowded() -> Kit:
        kit = open_school(tmp_path)
        enrol_class(kit, tuple(f"{name} {number}" for number, name in enumerate(LONG)), "Rowan", "Year 4", "lks2")
        begin_class(kit, "Rowan")  # so that each tile has its mark for "away"
        return kit

    kiosk = come_in(open_staff_kiosk(panel=panel, kit=crowded))
    kiosk.on("staff/ClassPage").item("away-Rowan-0")
    kiosk.rest(0.3)
    tiles = [item for item in kiosk.items() if item.objectName().startswith("pupil-Rowan-")]
    assert len(tiles) == 35
    millimetre = kiosk.app.desk.sizes.property("pixelsPerMm")
    bottom = kiosk.app.window.height()
    for tile in tiles:
        corner = tile.mapToScene(tile.boundingRect().bottomRight())
        assert corner.y() <= bottom
        assert min(tile.width(), tile.height()) >= 10 * millimetre
        assert not any(item.property("truncated") for item in under(tile))
        mark = kiosk.item(tile.objectName().replace("pupil", "away"))
        assert min(mark.width(), mark.height()) >= 10 * millimetre


def under(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in under(child))]
