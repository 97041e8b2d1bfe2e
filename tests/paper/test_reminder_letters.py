"""Reminders on paper: a page each, whatever the name, and nothing when they are cancelled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from app.content.stages_read import read_letter
from app.domain.school import School
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.paper.worker import WorkerPress

ROOT = Path(__file__).parents[2]
VALUES = {
    **dict.fromkeys(("handed_on", "return_by", "until", "date"), "24 November 2026"),
    "school": "Flourish With Us",
    "contact": "the school office",
    "child": "Bartholomew-Alexander",
    "whole_name": "Bartholomew-Alexander Featherstonehaugh-Cholmondeley",
    "class_name": "Maple",
    "staff": "Mrs Abara",
}


def longest() -> SchoolLetter:
    """With the longest of the parts that one letter can hold."""
    words = read_letter(ROOT / "lessons/letters/reminder-en.toml")
    parts = words.parts
    chosen = {
        "{opening}": max((parts[key] for key in ("first", "again", "undated", "empty")), key=len),
        "{online}": max((parts[key] for key in ("may", "may_until", "waits")), key=len),
        "{copy}": max((parts[key] for key in ("with_form", "without_form")), key=len),
    }
    paragraphs = words.paragraphs
    for place, text in chosen.items():
        paragraphs = tuple(one.replace(place, text) for one in paragraphs)
    school = School(address="1 School Lane\nOxford\nOX1 1AA")
    closing = (parts["regards"], parts["writer"])
    return SchoolLetter(school, "en", parts["title"], parts["greeting"], paragraphs, closing, VALUES)


def test_each_home_has_a_page_of_its_own(tmp_path: Path) -> None:
    second = replace(longest(), values={**VALUES, "whole_name": "Aisha Hope", "child": "Aisha"})
    assert WorkerPress().letters([longest(), second], tmp_path / "a.pdf") == 2
    first, other = (page.get_textpage().get_text_range() for page in PdfDocument(tmp_path / "a.pdf"))
    assert ("Featherstonehaugh" in first, "Featherstonehaugh" in other, "Aisha Hope" in other) == (True, False, True)
    assert "{" not in first + other


def test_cancelled_letters_leave_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        WorkerPress().letters([longest()] * 40, tmp_path / "a.pdf", lambda done, of: False)
    assert fault.value.code == "cancelled"
    assert list(tmp_path.iterdir()) == []
