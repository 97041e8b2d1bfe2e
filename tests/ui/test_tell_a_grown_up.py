""" "Tell a grown-up" on every pupil screen: a calm page, back to where one was, and a neutral mark for staff."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.told import Told
from app.domain.walk_events import Step
from app.services import alerts, staff_access, telling
from app.services.kit import Kit
from tests.support.alert_kits import PASSPHRASE, FullDisk, FullNotes, set_passphrase
from tests.support.kiosk_window import ROOT, KioskWindow, open_kit
from tests.support.turns_by_touch import past_lesson

Opener = Callable[..., KioskWindow]


def test_it_opens_from_the_attract_screen_and_leaves_the_mark(kiosk: KioskWindow) -> None:
    assert not kiosk.ask(telling.waiting)
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.tap("tellDone")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Attract"
    assert kiosk.ask(telling.waiting)


def test_a_pupil_is_back_where_they_were(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk).until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    kiosk.until(lambda: kiosk.walk.index == 1)
    kiosk.tap("tell")
    kiosk.item("tellPage")
    assert kiosk.walk.telling
    kiosk.tap("tellDone")
    kiosk.until(lambda: not kiosk.walk.telling)
    assert (kiosk.walk.step, kiosk.walk.index) == (Step.PAGE, 1)
    # the reading time that was cut short begins anew, so the thumb still wakes
    kiosk.until(lambda: kiosk.walk.awake)


def test_a_tap_by_mistake_has_a_plain_way_back(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("tell")
    kiosk.item("tellPage")
    kiosk.tap("tellBack")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Me"
    assert not kiosk.walk.telling


def test_nothing_beneath_the_calm_page_can_be_pressed(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    under = kiosk.middle("tile-Maple-1")
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.touch(press_0=under)
    kiosk.touch(release_0=under)
    kiosk.rest(0.2)
    assert kiosk.app.turn.walk is None


def sealed_for(kiosk: KioskWindow) -> tuple[str, str]:
    """The lead sets a passphrase; returns (subject, passphrase)."""
    lead = kiosk.ask(lambda kit: staff_access.list_staff(kit)[0].subject)
    kiosk.ask(lambda kit: set_passphrase(kit, lead))
    return lead, PASSPHRASE


def read_alert(kiosk: KioskWindow, lead: str) -> Told:
    """The one alert there is, opened."""
    (line,) = kiosk.ask(lambda kit: alerts.list_alerts(kit, lead))
    return kiosk.ask(lambda kit: alerts.open_with_passphrase(kit, lead, line.id, PASSPHRASE)).told


@pytest.mark.parametrize(("class_name", "stage"), [("Maple", "lks2"), ("Acorn", "ks1")])
def test_walking_away_leaves_an_alert_and_a_picture_says_what_it_was(
    kiosk: KioskWindow, class_name: str, stage: str
) -> None:
    lead, _ = sealed_for(kiosk)
    kiosk.to_class(class_name).tap(f"tile-{class_name}-1")
    kiosk.on("pupil/Me").tap("tell")
    kiosk.item("tellPictures")
    told = read_alert(kiosk, lead)
    assert (told.child, told.class_name, told.stage) == (f"{class_name}-1", class_name, stage)
    assert (told.sort, told.screen) == ("", "pupil/Me")
    kiosk.tap("told-unkind")
    kiosk.until(lambda: read_alert(kiosk, lead).sort == "unkind")
    assert kiosk.item("told-unkind").property("chosen")
    assert not kiosk.ask(lambda kit: kit.notes.get("grown-up-asked-for"))
    kiosk.tap("tellDone")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Me"


def test_which_picture_it_was_does_not_stay_for_others_to_see(kiosk: KioskWindow) -> None:
    lead, _ = sealed_for(kiosk)
    kiosk.to_class("Maple").tap("tell")
    pictures = kiosk.app.desk.kiosk.telling_in_pictures
    pictures._stands.setInterval(50)
    kiosk.item("told-saw")
    kiosk.rest(0.1)
    kiosk.tap("told-saw")
    kiosk.until(lambda: kiosk.find("tellPictures") is None)
    kiosk.item("tellPage")
    told = read_alert(kiosk, lead)
    assert (told.child, told.class_name, told.sort, told.screen) == ("", "Maple", "saw", "pupil/ClassBoard")
    kiosk.tap("tellDone")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    kiosk.tap("tell")
    kiosk.item("tellPictures")


def test_keys_reach_every_picture_and_choose_it(kiosk: KioskWindow) -> None:
    lead, _ = sealed_for(kiosk)
    kiosk.until(lambda: bool(kiosk.app.attract.property("ready")))
    kiosk.tap("tell")
    kiosk.item("tellPictures")
    reached = set()
    for _ in range(12):
        QTest.keyClick(kiosk.app.window, Qt.Key.Key_Tab)
        focused = kiosk.app.window.activeFocusItem().objectName()
        reached.add(focused)
        if focused == "told-asked":
            QTest.keyClick(kiosk.app.window, Qt.Key.Key_Return)
    assert {"told-saw", "told-unkind", "told-asked", "told-pressed", "told-other", "tellDone"} <= reached
    kiosk.until(lambda: read_alert(kiosk, lead).sort == "asked")


def test_the_number_to_ring_is_there_where_the_stage_gives_one(kiosk: KioskWindow) -> None:
    words = {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in ROOT.glob("lessons/*/words.toml")}
    rung = {stage for stage, said in words.items() if "0800\u00a01111" in said.get("tell_phone", "")}
    assert rung == {"uks2", "ks3", "ks4"}
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("tell")
    said = kiosk.item("tellText")
    assert "people who need to know" in said.property("text")
    assert "Childline" not in said.property("text")
    kiosk.app.desk.kiosk.set_words(words["uks2"])
    assert "Childline" in said.property("text")


@pytest.mark.parametrize("class_name", ["Maple", "Acorn"])
def test_larger_letters_and_wider_spacing_push_nothing_off_the_page(kiosk: KioskWindow, class_name: str) -> None:
    kiosk.to_class(class_name).tap(f"tile-{class_name}-1")
    needs = kiosk.on("pupil/Me").app.desk.kiosk.needs
    needs.switch("text")
    needs.switch("spacing")
    kiosk.tap("tell")
    kiosk.item("tellPictures")
    kiosk.rest(0.1)
    page = kiosk.item("tellPage")
    for name in ("tellText", "told-other", "tellDone", "tellBack"):
        item = kiosk.item(name)
        foot = item.mapToItem(page, QPointF(0, item.height())).y()
        assert foot <= page.height(), name


@pytest.mark.expects_log
def test_a_child_sees_the_same_page_when_nothing_can_be_written(open_kiosk: Opener, tmp_path: Path) -> None:
    def full() -> Kit:
        kit = open_kit(tmp_path)
        set_passphrase(kit, staff_access.list_staff(kit)[0].subject)
        return replace(kit, ledger=FullDisk(kit.ledger), notes=FullNotes())

    kiosk = open_kiosk(kit=full)
    kiosk.until(lambda: bool(kiosk.app.attract.property("ready")))
    kiosk.tap("tell")
    kiosk.item("told-saw")
    kiosk.rest(0.1)
    kiosk.tap("told-saw")
    kiosk.until(lambda: bool(kiosk.item("told-saw").property("chosen")))
    kiosk.rest(0.1)
    assert not kiosk.app.desk.kiosk.property("faultForPupil")
    assert kiosk.app.pupils.now().teller._again.isActive(), "it is tried again"
