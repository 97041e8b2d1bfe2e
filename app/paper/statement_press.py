"""What the press makes of staff statements."""

from __future__ import annotations

from pathlib import Path

from app.domain.statement_paper import StaffList, StatementPaper
from app.paper.document import Document
from app.paper.fonts import load_fonts
from app.paper.ink_mill import packed_inks
from app.paper.pdf_file import write_whole
from app.paper.statement import draw_reminder, draw_staff_list, draw_statement


class StatementPress:
    """Those tasks of ports.Press, in this process."""

    def statement(self, paper: StatementPaper, out: Path) -> int:
        fonts = load_fonts()
        title = f"Staff statement {paper.statement.year}: {paper.statement.name}"
        document = Document(title, "en", fonts, paper.school.name)
        with packed_inks([paper.statement.ink, paper.statement.countersigned]) as inks:
            draw_statement(document, fonts, paper, (next(inks), next(inks)))
        write_whole(document.finish(), out)
        return document.leaves.pages

    def staff_list(self, shown: StaffList, out: Path) -> int:
        fonts = load_fonts()
        document = Document(f"Staff statement {shown.year}: still to sign", "en", fonts, shown.school.name)
        draw_staff_list(document, fonts, shown)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def staff_reminders(self, shown: StaffList, out: Path) -> int:
        fonts = load_fonts()
        document = Document(f"Staff statement {shown.year}: reminders", "en", fonts, shown.school.name)
        for name in shown.names:
            draw_reminder(document, fonts, shown, name)
        write_whole(document.finish(), out)
        return document.leaves.pages
