"""The first frame waits for nothing; the attract screen shows nobody; a record that cannot be opened is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.errors import KioskError
from app.services.kit import Kit
from tests.support.kiosk_window import NAMES, KioskWindow

ROOT = Path(__file__).parents[2]
FIRST_FRAME = """
import sys, threading
from pathlib import Path
from app.content.gallery import FolderGallery
from app.errors import KioskError
from ui.app import application, build
root = Path(sys.argv[1])
app = application(["kiosk"])
drawn = threading.Event()
def open_kit():
    if not drawn.wait(30):
        raise RuntimeError("the first frame waited for the record")
    raise KioskError("asked-for", "This is only to see when the record is opened.")
gallery = FolderGallery([root / "assets" / "pictures"], root / "assets" / "animals.toml")
kiosk = build(open_kit, gallery)
heavy = {"sqlite_utils", "sqlcipher3", "reportlab", "openpyxl", "pypdfium2", "textstat", "PySide6.QtTextToSpeech"}
def first():
    if not drawn.is_set():
        print(sorted(heavy & set(sys.modules)), kiosk.desk.kiosk.at)
    drawn.set()
kiosk.window.afterRendering.connect(first)
kiosk.desk.kiosk.faultChanged.connect(lambda: kiosk.desk.kiosk.property("faultForStaff") and app.quit())
kiosk.window.show()
app.exec()
print(kiosk.desk.kiosk.property("faultForStaff"))
kiosk.close()
"""


def test_first_frame_has_loaded_nothing_heavy_and_waits_for_no_record() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(ROOT)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.splitlines() == ["[] pupil/Attract", "This is only to see when the record is opened."]


def test_attract_screen_names_nobody(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    kiosk.app.flow.to_attract()
    kiosk.on("pupil/Attract").settle()
    said = " ".join(str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText"))
    assert not [name for name in NAMES if name in said]
    assert "Maple" not in said


def test_record_that_cannot_be_opened_is_told_and_nothing_else_breaks(open_kiosk: Callable[..., KioskWindow]) -> None:
    def damaged() -> Kit:
        raise KioskError("record-damaged", "The record cannot be read: restore a backup.")

    kiosk = open_kiosk(kit=damaged)
    shell = kiosk.app.desk.kiosk
    kiosk.until(lambda: bool(shell.property("faultForStaff")))
    assert shell.property("faultForStaff") == "The record cannot be read: restore a backup."
    said = [item.property("text") for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()]
    assert shell.property("faultForPupil") in said
    assert not kiosk.app.attract.property("ready")
    kiosk.tap("tell")
    kiosk.item("tellPage")


def test_attract_screen_is_ready_once_the_record_is_open(kiosk: KioskWindow) -> None:
    kiosk.until(lambda: bool(kiosk.app.attract.property("ready")))


def test_corner_without_staff_screens_changes_nothing(kiosk: KioskWindow) -> None:
    kiosk.tap("staffCorner")
    kiosk.rest(0.1)
    assert kiosk.screen == "pupil/Attract"
