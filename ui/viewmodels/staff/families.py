"""Who are brothers and sisters, so that their forms can lie together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.pupil import Pupil
from app.services import families
from app.services.families import Families
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

FAMILIES = "staff/Families"


@QmlElement
@QmlUncreatable("made in Python")
class FamiliesViewModel(StaffScreen):
    """``listed`` is ask (a surname hints at a family) or known."""

    entry = "staff/Paper"
    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._found: Families | None = None
        self._list = "ask"
        self._rows = Rows(("key", "names", "known"), self)

    def opened(self) -> None:
        self.run(families.of_school, self._take)

    def closed(self) -> None:
        self._found, self._list = None, "ask"
        self._publish()

    @Slot(str)
    def showList(self, kind: str) -> None:
        self._list = kind
        self._publish()

    @Slot(str)
    def join(self, key: str) -> None:
        """They are brothers and sisters."""
        self._say(key, families.join)

    @Slot(str)
    def part(self, key: str) -> None:
        """They are not."""
        self._say(key, families.part)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """``listed``, and how many groups there are on each list."""
        found = self._found
        return {
            "loaded": found is not None,
            "listed": self._list,
            "ask": len(found.offered) if found else 0,
            "known": len(found.known) if found else 0,
        }

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """``names`` tells each pupil with the class; ``key`` names the group."""
        return self._rows

    def _groups(self) -> Sequence[Sequence[Pupil]]:
        found = self._found
        return () if found is None else found.known if self._list == "known" else found.offered

    def _say(self, key: str, told: Callable[..., None]) -> None:
        by = self.shell.subject
        subjects = [[one.subject for one in group] for group in self._groups() if group[0].subject == key]

        def work(kit: Kit) -> Families:
            told(kit, subjects[0], by=by)
            return families.of_school(kit)

        if subjects:
            self.run(work, self._take)

    def _take(self, found: Families) -> None:
        self._found = found
        self._publish()

    def _publish(self) -> None:
        self._rows.put(
            [
                {
                    "key": group[0].subject,
                    "names": " · ".join(f"{one.full_name} ({one.class_name})" for one in group),
                    "known": self._list == "known",
                }
                for group in self._groups()
            ]
        )
        self.shown.emit()
