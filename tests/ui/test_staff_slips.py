"""Return slips by touch and by keys: read, seen, confirmed, taken back, sorted out, and taken by hand."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from app.domain.access_facts import ANSWERS
from app.domain.form import SLIPS
from app.domain.permissions import Right, roles_with
from app.domain.slip_code import SlipCode
from app.domain.slips.seen import PageSeen
from app.domain.staff import Role
from app.errors import KioskError
from app.paper.slip_scan import SlipScanner
from app.ports.slip_reader import Progress
from app.services import slip_tray
from tests.support.controls import nameless
from tests.support.form_jobs import sheet
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at_rest, names_in, write
from tests.support.scans import save_tiff
from tests.support.slips_window import DPI, blank, slips_kit, spoilt, stack, to_slips
from tests.support.staff_window import ask, text_of
from ui.viewmodels.staff.navigation import may_open
from ui.viewmodels.staff.slips import SlipsViewModel
from ui.viewmodels.staff.slips_sheet import SheetViewModel

AISHA = SlipCode(sheet(0).form, 1).text


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home" / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    """Three slips wait: agreed, talk first, blank."""
    kiosk = to_slips(open_staff_kiosk(kit=lambda: slips_kit(tmp_path, 3)))
    return waiting(kiosk, 3)


def vm(kiosk: KioskWindow) -> SlipsViewModel:
    found = kiosk.app.desk.kiosk.property("vm")
    assert isinstance(found, SlipsViewModel)
    return found


def waiting(kiosk: KioskWindow, count: int) -> KioskWindow:
    kiosk.until(lambda: told(vm(kiosk))["toConfirm"] == count)
    kiosk.rest(0.05)
    return kiosk


def recorded(kiosk: KioskWindow) -> list[str]:
    return [slip.answer or "blank" for slip in ask(kiosk, lambda kit: kit.ledger.read(SLIPS, undone=False))]


def answers(kiosk: KioskWindow) -> dict[str, str]:
    return {one.subject: one.answer for one in ask(kiosk, lambda kit: kit.ledger.read(ANSWERS)) if one.answer}


def press(kiosk: KioskWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(kiosk.app.window, key)
    kiosk.rest(0.02)


def told(one: QObject) -> dict[str, Any]:
    return dict(one.property("facts"))


def facts(kiosk: KioskWindow) -> dict[str, Any]:
    sheet = vm(kiosk).findChild(SheetViewModel)
    assert sheet is not None
    return told(sheet)


def confirm(kiosk: KioskWindow) -> None:
    kiosk.until(lambda: kiosk.item("confirmSheet").isEnabled())
    kiosk.tap("confirmSheet")


def test_a_sheet_that_was_seen_is_confirmed_with_one_tap_blanks_included(kiosk: KioskWindow) -> None:
    assert text_of(kiosk, "subtitle").startswith("3 in, 3 read, 0 to look at.")
    assert recorded(kiosk) == []
    assert not kiosk.item("confirmSheet").isEnabled(), "a sheet that has just come up was not looked at yet"
    confirm(kiosk)
    waiting(kiosk, 0)
    assert sorted(recorded(kiosk)) == ["agreed", "blank", "talk"]
    assert answers(kiosk) == {"Maple-0": "agreed", "Maple-1": "talk"}
    assert all(slip.crop and slip.reading for slip in ask(kiosk, lambda kit: kit.ledger.read(SLIPS)))
    kiosk.tap("undoLast")
    waiting(kiosk, 3)
    assert (recorded(kiosk), answers(kiosk)) == ([], {})
    kiosk.tap("crop-2-1")
    kiosk.tap("crop-2-1")
    kiosk.until(lambda: kiosk.find("cancel") is not None)
    assert len(facts(kiosk)["pictures"]) == 2, "the tick boxes and the signature, as large as there is room for"
    kiosk.tap("cancel")
    kiosk.tap("say-agreed")
    confirm(kiosk)
    waiting(kiosk, 0)
    assert answers(kiosk) == {"Maple-0": "agreed", "Maple-1": "agreed"}


def test_slips_are_decided_by_keys_and_decisions_are_taken_back(kiosk: KioskWindow) -> None:
    assert list(nameless(kiosk)) == []
    press(kiosk, Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_T)
    assert facts(kiosk)["clear"] == 2
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert facts(kiosk)["said"] == "refused"
    kiosk.until(lambda: kiosk.item("confirmSheet").isEnabled())
    press(kiosk, Qt.Key.Key_Return)
    waiting(kiosk, 1)
    assert answers(kiosk) == {"Maple-0": "refused"}
    press(kiosk, Qt.Key.Key_U)
    waiting(kiosk, 3)
    assert answers(kiosk) == {}


def test_whoever_locks_loses_nothing_that_was_read_and_slips_are_taken_by_hand(kiosk: KioskWindow) -> None:
    press(kiosk, Qt.Key.Key_B)
    kiosk.tap("lock")
    waiting(to_slips(kiosk), 3)
    assert recorded(kiosk) == []
    assert facts(kiosk)["said"] == "agreed", "what was not confirmed is proposed anew"
    by_hand(kiosk)


def by_hand(kiosk: KioskWindow) -> None:
    """From the class, taken back, and by its code."""
    kiosk.tap("part-hand")
    kiosk.until(lambda: kiosk.find("slipOf-Maple-0") is not None)
    kiosk.tap("slipOf-Maple-0")
    kiosk.until(lambda: kiosk.find(f"hand-refused-{AISHA}") is not None)
    assert list(nameless(kiosk)) == []
    kiosk.tap(f"hand-refused-{AISHA}")
    kiosk.until(lambda: kiosk.find(f"takeBack-{AISHA}") is not None)
    assert answers(kiosk) == {"Maple-0": "refused"}
    kiosk.tap(f"takeBack-{AISHA}")
    kiosk.until(lambda: kiosk.find(f"takeBack-{AISHA}") is None)
    assert answers(kiosk) == {}
    write(kiosk, "slipCode", AISHA.lower())
    press(kiosk, Qt.Key.Key_Return)
    kiosk.until(lambda: text_of(kiosk, "slipName").startswith("Aisha Hope"))
    assert kiosk.find(f"hand-agreed-{AISHA}") is not None


class PatientScanner(SlipScanner):
    """The real scanner, which waits at the first page until it may go on."""

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def read(self, path: Path, progress: Progress | None = None) -> tuple[PageSeen, ...]:
        if "slow" in path.name:
            while not self.go_on.wait(0.01):
                if progress is not None and not progress(1, 2):
                    raise KioskError("cancelled", "Reading was cancelled. Nothing was recorded.")
        return super().read(path, progress)


@pytest.fixture
def with_files(open_staff_kiosk: OpenKiosk, tmp_path: Path, home: Path) -> tuple[KioskWindow, PatientScanner]:
    """Scans lie in Documents; the office is about to choose one."""
    save_tiff([*stack(2), blank(DPI), spoilt()], home / "Documents" / "slow.tif", DPI)
    (home / "Documents" / "letter.pdf").write_text("Dear school")
    scanner = PatientScanner()
    kiosk = open_staff_kiosk(kit=lambda: replace(slips_kit(tmp_path), slip_reader=scanner))
    to_slips(kiosk).tap("readScan")
    kiosk.until(lambda: kiosk.find("entry-slow.tif") is not None)
    return kiosk, scanner


def test_a_scan_is_read_while_staff_go_elsewhere_and_waits_for_them(
    with_files: tuple[KioskWindow, PatientScanner],
) -> None:
    kiosk, scanner = with_files
    kiosk.tap("entry-slow.tif")
    kiosk.until(lambda: kiosk.find("stop") is not None)
    kiosk.tap("go-staff/Home")
    kiosk.on("staff/Home")
    scanner.go_on.set()
    kiosk.until(lambda: len(ask(kiosk, slip_tray.there)) == 1)
    kiosk.tap("go-staff/Paper")
    kiosk.on("staff/Paper").tap("slips")
    waiting(kiosk.on("staff/Slips"), 2)
    assert text_of(kiosk, "subtitle") == "3 in, 2 read, 1 to look at. 1 blank back besides."


def test_the_watched_folder_is_read_by_itself_and_a_file_moved_when_all_of_it_is_settled(
    with_files: tuple[KioskWindow, PatientScanner], home: Path
) -> None:
    kiosk, scanner = with_files
    folder = home / "Documents"
    stopped_and_bad(kiosk)
    scanner.go_on.set()
    kiosk.tap("watchHere")
    kiosk.rest(0.3)
    vm(kiosk).reading.lookNow()
    kiosk.until(lambda: bool(ask(kiosk, slip_tray.there)), 30)
    waiting(kiosk, 2)
    confirm(kiosk)
    waiting(kiosk, 0)
    kiosk.tap("go-staff/Home")
    kiosk.on("staff/Home").rest(0.3)
    assert (folder / "slow.tif").exists(), "one page has no code: nobody has seen to it yet"
    sort_out(kiosk)
    kiosk.tap("go-staff/Home")
    kiosk.on("staff/Home").until(lambda: (folder / "done" / "slow.tif").exists())
    assert (folder / "letter.pdf").exists(), "what could not be read stays where it is"
    kiosk.until(lambda: ask(kiosk, slip_tray.there) == ())
    shutil.rmtree(folder)
    kiosk.tap("go-staff/Paper")
    kiosk.on("staff/Paper").tap("slips")
    kiosk.on("staff/Slips").until(lambda: kiosk.find("folderFault") is not None)


def stopped_and_bad(kiosk: KioskWindow) -> None:
    """Reading is stopped, a file that cannot be read is one sentence, and nothing of either is kept."""
    kiosk.tap("entry-slow.tif")
    kiosk.tap("stop")
    kiosk.until(lambda: kiosk.find("stop") is None)
    kiosk.tap("readScan")
    kiosk.tap("entry-letter.pdf")
    at_rest(kiosk, "dismiss")
    kiosk.tap("dismiss")
    kiosk.until(lambda: kiosk.find("dismiss") is None)
    assert ask(kiosk, slip_tray.there) == ()
    kiosk.tap("readScan")


def sort_out(kiosk: KioskWindow) -> None:
    """Somebody sees to the only page without a code."""
    kiosk.tap("go-staff/Paper")
    kiosk.on("staff/Paper").tap("slips")
    kiosk.on("staff/Slips").tap("part-others")
    kiosk.until(lambda: names_in(kiosk, "seenTo-") == ["0"])
    kiosk.tap("seenTo-0")
    kiosk.until(lambda: told(vm(kiosk))["toSortOut"] == 0)


def test_only_those_reach_slips_who_decide_about_access() -> None:
    may = {role for role in Role if may_open(role, "staff/Slips")}
    assert may == set(roles_with(Right.ACCESS))
    assert Role.HELPER not in may
