"""Printing by Qt to a real CUPS server: every page drawn at the printer's resolution."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.slip_code import SlipCode
from app.domain.trial_page import TrialPage
from app.errors import KioskError
from app.paper.cups_spooler import CupsSpooler
from app.paper.press import ReportlabPress
from app.ports.machine import MachineSettings
from app.ports.printers import Abilities
from app.side_process import carry_out
from tests.paper.pages import codes, page_count, render
from tests.support.cups import PrivateCups, cups, cups_server
from tests.support.cups_jobs import blank_pdf, ended, got, until
from tests.support.form_jobs import job, sheet
from tests.support.trial_read import faults
from ui.adapters.qt_print_life import Order, life
from ui.adapters.qt_printers import QtPrinters

pytestmark = pytest.mark.cups
__all__ = ["cups", "cups_server"]
SHEET = sheet(7, copy=2)
CODE = SlipCode(SHEET.form, SHEET.copy).text


def chosen(**fields: object) -> QtPrinters:
    return QtPrinters(CupsSpooler(), lambda: MachineSettings(printer="office", **fields))  # type: ignore[arg-type]


@pytest.fixture
def form(tmp_path: Path) -> Path:
    out = tmp_path / "form.pdf"
    ReportlabPress().forms(job(sheets=[SHEET]), out)
    return out


def test_a_form_drawn_by_qt_has_both_codes_and_what_staff_chose(cups: PrivateCups, form: Path) -> None:
    printers, told = chosen(tray="tray-2", grey=True), []
    sent = printers.send("office", form, "Parent forms", lambda done, of: not told.append((done, of)))  # type: ignore[func-returns-value]
    assert until(printers, sent, ended).state == "finished"
    kept, options = got(cups, sent)
    assert [one for one in dict.fromkeys(told) if one[1] == 2] == [(1, 2), (2, 2)]
    assert page_count(kept) == 2
    assert codes(render(kept, 0)) == [CODE, CODE]
    assert {"InputSlot=Tray2", "Duplex=DuplexNoTumble", "ColorModel=Gray"} <= set(options.split())
    assert "title=Parent forms · " in options


def test_the_test_page_drawn_by_qt_keeps_its_sizes_and_its_back(cups: PrivateCups, tmp_path: Path) -> None:
    page = tmp_path / "trial.pdf"
    ReportlabPress().trial_page(TrialPage("Flourish With Us", "office", "24 November 2026"), page)
    sent = chosen().send("office", page, "test page")
    assert until(chosen(), sent, ended).state == "finished"
    assert faults(got(cups, sent)[0]) == []


def test_one_side_from_the_printers_own_tray_is_possible_too(cups: PrivateCups, tmp_path: Path) -> None:
    printers = chosen(both_sides=False)
    sent = printers.send("office", blank_pdf(tmp_path / "blank.pdf"), "forms")
    until(printers, sent, ended)
    options = got(cups, sent)[1].split()
    assert "Duplex=None" in options
    assert not {"InputSlot=Tray2", "ColorModel=Gray"} & set(options)


def test_qt_names_the_printers_with_their_own_words(cups: PrivateCups) -> None:
    cups.run("cupsdisable", "-r", "Toner is changed", "slow")
    try:
        printers = {one.name: one for one in chosen().list()}
    finally:
        cups.run("cupsenable", "slow")
    assert [name for name, one in printers.items() if one.default] == ["keeper"]
    assert printers["office"].ready
    assert (printers["slow"].ready, printers["slow"].said) == (False, "stopped; Toner is changed")
    assert chosen().abilities("office") == Abilities(("tray-1", "tray-2", "manual"))


def test_qt_knows_what_a_driver_can_do(cups: PrivateCups) -> None:
    gone = KioskError("no-printing", "")
    assert carry_out(life, "printing", Order("abilities", "office"), None, gone) == ((), True, True)
    assert carry_out(life, "printing", Order("abilities", "keeper"), None, gone) == ((), False, False)


def test_a_printer_without_paper_is_told_and_the_job_can_be_cancelled(cups: PrivateCups, tmp_path: Path) -> None:
    printers = chosen()
    (cups.kept / "refilled").unlink(missing_ok=True)
    sent = printers.send("empty", blank_pdf(tmp_path / "blank.pdf"), "forms")
    assert "out of paper" in until(printers, sent, lambda state: bool(state.stuck)).stuck
    printers.cancel(sent)
    assert until(printers, sent, ended).said == "The job was cancelled."


def test_drawing_can_be_stopped_and_nothing_reaches_the_printer(cups: PrivateCups, tmp_path: Path) -> None:
    blank = blank_pdf(tmp_path / "blank.pdf")
    with pytest.raises(KioskError) as fault:
        chosen().send("slow", blank, "forms", lambda _done, _of: False)
    assert fault.value.code == "cancelled"
    assert "slow-" not in cups.run("lpstat", "-W", "all", "-o", "slow")


def test_a_pdf_that_cannot_be_read_is_no_job(cups: PrivateCups, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4\n")
    with pytest.raises(KioskError, match="cannot be read") as fault:
        chosen().send("office", broken, "forms")
    assert fault.value.code == "printer-refused"


def test_a_printer_that_is_gone_is_named_with_those_there_are(cups: PrivateCups, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"no printer “attic” any more\. There are: .*office") as fault:
        chosen().send("attic", blank_pdf(tmp_path / "blank.pdf"), "forms")
    assert fault.value.code == "printer-gone"
