"""From a class, or from one pupil, to what is put on paper about them: cards, a poster, a folder."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.permissions import Right
from app.domain.pupil import Pupil
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.keepsake_documents import CardsDocument, FolderDocument, PosterDocument
from ui.viewmodels.staff.paper_documents import Document
from ui.viewmodels.staff.preview import SCREEN, PreviewViewModel
from ui.viewmodels.staff.pupil_visit import NOBODY, PupilVisit
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class KeepsakesViewModel(QObject):
    """``back`` is the screen that the preview comes back to. Nothing of it is there while somebody practises."""

    changed = Signal()

    def __init__(self, shell: ShellViewModel, back: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._back = shell, back
        shell.changed.connect(self.changed)

    @Slot(str)
    def cards(self, class_name: str) -> None:
        """The licence cards of everybody in the class who has access."""
        self._show(CardsDocument(class_name), NOBODY)

    @Slot(str, bool)
    def poster(self, class_name: str, four: bool) -> None:
        """The class's rules for the wall: one A3 page, or four A4 pages."""
        self._show(PosterDocument(class_name, four), NOBODY)

    def card(self, pupil: Pupil) -> None:
        """One pupil's card; coming back shows the pupil again."""
        self._show(CardsDocument(pupil.class_name, pupil.subject, pupil.first), self._visit(pupil))

    def folder(self, pupil: Pupil) -> None:
        """One pupil's papers; coming back shows the pupil again."""
        document = FolderDocument(pupil.subject, pupil.full_name, pupil.class_name, self._shell.subject)
        self._show(document, self._visit(pupil))

    @Property(bool, notify=changed)
    def mayPrint(self) -> bool:
        """Whether cards and posters are offered."""
        return self._shell.may(Right.PRINT) and not self._shell.practice.active

    @Property(bool, notify=changed)
    def mayFolder(self) -> bool:
        """Whether folders are offered."""
        return self._shell.may(Right.RECORDS) and not self._shell.practice.active

    def _visit(self, pupil: Pupil) -> PupilVisit:
        return PupilVisit(pupil.subject, self._back)

    def _show(self, document: Document, visit: PupilVisit) -> None:
        preview = self._shell.screen(SCREEN)
        if isinstance(preview, PreviewViewModel):
            self._shell.visit = visit
            preview.show(document, self._back)
