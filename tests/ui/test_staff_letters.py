"""Settings, Letters, and how paper goes home to a pupil: by touch."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.home_letters import LETTER_CONFIRMATIONS
from app.domain.pupil import PUPILS
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, at_rest, flick, office_kit, write
from tests.support.staff_window import ask, text_of


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    return open_staff_kiosk(kit=lambda: office_kit(tmp_path))


def test_a_letter_is_looked_at_confirmed_by_a_named_speaker_and_taken_back(kiosk: KioskWindow) -> None:
    at(kiosk, "staff/Settings").tap("section-letters")
    kiosk.until(lambda: kiosk.find("letter-pl") is not None)
    kiosk.tap("letter-pl")
    kiosk.until(lambda: "Draft" in text_of(kiosk, "letterState"))
    assert not kiosk.item("confirmLetter").isEnabled()
    kiosk.tap("lookPlain")
    kiosk.on("staff/Preview").until(lambda: kiosk.app.desk.kiosk.property("vm").property("facts")["step"] == "ready")
    kiosk.tap("back")
    kiosk.on("staff/Settings").until(lambda: kiosk.find("speakerBox") is not None)
    write(kiosk, "speaker", "Mrs Nowak")
    kiosk.until(lambda: kiosk.item("confirmLetter").isEnabled())
    at_rest(kiosk, "confirmLetter")
    kiosk.tap("confirmLetter")
    kiosk.until(lambda: "Mrs Nowak stands by version 1" in text_of(kiosk, "letterState"))
    assert [one.speaker for one in ask(kiosk, lambda kit: kit.ledger.read(LETTER_CONFIRMATIONS))] == ["Mrs Nowak"]
    kiosk.tap("takeBackLetter")
    kiosk.until(lambda: "Draft" in text_of(kiosk, "letterState"))


def test_a_pupils_letters_home_are_chosen_on_the_form(kiosk: KioskWindow) -> None:
    at(kiosk, "staff/Roll").tap("class-Maple")
    kiosk.until(lambda: kiosk.find("pupil-Maple-0") is not None)
    kiosk.tap("pupil-Maple-0")
    kiosk.on("staff/PupilForm").until(lambda: kiosk.find("language-ur") is not None)
    flick(kiosk, "pupilFields", 0.8)
    at_rest(kiosk, "homes-2")
    for choice in ("language-ur", "printAs-large", "homes-2"):
        kiosk.tap(choice)
    kiosk.tap("save")
    kiosk.on("staff/Roll")
    (one,) = ask(kiosk, lambda kit: kit.ledger.read(PUPILS, subject="Maple-0"))
    assert (one.language, one.print_as, one.homes) == ("ur", "large", 2)
