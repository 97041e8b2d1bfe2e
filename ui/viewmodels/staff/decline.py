"""A child's own choice not to sign, after the talk: in their stage's words, with a member of staff beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.lesson import Lesson
from app.domain.pupil import Pupil
from app.errors import KioskError
from app.services import access, setup, standings
from app.services.kit import Kit
from ui.viewmodels.narration import ended, filled
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.navigation import CLASS_PAGE, HOME
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = ("decline_title", "decline_text", "decline_again")


@dataclass(frozen=True)
class _Found:
    pupil: Pupil
    lesson: Lesson
    school: str


@QmlElement
@QmlUncreatable("made in Python")
class DeclineViewModel(StaffScreen):
    """``chosen`` says that the child chose not to sign: then an adult confirms it. Nothing is written before."""

    shown = Signal()
    entry = CLASS_PAGE

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._found: _Found | None = None
        self._words: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self._chosen = False

    def opened(self) -> None:
        subject, by = self.shell.visit.subject, self.shell.subject
        if subject:
            self.run(lambda kit: _read(kit, subject, by), self._take, self._refused)
        else:
            self.shell.go(HOME)

    def refresh(self) -> None:
        """The page stays what the child was shown; confirming looks at the record again."""

    def closed(self) -> None:
        kiosk = self.shell.desk.kiosk
        if self._found is not None and kiosk.with_staff:
            kiosk.set_words(self._before)
            self.shell.desk.sizes.set_stage(None)
        self._found, self._words, self._before, self._chosen = None, {}, {}, False
        self.shown.emit()

    @Slot()
    def choose(self) -> None:
        """The child does not want to sign; now the adult confirms that they are there."""
        self._chosen = True
        self._read_aloud(self._words.get("decline_adult", ""))
        self.shown.emit()

    @Slot()
    def rather(self) -> None:
        """The child would rather think about it, or changes their mind before it is confirmed."""
        self.shell.go(self.shell.visit.back or HOME)

    @Slot()
    def confirm(self) -> None:
        """The adult was there: access ends now."""
        found, by = self._found, self.shell.subject
        if found is not None and self._chosen:
            subject = found.pupil.subject
            self.run(lambda kit: access.decline(kit, by, subject), lambda _: self._declined(found), self._refused)

    @Slot()
    def readAloud(self) -> None:
        """The speaker button: read the page, or fall silent."""
        if self.shell.desk.speech.busy:
            self.shell.desk.speech.stop()
        else:
            keys = ("decline_adult",) if self._chosen else PAGE
            self.shell.desk.speech.read(" ".join(ended(self._words[key]) for key in keys if key in self._words))

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._found is not None

    @Property(bool, notify=shown)
    def chosen(self) -> bool:
        return self._chosen

    @Property(str, notify=shown)
    def first(self) -> str:
        return self._found.pupil.first if self._found else ""

    @Property(str, notify=shown)
    def animal(self) -> str:
        return f"animal-{self._found.pupil.animal}" if self._found else ""

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def words(self) -> dict[str, str]:
        """The words of the child's stage."""
        return self._words

    def _take(self, found: _Found) -> None:
        desk = self.shell.desk
        self._found = found
        self._before = desk.kiosk.worded
        self._words = filled(found.lesson.words, found.pupil.first, len(found.lesson.pages), found.school)
        desk.kiosk.set_words(self._words)
        desk.sizes.set_stage(found.lesson.stage)
        desk.speech.words_minute = found.lesson.stage.words_minute
        if found.lesson.stage.voice_auto and desk.speech.by_itself:
            self.readAloud()
        self.shown.emit()

    def _read_aloud(self, text: str) -> None:
        found, speech = self._found, self.shell.desk.speech
        if found is not None and found.lesson.stage.voice_auto and speech.by_itself:
            speech.read(text)

    def _refused(self, fault: KioskError) -> None:
        """Back to where staff can read why."""
        self.shell.go(self.shell.visit.back or HOME)
        self.shell.report(fault)

    def _declined(self, found: _Found) -> None:
        self.shell.say(self.tr("Noted. %s can sign on any day.") % found.pupil.first)
        self.shell.go(self.shell.visit.back or HOME)


def _read(kit: Kit, subject: str, by: str) -> _Found:
    access.may_decline(kit, by, subject)
    pupil = standings.pupil(kit, subject)
    return _Found(pupil, kit.shelf.lesson(pupil.stage), setup.school(kit).name)
