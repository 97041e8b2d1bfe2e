"""A lesson taught together that is interrupted: by a lock, a power cut, a long talk, practice."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import ask, come_in, open_school, text_of
from tests.support.teaching_window import Opener, to_first_slide, to_teaching, with_lesson
from ui.viewmodels.kiosk import TEACH
from ui.viewmodels.staff.practice import made_up
from ui.viewmodels.staff.teach import TeachViewModel


def slide(vm: TeachViewModel) -> str:
    assert vm.lesson_run.state is not None
    return vm.lesson_run.state.slide.id


@pytest.fixture
def taught(open_staff_kiosk: Opener, tmp_path: Path) -> tuple[KioskWindow, TeachViewModel]:
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "eyfs"))
    return kiosk, to_first_slide(kiosk)


def test_a_locked_lesson_stands_where_it_was_when_staff_come_back(taught: tuple[KioskWindow, TeachViewModel]) -> None:
    kiosk, vm = taught
    kiosk.tap("section-checks")
    kiosk.tap("more-0")
    kiosk.tap("reveal")
    kiosk.app.flow.locked.emit()
    kiosk.on("pupil/Attract")
    assert vm.lesson_run.state is None
    again = to_teaching(kiosk)
    kiosk.until(lambda: bool(again.property("teaching")))
    assert again.lesson_run.state is not None
    assert (again.lesson_run.state.revealed, again.property("running")) == (True, False)
    assert text_of(kiosk, "count-0") == "1"
    kiosk.tap("pause")
    assert again.property("running")


def test_after_a_power_cut_the_lesson_goes_on_in_another_process(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "eyfs"))
    vm = to_first_slide(kiosk)
    kiosk.tap("section-rules")
    kiosk.tap("skip")
    stood = slide(vm)
    kiosk.app.desk.jobs.close()  # what was handed over is done; nothing is told to leave the lesson
    again = open_staff_kiosk(kit=lambda: open_school(tmp_path))
    taken_up = to_teaching(again)
    assert slide(taken_up) == stood
    assert text_of(again, "minutesLeft") == "Paused"


def test_a_slide_may_be_talked_about_for_longer_than_other_staff_screens_wait(
    taught: tuple[KioskWindow, TeachViewModel], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, _ = taught
    began = time.monotonic()
    watch = kiosk.app.watch
    for seconds, screen in ((1100, TEACH), (1300, "pupil/Attract")):
        monkeypatch.setattr(watch, "_clock", lambda seconds=seconds: began + seconds)
        watch.look()
        kiosk.on(screen)


def test_no_pupils_name_is_on_the_screen(taught: tuple[KioskWindow, TeachViewModel]) -> None:
    kiosk, _ = taught
    kiosk.tap("section-checks")
    shown = [str(item.property("text")) for item in kiosk.items() if item.isVisible() and item.property("text")]
    assert shown
    assert not [text for text in shown if "Pupil" in text]


def test_without_a_class_staff_are_told_to_open_one(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: open_school(tmp_path)))
    kiosk.app.desk.kiosk.go(TEACH)
    kiosk.on("staff/ClassPage")
    assert "open a class first" in text_of(kiosk, "faultBanner")


def test_practice_that_is_locked_in_its_lesson_leaves_the_schools_lesson_where_it_stood(
    taught: tuple[KioskWindow, TeachViewModel],
) -> None:
    kiosk, vm = taught
    kiosk.tap("section-rules")
    stood = slide(vm)
    kiosk.tap("end")
    kiosk.tap("stopForNow")
    by = vm.shell.subject
    made, session = ask(kiosk, lambda kit: made_up(kit, "eyfs", by))
    vm.shell.practice.begin(made, session)
    come_in(kiosk)
    kiosk.app.desk.kiosk.go(TEACH)
    kiosk.until(lambda: bool(vm.property("loaded")))
    kiosk.tap("start")
    kiosk.tap("section-checks")
    kiosk.app.flow.locked.emit()
    kiosk.on("pupil/Attract")
    to_teaching(kiosk)
    assert slide(vm) == stood
