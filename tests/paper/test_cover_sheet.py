"""What lies on top of a class's forms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.domain.cover import Cover, CoverLine
from app.domain.form import FormJob
from app.errors import KioskError
from app.paper.press import ReportlabPress
from tests.paper.pages import codes, render
from tests.support.form_jobs import job, sheet


def covered(*covers: Cover) -> FormJob:
    one, other = sheet(0), sheet(1)
    return replace(job(sheets=[one, replace(one, copy=2, home=2), other]), covers=covers)


def cover(at: int, title: str, *lines: CoverLine) -> Cover:
    return Cover(at, title, "24 November 2026", lines, "Office printer")


def words(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def test_a_cover_says_how_many_from_whom_to_whom_and_which_home(tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    lines = (CoverLine("Aisha Hope", 1, 1), CoverLine("Aisha Hope", 2, 2), CoverLine("Zoë Łuk", 3, 0, "Oak", "large"))
    ReportlabPress().forms(covered(cover(0, "Maple", *lines)), out)
    front, behind, *_ = words(out)
    assert "Maple: 3 parent forms" in front
    assert "From Aisha Hope to Zoë Łuk, printed on 24 November 2026 by Office printer." in front
    for told in ("first home, copy 1", "second home, copy 2", "Oak, large print, copy 3", "Not for families"):
        assert told in front
    assert behind == "", "a form never begins on a cover's back"
    assert codes(render(out, 0)) == []


def test_the_same_form_for_two_homes_differs_by_its_code_only(tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    assert ReportlabPress().forms(covered(), out) == 6
    first, second = codes(render(out, 0)), codes(render(out, 2))
    assert first[0].rpartition("-P1-")[0] == second[0].rpartition("-P2-")[0] != ""
    assert not any("home" in text and "second" in text for text in words(out))


def test_every_class_has_its_own_and_a_long_list_goes_on_overleaf(tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    many = tuple(CoverLine(f"Pupil Number{place}", 1) for place in range(60))
    pages = ReportlabPress().forms(covered(cover(0, "Maple", *many), cover(2, "Oak", CoverLine("Ben Hope", 1))), out)
    said = words(out)
    assert pages == len(said) == 10
    assert "Maple: 60 parent forms, continued" in said[1]
    assert [place for place, text in enumerate(said) if "Oak: 1 parent form" in text] == [6]
    assert all(f"Pupil Number{place}" in said[0] + said[1] for place in range(60))


def test_a_name_that_cannot_be_set_is_named_before_anything_is_printed(tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    with pytest.raises(KioskError) as fault:
        ReportlabPress().forms(covered(cover(0, "Maple", CoverLine("Ai \U0001f98a", 1))), out)
    assert fault.value.code == "glyph-missing"
    assert not out.exists()
