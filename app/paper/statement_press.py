"""What the press makes of staff statements."""

from __future__ import annotations

from pathlib import Path

from app.domain.statement_paper import StaffList, StatementPaper
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.ink_mill import packed_inks
from app.paper.statement import draw_reminder, draw_staff_list, draw_statement
from app.paper.whole import press_whole


class StatementPress:
    """Those tasks of ports.Press, in this process."""

    def statement(self, paper: StatementPaper, out: Path) -> int:
        title = f"Staff statement {paper.statement.year}: {paper.statement.name}"
        with packed_inks([paper.statement.ink, paper.statement.countersigned]) as inks:
            both = (next(inks), next(inks))
        return press_whole(out, lambda doc, fonts: draw_statement(doc, fonts, paper, both), title, paper.school.name)

    def staff_list(self, shown: StaffList, out: Path) -> int:
        title = f"Staff statement {shown.year}: still to sign"
        return press_whole(out, lambda doc, fonts: draw_staff_list(doc, fonts, shown), title, shown.school.name)

    def staff_reminders(self, shown: StaffList, out: Path) -> int:
        def draw(document: Document, fonts: Fonts) -> None:
            for name in shown.names:
                draw_reminder(document, fonts, shown, name)

        return press_whole(out, draw, f"Staff statement {shown.year}: reminders", shown.school.name)
