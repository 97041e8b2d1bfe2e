"""One pupil added or corrected by hand, in 20 seconds: two names, and the rest is offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.ease import Ease
from app.domain.names import tidy
from app.domain.pupil import Pupil
from app.errors import KioskError
from app.services import enrolment, pupils
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.pupil_choices import PupilChoices, read_choices
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

TEXTS = ("first", "last", "legal_first", "class_name", "number")


@QmlElement
@QmlUncreatable("made in Python")
class PupilFormViewModel(StaffScreen):
    """``add`` or ``correct`` say whom before the screen opens. Nothing is written before ``save``."""

    entry = "staff/Roll"
    shown = Signal()
    offered = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._choices = PupilChoices()
        self._wanted = ""
        self._pupil = self._before = Pupil("")
        self._busy = self._twice = False
        self._animals = Rows(("animal", "chosen"), self)

    def add(self, class_name: str) -> None:
        """A new pupil, of this class unless told otherwise."""
        self._wanted, self._before = "", Pupil("", class_name=class_name)
        self._pupil = self._before

    def correct(self, subject: str) -> None:
        """A pupil of the roll."""
        self._wanted, self._before = subject, Pupil(subject)
        self._pupil = self._before

    def opened(self) -> None:
        self.run(read_choices, self._take)

    def refresh(self) -> None:
        """What somebody is typing is never taken away; saving looks at the roll again."""

    def closed(self) -> None:
        self._choices, self._wanted = PupilChoices(), ""
        self.offered.emit()
        self._pupil = self._before = Pupil("")
        self._busy = self._twice = False
        self._publish()

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """A field of TEXTS was typed in; a known class brings its year with it."""
        assert name in TEXTS
        if name == "class_name":
            self._pupil = self._choices.in_class(self._pupil, text, self._before)
        else:
            self._pupil = replace(self._pupil, **{name: text})  # type: ignore[arg-type]
        self._publish()

    @Slot(str)
    def chooseYear(self, year: str) -> None:
        self._pupil = self._choices.in_year(self._pupil, year)
        self._publish()

    @Slot(str)
    def chooseStage(self, stage: str) -> None:
        self._pupil = replace(self._pupil, stage=stage)
        self._publish()

    @Slot(str)
    def chooseAnimal(self, animal: str) -> None:
        """Empty: one is chosen when the pupil is saved."""
        self._pupil = replace(self._pupil, animal=animal)
        self._publish()

    @Slot(str, str)
    def choosePaper(self, name: str, value: str) -> None:
        """How paper goes home: ``language``, ``print_as``, or ``homes``, which is "1" or "2"."""
        assert name in ("language", "print_as", "homes")
        chosen = int(value) if name == "homes" else value
        self._pupil = replace(self._pupil, **{name: chosen})  # type: ignore[arg-type]
        self._publish()

    @Slot(str)
    def switchEase(self, name: str) -> None:
        """One of what makes this pupil's screens easier, on or off."""
        self._pupil = replace(self._pupil, ease=Ease.read(self._pupil.ease).switched(name).written())
        self._publish()

    @Slot(bool)
    def save(self, another: bool) -> None:
        """Write it; ``another`` leaves the form open for the next new pupil."""
        self._save(self._pupil, another, namesake=False)

    @Slot(bool)
    def saveNamesake(self, yes: bool) -> None:
        """Whether somebody else of the same name is meant."""
        self._twice = False
        self.shown.emit()
        if yes:
            self._save(self._pupil, another=False, namesake=True)

    @Slot(bool)
    def setLeft(self, left: bool) -> None:
        """The pupil has left the school, or has not after all."""
        subject, by = self._before.subject, self.shell.subject
        if left:
            self._work(lambda kit: pupils.mark_left(kit, [subject], by=by), lambda _: self._gone(True))
        else:
            back = replace(self._before, left=False)
            self._work(lambda kit: enrolment.save_pupil(kit, back, by=by), lambda _: self._gone(False))

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def texts(self) -> dict[str, str]:
        """What stands in the fields, by the names of TEXTS."""
        return {name: getattr(self._pupil, name) for name in TEXTS}

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """Everything else that the form says of the pupil."""
        pupil = self._pupil
        return {
            "new": not self._wanted,
            "name": f"{self._before.first} {self._before.last}".strip(),
            "className": self._choices.class_called(pupil.class_name),
            "year": pupil.year,
            "stage": pupil.stage,
            "usualStage": self._choices.usual_stage(pupil),
            "left": pupil.left,
            "animal": pupil.animal,
            "language": pupil.language,
            "printAs": pupil.print_as,
            "homes": str(pupil.homes),
            "ease": asdict(Ease.read(pupil.ease)),
            "complete": self._complete,
            "altered": pupil != self._before,
            "busy": self._busy,
            "twice": self._twice,
        }

    @Property("QVariantMap", notify=offered)  # type: ignore[arg-type]  # the stubs know types only
    def offers(self) -> dict[str, object]:
        """``classes``, ``years`` and ``stages`` to choose from, each a list of {value, label}."""
        return self._choices.offers()

    @Property(QAbstractItemModel, notify=shown)
    def animals(self) -> QAbstractItemModel:
        """Those that nobody else in the class has."""
        return self._animals

    @property
    def _complete(self) -> bool:
        pupil = self._pupil
        needed = (tidy(pupil.first), tidy(pupil.last), tidy(pupil.class_name), pupil.year, pupil.stage)
        return all(needed) and not self._busy and not pupil.left

    def _take(self, choices: PupilChoices) -> None:
        self._choices = choices
        self.offered.emit()
        found = choices.pupil(self._wanted)
        if self._wanted and found is None:
            self.shell.go("staff/Roll")
            return
        self._before = found or self._before
        self._pupil = found or choices.in_class(self._before, self._before.class_name, self._before)
        self._publish()

    def _save(self, pupil: Pupil, another: bool, *, namesake: bool) -> None:
        if not self._complete:
            return
        by = self.shell.subject
        self._work(
            lambda kit: enrolment.save_pupil(kit, pupil, by=by, namesake=namesake),
            lambda saved: self._saved(saved, another),
        )

    def _work(self, work: Callable[..., object], done: Callable[..., None]) -> None:
        self._busy = True
        self.shown.emit()
        self.run(work, done, self._failed)

    def _failed(self, error: KioskError) -> None:
        self._busy = False
        self._twice = error.code == "pupil-there"
        if not self._twice:
            self.shell.report(error)
        self.shown.emit()

    def _saved(self, saved: Pupil, another: bool) -> None:
        self._busy = False
        self.shell.say(
            self.tr("{name} is in {class_name}, with the {animal}.").format(
                name=f"{saved.first} {saved.last}", class_name=saved.class_name, animal=saved.animal.replace("-", " ")
            )
        )
        self.shell.choose_class(saved.class_name)
        if another:
            self.add(saved.class_name)
            self.opened()
        else:
            self.shell.go("staff/Roll")

    def _gone(self, left: bool) -> None:
        self._busy = False
        self._before = replace(self._before, left=left)
        self._pupil = self._before
        self._publish()

    def _publish(self) -> None:
        choices, pupil = self._choices, self._pupil
        self._animals.put(choices.free_animals(pupil))
        self.shown.emit()
