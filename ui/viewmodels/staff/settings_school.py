"""The school's own settings, which letters and forms are written from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.permissions import Right
from app.domain.school import School
from app.services import setup
from app.services.kit import Kit
from app.services.setup import MOST_GRACE_DAYS, MOST_REMIND_DAYS, MOST_REMINDERS, MOST_REPLY_DAYS, MOST_SLIP_DAYS
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.settings_part import SettingsPart, allowed
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ADDRESS_LINES = 3
USUAL_SLIP_DAYS = 14
"""Days to bring the slip back before access waits for it (this project's own choice)."""


@QmlElement
@QmlUncreatable("made in Python")
class SettingsSchoolViewModel(SettingsPart):
    """Nothing is written before ``save``."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._saved = self._wanted = School()

    def open(self) -> None:
        self._shell.run(setup.school, self._take)

    def forget(self) -> None:
        self._take(School())

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """``name``, ``contact``, or a line of the address, which are called ``address0`` to ``address2``."""
        if name.startswith("address"):
            lines = self._lines()
            lines[int(name.removeprefix("address"))] = text
            self._want(address="\n".join(lines).rstrip("\n"))
        else:
            self._want(**{name: text})

    @Slot(str)
    def grantBy(self, what: str) -> None:
        """``signing``: signing alone gives access; ``slip``: the slip has to be back; ``days``: within so many days."""
        days = (self._wanted.slip_days or USUAL_SLIP_DAYS) if what == "days" else 0
        self._want(slip_grants=what != "signing", slip_days=days)

    @Slot(int)
    def slipIn(self, days: int) -> None:
        """How long access is there without the slip."""
        self._want(slip_days=max(1, min(MOST_SLIP_DAYS, days)))

    @Slot(bool)
    def waitForRenewal(self, waits: bool) -> None:
        """Whether access waits, after a rule has changed, until it is signed again."""
        self._want(renewal_waits=waits)

    @Slot(int)
    def replyIn(self, days: int) -> None:
        self._want(reply_days=max(1, min(MOST_REPLY_DAYS, days)))

    @Slot(bool)
    def wantBothHomes(self, both: bool) -> None:
        """Whether a pupil with two homes needs the agreement of each."""
        self._want(both_homes=both)

    @Slot(str, int)
    def remind(self, what: str, number: int) -> None:
        """``remind_after`` and ``remind_every`` in days; ``remind_most`` times, 0 for no reminders at all."""
        least, most = (0, MOST_REMINDERS) if what == "remind_most" else (1, MOST_REMIND_DAYS)
        self._want(**{what: max(least, min(most, number))})

    @Slot(int)
    def statementIn(self, days: int) -> None:
        """For how many days lessons do without a staff statement that is due."""
        self._want(statement_grace_days=max(0, min(MOST_GRACE_DAYS, days)))

    @Slot()
    def save(self) -> None:
        wanted, by = self._wanted, self._shell.subject
        self._shell.run(lambda kit: _save(kit, by, wanted), self._kept)

    @Slot()
    def undo(self) -> None:
        """Back to what is saved."""
        self._take(self._saved)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def school(self) -> dict[str, object]:
        """The fields of School; the address also as ``address0`` … ``address2``; ``granted_by``: see grantBy."""
        lines = {f"address{number}": line for number, line in enumerate(self._lines())}
        way = "signing" if not self._wanted.slip_grants else "days" if self._wanted.slip_days else "slip"
        return {**vars(self._wanted), **lines, "granted_by": way}

    @Property(bool, notify=shown)
    def altered(self) -> bool:
        return self._wanted != self._saved

    def _lines(self) -> list[str]:
        lines = self._wanted.address.split("\n", ADDRESS_LINES - 1)
        return [line.replace("\n", ", ") for line in lines] + [""] * (ADDRESS_LINES - len(lines))

    def _want(self, **fields: object) -> None:
        self._wanted = replace(self._wanted, **fields)  # type: ignore[arg-type]
        self.shown.emit()

    def _take(self, school: School) -> None:
        self._saved = self._wanted = school
        self.shown.emit()

    def _kept(self, school: School) -> None:
        self._take(school)
        self._shell.say(self.tr("The school's settings are saved."))


def _save(kit: Kit, by: str, wanted: School) -> School:
    allowed(kit, by, Right.SETTINGS)
    return setup.change_school(kit, wanted)
