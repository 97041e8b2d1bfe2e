"""Parent forms on paper, by touch: who is ready, what it will look like, and what came of it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtQuick import QQuickItem

from app.domain.form import COPIES, Copy, FormJob
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress
from app.ports.press import Press, Progress
from app.services.kit import Kit
from tests.paper.pages import codes, page_count, render
from tests.support.cups import PrivateCups, cups, cups_server
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, names_in, office_kit
from tests.support.staff_window import ask, text_of

__all__ = ["cups", "cups_server"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home" / "Documents" / "Letters").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def no_printing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without CUPS: its commands are not there."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path, home: Path) -> KioskWindow:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, signed=3)), "staff/Paper")
    kiosk.until(lambda: kiosk.find("class-Maple") is not None)
    kiosk.tap("class-Maple")
    return kiosk


def copies(kiosk: KioskWindow) -> list[Copy]:
    return ask(kiosk, lambda kit: kit.ledger.read(COPIES))


def preview(kiosk: KioskWindow, tap: str = "printReady") -> KioskWindow:
    kiosk.tap(tap)
    kiosk.on("staff/Preview").until(lambda: kiosk.find("saveAs") is not None, 40)
    return kiosk


def test_a_class_is_sorted_by_how_far_its_paper_is(kiosk: KioskWindow) -> None:
    kiosk.until(lambda: names_in(kiosk, "print-") == ["Maple-0", "Maple-1", "Maple-2"])
    assert "3 ready to print" in text_of(kiosk, "subtitle")
    kiosk.tap("list-waiting")
    kiosk.until(lambda: names_in(kiosk, "print-") == [])
    assert kiosk.item("forms").property("count") == 3
    kiosk.tap("class-Acorn")
    kiosk.until(lambda: "Nobody in Acorn has signed yet" in said(kiosk))
    assert kiosk.find("printReady") is None


def said(kiosk: KioskWindow) -> set[str]:
    return {str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()}


def colours_on(kiosk: KioskWindow, page: QQuickItem) -> int:
    corner = page.mapToScene(QPointF(0, 0)).toPoint()
    image = kiosk.app.window.grabWindow().copy(QRect(corner, QSize(round(page.width()), round(page.height() / 2))))
    small = image.scaled(60, 60)
    return len({small.pixelColor(x, y).name() for x in range(60) for y in range(60)})


def test_every_page_is_shown_before_anything_is_written(kiosk: KioskWindow) -> None:
    preview(kiosk)
    kiosk.until(lambda: kiosk.item("pages").property("count") == 8)  # the cover lies on three forms
    kiosk.settle()
    assert text_of(kiosk, "pagesSeen") == "Pages 1–2 of 8"
    page = kiosk.item("page-0")
    assert colours_on(kiosk, page) > 10, "there are words on the page, not an empty frame"
    small = page.width()
    kiosk.tap("larger")
    kiosk.until(lambda: kiosk.item("page-0").width() > 1.8 * small)
    assert not kiosk.item("larger").isEnabled()
    assert text_of(kiosk, "pagesSeen") == "Page 1 of 8"
    assert copies(kiosk) == []


def test_forms_are_saved_as_a_pdf_in_a_folder_chosen_in_the_window(kiosk: KioskWindow, home: Path) -> None:
    preview(kiosk).tap("saveAs")
    kiosk.until(lambda: any("Saved forms count as printed" in text for text in said(kiosk)))
    kiosk.tap("place-documents")
    kiosk.tap("entry-Letters")
    kiosk.until(lambda: kiosk.find("folderUp") is not None)
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("outcome") is not None, 40)
    assert text_of(kiosk, "outcome") == "Saved"
    assert any("is in Documents › Letters. The forms now count as printed." in text for text in said(kiosk))
    (saved,) = (home / "Documents" / "Letters").iterdir()
    assert saved.name.startswith("Forms of Maple ")
    assert page_count(saved) == 8
    assert len(set(codes(render(saved, 2)))) == 1
    assert [copy.state for copy in copies(kiosk)] == ["rendered"] * 3
    kiosk.tap("done")
    kiosk.on("staff/Paper").until(lambda: kiosk.find("list-printed") is not None)
    kiosk.tap("list-printed")
    kiosk.until(lambda: len(names_in(kiosk, "print-")) == 3)


def test_one_form_is_printed_again_as_a_new_copy_of_the_same_form(kiosk: KioskWindow, home: Path) -> None:
    for list_name in ("list-ready", "list-printed"):
        kiosk.tap(list_name)
        kiosk.until(lambda: kiosk.find("print-Maple-0") is not None)
        preview(kiosk, "print-Maple-0").tap("saveAs")
        kiosk.tap("place-documents")
        kiosk.tap("confirm")
        kiosk.until(lambda: kiosk.find("done") is not None, 40)
        kiosk.tap("done")
        kiosk.on("staff/Paper").rest(0.3)
    first, second = sorted(copies(kiosk), key=lambda copy: copy.number)
    assert (first.form, first.number, second.number) == (second.form, 1, 2)


def test_without_printing_the_reason_is_said_and_a_pdf_is_offered(kiosk: KioskWindow, no_printing: None) -> None:
    preview(kiosk)
    kiosk.until(lambda: "this computer is not set up to print" in text_of(kiosk, "noPrinting"))
    assert kiosk.find("print") is None
    assert kiosk.item("saveAs").property("kind") == "primary"


def test_printers_are_looked_for_again(kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"{tmp_path}/nobody.sock")
    with monkeypatch.context() as nothing:
        nothing.setenv("PATH", str(tmp_path))
        preview(kiosk)
        kiosk.until(lambda: "not set up to print" in text_of(kiosk, "noPrinting"))
    kiosk.tap("tryPrinters")
    kiosk.until(lambda: "printing is switched off" in text_of(kiosk, "noPrinting"))


def test_a_folder_that_cannot_be_written_is_one_sentence_and_a_second_try(kiosk: KioskWindow, home: Path) -> None:
    preview(kiosk).tap("saveAs")
    kiosk.tap("place-documents")
    kiosk.until(lambda: kiosk.find("entry-Letters") is not None)
    (home / "Documents" / "Letters").rmdir()
    (home / "Documents").rmdir()
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("again") is not None, 40)
    assert "There is no folder" in text_of(kiosk, "printerSaid")
    assert copies(kiosk) == []
    kiosk.tap("again")
    kiosk.until(lambda: kiosk.find("saveAs") is not None, 40)


class PatientPress(ReportlabPress):
    """The real press, an hour a sheet: only Stop ends it."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        assert progress is not None
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if not progress(1, len(job.sheets)):
                raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")
            time.sleep(0.02)
        raise AssertionError("nobody stopped it")


def with_press(folder: Path, press: Press) -> Kit:
    return replace(office_kit(folder, signed=3), press=press)


@pytest.mark.parametrize("leave", ["stop", "back", "lock"])
def test_drawing_can_be_stopped_and_nothing_is_left(
    open_staff_kiosk: OpenKiosk, tmp_path: Path, home: Path, leave: str
) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: with_press(tmp_path, PatientPress())), "staff/Paper")
    kiosk.until(lambda: kiosk.find("class-Maple") is not None)
    kiosk.tap("class-Maple")
    kiosk.tap("printReady")
    kiosk.on("staff/Preview").until(lambda: kiosk.app.desk.kiosk.property("vm").property("facts")["of"] == 3)
    kiosk.tap(leave)
    if leave == "stop":
        kiosk.until(lambda: "was cancelled" in text_of(kiosk, "printerSaid"))
    assert copies(kiosk) == []
    if leave != "stop":
        kiosk.until(lambda: not list((tmp_path / "data" / "paper").glob("proof-*")))


def test_the_worker_process_draws_the_same_pages(open_staff_kiosk: OpenKiosk, tmp_path: Path, home: Path) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: with_press(tmp_path, WorkerPress())), "staff/Paper")
    kiosk.until(lambda: kiosk.find("class-Maple") is not None)
    kiosk.tap("class-Maple")
    preview(kiosk)
    kiosk.until(lambda: kiosk.item("pages").property("count") == 8)


def ended(kiosk: KioskWindow, words: str) -> bool:
    return kiosk.find("outcome") is not None and text_of(kiosk, "outcome") == words


@pytest.mark.cups
def test_forms_come_out_of_the_printer_and_can_be_read_back(cups: PrivateCups, kiosk: KioskWindow) -> None:
    preview(kiosk).until(lambda: names_in(kiosk, "printer-") != [])
    assert kiosk.app.desk.kiosk.property("vm").property("facts")["printer"] == "keeper"
    kiosk.tap("print")
    kiosk.until(
        lambda: kiosk.find("outcome") is not None and text_of(kiosk, "outcome") == "The printer has finished", 40
    )
    sent = copies(kiosk)
    assert [copy.state for copy in sent] == ["finished"] * 3
    got = cups.kept / f"job-{sent[0].job.rpartition('-')[2]}.pdf"
    read = {text for page in range(2, 8, 2) for text in codes(render(got, page))}
    assert {text.split("-")[1] + text.split("-")[2] for text in read} == {copy.form for copy in sent}
    kiosk.tap("done")
    kiosk.on("staff/Paper").until(lambda: "0 ready to print · 3 printed" in text_of(kiosk, "subtitle"))


@pytest.mark.cups
def test_a_printer_out_of_paper_says_so_in_its_own_words_and_the_forms_are_ready_again(
    cups: PrivateCups, kiosk: KioskWindow
) -> None:
    preview(kiosk).until(lambda: kiosk.find("printer-jammed") is not None)
    kiosk.tap("printer-jammed")
    kiosk.tap("print")
    kiosk.until(lambda: ended(kiosk, "Not printed"), 40)
    assert "tray is empty" in text_of(kiosk, "printerSaid")
    assert [copy.state for copy in copies(kiosk)] == ["failed"] * 3
    kiosk.tap("done")
    kiosk.on("staff/Paper").until(lambda: "3 ready to print" in text_of(kiosk, "subtitle"))
    kiosk.until(lambda: any("Last try failed" in text for text in said(kiosk)))


@pytest.mark.cups
def test_staff_can_go_on_while_a_slow_printer_works(cups: PrivateCups, kiosk: KioskWindow) -> None:
    preview(kiosk).until(lambda: kiosk.find("printer-slow") is not None)
    kiosk.tap("printer-slow")
    kiosk.tap("print")
    kiosk.until(lambda: kiosk.find("outcome") is not None, 40)
    assert text_of(kiosk, "outcome") in ("Waiting for the printer", "Printing")
    kiosk.tap("done")
    kiosk.on("staff/Paper").until(lambda: kiosk.find("list-printed") is not None)
    kiosk.tap("list-printed")
    kiosk.until(lambda: "At the printer" in said(kiosk))
