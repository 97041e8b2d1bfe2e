"""Prints a pickled job in this fresh process: ``python -m tests.benchmarks.forms_ours DIR``."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from tests.benchmarks.stopwatch import stopwatch


def main(folder: Path) -> None:
    job = pickle.loads((folder / "job.pickle").read_bytes())
    out = folder / "ours.pdf"
    with stopwatch(out):
        # Imported under the watch: a worker process pays for it too.
        from app.paper.press import ReportlabPress

        ReportlabPress().forms(job, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
