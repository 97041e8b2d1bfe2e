"""What every staff screen has in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Property, QObject, Signal

from app.errors import KioskError
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

Result = TypeVar("Result")


@QmlElement
@QmlUncreatable("made in Python")
class StaffScreen(QObject):
    """Fetches what it shows when it is ``opened``, forgets it when ``closed``.

    ``entry`` is the entry of the navigation that is marked while this screen stands; empty: its own. A subclass
    notifies by signals of its own: see TurnScreen.
    """

    shellChanged = Signal()
    entry: ClassVar[str] = ""

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent or shell)
        self._shell = shell

    def opened(self) -> None:
        """The screen stands: fetch what it shows."""

    def refresh(self) -> None:
        """Another process wrote to the record."""
        self.opened()

    def closed(self) -> None:
        """Staff went elsewhere or have locked: nothing of people stays."""

    def signed_out(self) -> None:
        """Nobody of the staff is in any more: what a screen that is kept still shows goes, on whichever they were."""

    def run(
        self,
        work: Callable[[Kit], Result],
        done: Callable[[Result], None],
        fault: Callable[[KioskError], None] | None = None,
    ) -> None:
        """See ShellViewModel.run."""
        self._shell.run(work, done, fault)

    if TYPE_CHECKING:
        shell: ShellViewModel
    else:

        @Property(ShellViewModel, notify=shellChanged)
        def shell(self):
            return self._shell
