"""Settings → Printers, by touch, over a real CUPS server: what is chosen there reaches paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.form import COPIES
from app.paper.cups import CupsPrinters
from app.services import form_batch, forms
from app.services.kit import Kit
from tests.support.cups import PrivateCups, cups, cups_server
from tests.support.cups_jobs import got
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, at_rest, office_kit
from tests.support.staff_window import ask, text_of
from tests.support.trial_read import faults

pytestmark = pytest.mark.cups
__all__ = ["cups", "cups_server"]


@pytest.fixture
def printers(open_staff_kiosk: OpenKiosk, tmp_path: Path, cups: PrivateCups) -> KioskWindow:
    def kit() -> Kit:
        made = office_kit(tmp_path)
        return replace(made, printers=CupsPrinters(made.machine.load))

    kiosk = at(open_staff_kiosk(kit=kit), "staff/Settings")
    kiosk.tap("section-printers")
    kiosk.item("printer-office")
    return kiosk


def newest(cups: PrivateCups) -> str:
    numbers = [int(path.stem.removeprefix("job-")) for path in cups.kept.glob("job-*.options")]
    return f"office-{max(numbers)}"


def words(kiosk: KioskWindow, name: str, wanted: str) -> Callable[[], bool]:
    return lambda: wanted in text_of(kiosk, name)


def test_what_is_chosen_is_kept_and_the_test_page_comes_out_as_asked(printers: KioskWindow, cups: PrivateCups) -> None:
    printers.tap("printer-office")
    for choice in ("tray-tray-2", "grey"):
        at_rest(printers, choice)  # what the printer can do comes when it has answered, and moves the rest down
        printers.tap(choice)
    printers.tap("tryOut")
    printers.until(words(printers, "trial", "office says that it is done"))
    kept = ask(printers, lambda kit: kit.machine.load())
    assert (kept.printer, kept.tray, kept.both_sides, kept.grey) == ("office", "tray-2", True, True)
    page, options = got(cups, newest(cups))
    assert {"InputSlot=Tray2", "Duplex=DuplexNoTumble", "ColorModel=Gray"} <= set(options.split())
    assert faults(page) == []


def test_a_printer_that_waits_is_told_and_the_page_is_taken_back(printers: KioskWindow, cups: PrivateCups) -> None:
    (cups.kept / "refilled").unlink(missing_ok=True)
    printers.tap("printer-empty")
    printers.until(lambda: printers.item("tryOut").isVisible())
    printers.tap("tryOut")
    printers.until(words(printers, "trialStuck", "it is out of paper"))
    assert text_of(printers, "trialSaid") == "The printer says: The paper tray is empty"
    printers.tap("takeBack")
    printers.until(words(printers, "trialSaid", "The job was cancelled."))
    assert text_of(printers, "trial") == "The test page was not printed."


def test_forms_that_hang_are_told_among_the_papers_and_can_be_taken_back(
    open_staff_kiosk: OpenKiosk, tmp_path: Path, cups: PrivateCups
) -> None:
    (cups.kept / "refilled").unlink(missing_ok=True)
    kiosk = open_staff_kiosk(kit=lambda: office_kit(tmp_path, signed=1))
    ask(kiosk, lambda kit: forms.print_to(kit, "empty", form_batch.prepare(kit)))
    at(kiosk, "staff/Paper")
    kiosk.until(words(kiosk, "hangs", "it is out of paper"))
    kiosk.tap("takeBack")
    kiosk.until(lambda: ask(kiosk, lambda kit: kit.ledger.read(COPIES)[0].state) == "failed")
