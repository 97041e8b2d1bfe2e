"""The briefing of staff, held against what it must be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.content.briefing_read import read_briefing
from app.content.check_pictures import PictureCheck
from app.content.toml_file import PackFault
from app.domain.finding import Finding


def briefing_findings(file: Path, scenes: PictureCheck) -> Iterator[Finding]:
    """What is wrong with ``briefing.toml``, and with the pictures it shows."""
    try:
        pages = read_briefing(file)
    except PackFault as fault:
        yield Finding(str(fault.file), fault.line, fault.what, fault.remedy)
        return
    for name in dict.fromkeys(page.picture for page in pages if page.picture):
        if scenes.composer.find(name).is_file():
            yield from scenes.findings(name)
        else:
            yield Finding(
                str(file), _line(file, name), f"There is no picture “{name}”.", "Draw it or correct the name."
            )


def _line(file: Path, name: str) -> int:
    lines = enumerate(file.read_text("utf-8").splitlines(), 1)
    return next((number for number, text in lines if f'"{name}"' in text), 0)
