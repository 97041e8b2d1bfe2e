"""Somebody at the real kiosk: ``python -m tests.e2e.visitor DATA VISIT [ARGUMENT…]``; what they see as JSON lines.

The kiosk is the one that main.py opens, with its lock, its log and its own store thread; only words need less time.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

import main
from tests.e2e import visits
from ui.app import Kiosk
from ui.tour.glass import Glass


def say(**seen: object) -> None:
    """Tell whoever started this."""
    print(json.dumps(seen), flush=True)  # noqa: T201


def go(kiosk: Kiosk, visit: Callable[[visits.Visitor], None], arguments: list[str]) -> None:
    """The visit, once the window stands; then the kiosk is closed as staff close it."""
    kiosk.desk.pace.reading = 1 / 40
    try:
        visit(visits.Visitor(Glass(kiosk.window), kiosk, say, arguments))
    except BaseException as error:
        sys.stderr.write(f"{error!r}\n")
        if picture := os.environ.get("VISIT_PICTURE"):
            kiosk.window.grabWindow().save(picture)
        os._exit(3)
    kiosk.window.close()


def visitor(data: str, name: str, *arguments: str) -> int:
    """Open the kiosk as main.py does, and send somebody in."""
    make = main.make_kiosk

    def made(folder: Path) -> tuple[QGuiApplication, Kiosk]:
        qt, kiosk = make(folder)
        QTimer.singleShot(0, lambda: go(kiosk, getattr(visits, name), list(arguments)))
        return qt, kiosk

    main.make_kiosk = made
    return main.run_kiosk(Path(data))


if __name__ == "__main__":
    sys.exit(visitor(*sys.argv[1:]))
