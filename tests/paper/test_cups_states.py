"""What CUPS tells when something is in the way, and what staff chose; over a real server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import KioskError
from app.paper.cups import CupsPrinters
from app.paper.cups_spooler import CupsSpooler
from app.ports.machine import MachineSettings
from app.ports.printers import Abilities, JobState
from tests.support.cups import PrivateCups
from tests.support.cups_jobs import blank_pdf, ended, got, until

pytestmark = pytest.mark.cups


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return blank_pdf(tmp_path / "two.pdf")


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port where somebody takes the call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def chosen(**fields: object) -> CupsPrinters:
    return CupsPrinters(lambda: MachineSettings(printer="office", **fields))  # type: ignore[arg-type]


def test_tray_sides_and_grey_reach_the_printers_driver(cups: PrivateCups, pdf: Path) -> None:
    printers = chosen(tray="tray-2", both_sides=True, grey=True)
    job = printers.send("office", pdf, "forms")
    until(printers, job, ended)
    kept, options = got(cups, job)
    assert kept.read_bytes() == pdf.read_bytes()
    assert {"InputSlot=Tray2", "Duplex=DuplexNoTumble", "ColorModel=Gray"} <= set(options.split())


def test_one_side_in_colour_from_the_printers_own_tray_is_possible_too(cups: PrivateCups, pdf: Path) -> None:
    printers = chosen(both_sides=False)
    job = printers.send("office", pdf, "forms")
    until(printers, job, ended)
    options = got(cups, job)[1].split()
    assert "Duplex=None" in options
    assert not {"InputSlot=Tray2", "ColorModel=Gray"} & set(options)


def test_another_printer_is_not_told_of_the_tray(cups: PrivateCups, pdf: Path) -> None:
    printers = chosen(tray="tray-2")
    job = printers.send("keeper", pdf, "forms")
    until(printers, job, ended)
    assert "media-col" not in got(cups, job)[1]
    assert "tray-2" not in got(cups, job)[1]


def test_a_printer_tells_what_can_be_chosen_at_it(cups: PrivateCups) -> None:
    assert CupsPrinters().abilities("office") == Abilities(("tray-1", "tray-2", "manual"))
    assert CupsPrinters().abilities("keeper") == Abilities()


@pytest.mark.parametrize("scheme", ["ipp", "socket"])
def test_a_printer_that_is_not_where_it_should_be_is_told_and_its_job_can_be_cancelled(
    cups: PrivateCups, pdf: Path, closed_port: int, scheme: str
) -> None:
    cups.at_address("moved", f"{scheme}://127.0.0.1:{closed_port}/ipp/print")
    printers = CupsPrinters(spooler=CupsSpooler(dead_after_s=1))
    job = printers.send("moved", pdf, "forms")
    found = until(printers, job, lambda state: bool(state.stuck))
    assert (found.state, found.sheets) == ("printing", 0)
    assert "does not answer where this computer looks for it" in found.stuck
    assert "may not exist or is unavailable" in found.said
    printers.cancel(job)
    assert until(printers, job, ended) == JobState("failed", 0, "The job was cancelled.")


def test_a_printer_that_takes_the_call_and_says_nothing_is_told_too(
    cups: PrivateCups, pdf: Path, silent_port: int
) -> None:
    cups.at_address("mute", f"ipp://127.0.0.1:{silent_port}/ipp/print")
    printers = CupsPrinters(spooler=CupsSpooler(dead_after_s=1))
    job = printers.send("mute", pdf, "forms")
    assert printers.state(job).stuck == ""
    assert until(printers, job, lambda state: bool(state.stuck)).said == "Connected to printer."
    printers.cancel(job)
    assert until(printers, job, ended).state == "failed"


def test_a_printer_that_waits_for_paper_says_so_at_once_and_goes_on_when_it_has_some(
    cups: PrivateCups, pdf: Path
) -> None:
    printers = CupsPrinters()
    job = printers.send("empty", pdf, "forms")
    found = until(printers, job, lambda state: bool(state.stuck))
    assert found == JobState(
        "printing",
        0,
        "The paper tray is empty",
        "The printer needs somebody: it is out of paper. It goes on by itself when that is done.",
    )
    cups.refill()
    assert until(printers, job, ended).state == "finished"


def test_a_stopped_printer_says_why_and_its_job_can_be_cancelled(cups: PrivateCups, pdf: Path) -> None:
    cups.run("cupsdisable", "-r", "Toner is changed", "keeper")
    printers = CupsPrinters()
    try:
        job = printers.send("keeper", pdf, "forms")
        found = printers.state(job)
        assert (found.state, found.said) == ("waiting", "Toner is changed")
        assert "The printer is stopped" in found.stuck
        printers.cancel(job)
        assert printers.state(job).state == "failed"
    finally:
        cups.run("cupsenable", "keeper")


def test_pages_that_cannot_be_made_ready_are_told_as_such(cups: PrivateCups, pdf: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4\n" + pdf.read_bytes()[200:300])
    printers = CupsPrinters()
    job = printers.send("fussy", broken, "forms")
    found = until(printers, job, lambda state: bool(state.stuck))
    assert "cannot make these pages ready" in found.stuck
    assert "loadFilename failed" in found.said
    printers.cancel(job)
    assert until(printers, job, ended).state == "failed"


def test_a_job_that_has_ended_stays_as_it_is(cups: PrivateCups, pdf: Path) -> None:
    printers = CupsPrinters()
    job = printers.send("keeper", pdf, "forms")
    until(printers, job, ended)
    printers.cancel(job)
    assert printers.state(job).state == "finished"


def test_a_job_that_nobody_knows_cannot_be_cancelled(cups: PrivateCups) -> None:
    with pytest.raises(KioskError) as fault:
        CupsPrinters().cancel("keeper-9999")
    assert fault.value.code == "printer-gone"
