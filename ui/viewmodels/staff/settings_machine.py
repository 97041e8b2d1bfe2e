"""The settings of this machine: sound for everybody, the rest for those who may change settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.permissions import Right
from app.ports.machine import MachineSettings
from app.services.kit import Kit
from ui.adapters.screen_size import BELIEVABLE, CARD_MM
from ui.viewmodels.in_force import InForce
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.staff.settings_part import SettingsPart, allowed
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SETTLE_MS = 400
"""A slider that still moves is not written yet."""
SOUND = frozenset({"volume", "muted", "highlight", "voice", "headphones", "headphone_volume", "headphones_only"})
FOR_ALL = SOUND | {"room_m", "second_screen", "second_width_mm"}
"""What every member of staff may change, in the middle of a lesson."""


@QmlElement
@QmlUncreatable("made in Python")
class SettingsMachineViewModel(SettingsPart):
    """A change takes effect at once and is written when it has settled."""

    shown = Signal()

    def __init__(
        self, shell: ShellViewModel, in_force: InForce, speech: SpeechViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(shell, parent)
        self._in_force = in_force
        self._speech = speech
        self._pending: dict[str, Any] = {}
        self._by = ""
        self._voices = Rows(("key", "name", "country", "chosen"), self)
        self._trying = ""
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._write)
        in_force.changed.connect(self._publish)
        speech.changed.connect(self._spoke)

    def open(self) -> None:
        self._publish()

    def forget(self) -> None:
        self._speech.stop()
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    @Slot(str, "QVariant")
    def change(self, name: str, value: Any) -> None:
        """Set a field of MachineSettings."""
        if name not in FOR_ALL and not self._shell.may(Right.SETTINGS):
            return
        before = getattr(self._in_force.settings, name)
        self._put({name: type(before)(value)})

    @Slot(float, float, float)
    def calibrate(self, card: float, width: float, height: float) -> None:
        """A bank card is ``card`` pixels wide on a screen of ``width`` by ``height`` pixels."""
        if self._shell.may(Right.SETTINGS):
            density = card / CARD_MM
            self._put({"width_mm": round(width / density), "height_mm": round(height / density)})

    @Slot()
    def trustScreen(self) -> None:
        """Forget the calibration: the screen's own millimetres count again."""
        if self._shell.may(Right.SETTINGS):
            self._put({"width_mm": 0, "height_mm": 0})

    @Slot(str, str)
    def tryVoice(self, key: str, sentence: str) -> None:
        """Speak with this voice, as loud as it is set; fall silent when it is speaking already."""
        if self._trying == key:
            self._speech.stop()
            return
        self._speech.stop()
        self._shell.desk.voice.use(key)
        self._trying = key
        self._speech.read(sentence)

    @Property(bool, notify=shown)
    def mayChange(self) -> bool:
        return self._shell.may(Right.SETTINGS)

    @Property(bool, notify=shown)
    def hasVoice(self) -> bool:
        return self._shell.desk.voice.available

    @Property(str, notify=shown)
    def trying(self) -> str:
        """The voice that is being tried."""
        return self._trying

    @Property(QAbstractItemModel, notify=shown)
    def voices(self) -> QAbstractItemModel:
        """Roles ``key``, ``name``, ``country`` and ``chosen``."""
        return self._voices

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def settings(self) -> dict[str, object]:
        """The fields of MachineSettings."""
        return dict(vars(self._in_force.settings))

    @Property(float, notify=shown)
    def cardMm(self) -> float:
        return CARD_MM

    @Property(float, notify=shown)
    def leastDensity(self) -> float:
        """Pixels a millimetre, below which no panel is believed to be."""
        return BELIEVABLE[0]

    @Property(float, notify=shown)
    def mostDensity(self) -> float:
        return BELIEVABLE[1]

    def _put(self, fields: dict[str, Any]) -> None:
        self._pending |= fields
        self._by = self._shell.subject
        self._in_force.put(replace(self._in_force.settings, **fields))
        self._timer.start()

    def _write(self) -> None:
        fields, self._pending = self._pending, {}
        by = self._by
        self._shell.run(lambda kit: _save(kit, by, fields), lambda _: None)

    def _spoke(self) -> None:
        if self._trying and not self._speech.busy:
            self._trying = ""
            self._shell.desk.voice.use(self._in_force.settings.voice)
        self._publish()

    def _publish(self) -> None:
        self._voices.put(self._voice_rows())
        self.shown.emit()

    def _voice_rows(self) -> list[dict[str, object]]:
        found, wanted = self._shell.desk.voice.choices, self._in_force.settings.voice
        # one that was taken off the machine leaves it to the first, as the voice itself does
        chosen = next((one.id for one in found if one.id == wanted), found[0].id if found else "")
        return [{"key": one.id, "name": one.name, "country": one.country, "chosen": one.id == chosen} for one in found]


def _save(kit: Kit, by: str, fields: dict[str, Any]) -> MachineSettings:
    """What is in the file stays, but for these fields."""
    if fields.keys() - FOR_ALL:
        allowed(kit, by, Right.SETTINGS)
    saved = replace(kit.machine.load(), **fields)
    kit.machine.save(saved)
    return saved
