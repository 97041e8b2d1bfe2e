"""A school's own drawings, shown by a lesson or not: one that replaces a shipped picture must be whole, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.content.check_pictures import PictureCheck
from app.content.fields import NAME
from app.content.gallery import NOT_SCENES
from app.domain.finding import Finding


def own_pictures(folder: Path, scenes: PictureCheck) -> Iterator[Finding]:
    """What is wrong with the scenes in ``folder``, in order of their names."""
    for file in sorted(folder.glob("*.toml")):
        if file.stem in NOT_SCENES:
            continue
        if not NAME.fullmatch(file.stem):
            yield Finding(
                str(file), 0, f"“{file.stem}” cannot be a picture's name.", "Rename the file, as the guide says."
            )
        else:
            yield from scenes.findings(file.stem)
