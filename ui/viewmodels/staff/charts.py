"""How it is going: one picture of a class or the school in a school year, its numbers, and paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain import trends_words
from app.domain.permissions import Right
from app.domain.trends import Sort
from app.services import trends
from app.services.trends import Asked, Shown
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff import charts_rows
from ui.viewmodels.staff.charts_document import TrendDocument
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHARTS = "staff/Charts"


@QmlElement
@QmlUncreatable("made in Python")
class ChartsViewModel(StaffScreen):
    """``picture`` and ``numbers`` show the same. While something else is fetched, ``loaded`` is false."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._classes = Rows(("name", "count", "chosen"), self)
        self._numbers = Rows(("cells",), self)
        self._asked = Asked(Sort.SIGNED)
        self._found: Shown | None = None
        self._table = False
        self._back = False

    def opened(self) -> None:
        """Where it was left for the preview; else of the class chosen last on any screen, else of the whole school."""
        if not self._back:
            self._asked, self._table = Asked(Sort.SIGNED, self.shell.class_name), False
        self._back = False
        self._fetch()

    def refresh(self) -> None:
        self._fetch()

    def closed(self) -> None:
        self._found = None
        self._publish()

    @Slot(str)
    def chooseSort(self, sort: str) -> None:
        self._ask(Asked(Sort(sort), self._asked.class_name, self._asked.year))

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """Empty: the whole school."""
        if name:
            self.shell.choose_class(name)
        self._ask(Asked(self._asked.sort, name, self._asked.year))

    @Slot(int)
    def chooseYear(self, later: int) -> None:
        """So many school years later, or earlier."""
        if self._found is not None:
            years = self._found.years
            place = years.index(self._found.trend.year) - later
            if 0 <= place < len(years):
                self._ask(Asked(self._asked.sort, self._asked.class_name, years[place]))

    @Slot()
    def toggle(self) -> None:
        """Numbers instead of the picture, and back."""
        self._table = not self._table
        self.shown.emit()

    @Slot()
    def toPaper(self) -> None:
        """Look at the printed page, then print or save it."""
        if self._found is not None:
            trend = self._found.trend
            name = f"{trends_words.title(trend)}, {trends_words.whose(trend)}".replace("/", "-")
            self._back = True
            self._preview.show(TrendDocument(self._asked, self.shell.subject, name, trend.class_name), CHARTS)

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._found is not None

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
        return charts_rows.facts(self._found)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]
    def picture(self) -> dict[str, Any]:
        """What the picture of this sort draws: see charts_rows."""
        return charts_rows.picture(self._found.trend) if self._found else {}

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked or self._found is None:
            self._asked, self._found = asked, None
            self._publish()
            self._fetch()

    def _fetch(self) -> None:
        asked, by = self._asked, self.shell.subject
        self.run(lambda kit: trends.show(kit, asked, by), lambda found: self._take(asked, found))

    def _take(self, asked: Asked, found: Shown) -> None:
        if asked == self._asked and found != self._found:
            self._found = None
            self.shown.emit()  # a picture is drawn anew, never changed
            self._asked = Asked(asked.sort, found.trend.class_name, found.trend.year)
            self._found = found
            self._publish()

    def _publish(self) -> None:
        if self._found is not None:
            self._classes.put(charts_rows.classes(self._found))
        self._numbers.put(charts_rows.numbers(self._found.trend) if self._found else [])
        self.shown.emit()
