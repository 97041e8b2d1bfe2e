"""What pupils told, for the safeguarding lead and the deputies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.moments import day, day_and_time
from app.domain.return_date import in_words
from app.errors import KioskError
from app.services import alert_keys, alerts
from app.services.alert_keys import KeyState
from app.services.alerts import AlertLine, Opened
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.alert_keys import AlertKeysViewModel
from ui.viewmodels.staff.navigation import ALERTS
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

Found = tuple[tuple[AlertLine, ...], KeyState]


@QmlElement
@QmlUncreatable("made in Python")
class AlertsViewModel(StaffScreen):
    """The list says days only; what is inside is shown after it was opened, until another is chosen or staff leave."""

    shown = Signal()
    entry = ALERTS

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(("alert", "day", "stand", "chosen"), self)
        self._keys = AlertKeysViewModel(shell, self)
        self._keys.kept.connect(self.refresh)
        self._lines: tuple[AlertLine, ...] = ()
        self._opened: Opened | None = None
        self._chosen = self._fault = ""
        self._loaded = self._busy = self._by_recovery = False

    def opened(self) -> None:
        self.shell.notices.quiet()
        self.refresh()

    def refresh(self) -> None:
        by = self.shell.subject
        self.run(lambda kit: _read(kit, by), self._take)

    def closed(self) -> None:
        self._lines, self._opened = (), None
        self._chosen = self._fault = ""
        self._loaded = self._busy = self._by_recovery = False
        self._keys.forget()
        self._publish()
        if self.shell.desk.kiosk.with_staff:
            self.shell.notices.look(self.shell.subject)

    @Slot(str)
    def choose(self, alert: str) -> None:
        """An alert of the list; empty: none, and what was shown is put away."""
        self._chosen, self._fault, self._opened = alert, "", None
        self._keys.forget()
        self._by_recovery = any(line.id == alert and line.way == "recovery" for line in self._lines)
        self._publish()

    @Slot(bool)
    def useRecovery(self, on: bool) -> None:
        """Open it with the recovery key instead of the passphrase."""
        self._by_recovery, self._fault = on, ""
        self.shown.emit()

    @Slot(str)
    def open(self, typed: str) -> None:
        """With the passphrase, or the recovery key."""
        by, alert = self.shell.subject, self._chosen
        with_what = alerts.open_with_recovery if self._by_recovery else alerts.open_with_passphrase
        self._busy, self._fault = True, ""
        self.shown.emit()
        self.run(lambda kit: with_what(kit, by, alert, typed), self._show, self._refuse)

    @Slot()
    def transfer(self) -> None:
        """It was taken into the school's own safeguarding system."""
        self._step(alerts.transfer)

    @Slot()
    def close(self) -> None:
        """Nothing more to do with it here."""
        self._step(alerts.close)

    @Property(QAbstractItemModel, notify=shown)
    def alerts(self) -> QAbstractItemModel:
        """Roles ``alert``, ``day``, ``stand`` (new, opened, transferred, closed), ``chosen``."""
        return self._rows

    @Property(AlertKeysViewModel, notify=shown)
    def keys(self) -> AlertKeysViewModel:
        return self._keys

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """The chosen alert: how far it has come, how it opens, and what was opened of it."""
        line = next((one for one in self._lines if one.id == self._chosen), None)
        return {
            "chosen": line.id if line else "",
            "day": in_words(day(line.raised_at)) if line else "",
            "state": line.state if line else "",
            "way": line.way if line else "",
            "byRecovery": self._by_recovery,
            "busy": self._busy,
            "fault": self._fault,
            **_inside(self._opened),
        }

    def _step(self, step: Callable[[Kit, str, str], None]) -> None:
        by, alert = self.shell.subject, self._chosen
        self.run(lambda kit: step(kit, by, alert), lambda _: self.refresh())

    def _show(self, opened: Opened) -> None:
        self._busy = False
        if opened.alert == self._chosen:
            self._opened = opened
        self.refresh()

    def _refuse(self, error: KioskError) -> None:
        self._busy, self._fault = False, error.staff
        self.shown.emit()

    def _take(self, found: Found) -> None:
        self._lines, keys = found
        self._keys.take(keys)
        self._loaded = True
        self._publish()

    def _publish(self) -> None:
        self._rows.put(
            [
                {
                    "alert": line.id,
                    "day": in_words(day(line.raised_at)),
                    "stand": line.state,
                    "chosen": line.id == self._chosen,
                }
                for line in self._lines
            ]
        )
        self.shown.emit()


def _inside(opened: Opened | None) -> dict[str, object]:
    if opened is None:
        return {"open": False}
    told, sort = opened.told, opened.sort
    return {
        "open": True,
        "child": opened.child,
        "gone": opened.gone,
        "className": told.class_name,
        "when": day_and_time(told.at) if told.at else "",
        "screen": told.screen,
        "sort": sort.staff if sort else told.sort,
        "picture": sort.picture if sort else "",
        "alt": sort.alt if sort else "",
    }


def _read(kit: Kit, by: str) -> Found:
    return alerts.list_alerts(kit, by), alert_keys.state(kit, by)
