"""Reminders and the register's page as something that can be previewed and put on paper. Pure of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.chasing import Out
from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import class_slips, reminders, staff_access
from app.services.kit import Kit
from app.services.reminders import Reminders
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class RemindersDocument(Unfollowed):
    """One letter for each of these homes. Once they are at a printer or in a file they count, and lie in ``gone``."""

    class_name: str
    lines: Sequence[Out]
    with_form: bool
    by: str
    name: str = ""
    kind: str = "reminders"
    gone: list[Reminders] = field(default_factory=list, compare=False)

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = reminders.write(kit, self._batch(kit), pdf, progress)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        batch = self._batch(kit)
        reminders.still_next(kit, batch)
        job = Job(printer, kit.printers.send(printer, proof.pdf, "Reminders"))
        self._went(kit, by, batch)
        return job

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        batch = self._batch(kit)
        reminders.still_next(kit, batch)
        reminders.write(kit, batch, pdf, progress)
        self._went(kit, by, batch)

    def _batch(self, kit: Kit) -> Reminders:
        return reminders.prepare(kit, self.by, self.lines, with_form=self.with_form)

    def _went(self, kit: Kit, by: str, batch: Reminders) -> None:
        reminders.went_out(kit, by, batch)
        self.gone.append(batch)


@dataclass(frozen=True)
class ClassSlipDocument(Unfollowed):
    """Who of a class still has to bring the slip back."""

    class_name: str
    by: str
    name: str = ""
    kind: str = "class-slip"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = class_slips.write(kit, self.class_name, pdf, by=self.by)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, self.class_name))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        class_slips.write(kit, self.class_name, pdf, by=by)
