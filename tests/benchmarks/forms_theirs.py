"""Lets typst set the same sheets: ``python -m tests.benchmarks.forms_theirs DIR``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.stopwatch import stopwatch


def main(folder: Path) -> None:
    out = folder / "theirs.pdf"
    with stopwatch(out):
        import typst

        typst.compile(str(folder / "forms.typ"), output=str(out), font_paths=[str(folder / "fonts")])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
