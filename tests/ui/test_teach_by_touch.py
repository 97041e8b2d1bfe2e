"""A lesson taught together, by touch: from the first slide until pupils sign, with all that comes between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.agreement import Length
from app.domain.lesson_session import TALLIES, Phase
from app.services import sessions
from app.services.kit import Kit
from tests.support.controls import box, controls, named
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.staff_window import ask, begin_class, come_in, enrol_class, text_of
from tests.support.targets import LEAST_MM, ROUNDING_MM
from tests.support.teaching_window import Opener, teach_of, to_first_slide, with_lesson
from tests.support.voices import SlowVoice
from ui.viewmodels.kiosk import TEACH
from ui.viewmodels.staff.teach import TeachViewModel


def slide(vm: TeachViewModel) -> str:
    assert vm.lesson_run.state is not None
    return vm.lesson_run.state.slide.id


def hands(kit: Kit) -> dict[str, list[int]]:
    return {row.check: json.loads(row.hands) for row in kit.ledger.read(TALLIES)}


def phase(kit: Kit) -> str:
    current = sessions.current(kit)
    assert current is not None
    return current.phase


@pytest.fixture
def taught(open_staff_kiosk: Opener, tmp_path: Path) -> tuple[KioskWindow, TeachViewModel]:
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "eyfs"))
    return kiosk, to_first_slide(kiosk)


def test_a_lesson_goes_from_its_first_slide_to_signing_by_next_alone(
    taught: tuple[KioskWindow, TeachViewModel],
) -> None:
    kiosk, vm = taught
    seen = [slide(vm)]
    for _ in range(200):
        if vm.property("over"):
            break
        kiosk.tap("forward")
        seen.append(slide(vm))
    assert list(dict.fromkeys(seen)) == [one.id for one in vm.lesson_run.state.slides]  # type: ignore[union-attr]
    assert text_of(kiosk, "forward") == "Sign one by one"
    kiosk.tap("forward")  # meant for a slide
    assert kiosk.screen == TEACH
    kiosk.until(lambda: kiosk.item("forward").isEnabled())
    kiosk.tap("forward")
    kiosk.on("staff/ClassPage")
    assert ask(kiosk, phase) == Phase.SIGN


def test_hands_are_tapped_or_typed_and_recorded_when_the_answer_is_shown(
    taught: tuple[KioskWindow, TeachViewModel],
) -> None:
    kiosk, vm = taught
    kiosk.tap("section-checks")
    right = next(n for n, one in enumerate(vm.lesson_run.state.slide.check.choices) if one.right)  # type: ignore[union-attr]
    wrong = 1 - right
    for _ in range(3):
        kiosk.tap(f"more-{wrong}")
    kiosk.tap(f"fewer-{wrong}")
    kiosk.tap(f"count-{right}")
    kiosk.tap("hands-1")
    kiosk.tap("hands-3")
    kiosk.tap("confirm")
    assert [row["count"] for row in vm.hands.property("choices").rows] == [13 if n == right else 2 for n in range(2)]
    kiosk.tap("reveal")
    assert kiosk.find("teachAgain") is None
    assert list(ask(kiosk, hands).values()) == [[13 if n == right else 2 for n in range(2)]]
    for _ in range(5):
        kiosk.tap(f"more-{wrong}")
    assert kiosk.find("teachAgain") is not None
    kiosk.tap("skip")
    assert list(ask(kiosk, hands).values()) == [[13 if n == right else 7 for n in range(2)]]


def test_partners_talk_for_their_time_and_no_pause_eats_it(taught: tuple[KioskWindow, TeachViewModel]) -> None:
    kiosk, vm = taught
    clock = [1000.0]
    vm.lesson_run.now = lambda: clock[0]
    kiosk.tap("pause")
    kiosk.tap("pause")
    assert kiosk.find("talk") is None
    while not vm.plan.property("talkSeconds"):
        kiosk.tap("skip")
    kiosk.tap("talk")
    clock[0] += 20
    kiosk.tap("pause")
    clock[0] += 500
    assert text_of(kiosk, "minutesLeft") == "Paused"
    vm.lesson_run.ticked.emit()
    assert vm.plan.property("talkLeft") == vm.plan.property("talkSeconds") - 20
    assert kiosk.find("talkBar") is not None
    kiosk.tap("pause")
    clock[0] += 500
    vm.lesson_run.ticked.emit()
    assert text_of(kiosk, "talk") == "Time is up"


def test_minutes_left_count_down_to_none_and_then_say_how_long_it_has_been_over(
    taught: tuple[KioskWindow, TeachViewModel],
) -> None:
    kiosk, vm = taught
    began = vm.lesson_run.now()
    for minutes, told in ((4, "6 min left"), (9.5, "1 min left"), (13, "3 min over")):
        vm.lesson_run.now = lambda minutes=minutes: began + 60 * minutes  # type: ignore[misc]
        vm.lesson_run.ticked.emit()
        assert text_of(kiosk, "minutesLeft") == told


def test_end_can_be_taken_back_or_leads_to_signing(taught: tuple[KioskWindow, TeachViewModel]) -> None:
    kiosk, vm = taught
    kiosk.tap("end")
    kiosk.tap("cancel")
    assert vm.property("teaching")
    kiosk.tap("end")
    kiosk.tap("confirm")
    kiosk.on("staff/ClassPage")
    assert ask(kiosk, phase) == Phase.SIGN


def test_a_nearer_back_row_is_set_on_the_way_and_kept(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "lks2"))
    vm = to_first_slide(kiosk)
    before = vm.board.room.bar
    kiosk.tap("end")
    kiosk.tap("distance-3")
    assert vm.board.room.bar < before * 0.7
    kiosk.tap("distance-8")
    assert kiosk.find("tooFar") is not None
    assert ask(kiosk, lambda kit: kit.machine.load().room_m) == 8


def test_the_speaker_reads_the_slide_at_the_stages_pace(
    open_staff_kiosk: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = SlowVoice()
    monkeypatch.setattr("tests.support.staff_window.SilentVoice", lambda: voice)
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "eyfs"))
    vm = to_first_slide(kiosk)
    kiosk.tap("readAloud")
    assert kiosk.app.desk.speech.sentence == "We look and learn together."
    kiosk.tap("forward")
    assert not kiosk.app.desk.speech.busy
    assert vm.lesson_run.lesson is not None
    assert kiosk.app.desk.speech.words_minute == vm.lesson_run.lesson.stage.words_minute


@pytest.mark.parametrize("panel", ["laptop", "wall"])
def test_every_control_can_be_hit_and_next_is_the_largest(open_staff_kiosk: Opener, tmp_path: Path, panel: str) -> None:
    kiosk = open_staff_kiosk(panel=panel, kit=lambda: with_lesson(tmp_path, "lks2"))
    to_first_slide(kiosk)
    width, _, width_mm = PANELS[panel]
    for section in ("section-lesson", "section-checks"):
        kiosk.tap(section)
        kiosk.rest(0.05)
        boxes = {named(item): box(item) for item in controls(kiosk)}
        least = (LEAST_MM - ROUNDING_MM) * width / width_mm
        assert not [name for name, room in boxes.items() if min(room.width(), room.height()) < least]
        largest = box(kiosk.item("forward"))
        assert max(room.width() * room.height() for room in boxes.values()) == largest.width() * largest.height()
    prompts = kiosk.item("slide")
    assert prompts.height() > kiosk.app.window.height() * 0.75


def test_it_is_reached_from_the_class_and_the_teacher_says_whose_lesson_it_is(
    open_staff_kiosk: Opener, tmp_path: Path
) -> None:
    def mixed() -> Kit:
        kit = with_lesson(tmp_path, "lks2", pupils=5)  # two of them are enrolled anew below
        enrol_class(kit, ("Ada", "Bo"), "Taught", "Year 1", "ks1")
        begin_class(kit, "Taught", Length.AFTER)
        return kit

    kiosk = come_in(open_staff_kiosk(kit=mixed))
    if kiosk.screen != "staff/ClassPage":
        kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").tap("teachTogether")
    vm = teach_of(kiosk)
    kiosk.until(lambda: bool(vm.property("loaded")))
    assert [(row["stage"], row["pupils"], row["chosen"]) for row in vm.property("lessons").rows] == [
        ("lks2", 3, True),
        ("ks1", 2, False),
    ]
    kiosk.tap("teach-ks1")
    kiosk.tap("start")
    assert vm.lesson_run.lesson is not None
    assert vm.lesson_run.lesson.stage.id == "ks1"


def test_a_presenters_remote_control_turns_the_slides(taught: tuple[KioskWindow, TeachViewModel]) -> None:
    kiosk, vm = taught
    first = slide(vm)
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_PageDown)
    kiosk.until(lambda: slide(vm) != first)
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_PageUp)
    kiosk.until(lambda: slide(vm) == first)
