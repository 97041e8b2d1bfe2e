"""A document before it is printed, page by page; then the printer, or a file; then what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, QTimer, Signal, Slot

from app.errors import KioskError
from app.ports.press import Progress
from app.ports.printers import Printer
from app.services import printing
from app.services.forms import Outcome
from app.services.kit import Kit
from ui.adapters import drives
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.files import FilesViewModel
from ui.viewmodels.staff.paper_documents import Document, Job, Proof
from ui.viewmodels.staff.preview_facts import job_facts, printer_rows, proof_facts
from ui.viewmodels.staff.preview_proofs import clear_proofs, proof_file
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "staff/Preview"
ASK_MS = 1500
"""How often the printer is asked how it is doing."""
MAKING, READY, PRINTING, SENT, SAVED, FAILED = "making", "ready", "printing", "sent", "saved", "failed"
ENDS = frozenset({"finished", "failed"})


@QmlElement
@QmlUncreatable("made in Python")
class PreviewViewModel(StaffScreen):
    """``step``: making, ready, printing, sent, saved or failed. ``show`` says what, before the screen opens."""

    entry = "staff/Paper"
    shown = Signal()
    _went = Signal(int, int)

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._files = FilesViewModel(self.run, (), self, places=shell.desk.places)
        self._printers = Rows(("name", "ready", "said", "chosen"), self)
        self._timer = QTimer(self, interval=ASK_MS)
        self._timer.timeout.connect(self._ask)
        # told on the store thread, heard on this one
        self._went.connect(self._going, Qt.ConnectionType.QueuedConnection)
        self._document: Document | None = None
        self._back = "staff/Home"
        self._begin_anew()

    def show(self, document: Document, back: str) -> None:
        """Look at this; ``back`` is the screen it was asked for on."""
        self._document, self._back = document, back
        self.shell.go(SCREEN)

    def opened(self) -> None:
        self._begin_anew()
        self.lookForPrinters()
        self._draw()

    def refresh(self) -> None:
        """A proof stays what it is; printing notices when it is out of date."""

    def closed(self) -> None:
        if self._step == MAKING:
            self._cancelled.set()
        self._timer.stop()
        self._files.forget()
        self.run(clear_proofs, lambda _: None)
        self._document = None
        self._begin_anew()
        self.shown.emit()

    @Slot()
    def lookForPrinters(self) -> None:
        """Ask again which printers there are."""
        self.run(_printers, self._take_printers, self._no_printers)

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        self._chosen = name
        self._publish()

    @Slot()
    def print(self) -> None:
        """Hand it to the chosen printer."""
        document, proof, printer, by = self._document, self._proof, self._chosen, self.shell.subject
        if document and proof and printer and self._step == READY:
            self._work(PRINTING, lambda kit, on: document.print_to(kit, printer, proof, on, by), self._sent)

    @Slot()
    def chooseFolder(self) -> None:
        """Look which places there are to save in."""
        self._files.open()

    @Slot(str)
    def save(self, stem: str) -> None:
        """Save as ``stem``.pdf in the folder that is open."""
        document, proof, folder, by = self._document, self._proof, self._files.folder, self.shell.subject
        if document and proof and folder and self._step == READY:

            def work(kit: Kit, progress: Progress) -> Path:
                path = drives.free_path(folder, stem, ".pdf")
                document.save(kit, path, proof, progress, by)
                return path

            self._work(PRINTING, work, self._saved)

    @Slot()
    def cancel(self) -> None:
        """Stop drawing; nothing is printed."""
        self._cancelled.set()

    @Slot()
    def takeBack(self) -> None:
        """Cancel what the printer has and has not printed."""
        job, by = self._job, self.shell.subject
        if job and self._step == SENT:
            numbers = job.sent.jobs if job.sent else (job.number,)
            self.run(lambda kit: printing.cancel(kit, by, numbers), lambda _: self._ask(), self._silent)

    @Slot()
    def again(self) -> None:
        """After a fault: from the beginning, with whatever is true now."""
        self.opened()

    @Slot()
    def back(self) -> None:
        self.shell.go(self._back)

    @Property(FilesViewModel, notify=shown)
    def files(self) -> FilesViewModel:
        return self._files

    @Property(QAbstractItemModel, notify=shown)
    def printers(self) -> QAbstractItemModel:
        """Roles ``name``, ``ready``, ``said`` (the printer's own words) and ``chosen``."""
        return self._printers

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the screen says."""
        document, proof, outcome = self._document, self._proof, self._outcome
        return {
            "step": self._step,
            "kind": document.kind if document else "",
            "className": document.class_name if document else "",
            "name": document.name if document else "",
            **proof_facts(proof),
            "printer": self._chosen,
            "printable": bool(proof and self._chosen and self._step == READY),
            "savable": bool(proof and self._step == READY),
            "noPrinting": self._no_printing,
            "done": self._done,
            "of": self._of,
            **job_facts(outcome),
            "file": self._file.name if self._file else "",
            "fault": self._fault,
        }

    def _begin_anew(self) -> None:
        self._step, self._fault, self._no_printing, self._chosen = MAKING, "", "", ""
        self._found: tuple[Printer, ...] = ()
        self._proof: Proof | None = None
        self._job: Job | None = None
        self._outcome: Outcome | None = None
        self._file: Path | None = None
        self._done = self._of = 0
        self._cancelled = Event()

    def _draw(self) -> None:
        document = self._document
        if document is not None:
            self._work(MAKING, lambda kit, on: document.proof(kit, proof_file(kit), on), self._drawn)

    def _work(self, step: str, work: Callable[[Kit, Progress], Any], done: Callable[[Any], None]) -> None:
        self._step, self._fault, self._done, self._of = step, "", 0, 0
        self._cancelled = cancelled = Event()

        def progress(done: int, of: int) -> bool:
            self._went.emit(done, of)
            return not cancelled.is_set()

        self._publish()
        self.run(lambda kit: work(kit, progress), done, self._failed)

    def _going(self, done: int, of: int) -> None:
        if self._step in (MAKING, PRINTING):
            self._done, self._of = done, of
            self.shown.emit()

    def _failed(self, error: KioskError) -> None:
        self._step = READY if self._proof and error.code == "cancelled" else FAILED
        self._fault = error.staff
        self._publish()

    def _drawn(self, proof: Proof) -> None:
        self._proof, self._step = proof, READY
        self._publish()

    def _sent(self, job: Job) -> None:
        self._job, self._step, self._outcome = job, SENT, Outcome("waiting", 0, "")
        self._timer.start()
        self._publish()

    def _saved(self, path: Path) -> None:
        self._file, self._step = path, SAVED
        self._publish()

    def _ask(self) -> None:
        document, job = self._document, self._job
        if document and job:
            self.run(lambda kit: document.check(kit, job), self._told, self._silent)

    def _told(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if outcome.state in ENDS:
            self._timer.stop()
        self._publish()

    def _silent(self, error: KioskError) -> None:
        self._told(Outcome("waiting", 0, error.staff))

    def _take_printers(self, told: tuple[tuple[Printer, ...], str]) -> None:
        (self._found, wanted), self._no_printing = told, ""
        names = [printer.name for printer in self._found]
        usual = [printer.name for printer in self._found if printer.default]
        self._chosen = wanted if wanted in names else (usual or names or [""])[0]
        self._publish()

    def _no_printers(self, error: KioskError) -> None:
        self._no_printing = error.staff
        self._publish()

    def _publish(self) -> None:
        self._printers.put(printer_rows(self._found, self._chosen))
        self.shown.emit()


def _printers(kit: Kit) -> tuple[tuple[Printer, ...], str]:
    return kit.printers.list(), kit.machine.load().printer
