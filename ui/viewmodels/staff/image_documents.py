"""The slips that ask home about pictures, and the list for staff, as something to preview and print. Pure of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import image_papers, staff_access
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed

Draw = Callable[[Kit, str, Path, Progress], int]
"""Writes it for a member of staff; returns the number of pages."""


@dataclass(frozen=True)
class PicturesDocument(Unfollowed):
    """``name`` is what the screen and the file are called; ``by`` is who asked to see it."""

    by: str
    name: str
    class_name: str
    draw: Draw
    kind: str = "pictures"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = self.draw(kit, self.by, pdf, progress)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Pictures"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        self.draw(kit, by, pdf, progress)


def slips_document(by: str, name: str, class_name: str, subjects: tuple[str, ...]) -> PicturesDocument:
    """A page for each of these pupils."""

    def draw(kit: Kit, who: str, pdf: Path, progress: Progress) -> int:
        return image_papers.slips(kit, who, subjects, pdf, progress)

    return PicturesDocument(by, name, class_name, draw)


def list_document(by: str, name: str, class_name: str) -> PicturesDocument:
    """Who may be shown, of a class, or of the whole school where its name is empty."""

    def draw(kit: Kit, who: str, pdf: Path, _: Progress) -> int:
        return image_papers.list_of(kit, who, class_name, pdf)

    return PicturesDocument(by, name, class_name, draw)
