"""The settings, section by section, each for those who may see it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app import VERSION
from app.domain.permissions import Right
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.people import PeopleViewModel
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.settings_letters import SettingsLettersViewModel
from ui.viewmodels.staff.settings_machine import SettingsMachineViewModel
from ui.viewmodels.staff.settings_printers import SettingsPrintersViewModel
from ui.viewmodels.staff.settings_record import SettingsRecordViewModel
from ui.viewmodels.staff.settings_school import SettingsSchoolViewModel
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

PRINTERS = "printers"
SECTIONS: tuple[tuple[str, Right | None], ...] = (
    ("sound", None),
    ("machine", Right.SETTINGS),
    (PRINTERS, Right.SETTINGS),
    ("school", Right.SETTINGS),
    ("letters", Right.SETTINGS),
    ("people", None),
    ("record", Right.SETTINGS),
    ("about", None),
)


@QmlElement
@QmlUncreatable("made in Python")
class SettingsViewModel(StaffScreen):
    """Opens at the sound, which is for everybody and one tap away; after a letter was looked at, at the letters."""

    shown = Signal()

    def __init__(
        self,
        shell: ShellViewModel,
        machine: SettingsMachineViewModel,
        preview: PreviewViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self._section = SECTIONS[0][0]
        self._machine = machine
        self._printers = SettingsPrintersViewModel(shell, shell.desk.in_force, self)
        self._school = SettingsSchoolViewModel(shell, self)
        self._people = PeopleViewModel(shell, self)
        self._record = SettingsRecordViewModel(shell, self)
        self._letters = SettingsLettersViewModel(shell, preview, self)
        self._letters.looked.connect(self._to_come_back)
        self._next = SECTIONS[0][0]
        self._parts = (machine, self._printers, self._school, self._letters, self._people, self._record)

    def opened(self) -> None:
        self._section, self._next = self._next, SECTIONS[0][0]
        for part in self._parts:
            part.open()
        self.shown.emit()

    def refresh(self) -> None:
        """What somebody is typing is never taken away."""

    def closed(self) -> None:
        for part in self._parts:
            part.forget()

    @Slot(str)
    def choose(self, section: str) -> None:
        self._section = section
        self._people.cancel()
        self._printers.attend(section == PRINTERS)
        self.shown.emit()

    @Property(str, notify=shown)
    def section(self) -> str:
        return self._section

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def sections(self) -> list[str]:
        """Those for whoever is in."""
        return [section for section, right in SECTIONS if right is None or self.shell.may(right)]

    @Property(str, notify=shown)
    def version(self) -> str:
        return VERSION

    @Property(bool, notify=shown)
    def mayChange(self) -> bool:
        return self.shell.may(Right.SETTINGS)

    @Property(SettingsMachineViewModel, notify=shown)
    def machine(self) -> SettingsMachineViewModel:
        return self._machine

    @Property(SettingsPrintersViewModel, notify=shown)
    def printers(self) -> SettingsPrintersViewModel:
        return self._printers

    @Property(SettingsSchoolViewModel, notify=shown)
    def school(self) -> SettingsSchoolViewModel:
        return self._school

    @Property(SettingsLettersViewModel, notify=shown)
    def letters(self) -> SettingsLettersViewModel:
        return self._letters

    def _to_come_back(self) -> None:
        self._next = "letters"

    @Property(PeopleViewModel, notify=shown)
    def people(self) -> PeopleViewModel:
        return self._people

    @Property(SettingsRecordViewModel, notify=shown)
    def record(self) -> SettingsRecordViewModel:
        return self._record
