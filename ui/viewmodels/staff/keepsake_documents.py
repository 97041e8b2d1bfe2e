"""Licence cards, a poster and a pupil's folder as something that can be previewed and put on paper. Pure of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import keepsakes, pupil_folder, staff_access
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class CardsDocument(Unfollowed):
    """Internet licences of a class; with a ``subject``, of one pupil called ``name``."""

    class_name: str
    subject: str = ""
    name: str = ""
    kind: str = "cards"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        batch = keepsakes.cards(kit, class_name=self.class_name, subject=self.subject)
        pages = keepsakes.write_cards(kit, batch, pdf, progress)
        return Proof(pdf, pages, pages, left_out=tuple(line.pupil.first for line in batch.left_out))

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Licence cards"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        batch = keepsakes.cards(kit, class_name=self.class_name, subject=self.subject)
        keepsakes.write_cards(kit, batch, pdf, progress)


@dataclass(frozen=True)
class PosterDocument(Unfollowed):
    """The rules of a class's stage: one A3 page, or four A4 pages."""

    class_name: str
    four: bool
    name: str = ""

    @property
    def kind(self) -> str:
        return "poster-four" if self.four else "poster"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = keepsakes.write_poster(kit, keepsakes.poster(kit, self.class_name, four=self.four), pdf, progress)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, self.class_name))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        keepsakes.write_poster(kit, keepsakes.poster(kit, self.class_name, four=self.four), pdf, progress)


@dataclass(frozen=True)
class FolderDocument(Unfollowed):
    """Everything on paper about one pupil. ``by`` looks at it; whoever prints or saves it stands in the record."""

    subject: str
    name: str
    class_name: str
    by: str
    kind: str = "folder"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = pupil_folder.draw(kit, self.subject, pdf, self.by, progress)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        # noted before a sheet is out: a folder that nobody noted must not lie on a printer
        pupil_folder.note(kit, self.subject, by)
        return Job(printer, kit.printers.send(printer, proof.pdf, "Folder"))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        pupil_folder.write(kit, self.subject, pdf, by, progress)
