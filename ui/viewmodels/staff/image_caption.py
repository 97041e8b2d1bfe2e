"""A caption and the pupils in the picture, checked as they are typed and chosen. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.caption import Verdict
from app.services import images
from app.services.images import Line
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 250
"""After the last key, before it is checked."""


@QmlElement
@QmlUncreatable("made in Python")
class ImageCaptionViewModel(QObject):
    """``level`` is empty while nothing is there to check, else wrong, look or fine."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._check)
        self._pictured = Rows(("subject", "name", "may"), self)
        self._findings = Rows(("level", "said"), self)
        self._lines: dict[str, Line] = {}
        self.forget()

    def forget(self) -> None:
        """Neither words nor names stay."""
        self._timer.stop()
        self._text, self._use, self._with_pupils = "", "", True
        self._chosen: tuple[str, ...] = ()
        self._verdict: Verdict | None = None
        self._asked = 0
        self._publish()

    def know(self, lines: Sequence[Line], use: str) -> None:
        """These are on the roll; whoever is not any more is not in the picture either."""
        self._lines = {one.pupil.subject: one for one in lines}
        self._chosen = tuple(one for one in self._chosen if one in self._lines)
        self._use = use
        self._ask()

    @Slot(str)
    def write(self, text: str) -> None:
        self._text = text
        self._ask()

    @Slot(bool)
    def pupilsInIt(self, any_pupils: bool) -> None:
        """Whether there are pupils in the picture at all."""
        self._with_pupils = any_pupils
        self._ask()

    @Slot(str)
    def choose(self, subject: str) -> None:
        """Put a pupil into the picture, or take them out."""
        if subject in self._chosen:
            self._chosen = tuple(one for one in self._chosen if one != subject)
        elif subject in self._lines:
            self._chosen = (*self._chosen, subject)
        self._ask()

    @Slot()
    def beginAgain(self) -> None:
        """Another picture."""
        lines, use = tuple(self._lines.values()), self._use
        self.forget()
        self.know(lines, use)

    @Property(QAbstractItemModel, notify=shown)
    def pictured(self) -> QAbstractItemModel:
        """Who is in the picture: roles ``subject``, ``name``, ``may`` (be shown so)."""
        return self._pictured

    @Property(QAbstractItemModel, notify=shown)
    def findings(self) -> QAbstractItemModel:
        """Roles ``level`` (wrong or look) and ``said``."""
        return self._findings

    @Property(str, notify=shown)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=shown)
    def withPupils(self) -> bool:
        return self._with_pupils

    @Property(str, notify=shown)
    def level(self) -> str:
        return str(self._verdict.level) if self._verdict else ""

    @property
    def chosen(self) -> frozenset[str]:
        """Who is in the picture."""
        return frozenset(self._chosen)

    def _ask(self) -> None:
        """What was said before is not true of what is there now."""
        self._asked += 1
        self._verdict = None
        self._publish()
        if self._lines and (self._text.strip() or (self._with_pupils and self._chosen)):
            self._timer.start()
        else:
            self._timer.stop()

    def _check(self) -> None:
        asked, by, text, use = self._asked, self._shell.subject, self._text, self._use
        chosen, with_pupils = self._chosen, self._with_pupils

        def take(found: Verdict) -> None:
            if asked == self._asked:
                self._verdict = found
                self._publish()

        self._shell.run(lambda kit: images.check(kit, by, text, chosen, use, with_pupils=with_pupils), take)

    def _publish(self) -> None:
        here = [self._lines[one] for one in self._chosen]
        self._pictured.put(
            [
                {"subject": one.pupil.subject, "name": f"{one.pupil.first} {one.pupil.last}", "may": one.may(self._use)}
                for one in here
            ]
        )
        found = self._verdict.findings if self._verdict else ()
        self._findings.put([{"level": str(one.level), "said": one.said} for one in found])
        self.shown.emit()
