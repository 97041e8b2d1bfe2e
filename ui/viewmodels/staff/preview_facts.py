"""What the preview says of a drawn document, of a job and of printers. Pure of Qt but for addresses of files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl

from app.ports.printers import Printer
from app.services.forms import Outcome
from ui.viewmodels.staff.paper_documents import Proof


def proof_facts(proof: Proof | None) -> dict[str, Any]:
    """Of the pages, once they are drawn."""
    return {
        "pdf": QUrl.fromLocalFile(str(proof.pdf)) if proof else QUrl(),
        "pages": proof.pages if proof else 0,
        "sheets": proof.sheets if proof else 0,
        "unwitnessed": list(proof.unwitnessed) if proof else [],
        "leftOut": list(proof.left_out) if proof else [],
        "inEnglish": list(proof.in_english) if proof else [],
    }


def job_facts(outcome: Outcome | None) -> dict[str, Any]:
    """Of what a printer has."""
    told = outcome or Outcome("", 0, "")
    return {"jobState": told.state, "jobSheets": told.sheets, "jobSaid": told.said, "jobStuck": told.stuck}


def printer_rows(printers: Sequence[Printer], chosen: str) -> list[dict[str, Any]]:
    """Roles ``name``, ``ready``, ``said`` (the printer's own words) and ``chosen``."""
    return [{"name": one.name, "ready": one.ready, "said": one.said, "chosen": one.name == chosen} for one in printers]
