"""Puts the kiosk's window together: engine, view models, and the threads beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMetaObject, QObject, QSizeF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from app.domain.idle import Limits
from app.ports.gallery import Gallery
from app.ports.machine import MachineSettings
from app.ports.voice import Voice
from app.services.kit import Kit
from ui.adapters import fonts, screen_size, touch
from ui.adapters.collector import GuiCollector
from ui.adapters.jobs import Jobs
from ui.adapters.keyboard import prepare_keyboard
from ui.adapters.pictures import PictureProvider
from ui.adapters.voice import QtVoice
from ui.ink.environment import prepare_environment
from ui.late import LateScreens
from ui.viewmodels.attract import AttractViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.in_force import InForce
from ui.viewmodels.kiosk import ATTRACT, KioskViewModel
from ui.viewmodels.opening import Opening
from ui.viewmodels.pace import Pace
from ui.viewmodels.sizes import SizesViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.watch import IdleWatch

if TYPE_CHECKING:
    from ui.pupil_screens import PupilScreens
    from ui.viewmodels.class_board import ClassBoardViewModel
    from ui.viewmodels.flow import Flow
    from ui.viewmodels.turn import Turn

MODULES = Path(__file__).parent
MAIN = MODULES / "ThumbsUp" / "Main.qml"


def application(arguments: Sequence[str]) -> QGuiApplication:
    """The one application object, ready for the kiosk. Call it before anything else of Qt."""
    prepare_environment()
    prepare_keyboard()
    QQuickStyle.setStyle("Basic")
    made = QGuiApplication(list(arguments))
    made.setApplicationDisplayName("Thumbs Up")
    made.setQuitOnLastWindowClosed(True)
    fonts.load()
    GuiCollector(made)
    return made


@dataclass
class Kiosk:
    """The running window and what stands behind it. ``close`` ends all of it, in the one order that works."""

    window: QQuickWindow
    engine: QQmlApplicationEngine
    watch: IdleWatch
    desk: Desk
    attract: AttractViewModel
    opening: Opening
    pupils: LateScreens[PupilScreens]

    @property
    def board(self) -> ClassBoardViewModel:
        """The class's tiles."""
        return self.pupils.now().board

    @property
    def turn(self) -> Turn:
        """The turn under way, if one is."""
        return self.pupils.now().turn

    @property
    def flow(self) -> Flow:
        """What joins the pupils' screens."""
        return self.pupils.now().flow

    def close(self) -> bool:
        """Finish what was being written, then take everything down. False: a voice does not answer and still runs."""
        self.desk.in_force.changed.disconnect()
        self.window.removeEventFilter(self.watch)
        QMetaObject.invokeMethod(self.window, "takeDown")
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window.close()
        self.desk.jobs.close()
        ended = self.desk.voice.close()
        # the engine before the view models, or its bindings read what is gone; all of them here, on their own thread
        late = (self.flow, self.turn, self.board) if self.pupils.there else ()
        for one in (self.engine, *late, self.watch, self.opening, self.attract, self.desk.kiosk):
            one.deleteLater()
            QGuiApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)
        return ended


StaffScreens = Callable[[Desk, "Flow"], Mapping[str, QObject]]
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
    """Make the kiosk, not shown yet. ``open_kit`` is called on the store thread, at once.

    Every screen but the attract screen is made after the frame that shows the kiosk ready.
    """
    machine = settings or MachineSettings()
    pace = pace or Pace(limits=_limits(machine))
    voice = voice or QtVoice()
    density = pixels_per_mm or _measure(machine)
    sizes = SizesViewModel(density)
    speech = SpeechViewModel(voice, machine)
    kiosk = KioskViewModel(sizes, speech)
    desk = Desk(kiosk, speech, sizes, Jobs(open_kit), pace, voice, InForce(machine))
    watch = IdleWatch(pace.limits)
    attract = AttractViewModel()
    late = LateScreens(lambda: _make_others(made, contacts, staff_screens), kiosk)
    opening = Opening(desk, attract, late.then)
    kiosk.told.connect(late.now)  # or a grown-up asked for before then would be forgotten
    kiosk.register(ATTRACT, attract)
    kiosk.go(ATTRACT)
    opening.open()
    engine, window = _load(kiosk, gallery)
    window.installEventFilter(watch)
    window.frameSwapped.connect(lambda: _after_first_frame(speech), Qt.ConnectionType.SingleShotConnection)
    contacts = _one_contact(window, kiosk, density)
    made = Kiosk(window, engine, watch, desk, attract, opening, late)
    desk.in_force.changed.connect(lambda before, now: _follow(made, contacts, before, now))
    return made


def _make_others(made: Kiosk, contacts: touch.OneContact, staff_screens: StaffScreens | None) -> PupilScreens:
    from ui.pupil_screens import pupil_screens

    kiosk = made.desk.kiosk
    pupils = pupil_screens(made.desk, made.watch, made.opening)
    pupils.turn.arrived.connect(contacts.drop)
    for screen, vm in (staff_screens(made.desk, pupils.flow) if staff_screens else {}).items():
        kiosk.register(screen, vm)
    kiosk.staffed()
    return pupils


def _load(kiosk: KioskViewModel, gallery: Gallery) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(MODULES))
    engine.addImageProvider("pictures", PictureProvider(gallery))
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(MAIN)))
    assert engine.rootObjects(), "Main.qml did not load; the log says why"
    return engine, cast(QQuickWindow, engine.rootObjects()[0])


def _one_contact(window: QQuickWindow, kiosk: KioskViewModel, density: float) -> touch.OneContact:
    contacts = touch.install_one_contact(window, density)
    # a finger that is still down must not press what appears beneath it
    kiosk.screenChanged.connect(contacts.drop)
    kiosk.tellingChanged.connect(contacts.drop)
    kiosk.needs.openChanged.connect(contacts.drop)
    kiosk.coveredChanged.connect(contacts.drop)
    return contacts


def _follow(kiosk: Kiosk, contacts: touch.OneContact, before: MachineSettings, now: MachineSettings) -> None:
    """A member of staff changed the machine's settings."""
    kiosk.desk.speech.follow(now)
    if now.class_minutes != before.class_minutes:
        kiosk.watch.limit(replace(kiosk.watch.limits, to_attract=_limits(now).to_attract))
    if now.width_mm != before.width_mm:
        kiosk.desk.sizes.calibrate(_measure(now))
        contacts.set_pixels_per_mm(_measure(now))
    if now.fullscreen != before.fullscreen:
        kiosk.window.showFullScreen() if now.fullscreen else kiosk.window.showNormal()


def _limits(machine: MachineSettings) -> Limits:
    return Limits(to_attract=60 * machine.class_minutes)


def _after_first_frame(speech: SpeechViewModel) -> None:
    speech.open()


def _measure(machine: MachineSettings) -> float:
    screen = QGuiApplication.primaryScreen()
    return screen_size.pixels_per_mm(QSizeF(screen.size()), screen.physicalSize(), machine)
