"""How it is going: one picture of a class or the school in a school year, its numbers, and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.permissions import Right
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

if TYPE_CHECKING:
    from ui.viewmodels.staff.charts_rows import Seen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHARTS = "staff/Charts"
SIGNED = "signed"
Wanted = tuple[str, str, str]
"""Sort, class (empty: the whole school) and school year (empty: the one under way)."""
NOTHING = {"sort": "", "year": "", "earlier": False, "later": False, "heads": []}


@QmlElement
@QmlUncreatable("made in Python")
class ChartsViewModel(StaffScreen):
    """``picture`` and ``numbers`` show the same. While something else is fetched, ``loaded`` is false.

    What counts and words trends is imported when the screen is first opened, on the store thread.
    """

    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._classes = Rows(("name", "count", "chosen"), self)
        self._numbers = Rows(("cells",), self)
        self._wanted: Wanted = (SIGNED, "", "")
        self._seen: Seen | None = None
        self._table = False
        self._back = False

    def opened(self) -> None:
        """Where it was left for the preview; else of the class chosen last on any screen, else of the whole school."""
        if not self._back:
            self._wanted, self._table = (SIGNED, self.shell.class_name, ""), False
        self._back = False
        self._fetch()

    def refresh(self) -> None:
        self._fetch()

    def closed(self) -> None:
        self._seen = None
        self._publish()

    @Slot(str)
    def chooseSort(self, sort: str) -> None:
        """One of trends.Sort."""
        self._want(sort, *self._wanted[1:])

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """Empty: the whole school."""
        if name:
            self.shell.choose_class(name)
        self._want(self._wanted[0], name, self._wanted[2])

    @Slot(int)
    def chooseYear(self, later: int) -> None:
        """So many school years later, or earlier."""
        if self._seen is not None:
            years = self._seen.years
            place = years.index(self._seen.facts["year"]) - later
            if 0 <= place < len(years):
                self._want(*self._wanted[:2], years[place])

    @Slot()
    def toggle(self) -> None:
        """Numbers instead of the picture, and back."""
        self._table = not self._table
        self.shown.emit()

    @Slot()
    def toPaper(self) -> None:
        """Look at the printed page, then print or save it."""
        if self._seen is not None:
            from ui.viewmodels.staff.charts_document import TrendDocument

            self._back = True
            document = TrendDocument(self._wanted, self.shell.subject, self._seen.name, self._wanted[1])
            self._preview.show(document, CHARTS)

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._seen is not None

    @Property(bool, notify=shown)
    def table(self) -> bool:
        """Whether the numbers are shown instead of the picture."""
        return self._table

    @Property(bool, notify=shown)
    def mayPrint(self) -> bool:
        return self.shell.may(Right.PRINT)

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Roles ``name`` (empty: all of them), ``count`` (pupils) and ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def numbers(self) -> QAbstractItemModel:
        """The table: role ``cells``, a text a column; its headings are ``facts.heads``."""
        return self._numbers

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """``sort``, ``year``, ``earlier`` and ``later`` (whether there is such a year), the words, and ``heads``."""
        return self._seen.facts if self._seen else NOTHING

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]
    def picture(self) -> dict[str, Any]:
        """What the picture of this sort draws: see charts_rows."""
        return self._seen.picture if self._seen else {}

    def _want(self, sort: str, class_name: str, year: str) -> None:
        wanted = (sort, class_name, year)
        if wanted != self._wanted or self._seen is None:
            self._wanted, self._seen = wanted, None
            self._publish()
            self._fetch()

    def _fetch(self) -> None:
        wanted, by = self._wanted, self.shell.subject
        self.run(lambda kit: _look(kit, wanted, by), lambda seen: self._take(wanted, seen))

    def _take(self, wanted: Wanted, seen: Seen) -> None:
        if wanted == self._wanted and seen != self._seen:
            self._seen = None
            self.shown.emit()  # a picture is drawn anew, never changed
            self._wanted, self._seen = (wanted[0], seen.class_name, seen.facts["year"]), seen
            self._publish()

    def _publish(self) -> None:
        if self._seen is not None:
            self._classes.put(self._seen.classes)
        self._numbers.put(self._seen.numbers if self._seen else [])
        self.shown.emit()


def _look(kit: Kit, wanted: Wanted, by: str) -> Seen:
    from ui.viewmodels.staff.charts_rows import look

    return look(kit, wanted, by)
