"""Rows of equal shape for QML: one model for tiles, choices, promises and marks of progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = Mapping[str, Any]


class Rows(QAbstractListModel):
    """``roles`` are the names delegates require. Rows that stay equal are left alone, so nothing flickers."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = {Qt.ItemDataRole.UserRole + 1 + number: role for number, role in enumerate(roles)}
        self._rows: tuple[Row, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {number: QByteArray(role.encode()) for number, role in self._roles.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return self._rows[index.row()][self._roles[role]] if index.isValid() and role in self._roles else None

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows. With as many as before, only those that differ are told."""
        fresh = tuple(rows)
        if len(fresh) != len(self._rows):
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        before, self._rows = self._rows, fresh
        for number, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows
