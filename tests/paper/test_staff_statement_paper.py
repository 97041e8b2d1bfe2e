"""The paper of staff statements: all that was signed, both signatures, and names without reasons."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from app.domain.ink import codec
from app.domain.school import School
from app.domain.statement import Statement, undertakings
from app.domain.statement_paper import StaffList, StatementPaper
from app.paper.press import ReportlabPress
from tests.support.packs import shelf_over
from tests.support.walking import LOOP

SCHOOL = School(address="12 Orchard Lane\nMaidstone\nME14 1XX")
INK = codec.encode(LOOP)


def text_of(pdf: Path) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def paper(name: str = "Thomas Bell", approver: str = "Amara Okoro-Featherstonehaugh") -> StatementPaper:
    text = shelf_over().statement()
    signed = Statement("1", year="2026/27", version=1, name=name, ink=INK, wording=text.hash, countersigned=INK)
    lines = undertakings(text.wording)
    return StatementPaper(SCHOOL, signed, lines, "24 November 2026", approver, "25 November 2026")


def test_the_filed_statement_has_every_line_and_both_signatures_on_one_page_together(tmp_path: Path) -> None:
    out = tmp_path / "statement.pdf"
    assert ReportlabPress().statement(paper(), out) == 2
    pages = text_of(out)
    whole = " ".join(pages)
    assert all(f"S{number:02}" in whole for number in range(1, 28))
    assert "Thomas Bell signed on 24 November 2026" in pages[-1]
    assert "approved on 25 November 2026" in pages[-1]
    assert "Flourish With Us" in pages[0]


def test_the_list_says_names_only_and_each_reminder_has_a_page(tmp_path: Path) -> None:
    names = tuple(f"Person {number} Łukasiewicz" for number in range(34))
    shown = StaffList(SCHOOL, "2026/27", "24 November 2026", names)
    assert ReportlabPress().staff_list(shown, tmp_path / "list.pdf") == 2
    assert all(name in " ".join(text_of(tmp_path / "list.pdf")) for name in names)
    assert ReportlabPress().staff_reminders(shown, tmp_path / "reminders.pdf") == 34
    nobody = StaffList(SCHOOL, "2026/27", "24 November 2026", ())
    assert ReportlabPress().staff_list(nobody, tmp_path / "nobody.pdf") == 1
    assert "Everybody has signed" in text_of(tmp_path / "nobody.pdf")[0]
