from __future__ import annotations

import time
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.paper.cups import CupsPrinters
from app.paper.ipp import IppError, job_attributes
from app.paper.press import ReportlabPress
from app.ports.printers import JobState
from tests.paper.pages import codes, page_count, render
from tests.support.cups import PrivateCups
from tests.support.form_jobs import job, sheet

pytestmark = pytest.mark.cups
SHEETS = [sheet(number, copy=2) for number in range(3)]
CODES = [SlipCode(one.form, one.copy).text for one in SHEETS]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("forms") / "forms.pdf"
    ReportlabPress().forms(job(sheets=SHEETS), out)
    return out


def ended(printers: CupsPrinters, sent: str) -> JobState:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        state = printers.state(sent)
        if state.state in ("finished", "failed"):
            return state
        time.sleep(0.05)
    raise AssertionError(f"{sent} did not end: {state}")


def fronts(pdf: Path | bytes) -> list[list[str]]:
    return [codes(render(pdf, page)) for page in range(0, page_count(pdf), 2)]


def test_what_the_printer_gets_is_the_pdf_byte_for_byte(cups: PrivateCups, pdf: Path) -> None:
    printers = CupsPrinters()
    sent = printers.send("keeper", pdf, "Parent forms")
    assert ended(printers, sent) == JobState("finished", 6, "")
    got = cups.kept / f"job-{sent.rpartition('-')[2]}.pdf"
    assert got.read_bytes() == pdf.read_bytes()
    assert fronts(got) == [[code, code] for code in CODES]
    assert "sides=two-sided-long-edge" in got.with_suffix(".options").read_text()


def test_both_codes_are_read_from_what_a_real_driver_made_of_it(cups: PrivateCups, pdf: Path) -> None:
    printers, title = CupsPrinters(), f"thumbs-up-{uuid4().hex}"
    assert ended(printers, printers.send("pdf", pdf, title)).state == "finished"
    assert fronts(cups.distilled(title)) == [[code, code] for code in CODES]


def test_printers_are_listed_with_the_default_one_named(cups: PrivateCups) -> None:
    printers = {one.name: one for one in CupsPrinters().list()}
    assert printers.keys() >= {"keeper", "jammed", "silent", "slow"}
    assert [name for name, one in printers.items() if one.default] == ["keeper"]
    assert printers["keeper"].ready


def test_a_printer_out_of_paper_says_so_in_its_own_words(cups: PrivateCups, pdf: Path) -> None:
    printers = CupsPrinters()
    assert ended(printers, printers.send("jammed", pdf, "forms")) == JobState("failed", 0, "The paper tray is empty")


def test_a_job_that_counts_no_sheet_is_told_as_such(cups: PrivateCups, pdf: Path) -> None:
    printers = CupsPrinters()
    assert ended(printers, printers.send("silent", pdf, "forms")) == JobState("finished", 0, "")


def test_a_printer_that_is_gone_is_named_with_those_that_are_there(cups: PrivateCups, pdf: Path) -> None:
    with pytest.raises(KioskError, match=r"no printer “attic” any more\. There are: .*keeper") as fault:
        CupsPrinters().send("attic", pdf, "forms")
    assert fault.value.code == "printer-gone"


def test_a_printer_that_refuses_is_quoted(cups: PrivateCups, pdf: Path) -> None:
    cups.run("cupsreject", "-r", "On holiday", "keeper")
    try:
        (keeper,) = (one for one in CupsPrinters().list() if one.name == "keeper")
        assert not keeper.ready
        assert "On holiday" in keeper.said
        with pytest.raises(KioskError, match="is not accepting jobs") as fault:
            CupsPrinters().send("keeper", pdf, "forms")
        assert fault.value.code == "printer-refused"
    finally:
        cups.run("cupsaccept", "keeper")


def test_a_stopped_printer_keeps_the_job_waiting_and_says_why(cups: PrivateCups, pdf: Path) -> None:
    cups.run("cupsdisable", "-r", "Toner is changed", "keeper")
    printers = CupsPrinters()
    try:
        (keeper,) = (one for one in printers.list() if one.name == "keeper")
        assert (keeper.ready, keeper.said) == (False, "disabled - Toner is changed")
        sent = printers.send("keeper", pdf, "forms")
        assert printers.state(sent).state == "waiting"
    finally:
        cups.run("cupsenable", "keeper")
    assert ended(printers, sent).state == "finished"


def test_a_job_that_somebody_cancels_has_failed(cups: PrivateCups, pdf: Path) -> None:
    printers = CupsPrinters()
    sent = printers.send("slow", pdf, "forms")
    cups.run("cancel", sent)
    assert ended(printers, sent).state == "failed"


def test_a_job_the_server_does_not_know_is_a_fault(cups: PrivateCups) -> None:
    with pytest.raises(KioskError) as fault:
        CupsPrinters().state("keeper-9999")
    assert fault.value.code == "printer-gone"


def test_the_server_is_asked_through_its_socket_too(cups: PrivateCups, pdf: Path) -> None:
    sent = CupsPrinters().send("keeper", pdf, "forms")
    ended(CupsPrinters(), sent)
    assert job_attributes(f"{cups.root}/cups.sock", int(sent.rpartition("-")[2]))["job-state"] == [9]


def test_a_server_that_speaks_something_else_is_no_bug(cups: PrivateCups) -> None:
    with pytest.raises((IppError, OSError)):
        job_attributes("127.0.0.1:9", 1)


def test_without_a_server_there_is_no_printing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"{tmp_path}/nobody.sock")
    with pytest.raises(KioskError, match="No printer is available: printing is switched off here") as fault:
        CupsPrinters().list()
    assert fault.value.code == "no-printing"


def test_without_lp_there_is_no_printing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(KioskError, match=r"not set up to print\. Save as a PDF") as fault:
        CupsPrinters().send("office", tmp_path / "forms.pdf", "forms")
    assert fault.value.code == "no-printing"
