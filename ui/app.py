"""Puts the kiosk's window together: engine, view models, and the threads beside them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QSizeF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from app.ports.gallery import Gallery
from app.ports.machine import MachineSettings
from app.ports.voice import Voice
from app.services.kit import Kit
from ui.adapters import fonts, screen_size, touch
from ui.adapters.jobs import Jobs
from ui.adapters.pictures import PictureProvider
from ui.adapters.voice import QtVoice
from ui.viewmodels.attract import AttractViewModel
from ui.viewmodels.class_board import BOARD, ClassBoardViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.ending_screens import DoneViewModel, ParkedViewModel, SignViewModel
from ui.viewmodels.flow import Flow
from ui.viewmodels.kiosk import ATTRACT, KioskViewModel
from ui.viewmodels.lesson_screens import (
    CheckViewModel,
    IfNotViewModel,
    MeViewModel,
    PromisesViewModel,
    RulePageViewModel,
)
from ui.viewmodels.pace import Pace
from ui.viewmodels.sizes import SizesViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.turn import Turn
from ui.viewmodels.watch import IdleWatch

MODULES = Path(__file__).parent
MAIN = MODULES / "ThumbsUp" / "Main.qml"


def application(arguments: Sequence[str]) -> QGuiApplication:
    """The one application object, ready for the kiosk. Call it before anything else of Qt."""
    # Qt Quick hands on one touch move a frame and drops the rest unless told before the application is made
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    QQuickStyle.setStyle("Basic")
    made = QGuiApplication(list(arguments))
    made.setApplicationDisplayName("Thumbs Up")
    made.setQuitOnLastWindowClosed(True)
    fonts.load()
    return made


@dataclass
class Kiosk:
    """The running window and what stands behind it. ``close`` ends all of it, in the one order that works."""

    window: QQuickWindow
    engine: QQmlApplicationEngine
    watch: IdleWatch
    desk: Desk
    attract: AttractViewModel
    board: ClassBoardViewModel
    turn: Turn
    flow: Flow

    def close(self) -> None:
        """Finish what was being written, then take everything down."""
        self.window.removeEventFilter(self.watch)
        self.window.close()
        self.desk.jobs.close()
        self.desk.voice.close()
        # the engine before the view models, or its bindings read what is gone
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(self.engine, 52)
        QGuiApplication.processEvents()


StaffScreens = Callable[[Desk, Flow], Mapping[str, QObject]]
"""Makes the staff screens' view models: file under screens/ without its ending → view model."""


def build(
    open_kit: Callable[[], Kit],
    gallery: Gallery,
    *,
    settings: MachineSettings | None = None,
    voice: Voice | None = None,
    pace: Pace | None = None,
    pixels_per_mm: float | None = None,
    staff_screens: StaffScreens | None = None,
) -> Kiosk:
    """Make the kiosk, not shown yet. ``open_kit`` is called on the store thread, after the first frame."""
    machine, pace = settings or MachineSettings(), pace or Pace()
    voice = voice or QtVoice()
    sizes = SizesViewModel(pixels_per_mm or _measure(machine))
    speech = SpeechViewModel(voice, machine.highlight)
    kiosk = KioskViewModel(sizes, speech)
    desk = Desk(kiosk, speech, sizes, Jobs(open_kit), pace, voice)
    watch = IdleWatch(pace.limits)
    attract, board, turn = AttractViewModel(), ClassBoardViewModel(desk), Turn(desk)
    flow = Flow(desk, watch, attract, board, turn)
    for screen, vm in {ATTRACT: attract, BOARD: board, **_turn_screens(turn, kiosk)}.items():
        kiosk.register(screen, vm)
    for screen, vm in (staff_screens(desk, flow) if staff_screens else {}).items():
        kiosk.register(screen, vm)
    voice.set_volume(0.0 if machine.muted else machine.volume / 100)
    kiosk.go(ATTRACT)
    engine, window = _load(kiosk, gallery)
    window.installEventFilter(watch)
    window.frameSwapped.connect(lambda: _after_first_frame(flow, speech), Qt.ConnectionType.SingleShotConnection)
    _one_contact(window, kiosk, turn)
    return Kiosk(window, engine, watch, desk, attract, board, turn, flow)


def _load(kiosk: KioskViewModel, gallery: Gallery) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    import ui.ink.signature_pad  # noqa: F401  # registers the pad's QML types

    engine = QQmlApplicationEngine()
    engine.addImportPath(str(MODULES))
    engine.addImageProvider("pictures", PictureProvider(gallery))
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(MAIN)))
    assert engine.rootObjects(), "Main.qml did not load; the log says why"
    return engine, cast(QQuickWindow, engine.rootObjects()[0])


def _turn_screens(turn: Turn, kiosk: KioskViewModel) -> dict[str, QObject]:
    return {
        "pupil/Me": MeViewModel(turn, kiosk),
        "pupil/RulePage": RulePageViewModel(turn, kiosk),
        "pupil/Check": CheckViewModel(turn, kiosk),
        "pupil/Promises": PromisesViewModel(turn, kiosk),
        "pupil/IfNot": IfNotViewModel(turn, kiosk),
        "pupil/Sign": SignViewModel(turn, kiosk),
        "pupil/Parked": ParkedViewModel(turn, kiosk),
        "pupil/Done": DoneViewModel(turn, kiosk),
    }


def _one_contact(window: QQuickWindow, kiosk: KioskViewModel, turn: Turn) -> None:
    contacts = touch.install_one_contact(window)
    # a finger that is still down must not press what appears beneath it
    kiosk.screenChanged.connect(contacts.drop)
    kiosk.tellingChanged.connect(contacts.drop)
    kiosk.coveredChanged.connect(contacts.drop)
    turn.arrived.connect(contacts.drop)


def _after_first_frame(flow: Flow, speech: SpeechViewModel) -> None:
    flow.open()
    speech.open()


def _measure(machine: MachineSettings) -> float:
    screen = QGuiApplication.primaryScreen()
    return screen_size.pixels_per_mm(QSizeF(screen.size()), screen.physicalSize(), machine)
