"""Settings, Letters: each letter home as it prints, and who stands by its translation."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.home_letters import SHIPPED, LetterState
from app.services import letters
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.home_letter_document import HomeLetterDocument
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.settings_part import SettingsPart
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

READY, CONFIRMED, DRAFT, CHANGED, BROKEN = "ready", "confirmed", "draft", "changed", "broken"


@QmlElement
@QmlUncreatable("made in Python")
class SettingsLettersViewModel(SettingsPart):
    """What is confirmed is the text that was looked at: a letter is looked at first."""

    shown = Signal()
    looked = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._states: tuple[LetterState, ...] = ()
        self._seen: dict[str, str] = {}
        self._language = self._speaker = ""
        self._rows = Rows(("language", "name", "standing", "chosen"), self)

    def open(self) -> None:
        self._shell.run(letters.states, self._take)

    def forget(self) -> None:
        self._speaker = ""
        self._take(())

    @Slot(str)
    def choose(self, language: str) -> None:
        self._language, self._speaker = language, ""
        self._publish()

    @Slot(str)
    def look(self, variant: str) -> None:
        """Show the chosen letter's pages: plain, large or words only."""
        language, name = self._language, self._named()
        self._shell.run(
            lambda kit: letters.text_of(kit, language), lambda seen: self._show(language, seen, name, variant)
        )

    @Slot(str)
    def setSpeaker(self, text: str) -> None:
        self._speaker = text
        self.shown.emit()

    @Slot()
    def confirm(self) -> None:
        """The speaker stands by the text that was looked at."""
        language, seen = self._language, self._seen.get(self._language, "")
        speaker, by = self._speaker, self._shell.subject

        def work(kit: Kit) -> tuple[LetterState, ...]:
            letters.confirm(kit, language, seen, speaker, by)
            return letters.states(kit)

        self._shell.run(work, self._take)

    @Slot()
    def takeBack(self) -> None:
        """Nobody stands by the chosen letter any more."""
        language, by = self._language, self._shell.subject

        def work(kit: Kit) -> tuple[LetterState, ...]:
            letters.take_back(kit, language, by)
            return letters.states(kit)

        self._shell.run(work, self._take)

    @Property(QAbstractItemModel, notify=shown)
    def letters(self) -> QAbstractItemModel:
        """Roles ``language``, ``name``, ``standing`` (ready, confirmed, draft, changed, broken) and ``chosen``."""
        return self._rows

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """Of the chosen letter."""
        found = self._chosen()
        return {
            "language": found.language if found else "",
            "name": self._named(),
            "version": found.version if found else 0,
            "state": _word(found) if found else "",
            "fault": found.fault if found else "",
            "confirmedBy": found.speaker if found else "",
            "confirmedOn": found.confirmed_at[:10] if found else "",
            "speaker": self._speaker,
            "seen": self._language in self._seen,
            "complete": bool(self._speaker.strip()) and self._language in self._seen,
        }

    def _show(self, language: str, seen: str, name: str, variant: str) -> None:
        self._seen[language] = seen
        self.looked.emit()
        title = self.tr("Letter home in {language}").format(language=name)
        self._preview.show(HomeLetterDocument(language, variant, title), "staff/Settings")

    def _take(self, states: tuple[LetterState, ...]) -> None:
        self._states = states
        self._speaker = ""
        if self._chosen() is None and states:
            self._language = next((one.language for one in states if not one.usable), states[0].language)
        self._publish()

    def _chosen(self) -> LetterState | None:
        return next((one for one in self._states if one.language == self._language), None)

    def _named(self) -> str:
        found = self._chosen()
        return found.name if found else ""

    def _publish(self) -> None:
        self._rows.put(
            [
                {
                    "language": one.language,
                    "name": one.name,
                    "standing": _word(one),
                    "chosen": one.language == self._language,
                }
                for one in self._states
            ]
        )
        self.shown.emit()


def _word(state: LetterState) -> str:
    if state.fault:
        return BROKEN
    if state.language == SHIPPED:
        return READY
    return CONFIRMED if state.usable else CHANGED if state.outdated else DRAFT
