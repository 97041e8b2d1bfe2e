"""From process launch to the first interactive attract frame, against an empty window and the same imports.

The same imports are the modules of others that the kiosk has by then, and the names that it imports from them.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PUPILS = 500
RUNS = 7
Row = tuple[str, str, str, float, bool]

KIOSK = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
import main
qt, kiosk = main.make_kiosk(Path(sys.argv[1]))
def told():
    ours = ("app", "ui", "main", "__main__")
    at = time.monotonic()
    third = sorted(name for name in sys.modules if name.split(".")[0] not in ours)
    our_own = [one for name, one in list(sys.modules.items()) if name.split(".")[0] in ours]
    used = [value for one in our_own for value in vars(one).values() if isinstance(value, type)]
    named = {(value.__module__, value.__name__) for value in used}
    names = sorted([module, name] for module, name in named if module.split(".")[0] not in ours)
    print(json.dumps({"at": at, "imports": {"modules": third, "names": names}}), flush=True)
    QTimer.singleShot(0, qt.quit)  # not from inside the drawing: it closes the window
def opened():
    kiosk.window.frameSwapped.connect(told)
    kiosk.window.update()
kiosk.attract.changed.connect(opened)
main.exec_and_close(qt, kiosk)
"""

EMPTY = """
import importlib, json, sys, time
given = json.loads(sys.stdin.read())
for name in given["modules"]:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
for module, name in given["names"]:  # PySide makes a class when its name is first imported
    getattr(sys.modules[module], name, None)
from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
qt = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(QByteArray(b"import QtQuick; Window { visible: true; width: 1366; height: 768 }"))
def told():
    print(json.dumps({"at": time.monotonic()}), flush=True)
    QTimer.singleShot(0, qt.quit)
engine.rootObjects()[0].frameSwapped.connect(told)
qt.exec()
"""

FILL = """
import sys
from pathlib import Path
import main
from app.domain.entry import Body, Draft
from app.domain.staff import Role
from app.services import setup
kit = main.open_kit(Path(sys.argv[1]))
setup.first_start(kit, "Flourish With Us", "Sam Reed", Role.LEAD, "402913")
kit.ledger.append(Draft("roll.imported", tuple(
    Body(f"00000000-0000-4000-8000-{n:012d}",
         {"first": f"Child{n}", "last": "Example", "class_name": f"Class {n // 30}", "year": "Year 4", "stage": "lks2"})
    for n in range(int(sys.argv[2])))))
kit.close()
"""


def run() -> list[Row]:
    """Medians of several launches each, taken in turn."""
    with tempfile.TemporaryDirectory() as folder:
        surroundings = _surroundings(Path(folder))
        data = str(Path(folder) / "data")
        subprocess.run([sys.executable, "-c", FILL, data, str(PUPILS)], cwd=ROOT, env=surroundings, check=True)
        _, imports = _launch(KIOSK, [data], surroundings, "")
        given = json.dumps(imports)
        kiosk, empty = [], []
        for _ in range(RUNS):
            kiosk.append(_launch(KIOSK, [data], surroundings, "")[0])
            empty.append(_launch(EMPTY, [], surroundings, given)[0])
    ours, bare = statistics.median(kiosk), statistics.median(empty)
    times = ours / bare
    measured = f"{ours:.2f} s = {times:.2f} × {bare:.2f} s"
    return [("start: launch to interactive attract frame, 500 pupils", measured, "1.6 ×", times / 1.6, times <= 1.6)]


def _launch(script: str, arguments: list[str], surroundings: dict[str, str], given: str) -> tuple[float, object]:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=surroundings,
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout.splitlines()[0])
    return answer["at"] - began, answer.get("imports")


def _surroundings(folder: Path) -> dict[str, str]:
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("STATE", "CONFIG", "DATA")}
    # compiled once, by the launch that is not measured, as everywhere
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    return {**known, **own, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
