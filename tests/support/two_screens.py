"""A kiosk with a second screen, in a process of its own: ``python -m tests.support.two_screens FOLDER``.

Prints what stood where, as JSON. The offscreen platform takes its screens from a file that must be named before Qt
starts, so the tests' own process cannot have two.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

PLAIN = {"y": 0, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
SCREENS = [
    {"name": "touch", "x": 0, "width": 1366, "height": 768, **PLAIN},
    {"name": "wall", "x": 1366, "width": 1920, "height": 1080, **PLAIN},
]


def main(folder: Path) -> None:
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": SCREENS}), "utf-8")
    os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_QUICK_BACKEND": "software"}
    sys.stdout.write(json.dumps(play(folder)) + "\n")


def play(folder: Path) -> dict[str, Any]:
    """Teach on the second screen, lose it, get it back, and go without it by choice."""
    from PySide6.QtGui import QGuiApplication

    from tests.support.staff_window import open_staff, text_of
    from tests.support.teaching_window import to_first_slide, with_lesson
    from ui.app import application

    qt = application(["kiosk"])
    kiosk = open_staff(folder, kit=lambda: with_lesson(folder / "data", "eyfs"))
    vm = to_first_slide(kiosk)
    wall = QGuiApplication.screens()[1]

    def standing() -> dict[str, Any]:
        kiosk.rest(0.2)
        window = next(one for one in QGuiApplication.topLevelWindows() if one.objectName() == "classWindow")
        return {
            "shown": window.isVisible(),
            "at": window.screen().name(),
            "size": [window.width(), window.height()],
            "slide": [vm.board.property("width"), vm.board.property("height")],
            "named": vm.lesson_run.state.slide.id if vm.lesson_run.state else "",
        }

    kiosk.tap("forward")
    told = {"beside": standing()}
    qt.screenRemoved.emit(wall)
    told["lost"] = standing() | {"told": text_of(kiosk, "teachFault")}
    qt.screenAdded.emit(wall)
    told["back"] = standing()
    vm.room.showSecond(False)
    told["unwanted"] = standing()
    vm.room.showSecond(True)
    kiosk.app.window.hide()
    told["closed"] = standing()
    kiosk.app.close()
    return told


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(0)
