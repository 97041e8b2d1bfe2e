"""One pupil by hand, by touch."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.domain.pupil import PUPILS, Pupil
from app.services import pupils
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, names_in, office_kit, write
from tests.support.staff_window import ask, text_of


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Roll")
    kiosk.tap("class-Maple")
    return kiosk


def form(kiosk: KioskWindow, tap: str) -> KioskWindow:
    """From the roll to the form, once it is filled in."""
    kiosk.until(lambda: kiosk.find(tap) is not None)
    kiosk.tap(tap)
    kiosk.on("staff/PupilForm").until(lambda: kiosk.find("class-Maple") is not None)
    return kiosk


def facts(kiosk: KioskWindow) -> dict[str, object]:
    vm: QObject = kiosk.app.desk.kiosk.property("vm")
    return dict(vm.property("facts"))


def found(kiosk: KioskWindow, first: str, last: str) -> list[Pupil]:
    everybody = ask(kiosk, lambda kit: kit.ledger.read(PUPILS))
    return [one for one in everybody if (one.first, one.last) == (first, last)]


def test_a_pupil_is_added_with_two_names_and_four_taps(kiosk: KioskWindow) -> None:
    before = kiosk.taps
    form(kiosk, "addPupil")
    write(kiosk, "first", "Mei")
    write(kiosk, "last", "Li")
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    assert kiosk.taps - before == 4
    (mei,) = found(kiosk, "Mei", "Li")
    assert (mei.class_name, mei.year, mei.stage) == ("Maple", "Year 4", "lks2")
    mates = ask(kiosk, lambda kit: [one.animal for one in pupils.pupils(kit, "Maple")])
    assert len(set(mates)) == 7, "the animal that was chosen is nobody else's"
    kiosk.until(lambda: mei.subject in names_in(kiosk, "pupil-"))


def test_saving_waits_for_names_class_and_year(kiosk: KioskWindow) -> None:
    kiosk.tap("class-")
    form(kiosk, "addPupil")
    write(kiosk, "first", "Mei")
    assert not kiosk.item("save").isEnabled()
    write(kiosk, "last", "Li")
    assert not kiosk.item("save").isEnabled()
    kiosk.tap("class-Acorn")
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    assert (facts(kiosk)["year"], facts(kiosk)["stage"]) == ("Year 1", "ks1")


def test_a_new_class_asks_for_its_year(kiosk: KioskWindow) -> None:
    kiosk.tap("class-")
    form(kiosk, "addPupil")
    write(kiosk, "first", "Mei")
    write(kiosk, "last", "Li")
    write(kiosk, "otherClass", "Oak")
    assert not kiosk.item("save").isEnabled()
    kiosk.tap("year-Year 5")
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    (mei,) = found(kiosk, "Mei", "Li")
    assert (mei.class_name, mei.year, mei.stage) == ("Oak", "Year 5", "uks2")


def test_the_stage_follows_the_year_until_staff_choose_another(kiosk: KioskWindow) -> None:
    form(kiosk, "pupil-Maple-0")
    kiosk.tap("year-Year 6")
    kiosk.until(lambda: facts(kiosk)["stage"] == "uks2")
    kiosk.tap("stage-ks1")
    kiosk.tap("year-Year 5")
    kiosk.until(lambda: facts(kiosk)["year"] == "Year 5")
    assert facts(kiosk)["stage"] == "ks1"
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    (saved,) = [one for one in found(kiosk, "Aisha", "Hope") if one.subject == "Maple-0"]
    assert (saved.year, saved.stage) == ("Year 5", "ks1")


def test_only_free_animals_are_offered_and_one_of_them_is_taken(kiosk: KioskWindow) -> None:
    form(kiosk, "pupil-Maple-0")
    offered = names_in(kiosk, "animal-")
    taken = ask(kiosk, lambda kit: {one.animal for one in pupils.pupils(kit, "Maple") if one.subject != "Maple-0"})
    assert offered
    assert not set(offered) & taken
    kiosk.tap("animal-" + offered[2])
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    assert offered[2] in {one.animal for one in found(kiosk, "Aisha", "Hope")}


def test_a_second_pupil_of_the_same_name_is_asked_about(kiosk: KioskWindow) -> None:
    form(kiosk, "addPupil")
    write(kiosk, "first", "Ben")
    write(kiosk, "last", "Hope")
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    kiosk.tap("save")
    kiosk.item("confirm")
    assert len(found(kiosk, "Ben", "Hope")) == 2, "one in Acorn, one in Maple"
    kiosk.tap("confirm")
    kiosk.on("staff/Roll")
    assert len(found(kiosk, "Ben", "Hope")) == 3


def test_a_leaver_goes_from_the_lists_and_can_come_back_at_once(kiosk: KioskWindow) -> None:
    form(kiosk, "pupil-Maple-0")
    kiosk.tap("markLeft")
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("comeBack") is not None)
    assert ask(kiosk, lambda kit: kit.ledger.read(PUPILS, subject="Maple-0")[0].left)
    kiosk.tap("comeBack")
    kiosk.until(lambda: kiosk.find("comeBack") is None)
    assert not ask(kiosk, lambda kit: kit.ledger.read(PUPILS, subject="Maple-0")[0].left)


def test_several_are_added_one_after_another(kiosk: KioskWindow) -> None:
    form(kiosk, "addPupil")
    for first in ("Mei", "Zee"):
        assert kiosk.item("firstBox").hasActiveFocus(), "typing can begin at once"
        write(kiosk, "first", first)
        write(kiosk, "last", "Li")
        kiosk.until(lambda: kiosk.item("saveAnother").isEnabled())
        kiosk.tap("saveAnother")
        kiosk.until(lambda: not text_of(kiosk, "firstBox") and facts(kiosk)["className"] == "Maple")
    assert len(found(kiosk, "Mei", "Li")) == len(found(kiosk, "Zee", "Li")) == 1


def test_a_number_that_somebody_has_is_said_and_nothing_is_lost(kiosk: KioskWindow) -> None:
    form(kiosk, "pupil-Maple-0")
    write(kiosk, "number", "77")
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    form(kiosk, "pupil-Maple-1")
    write(kiosk, "number", "0077")
    kiosk.tap("save")
    kiosk.until(lambda: kiosk.find("faultBanner") is not None)
    assert "is the number of Aisha Hope" in text_of(kiosk, "faultBanner")
    assert text_of(kiosk, "numberBox") == "0077"


def test_what_makes_the_screens_easier_is_kept_with_the_pupil(kiosk: KioskWindow) -> None:
    form(kiosk, "pupil-Maple-0")
    for name in ("spacing", "text", "left"):
        kiosk.tap(f"ease-{name}")
    kiosk.tap("ease-left")
    kiosk.until(lambda: kiosk.item("save").isEnabled())
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    kept = {one.subject: one.ease for one in found(kiosk, "Aisha", "Hope")}
    assert kept == {"Maple-0": "text spacing", "Acorn-0": ""}
