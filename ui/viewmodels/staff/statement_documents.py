"""Staff statements as something that can be previewed and put on paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import staff_access, statement_approval
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class StatementDocument(Unfollowed):
    """``kind``: "statement" (the one with this id; ``name`` whose it is), "staff-list" or "staff-reminders"."""

    kind: str
    by: str
    name: str = ""
    statement: str = ""
    class_name: str = ""

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = self._write(kit, pdf)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Staff statement"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        self._write(kit, pdf)

    def _write(self, kit: Kit, pdf: Path) -> int:
        if self.kind == "statement":
            return statement_approval.write(kit, self.by, self.statement, pdf)
        if self.kind == "staff-list":
            return statement_approval.write_list(kit, self.by, pdf)
        return statement_approval.write_reminders(kit, self.by, pdf)
