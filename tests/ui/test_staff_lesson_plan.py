"""The plan of a lesson, from the list of lessons to a file, by touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.paper.press import ReportlabPress
from app.services.kit import Kit
from tests.paper.pages import page_count
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.staff_window import come_in, open_school, text_of

Opener = Callable[..., KioskWindow]
READ_S = 60.0
"""Reading every lesson with its pictures takes two seconds, and far more where the machine does other things."""


def can_print(folder: Path) -> Kit:
    return replace(open_school(folder), press=ReportlabPress())


def at_lessons(kiosk: KioskWindow) -> KioskWindow:
    come_in(kiosk).tap("go-staff/Practise")
    kiosk.on("staff/Practise").until(lambda: kiosk.find("plan-ks1") is not None, READ_S)
    return kiosk


def test_staff_look_at_the_plan_of_a_lesson_on_one_page_and_come_back(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = at_lessons(open_staff_kiosk(kit=lambda: can_print(tmp_path)))
    kiosk.tap("plan-ks1")
    kiosk.on("staff/Preview").until(lambda: facts(kiosk)["step"] == "ready", READ_S)
    assert facts(kiosk)["pages"] == 1
    kiosk.until(lambda: kiosk.item("pages").property("count") == 1)
    assert "Lesson plan of Key Stage 1" in text_of(kiosk, "title")
    kiosk.tap("back")
    kiosk.on("staff/Practise").item("plan-ks1")


def test_a_helper_may_save_it_too_since_it_names_no_pupil(
    open_staff_kiosk: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    kiosk = come_in(open_staff_kiosk(kit=lambda: can_print(tmp_path)), "Mr Reed", HELPER_PIN)
    kiosk.tap("go-staff/Practise")
    kiosk.on("staff/Practise").until(lambda: kiosk.find("plan-lks2") is not None, READ_S)
    kiosk.tap("plan-lks2")
    kiosk.on("staff/Preview").until(lambda: facts(kiosk)["step"] == "ready", READ_S)
    preview = kiosk.app.desk.kiosk.property("vm")
    preview.chooseFolder()
    kiosk.until(lambda: preview.files.folder is not None)
    preview.save("plan")
    kiosk.until(lambda: facts(kiosk)["step"] == "saved", READ_S)
    (made,) = home.rglob("plan*.pdf")
    assert page_count(made) == 1


def facts(kiosk: KioskWindow) -> dict[str, object]:
    found: dict[str, object] = kiosk.app.desk.kiosk.property("vm").property("facts")
    return found
