"""A school's export, whatever its format: told by what is in the file, not by what it is called."""

from __future__ import annotations

from pathlib import Path

from app.ports.roll_file import RollFile
from app.roster.plain_text import read_text
from app.roster.sheet import unreadable

_MOST_BYTES = 20_000_000
_OTHERS = (
    (
        b"\xd0\xcf\x11\xe0",
        "is an old (.xls) or password-protected Excel file; save it as .xlsx or CSV, without a password",
    ),
    (b"%PDF", "is a PDF; export the roll as CSV or as an Excel workbook (.xlsx)"),
    (b"<", "is a web page or XML; open it in Excel and save it as .xlsx or CSV"),
)


class RosterReader:
    """Carries out the RollReader port for CSV and XLSX."""

    def read(self, path: Path) -> RollFile:
        """Raises KioskError ``roll-unreadable`` with the reason."""
        data = _bytes(path)
        name = path.name.encode(errors="replace").decode()  # a name of damaged letters could not be recorded
        if data.startswith(b"PK"):
            # openpyxl takes about 0.15 s to import, and most rolls are CSV
            from app.roster.workbook import read_workbook

            return read_workbook(name, data)
        for start, reason in _OTHERS:
            if data.lstrip().startswith(start):
                raise unreadable(name, reason)
        return read_text(name, data)


def _bytes(path: Path) -> bytes:
    if not path.exists():
        raise unreadable(path.name, f"is not there (looked in {path.parent})")
    if not path.is_file():
        raise unreadable(path.name, "is no file; choose the school's export itself")
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise unreadable(
                path.name, f"is larger than {_MOST_BYTES // 1_000_000} MB, so it is hardly one school's roll"
            )
        data = path.read_bytes()
    except OSError as fault:
        raise unreadable(path.name, f"cannot be read: {fault.strerror}") from fault
    if not data.strip():
        raise unreadable(path.name, "is empty; export the roll again")
    return data
