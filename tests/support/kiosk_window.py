"""The real kiosk in a window of a known panel, driven by real touch events."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.agreement import Length, Session
from app.domain.idle import Limits
from app.domain.pupil import Pupil
from app.domain.school import School
from app.domain.staff import Role
from app.domain.walk import Walk
from app.errors import KioskError
from app.ports.gallery import Gallery
from app.ports.voice import Voice
from app.services import sessions, setup, staff_access
from app.services.kit import Kit
from app.store.open_record import Record
from tests.support.kits import PIN, SetClock, brief, enrol, kit_on
from tests.support.records import open_test_record
from tests.support.voices import SilentVoice
from ui.app import Kiosk, build
from ui.viewmodels.pace import Pace

Answer = TypeVar("Answer")
ROOT = Path(__file__).parents[2]
PANELS = {"laptop": (1366, 768, 345), "desk": (1920, 1080, 476), "wall": (3840, 2160, 1428)}
"""Width and height in pixels, width in millimetres."""

NAMES = (
    "Aisha", "Alexander", "Amelia-Rose", "Ben", "Chloe", "Dawid", "Eesa", "Freya", "George", "Hana", "Isabella", "Ivy",
    "Jakub", "Joshua", "Kofi", "Lily", "Maryam", "Maximilian", "Mohammed", "Noah", "Oluwaseun", "Olivia", "Priya",
    "Quinn", "Ruby", "Sami", "Siân", "Tilly", "Umar", "Wren", "Xanthe", "Zofia", "Łukasz", "Anna Maria",
)  # fmt: skip


@cache
def panel_device() -> QPointingDevice:
    """One touch panel for the whole run: Qt keeps every one that was ever made."""
    return QTest.createTouchDevice()


@cache
def content() -> tuple[FolderGallery, FolderShelf]:
    """The product's own pictures and lessons, read once for the whole run: it takes a second or two."""
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    return gallery, FolderShelf([ROOT / "lessons"], gallery)


def class_of(names: Sequence[str], class_name: str, year: str, stage: str, animals: Sequence[str]) -> list[Pupil]:
    """Pupils of one class, each with an animal of their own."""
    return [
        Pupil(f"{class_name}-{number}", name, "Hope", class_name=class_name, year=year, stage=stage, animal=animal)
        for number, (name, animal) in enumerate(zip(names, animals, strict=False))
    ]


def open_kit(folder: Path, pupils: int = 34, slip_grants: bool = False, records: list[Record] | None = None) -> Kit:
    """A school with two real classes: Maple (lks2) and Acorn (ks1). ``records`` gets its record."""
    gallery, shelf = content()
    clock = SetClock()
    record = open_test_record(folder, clock)
    (records if records is not None else []).append(record)
    kit = replace(kit_on(record, clock, shelf), gallery=gallery)
    if not setup.is_ready(kit):
        setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
        brief(kit)
        setup.change_school(kit, School(slip_grants=slip_grants))
        enrol(kit, *class_of(NAMES[:pupils], "Maple", "Year 4", "lks2", shelf.animals()))
        enrol(kit, *class_of(NAMES[:pupils], "Acorn", "Year 1", "ks1", shelf.animals()))
    return kit


def begin(kit: Kit, class_name: str, length: Length) -> Session:
    """What the staff screen does when a teacher hands the kiosk to a class."""
    return sessions.open_session(kit, class_name, staff_access.list_staff(kit)[0].subject, length)


@dataclass
class KioskWindow:
    """A kiosk behind glass. Names are the QML objectNames of what can be touched.

    ``look`` is called on every screen that ``on`` waited for.
    """

    app: Kiosk
    taps: int = 0
    look: Callable[[], None] = lambda: None

    @property
    def walk(self) -> Walk:
        """The turn under way."""
        assert self.app.turn.walk is not None
        return self.app.turn.walk

    def ask(self, work: Callable[[Kit], Answer]) -> Answer:
        """Ask the record, on its own thread."""
        answers: list[Answer] = []
        self.app.desk.jobs.run(work, answers.append, _fail)
        self.until(lambda: bool(answers))
        return answers[0]

    @property
    def screen(self) -> str:
        return self.app.desk.kiosk.at

    def rest(self, seconds: float) -> None:
        """Let the kiosk run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, true: Callable[[], bool], within: float = 10.0) -> None:
        """Let the kiosk run until this holds."""
        end = time.monotonic() + within
        while not true():
            assert time.monotonic() < end, f"it never came true; the screen is {self.screen}"
            self.rest(0.01)

    def on(self, screen: str) -> KioskWindow:
        """Wait for a screen, such as "pupil/Me", and for what stands on it."""
        self.until(lambda: self.screen == screen)
        self.rest(0.03)
        self.look()
        return self

    def find(self, name: str) -> QQuickItem | None:
        """A visible item by its objectName."""
        return next((item for item in self.items() if item.objectName() == name and item.isVisible()), None)

    def item(self, name: str) -> QQuickItem:
        """The same, waited for."""
        self.until(lambda: self.find(name) is not None)
        found = self.find(name)
        assert found is not None
        return found

    def middle(self, name: str) -> QPoint:
        """Where its middle is in the window."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, name: str) -> None:
        """Touch it and let go."""
        self.taps += 1
        at = self.middle(name)
        self.touch(press_0=at)
        self.touch(release_0=at)

    def touch(self, **fingers: QPoint) -> None:
        """One report of the panel, such as ``press_0=here, move_1=there``."""
        report = QTest.touchEvent(self.app.window, panel_device())
        for what, at in fingers.items():
            verb, number = what.split("_")
            if verb == "stay":
                report.stationary(int(number))
            else:
                getattr(report, verb)(int(number), at, self.app.window)
        report.commit()
        self.rest(0)

    def write(self) -> None:
        """Scribble on the pad with one finger."""
        pad = self.item("pad")
        path = [
            pad.mapToScene(QPointF(pad.width() * (0.3 + 0.01 * n), pad.height() * (0.35 + 0.2 * (n % 7 / 7)))).toPoint()
            for n in range(36)
        ]
        self.touch(press_0=path[0])
        for at in path[1:]:
            self.touch(move_0=at)
        self.touch(release_0=path[-1])

    def settle(self) -> None:
        """Wait until pictures are drawn and nothing moves any more."""
        self.rest(0.35)
        self.until(lambda: not any(_loading(item) for item in self.items()))
        self.rest(0.05)

    def grab(self, path: Path | None = None) -> QImage:
        """What is on the screen now."""
        self.settle()
        image = self.app.window.grabWindow()
        if path:
            path.parent.mkdir(parents=True, exist_ok=True)
            image.save(str(path))
        return image

    def items(self) -> list[QQuickItem]:
        """Every item in the window, parents first."""
        return _under(self.app.window.contentItem())

    def to_class(self, class_name: str = "Maple", length: Length = Length.WHOLE) -> KioskWindow:
        """Hand the kiosk to a class, as the staff screen does."""
        desk = self.app.desk
        desk.jobs.run(lambda kit: begin(kit, class_name, length), self.app.flow.begin_session, desk.kiosk.report)
        self.on("pupil/ClassBoard")
        self.until(lambda: self.find(f"tile-{class_name}-0") is not None)
        return self


def _fail(fault: KioskError) -> None:
    raise AssertionError(fault.staff)


def _under(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _under(child))]


def _loading(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImage") or not item.isVisible():
        return False
    return not item.property("source").isEmpty() and item.property("progress") < 1


def open_window(
    folder: Path,
    panel: str = "laptop",
    *,
    voice: Voice | None = None,
    pace: Pace | None = None,
    kit: Callable[[], Kit] | None = None,
    gallery: Gallery | None = None,
) -> KioskWindow:
    """The kiosk at its attract screen, shown. Words stand only briefly before their thumb wakes."""
    width, height, width_mm = PANELS[panel]
    app = build(
        kit or (lambda: open_kit(folder)),
        gallery or content()[0],
        voice=voice or SilentVoice(),
        pace=pace or Pace(0.01, Limits()),
        pixels_per_mm=width / width_mm,
    )
    app.window.resize(width, height)
    app.window.show()
    return KioskWindow(app)
