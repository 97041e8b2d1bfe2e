"""Today, by touch: from the class to its tiles, and what is open after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.agreement import Length
from app.services import sessions
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.packs import add_bare_stage, shelf_over
from tests.support.staff_window import (
    OFFICE_PIN,
    ask,
    begin_class,
    come_in,
    enrol_class,
    open_school,
    sign_turn,
    text_of,
)

Opener = Callable[..., KioskWindow]


def test_chosen_class_gets_the_kiosk_and_staff_are_out(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("class-Maple")
    staff_kiosk.until(lambda: staff_kiosk.item("hand").isEnabled())
    staff_kiosk.tap("hand")
    staff_kiosk.on("pupil/ClassBoard").item("tile-Maple-0")
    session = ask(staff_kiosk, sessions.current)
    assert session is not None
    assert (session.class_name, session.length) == ("Maple", Length.WHOLE)
    staff_kiosk.tap("staffCorner")
    staff_kiosk.on("staff/Door")


def test_turns_after_a_lesson_taught_together_are_short(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("class-Maple")
    staff_kiosk.tap("length-after")
    staff_kiosk.until(lambda: staff_kiosk.item("hand").isEnabled())
    staff_kiosk.tap("hand")
    staff_kiosk.on("pupil/ClassBoard").tap("tile-Maple-0")
    staff_kiosk.on("pupil/Me").tap("yes")
    staff_kiosk.on("pupil/Promises")


def test_a_lesson_interrupted_by_a_restart_is_offered_again(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def interrupted() -> Kit:
        kit = open_school(tmp_path)
        begin_class(kit, "Acorn", Length.AFTER)
        return kit

    kiosk = come_in(open_staff_kiosk(kit=interrupted)).on("staff/ClassPage")
    kiosk.until(lambda: text_of(kiosk, "subtitle") == "Teaching together since 10:00 · 34 still to sign")
    kiosk.tap("go-staff/Home")
    kiosk.until(lambda: text_of(kiosk, "goOn") == "Go on with Acorn")
    assert "Acorn’s lesson is open · Teaching together since 10:00 · 34 still" in text_of(kiosk, "subtitle")
    before = ask(kiosk, sessions.current)
    assert before is not None
    kiosk.until(lambda: kiosk.item("hand").isEnabled())
    kiosk.tap("hand")
    kiosk.on("pupil/ClassBoard").item("tile-Acorn-0")
    assert ask(kiosk, sessions.current) == replace(before, phase="sign")


def test_the_open_lesson_can_be_ended(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def opened() -> Kit:
        kit = open_school(tmp_path)
        begin_class(kit)
        return kit

    kiosk = come_in(open_staff_kiosk(kit=opened))
    kiosk.tap("go-staff/Home")
    kiosk.tap("finish")
    kiosk.until(lambda: kiosk.find("finish") is None)
    assert ask(kiosk, sessions.current) is None


def test_a_class_without_a_lesson_is_offered_another_stage(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def mixed() -> Kit:
        add_bare_stage(tmp_path)
        kit = replace(open_school(tmp_path), shelf=shelf_over(tmp_path))
        enrol_class(kit, ("Ada", "Bo"), "Elm", "Year 12", "sixth")
        enrol_class(kit, ("Cy",), "Elm", "Year 4", "lks2")
        return kit

    kiosk = come_in(open_staff_kiosk(kit=mixed))
    kiosk.tap("class-Elm")
    kiosk.item("teachAs-lks2")
    assert kiosk.find("hand") is None
    kiosk.tap("teachAs-lks2")
    kiosk.until(lambda: kiosk.find("hand") is not None and kiosk.item("hand").isEnabled())
    kiosk.tap("hand")
    kiosk.on("pupil/ClassBoard").item("tile-Elm-0")


def test_a_helper_hands_over_and_sees_neither_roll_nor_paper(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk, "Mr Reed", HELPER_PIN)
    staff_kiosk.item("go-staff/Witness")
    assert [staff_kiosk.find(f"go-staff/{name}") for name in ("Paper", "Roll")] == [None, None]
    assert staff_kiosk.find("quit") is None
    staff_kiosk.tap("class-Maple")
    staff_kiosk.until(lambda: staff_kiosk.item("hand").isEnabled())


def test_the_office_sees_classes_and_hands_over_to_nobody(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk, "Mrs Abara", OFFICE_PIN).tap("class-Maple")
    staff_kiosk.item("openClass")
    staff_kiosk.rest(0.1)
    assert staff_kiosk.find("hand") is None
    assert staff_kiosk.find("go-staff/Witness") is None


def test_counts_follow_what_another_process_writes(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    other: list[Kit] = []
    kiosk = open_staff_kiosk()
    come_in(kiosk)
    kiosk.item("class-Maple")
    kiosk.until(lambda: kiosk.app.desk.kiosk.property("vm").shell._freshness._version is not None)
    other.append(open_school(tmp_path))
    sign_turn(other[0], begin_class(other[0]), "Maple-0")
    kiosk.until(lambda: kiosk.item("class-Maple").property("signed") == 1)
    other[0].close()


def test_tiles_follow_what_another_process_writes(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk().to_class("Maple")
    kiosk.rest(2.2)  # the record is looked at every two seconds
    other = open_school(tmp_path)
    session = sessions.current(other)
    assert session is not None
    sign_turn(other, session, "Maple-0")
    kiosk.until(lambda: kiosk.item("tile-Maple-0").property("mark") == "signed")
    other.close()


def test_a_chosen_class_is_named_where_it_said_to_choose_one(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk)
    assert text_of(staff_kiosk, "subtitle") == "No lesson is open. Choose a class."
    staff_kiosk.tap("class-Maple")
    staff_kiosk.until(lambda: "ready to be handed to Maple" in text_of(staff_kiosk, "subtitle"))
