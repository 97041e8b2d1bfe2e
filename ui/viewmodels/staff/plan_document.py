"""A lesson's plan as something that can be previewed and put on paper. It names no pupil, so any staff may print it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.ports.press import Progress
from app.services import lesson_plan
from app.services.kit import Kit
from ui.viewmodels.staff.paper_documents import Job, Proof, Unfollowed


@dataclass(frozen=True)
class PlanDocument(Unfollowed):
    """The plan of a stage's lesson; ``name`` is the stage's title."""

    stage: str
    name: str
    class_name: str = ""
    kind: str = "plan"

    def proof(self, kit: Kit, pdf: Path, progress: Progress) -> Proof:
        lesson_plan.write(kit, self.stage, pdf)
        return Proof(pdf, 1, 1)

    def print_to(self, kit: Kit, printer: str, proof: Proof, progress: Progress, by: str) -> Job:
        return Job(printer, kit.printers.send(printer, proof.pdf, self.name))

    def save(self, kit: Kit, pdf: Path, proof: Proof, progress: Progress, by: str) -> None:
        lesson_plan.write(kit, self.stage, pdf)
