"""The page for the register: one page, every name on it, whatever the class."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from app.domain.agreement import Agreement
from app.domain.chasing import Out
from app.domain.class_slip import ClassSlip, class_slip
from app.domain.pupil import Pupil
from app.errors import KioskError
from app.paper.press import ReportlabPress


@pytest.mark.parametrize("many", [1, 34, 60])
def test_a_class_fits_one_page_whole(many: int, tmp_path: Path) -> None:
    names = tuple((f"Bartholomew-Alexander {n}", 1 + n % 2) for n in range(many))
    assert (
        ReportlabPress().class_slip(
            ClassSlip("Flourish With Us", "Maple", "24 November 2026", names), tmp_path / "a.pdf"
        )
        == 1
    )
    page = PdfDocument(tmp_path / "a.pdf")[0]
    text = page.get_textpage().get_text_range()
    assert all(called.split(" ")[1] in text.split() for called, _ in names)
    assert min(page.get_textpage().get_charbox(n)[1] for n in range(len(text)) if text[n].strip()) > 20
    assert "not on a wall" in text


def test_a_name_that_cannot_be_printed_is_told(tmp_path: Path) -> None:
    slip = ClassSlip("Flourish With Us", "Maple", "24 November 2026", (("Zo\U0001f98a", 1),))
    with pytest.raises(KioskError) as fault:
        ReportlabPress().class_slip(slip, tmp_path / "a.pdf")
    assert fault.value.code == "glyph-missing"


def test_two_of_one_name_are_told_apart_though_one_has_brought_the_slip() -> None:
    both = [Pupil("a", "Aisha", "Hope"), Pupil("b", "Aisha", "King")]
    out = Out(both[0], 0, Agreement("a1"), "7K3M9QXB", date(2026, 11, 12), True, False, (), 0, None)
    assert class_slip("S", "Maple", "today", both, [out, replace(out, home=2)]).names == (("Aisha H", 2),)
