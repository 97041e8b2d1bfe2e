"""The letter about a suspension as something that can be previewed and put on paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import access_letter, staff_access
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class LetterDocument(Unfollowed):
    """The letter home about one suspension; ``name`` is the pupil's."""

    suspension: str
    name: str
    class_name: str
    kind: str = "letter"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = access_letter.write(kit, self.suspension, pdf)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Letter"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        access_letter.write(kit, self.suspension, pdf)
