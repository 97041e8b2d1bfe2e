"""Why a scan cannot be read, in one sentence a fault."""

from __future__ import annotations

from pathlib import Path

from app.errors import KioskError

AGAIN = "scan the slips again as PDF, TIFF, PNG or JPEG"


def unreadable(path: Path, why: str) -> KioskError:
    """``why`` completes "scan.pdf …"."""
    return KioskError("scan-unreadable", f"{path.name} {why}: {AGAIN}.")


def too_large(path: Path, why: str, remedy: str) -> KioskError:
    """``why`` completes "scan.pdf …"."""
    return KioskError("scan-too-large", f"{path.name} {why}: {remedy}.")


def missing(path: Path) -> KioskError:
    """There is nothing at this path."""
    return KioskError("scan-missing", f"There is no file {path}: check its name, then read it again.")


def locked(path: Path) -> KioskError:
    """A PDF with a password."""
    return KioskError(
        "scan-locked", f"{path.name} is locked with a password: save it without one, or scan the slips again."
    )
