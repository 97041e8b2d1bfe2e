"""The office with a stack of return slips: ready-made sheets (tests.support.scans) are the first pupils' own forms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image

from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from app.domain.slip_layout import QR_CODES
from app.paper.slip_scan import SlipScanner
from app.services import scan_folder, slip_tray
from app.services.kit import Kit
from tests.support.form_jobs import sheet
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import at, office_kit
from tests.support.scans import blank, front, save_tiff, sheets, signed, torn_off

DPI = 100
"""Enough for these clean pages, and quick."""


def slips_kit(folder: Path, pages: int = 0, *, pupils: int = 6, signed_by: int = 3) -> Kit:
    """Maple's first pupils have signed, and their forms are printed; so many slips lie in the tray."""
    kit = replace(office_kit(folder, pupils=pupils, signed=signed_by), slip_reader=SlipScanner())
    for number in range(signed_by):
        subject = f"Maple-{number}"
        own = kit.ledger.read(AGREEMENTS, subject=subject)[-1].id
        kit.ledger.append(
            Draft("form.made", (Body(subject, {"form": sheet(number).form, "agreement": own}),)),
            Draft("form.rendered", (Body(subject, {"form": sheet(number).form, "number": 1, "home": 0}),)),
        )
    if pages:
        lay(kit, folder / "stack.tif", *stack(pages))
    return kit


def stack(pages: int) -> list[Image.Image]:
    """Slips as they come back: agreed, talk first, blank, agreed …; each of another child, as far as they go."""
    made = []
    for number in range(pages):
        own = number % len(sheets())
        made.append(front(own, DPI) if number % 3 == 2 else signed(own, DPI, talk=number % 3 == 1, seed=number + 3))
    return made


def spoilt() -> Image.Image:
    """One without a code."""
    return torn_off(signed(0, DPI), *QR_CODES, dpi=DPI)


def lay(kit: Kit, path: Path, *pages: Image.Image) -> None:
    """In the tray, as if it had been read from a stick."""
    save_tiff(pages, path, DPI)
    slip_tray.keep(kit, scan_folder.found_at(path), SlipScanner().read(path))


def to_slips(kiosk: KioskWindow) -> KioskWindow:
    """In as Ms Okoro, by the paper to the slips."""
    at(kiosk, "staff/Paper").tap("slips")
    return kiosk.on("staff/Slips")


__all__ = ["blank", "lay", "slips_kit", "spoilt", "stack", "to_slips"]
