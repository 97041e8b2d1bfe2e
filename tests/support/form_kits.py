"""A school whose pupils have signed: a real record, the shipped lessons, and the press."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.agreement import AGREEMENTS, Agreement, Mark
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, Copy
from app.domain.pupil import Pupil
from app.paper.cups import CupsPrinters
from app.paper.press import ReportlabPress
from app.paper.slip_scan import SlipScanner
from app.services.kit import Kit
from tests.support.form_jobs import gallery, ink_text, shelf
from tests.support.kits import SetClock, enrol, open_kit

NAMES = ("Aisha", "Ben", "Chloe", "Dawid")
STAGE = "ks1"


def form_kit(tmp_path: Path, clock: SetClock | None = None) -> Kit:
    """An open kit that can print; the clock stands at 10 in the morning of 24 November 2026."""
    kit = open_kit(tmp_path, clock, shelf())
    return replace(kit, gallery=gallery(), press=ReportlabPress(), printers=CupsPrinters(), slip_reader=SlipScanner())


def maple(kit: Kit) -> None:
    """Four pupils of Maple, numbered 001 to 004; nobody has signed."""
    enrol(kit, *(_pupil(place, name) for place, name in enumerate(NAMES, start=1)))


def _pupil(place: int, name: str) -> Pupil:
    return Pupil(
        name.lower(),
        name,
        "Okafor",
        "",
        "Maple",
        "Year 2",
        STAGE,
        number=f"{place:03}",
        animal=("fox", "owl")[place % 2],
    )


def sign(kit: Kit, subject: str, *, mark: Mark = Mark.DRAWN, version_more: int = 0, renews: str = "") -> Agreement:
    """The subject signs the shipped lesson's pages as they are, or in other versions."""
    data = {
        "session": "",
        "stage": STAGE,
        "length": "after",
        "rules": [[page.id, page.version + version_more, page.hash] for page in shelf().lesson(STAGE).pages],
        "checks": [],
        "mark": str(mark),
        "ink": ink_text(1) if mark is Mark.DRAWN else "",
        "witness_needed": True,
        "renews": renews,
    }
    (entry,) = kit.ledger.append(Draft("turn.signed", (Body(subject, data),)))
    return kit.ledger.read(AGREEMENTS, id=entry.id)[0]


def void(kit: Kit, agreement: Agreement) -> None:
    """As ``services.turns.void`` records it, without superseding any form."""
    data = {"agreement": agreement.id, "by": "", "reason": "the wrong child"}
    kit.ledger.append(Draft("turn.voided", (Body(agreement.subject, data),)))


def copies(kit: Kit) -> list[Copy]:
    """All printed copies."""
    return sorted(kit.ledger.read(COPIES), key=lambda copy: (copy.form, copy.number))
