"""A trend as something that can be previewed and put on paper. Pure of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.trends import Sort
from app.ports.press import Progress
from app.services import trends
from app.services.kit import Kit
from app.services.trends import Asked
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class TrendDocument(Unfollowed):
    """``wanted`` is the picture's sort, class and school year; ``by`` looks at it, ``name`` is what it is called."""

    wanted: tuple[str, str, str]
    by: str
    name: str
    class_name: str = ""
    kind: str = "trend"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = trends.write(kit, self._asked, self.by, pdf)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        trends.may_print(kit, by)
        return Job(printer, kit.printers.send(printer, proof.pdf, self.name))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        trends.may_print(kit, by)
        trends.write(kit, self._asked, by, pdf)

    @property
    def _asked(self) -> Asked:
        sort, class_name, year = self.wanted
        return Asked(Sort(sort), class_name, year)
