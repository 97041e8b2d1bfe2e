"""The briefing before the first lesson of a school year: read it page by page, then say with whom one talked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.briefing import Briefing, BriefingPage
from app.domain.moments import weekday_in_words
from app.domain.return_date import in_words
from app.domain.school_year import school_year
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import briefing, staff_access, standings
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.door import initials
from ui.viewmodels.staff.navigation import HOME
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Found:
    pages: tuple[BriefingPage, ...]
    colleagues: tuple[Staff, ...]
    today: date
    year: str
    done: Briefing | None


@QmlElement
@QmlUncreatable("made in Python")
class BriefingViewModel(StaffScreen):
    """``place`` counts the pages from 0; the one after the last is where one says with whom they talked."""

    shown = Signal()
    entry = HOME

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._people = Rows(("name", "initials", "chosen"), self)
        self._found: _Found | None = None
        self._day = date.min
        self._place = 0
        self._busy = False
        self._start_over()

    def opened(self) -> None:
        self._start_over()
        by = self.shell.subject
        self.run(lambda kit: _read(kit, by), self._take)

    def refresh(self) -> None:
        """What somebody is reading or typing is never taken away."""

    def closed(self) -> None:
        self.shell.detour.forget()
        self._start_over()
        self._publish()

    @Slot()
    def next(self) -> None:
        """The page that follows."""
        self._place = min(self._place + 1, len(self._pages))
        self._publish()

    @Slot()
    def back(self) -> None:
        """The page before; from the first one, back to where it was asked for."""
        if self._place:
            self._place -= 1
            self._publish()
            return
        self.shell.go(self.shell.detour.back)

    @Slot(str)
    def withWhom(self, name: str) -> None:
        """Chosen from the colleagues, or typed."""
        self._with, self._fault = name, ""
        self._publish()

    @Slot(int)
    def moveDay(self, days: int) -> None:
        """Talked about so many days later, or earlier; never after today."""
        if self._found is not None:
            self._day = min(self._day + timedelta(days=days), self._found.today)
            self._fault = ""
            self._publish()

    @Slot()
    def acknowledge(self) -> None:
        """Read and talked about: it is put in the record, and what was put off goes on."""
        if self._busy:
            return
        by, name, day = self.shell.subject, self._with, self._day
        self._busy = True
        self._publish()
        self.run(lambda kit: briefing.acknowledge(kit, by, name, day), self._acknowledged, self._refused)

    @Property(QAbstractItemModel, notify=shown)
    def people(self) -> QAbstractItemModel:
        """Colleagues: roles ``name``, ``initials``, ``chosen``."""
        return self._people

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the screen says."""
        reading = self._place < len(self._pages)
        page = self._pages[self._place] if reading else BriefingPage("", ())
        done = self._found.done if self._found else None
        return {
            "loaded": self._found is not None,
            "year": self._found.year if self._found else "",
            "reading": reading,
            "place": self._place,
            "count": len(self._pages),
            "title": page.title,
            "text": list(page.text),
            "picture": page.picture,
            "alt": page.alt,
            "withWhom": self._with,
            "typed": "" if any(one.name == self._with for one in self._colleagues) else self._with,
            "day": weekday_in_words(self._day) if self._found else "",
            "latest": self._found is not None and self._day >= self._found.today,
            "fault": self._fault,
            "busy": self._busy,
            "goesOn": self.shell.detour.pending,
            "doneWith": done.with_whom if done else "",
            "doneOn": in_words(date.fromisoformat(done.talked_on)) if done else "",
        }

    @property
    def _pages(self) -> tuple[BriefingPage, ...]:
        return self._found.pages if self._found else ()

    @property
    def _colleagues(self) -> tuple[Staff, ...]:
        return self._found.colleagues if self._found else ()

    def _take(self, found: _Found) -> None:
        self._found, self._day = found, found.today
        self._publish()

    def _acknowledged(self, _: Briefing) -> None:
        self._busy = False
        if self.shell.detour.pending:
            self.shell.detour.go_on()
            return
        self.shell.go(HOME)
        self.shell.say(self.tr("Thank you. You can begin lessons this school year."))

    def _refused(self, fault: KioskError) -> None:
        self._busy, self._fault = False, fault.staff
        self._publish()

    def _start_over(self) -> None:
        self._found, self._day = None, date.min
        self._place, self._busy = 0, False
        self._with = self._fault = ""

    def _publish(self) -> None:
        self._people.put(
            [
                {"name": one.name, "initials": initials(one.name), "chosen": one.name == self._with}
                for one in self._colleagues
            ]
        )
        self.shown.emit()


def _read(kit: Kit, by: str) -> _Found:
    own = staff_access.find(kit, by)
    others = tuple(one for one in staff_access.list_staff(kit) if one.subject != by)
    return _Found(
        briefing.pages(kit, by),
        others,
        standings.today(kit),
        school_year(kit.clock.now()),
        briefing.of_this_year(kit, own),
    )
