"""A lesson by touch: the live grid, who is away, catching up, teaching together, signing, wrapping up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from app.domain.agreement import SESSIONS, Length, Session
from app.domain.entry import Body, Draft
from app.domain.lesson_session import ABSENCES, AT_SCREEN, Phase
from app.services import sessions, telling, turns
from app.services.kit import Kit
from tests.support.controls import as_spoken, nameless
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.staff_window import (
    OFFICE_PIN,
    ask,
    begin_class,
    come_in,
    open_school,
    sign_turn,
    text_of,
)

Opener = Callable[..., KioskWindow]


def in_lesson(folder: Path, phase: Phase = Phase.SIGN) -> Kit:
    """Maple, taught together: Aisha signed, Ben (3) is not sure, Chloe (4) is away."""
    kit = open_school(folder)
    session = sessions.to_phase(kit, begin_class(kit, "Maple", Length.AFTER), phase)
    sign_turn(kit, session, "Maple-0")
    turns.park(kit, session, "Maple-3")
    sessions.mark_away(kit, session, "Maple-4", True)
    return kit


@pytest.fixture
def lesson(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    """Maple's page in its lesson, the lead signed in."""
    kiosk = come_in(open_staff_kiosk(kit=lambda: in_lesson(tmp_path))).on("staff/ClassPage")
    kiosk.item("pupil-Maple-0")
    kiosk.rest(0.05)
    return kiosk


def mark_of(kiosk: KioskWindow, number: int) -> object:
    return kiosk.item(f"pupil-Maple-{number}").property("mark")


def now(kiosk: KioskWindow) -> Session:
    (session,) = ask(kiosk, lambda kit: kit.ledger.read(SESSIONS))
    return session


def words_on(kiosk: KioskWindow) -> str:
    shown = (item for item in kiosk.items() if item.isVisible() and item.property("text"))
    return "\n".join(str(item.property("text")) for item in shown)


def test_staff_come_back_to_the_lesson_in_its_phase(lesson: KioskWindow) -> None:
    assert text_of(lesson, "subtitle") == "Taught together at 10:00 · signing one by one · 31 still to sign, 1 away"
    assert [mark_of(lesson, number) for number in (0, 1, 3, 4)] == ["signed", "waiting", "not-sure", "away"]


def test_one_touch_marks_a_pupil_away_and_one_takes_it_back(lesson: KioskWindow) -> None:
    lesson.tap("away-Maple-1")
    lesson.until(lambda: mark_of(lesson, 1) == "away")
    assert lesson.find("cancel") is None, "the pupil's panel stays shut"
    lesson.tap("away-Maple-1")
    lesson.until(lambda: mark_of(lesson, 1) == "waiting")
    lesson.tap("away-Maple-4")
    lesson.until(lambda: mark_of(lesson, 4) == "waiting")
    away = ask(lesson, lambda kit: kit.ledger.read(ABSENCES, away=True))
    assert away == []
    assert lesson.find("away-Maple-0") is None, "nobody who has signed needs to be marked"


def test_every_control_of_a_lesson_and_its_end_has_a_role_and_a_name(lesson: KioskWindow) -> None:
    assert list(nameless(lesson)) == []
    assert as_spoken(lesson.item("away-Maple-1")) == (QAccessible.Role.CheckBox, "Alexander is away")
    lesson.tap("toCatchUp")
    lesson.item("missed")
    assert list(nameless(lesson)) == []
    lesson.tap("cancel")
    lesson.tap("wrapUp")
    lesson.on("staff/WrapUp").item("talk-Maple-3")
    lesson.until(lambda: "staff/WrapUp offers nothing" not in nameless(lesson))
    assert list(nameless(lesson)) == []


def test_the_grid_follows_another_process_within_two_seconds(lesson: KioskWindow, tmp_path: Path) -> None:
    lesson.until(lambda: lesson.app.desk.kiosk.property("vm").shell._freshness._version is not None)
    other = open_school(tmp_path)
    session = sessions.current(other)
    assert session is not None
    turns.at_screen(other, session, "Maple-1")
    lesson.until(lambda: mark_of(lesson, 1) == "here", within=2)
    turns.park(other, session, "Maple-1")
    sessions.mark_away(other, session, "Maple-2", True)
    lesson.until(lambda: (mark_of(lesson, 1), mark_of(lesson, 2)) == ("not-sure", "away"), within=2)
    other.close()


def test_a_turn_leaves_its_beginning_and_its_end_in_the_record(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tile-Maple-4")
    staff_kiosk.on("pupil/Me")
    assert [one.subject for one in ask(staff_kiosk, lambda kit: kit.ledger.read(AT_SCREEN, here=True))] == ["Maple-4"]
    staff_kiosk.tap("notMe")
    staff_kiosk.on("pupil/ClassBoard")
    assert ask(staff_kiosk, lambda kit: kit.ledger.read(AT_SCREEN, here=True)) == []


def test_whoever_a_crash_left_at_the_screen_waits_again(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def crashed() -> Kit:
        kit = in_lesson(tmp_path)
        session = sessions.current(kit)
        assert session is not None
        turns.at_screen(kit, session, "Maple-1")
        return kit

    kiosk = come_in(open_staff_kiosk(kit=crashed)).on("staff/ClassPage")
    kiosk.until(lambda: mark_of(kiosk, 1) == "waiting")


def test_catching_up_names_why_and_leads_to_handing_over(lesson: KioskWindow) -> None:
    assert text_of(lesson, "toCatchUp") == "To catch up: 2"
    lesson.tap("toCatchUp")
    lesson.until(lambda: "away on 24 November 2026" in words_on(lesson))
    assert "not sure: talk with them first" in words_on(lesson)
    lesson.tap("confirm")
    lesson.on("pupil/ClassBoard").item("tile-Maple-4")
    assert lesson.item("tile-Maple-4").property("mark") == "waiting", "nothing on the pupils' board says who was away"


def test_a_lesson_taught_together_goes_to_the_slides_and_then_to_the_pupils(
    open_staff_kiosk: Opener, tmp_path: Path
) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: open_school(tmp_path)))
    kiosk.tap("class-Maple")
    kiosk.tap("openClass")
    kiosk.on("staff/ClassPage").tap("teachTogether")
    kiosk.until(lambda: kiosk.item("teach").isEnabled())
    kiosk.tap("teach")
    kiosk.on("staff/Teach")
    assert now(kiosk).phase == Phase.TEACH
    kiosk.app.desk.kiosk.go("staff/ClassPage")
    kiosk.on("staff/ClassPage").until(lambda: text_of(kiosk, "subtitle").startswith("Teaching together since 10:00"))
    kiosk.tap("handOver")
    kiosk.on("pupil/ClassBoard").item("tile-Maple-0")
    assert now(kiosk).phase == Phase.SIGN


def test_wrapping_up_says_what_is_left_and_finishes_the_lesson(lesson: KioskWindow) -> None:
    ask(lesson, lambda kit: sessions.tally(kit, now_in(kit), "lks2", kit.shelf.lesson("lks2").checks[0].id, (9, 1, 0)))
    lesson.tap("wrapUp")
    lesson.on("staff/WrapUp").until(lambda: "1 of 34 have signed" in text_of(lesson, "subtitle"))
    assert now(lesson).phase == Phase.WRAP_UP
    said = words_on(lesson)
    assert "Ben is not sure and would like to talk." in said
    assert "Chloe is away and stays on the catch-up list." in said
    assert text_of(lesson, "toTeach") == "1 question is worth teaching again."
    lesson.tap("talk-Maple-3")
    lesson.tap("cancel")
    lesson.tap("finishLesson")
    lesson.on("staff/Home").until(lambda: lesson.find("goOn") is None)
    assert now(lesson).closed_at
    assert lesson.item("class-Maple").property("missed") == 33


def now_in(kit: Kit) -> Session:
    session = sessions.current(kit)
    assert session is not None
    return session


def test_going_on_later_keeps_the_lesson_open_for_signing(lesson: KioskWindow) -> None:
    lesson.tap("wrapUp")
    lesson.on("staff/WrapUp").tap("later")
    lesson.on("staff/Home").until(lambda: "signing one by one" in text_of(lesson, "subtitle"))
    assert (now(lesson).phase, now(lesson).closed_at) == (Phase.SIGN, "")
    lesson.tap("goOn")
    lesson.on("staff/ClassPage")


def test_a_helper_wraps_up_with_names_and_no_records(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: in_lesson(tmp_path)), "Mr Reed", HELPER_PIN).on("staff/ClassPage")
    ask(kiosk, telling.mark)
    kiosk.tap("wrapUp")
    kiosk.on("staff/WrapUp").until(lambda: "Ben is not sure" in words_on(kiosk))
    kiosk.item("toldLine")
    assert [kiosk.find(name) for name in ("talk-Maple-3", "toTeach", "toPaper")] == [None, None, None]


def test_the_office_marks_nobody_away_and_wraps_up_nothing(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: in_lesson(tmp_path)), "Mrs Abara", OFFICE_PIN).on("staff/Home")
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").item("pupil-Maple-4")
    kiosk.rest(0.05)
    assert [kiosk.find(name) for name in ("away-Maple-1", "wrapUp", "handOver", "teachTogether")] == [None] * 4


def test_a_class_emptied_in_its_lesson_is_told_and_can_be_ended(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def emptied() -> Kit:
        kit = in_lesson(tmp_path)
        gone = tuple(Body(f"Maple-{number}", {"left": True}) for number in range(34))
        kit.ledger.append(Draft("roll.left", gone))
        return kit

    kiosk = come_in(open_staff_kiosk(kit=emptied)).on("staff/ClassPage")
    kiosk.until(lambda: "Nobody is in Maple any more" in words_on(kiosk))
    kiosk.tap("finishEmptied")
    kiosk.on("staff/Home").until(lambda: text_of(kiosk, "subtitle") == "No lesson is open. Choose a class.")


def test_pupils_whose_class_was_emptied_are_asked_to_get_their_teacher(
    open_staff_kiosk: Opener, tmp_path: Path
) -> None:
    kiosk = open_staff_kiosk().to_class("Maple")
    kiosk.until(lambda: kiosk.app.flow.session.id != "" and kiosk.find("tile-Maple-0") is not None)
    gone = tuple(Body(f"Maple-{number}", {"left": True}) for number in range(34))
    ask(kiosk, lambda kit: kit.ledger.append(Draft("roll.left", gone)))
    kiosk.app.flow.look_again()
    kiosk.until(lambda: "Please ask your teacher to help." in words_on(kiosk))
    assert kiosk.find("tile-Maple-0") is None


def test_a_palm_on_the_grid_and_a_held_finger_act_on_nothing(lesson: KioskWindow) -> None:
    spots = [lesson.middle(f"pupil-Maple-{number}") for number in (1, 2, 5)]
    lesson.touch(press_0=spots[0], press_1=spots[1], press_2=spots[2])
    lesson.touch(release_0=spots[0], release_1=spots[1], release_2=spots[2])
    held = lesson.middle("otherClass")
    lesson.touch(press_0=held)
    lesson.app.desk.kiosk.go("staff/WrapUp")
    lesson.on("staff/WrapUp").item("finishLesson")
    lesson.touch(release_0=held)
    lesson.rest(0.1)
    assert lesson.screen == "staff/WrapUp"
    assert lesson.find("cancel") is None
    assert not now(lesson).closed_at
