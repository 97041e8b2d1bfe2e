"""A letter home as it prints, for a child who does not exist: to be looked at before somebody stands by it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.permissions import Right
from app.errors import KioskError
from app.ports.press import Progress
from app.services import letters, staff_access
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class HomeLetterDocument(Unfollowed):
    """``name`` is what the preview calls it; on paper and as a file it goes only once it is confirmed."""

    language: str
    variant: str
    name: str
    class_name: str = ""
    kind: str = "pictures"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = letters.sample(kit, self.language, self.variant, pdf, progress)
        return Proof(pdf, pages, pages // 2)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        self._require(kit, by)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Letter home"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        self._require(kit, by)
        letters.sample(kit, self.language, self.variant, pdf, progress)

    def _require(self, kit: Kit, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        if self.language not in letters.usable(kit):
            raise KioskError(
                "letter-unconfirmed",
                "This letter is not printed yet: note in Settings, Letters, who speaks the language and stands by it.",
            )
