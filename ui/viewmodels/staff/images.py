"""Pictures of pupils: who may be shown, what came back from home, and whether a caption can be published."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.image_consent import Use
from app.domain.permissions import Right
from app.domain.school import School
from app.services import images, setup
from app.services.images import Line
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.access import ACCESS
from ui.viewmodels.staff.image_caption import ImageCaptionViewModel
from ui.viewmodels.staff.image_documents import list_document, slips_document
from ui.viewmodels.staff.image_record import ImageRecordViewModel
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

IMAGES = "staff/Images"
LIST, CAPTION, RULE = "list", "caption", "rule"


@dataclass(frozen=True)
class _Found:
    school: School = field(default_factory=School)
    lines: tuple[Line, ...] = ()


@QmlElement
@QmlUncreatable("made in Python")
class ImagesViewModel(StaffScreen):
    """``part``: list, caption or rule (the school's own choice, the only one while it does not ask for consent)."""

    shown = Signal()
    entry = ACCESS

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._record = ImageRecordViewModel(shell, self)
        self._record.changed.connect(self.refresh)
        self._caption = ImageCaptionViewModel(shell, self)
        self._caption.shown.connect(self._put_pupils)
        self._classes = Rows(("name", "count", "chosen"), self)
        self._rows = Rows(("subject", "name", "animal", "about", "may", "why", "pictured"), self)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._found, self._loaded = _Found(), False
        self._class_name, self._use, self._part = "", str(Use.WEBSITE), LIST

    def opened(self) -> None:
        self._class_name = self._class_name or self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        by = self.shell.subject
        self.run(lambda kit: _read(kit, by), self._take)

    def closed(self) -> None:
        self._record.close()
        self._caption.forget()
        self._begin_anew()
        self._publish()

    @Slot(str)
    def choosePart(self, part: str) -> None:
        self._part = part
        self._publish()

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """One class; empty: the whole school."""
        self._class_name = name
        if name:
            self.shell.choose_class(name)
        self._publish()

    @Slot(str)
    def chooseUse(self, use: str) -> None:
        """What the picture is for, one of image_consent.Use."""
        self._use = use
        self._caption.know(self._found.lines, use)
        self._publish()

    @Slot(str)
    def look(self, subject: str) -> None:
        """A pupil's own slip."""
        self._record.open(subject)

    @Slot(bool, str)
    def choose(self, asked: bool, until: str) -> None:
        """Whether the school asks for consent here, and how long it holds: one of image_consent.Until."""
        by = self.shell.subject
        self.run(lambda kit: images.choose(kit, by, asked, until), lambda _: self.refresh())

    @Slot(bool)
    def printSlips(self, missing: bool) -> None:
        """A slip for everybody who is listed, or only where no consent stands."""
        wanted = tuple(one.pupil.subject for one in self._here() if not (missing and one.answered))
        name = self.tr("Slips about pictures, %s") % self._called()
        self._preview.show(slips_document(self.shell.subject, name, self._class_name, wanted), IMAGES)

    @Slot()
    def printList(self) -> None:
        name = self.tr("Who may be in a picture, %s") % self._called()
        self._preview.show(list_document(self.shell.subject, name, self._class_name), IMAGES)

    @Slot()
    def back(self) -> None:
        self.shell.go(ACCESS)

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Every class, after the whole school, with how many may be shown: ``name``, ``count``, ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        """``may``: be shown so; ``why``: until when, or why not; ``pictured``: chosen beside a caption."""
        return self._rows

    @Property(ImageRecordViewModel, notify=shown)
    def record(self) -> ImageRecordViewModel:
        return self._record

    @Property(ImageCaptionViewModel, notify=shown)
    def caption(self) -> ImageCaptionViewModel:
        return self._caption

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """``on``: the school asks for consent; ``until``: its rule; ``missing``: who has no consent that stands."""
        here = self._here()
        may, not_ = images.counted(here, self._use)
        return {
            "loaded": self._loaded,
            "on": self._found.school.images,
            "until": self._found.school.images_until,
            "part": self._part if self._found.school.images else RULE,
            "use": self._use,
            "className": self._class_name,
            "may": may,
            "not": not_,
            "missing": sum(not one.answered for one in here),
            "mayChange": self.shell.may(Right.SETTINGS),
            "mayPrint": self.shell.may(Right.PRINT),
        }

    def _called(self) -> str:
        return self._class_name or self.tr("whole school")

    def _here(self) -> tuple[Line, ...]:
        return tuple(one for one in self._found.lines if self._class_name in ("", one.pupil.class_name))

    def _take(self, found: _Found) -> None:
        self._found, self._loaded = found, True
        if self._class_name not in {one.pupil.class_name for one in found.lines}:
            self._class_name = ""
        self._caption.know(found.lines, self._use)
        self._publish()

    def _publish(self) -> None:
        counts: dict[str, int] = {"": 0} if self._found.lines else {}
        for one in self._found.lines:
            for name in ("", one.pupil.class_name):
                counts[name] = counts.get(name, 0) + one.may(self._use)
        self._classes.put(
            [{"name": name, "count": count, "chosen": name == self._class_name} for name, count in counts.items()]
        )
        self._put_pupils()
        self.shown.emit()

    def _put_pupils(self) -> None:
        chosen = self._caption.chosen
        self._rows.put([_row(one, self._use, chosen, with_class=not self._class_name) for one in self._here()])


def _row(line: Line, use: str, chosen: frozenset[str], *, with_class: bool) -> dict[str, object]:
    return {
        "subject": line.pupil.subject,
        "name": f"{line.pupil.first} {line.pupil.last}".strip(),
        "animal": f"animal-{line.pupil.animal}" if line.pupil.animal else "",
        "about": line.pupil.class_name if with_class else "",
        "may": line.may(use),
        "why": line.why[use],
        "pictured": line.pupil.subject in chosen,
    }


def _read(kit: Kit, by: str) -> _Found:
    school = setup.school(kit)
    return _Found(school, images.lines(kit, by) if school.images else ())
