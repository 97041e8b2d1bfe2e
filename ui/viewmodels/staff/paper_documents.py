"""What can be previewed and put on paper: a batch of parent forms, or a class's names and animals. Pure of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.permissions import Right
from app.ports.press import Progress
from app.services import form_batch, forms, pupils, staff_access
from app.services.form_batch import Batch, Want
from app.services.forms import Outcome, Sent
from app.services.kit import Kit


@dataclass(frozen=True)
class Proof:
    """A document as it would be printed, in a file of its own; nothing is in the record yet."""

    pdf: Path
    pages: int
    sheets: int
    unwitnessed: tuple[str, ...] = ()
    batch: Batch | None = None
    left_out: tuple[str, ...] = ()
    in_english: tuple[str, ...] = ()


@dataclass(frozen=True)
class Job:
    """Something that a printer took; ``sent`` is None for what the record does not follow."""

    printer: str
    number: str
    sent: Sent | None = None


class Document(Protocol):
    """``kind`` names it for QML: "forms" or "animals". ``by`` is the member of staff."""

    @property
    def kind(self) -> str: ...

    @property
    def class_name(self) -> str: ...

    @property
    def name(self) -> str: ...

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        """Draw it, to be looked at."""
        ...

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        """Hand it to a printer."""
        ...

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        """Write it where staff want it."""
        ...

    def check(self, kit: Kit, job: Job) -> Outcome:
        """How the printer is doing."""
        ...


class Unfollowed:
    """What the record does not follow: the printer alone says how it is doing."""

    def check(self, kit: Kit, job: Job) -> Outcome:
        found = kit.printers.state(job.number)
        return Outcome(found.state, found.sheets, found.said, found.stuck)


@dataclass(frozen=True)
class FormsDocument:
    """Parent forms of these pupils, or of single homes; ``name`` is the one pupil's, if it is about one.

    An empty ``class_name`` is the whole school. ``again``, ``cover`` and ``siblings`` are as in form_batch.prepare.
    """

    class_name: str
    subjects: Sequence[str]
    name: str = ""
    kind: str = "forms"
    wants: Sequence[Want] = ()
    again: bool = True
    cover: bool = False
    siblings: bool = False

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        batch = form_batch.prepare(
            kit,
            subjects=self.subjects,
            wants=self.wants,
            again=self.again,
            cover=self.cover,
            siblings=self.siblings,
        )
        pages = kit.press.forms(batch.job, pdf, progress)
        unwitnessed = tuple(pupil.first for pupil in batch.unwitnessed)
        english = tuple(pupil.first for pupil in batch.in_english)
        return Proof(pdf, pages, len(batch.job.sheets), unwitnessed, batch, in_english=english)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        assert proof.batch is not None
        sent = forms.print_to(kit, printer, proof.batch, progress, by=by)
        return Job(sent.printer, sent.job, sent)

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        assert proof.batch is not None
        forms.print_pdf(kit, proof.batch, pdf, progress, by=by)

    def check(self, kit: Kit, job: Job) -> Outcome:
        assert job.sent is not None
        return forms.check(kit, job.sent)


@dataclass(frozen=True)
class AnimalsDocument(Unfollowed):
    """A class's names and animals, for pegs and trays."""

    class_name: str
    name: str = ""
    kind: str = "animals"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        pages = pupils.animal_sheet(kit, self.class_name, pdf)
        return Proof(pdf, pages, pages)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        staff_access.require(kit, by, Right.PRINT)
        return Job(printer, kit.printers.send(printer, proof.pdf, self.class_name))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        staff_access.require(kit, by, Right.PRINT)
        pupils.animal_sheet(kit, self.class_name, pdf)
