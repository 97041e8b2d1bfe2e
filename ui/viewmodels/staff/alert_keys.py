"""The passphrase that opens alerts, and the recovery key on paper."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain import passphrase_rule
from app.errors import KioskError
from app.services import alert_keys
from app.services.alert_keys import KeyState, NewKey
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

STATE, PASSPHRASE, PAPER = "state", "passphrase", "paper"


@QmlElement
@QmlUncreatable("made in Python")
class AlertKeysViewModel(QObject):
    """``step`` is state, passphrase (being typed) or paper (the recovery key is shown, this once)."""

    shown = Signal()
    kept = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._state = KeyState()
        self.forget()

    def forget(self) -> None:
        """Nothing that was typed or shown stays."""
        self._step, self._fault, self._busy = STATE, "", False
        self._key: NewKey | None = None
        self.shown.emit()

    def take(self, state: KeyState) -> None:
        """Who has a key, as the record says."""
        self._state = state
        self.shown.emit()

    @Slot()
    def begin(self) -> None:
        """A passphrase is to be set."""
        self._step, self._fault = PASSPHRASE, ""
        self.shown.emit()

    @Slot()
    def cancel(self) -> None:
        """Not now: nothing was kept."""
        self.forget()

    @Slot(str, result=str)
    def strength(self, typed: str) -> str:
        """How good a passphrase is, in a sentence."""
        return passphrase_rule.strength(typed)

    @Slot(str, result=bool)
    def fine(self, typed: str) -> bool:
        return not passphrase_rule.fault(typed)

    @Slot(str, str)
    def make(self, first: str, second: str) -> None:
        """A key behind this passphrase, typed twice."""
        if passphrase_rule.tidy(first) != passphrase_rule.tidy(second):
            self._refuse(self.tr("The two are not the same: please type them again."))
            return
        by = self._shell.subject
        self._work()
        self._shell.run(lambda kit: alert_keys.prepare(kit, by, first), self._prepared, self._failed)

    @Slot()
    def makeRecovery(self) -> None:
        """Another recovery key: the paper is lost, or was seen."""
        by = self._shell.subject
        self._work()
        self._shell.run(lambda kit: alert_keys.prepare_recovery(kit, by), self._prepared, self._failed)

    @Slot(str)
    def writtenDown(self, typed: str) -> None:
        """The last group of the recovery key, typed from paper."""
        key = self._key
        if key is None:
            return
        if alert_keys.written_down(key, typed):
            self._keep(key)
        else:
            self._refuse(self.tr("That is not the last group: please compare what you wrote down."))

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the panel says."""
        return {
            "step": self._step,
            "fault": self._fault,
            "busy": self._busy,
            "own": self._state.own,
            "recovery": self._state.recovery,
            "holders": ", ".join(self._state.holders),
            "missing": ", ".join(self._state.missing),
            "groups": self._key.recovery.split() if self._key else [],
        }

    def _prepared(self, key: NewKey) -> None:
        if key.recovery:
            self._key, self._step, self._busy, self._fault = key, PAPER, False, ""
            self.shown.emit()
        else:
            self._keep(key)

    def _keep(self, key: NewKey) -> None:
        by = self._shell.subject
        self._work()
        self._shell.run(lambda kit: alert_keys.keep(kit, by, key), lambda _: self._kept(), self._failed)

    def _kept(self) -> None:
        self.forget()
        self._shell.say(self.tr("From now on what pupils tell is sealed to this key."))
        self.kept.emit()

    def _work(self) -> None:
        self._busy, self._fault = True, ""
        self.shown.emit()

    def _failed(self, error: KioskError) -> None:
        self._refuse(error.staff)

    def _refuse(self, said: str) -> None:
        self._busy, self._fault = False, said
        self.shown.emit()
