"""The letter about a suspension, on paper: from the shipped words, through the worker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from app.content.stages_read import read_letter, read_rules
from app.domain.school import School
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress

ROOT = Path(__file__).parents[2]
VALUES = {
    "school": "Flourish With Us",
    "contact": "the school office",
    "child": "Aisha",
    "whole_name": "Aisha Hope-O’Sullivan",
    "class_name": "Maple",
    "rule": "I keep every message kind and sensible.",
    "reason": "There were unkind messages to another child in the class chat.",
    "first_day": "24 November 2026",
    "last_day": "30 November 2026",
    "back_on": "1 December 2026",
    "date": "24 November 2026",
    "staff": "Ms Okoro",
}


def letter() -> SchoolLetter:
    words = read_letter(ROOT / "lessons/letters/access-en.toml")
    parts = {"{days}": "some_days", "{taught}": "to_teach", "{back}": "back"}
    paragraphs = words.paragraphs
    for place, key in parts.items():
        paragraphs = tuple(text.replace(place, words.parts[key]) for text in paragraphs)
    return SchoolLetter(
        School(address="1 School Lane\nOxford OX1 1AA"),
        words.language,
        words.parts["title"],
        words.parts["greeting"],
        paragraphs,
        (words.parts["regards"], words.parts["writer"]),
        VALUES,
        frozenset({"back_on"}),
    )


def text_of(pdf: Path) -> str:
    document = PdfDocument(pdf)
    assert len(document) == 1
    return " ".join(document[0].get_textpage().get_text_range().replace("\u00a0", " ").split())


def test_the_letter_says_what_happened_when_access_is_back_and_whom_to_ask(tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    assert WorkerPress().letter(letter(), out) == 1

    said = text_of(out)
    for expected in ("Dear parent or carer of Aisha Hope-O’Sullivan", VALUES["reason"], "1 December 2026"):
        assert expected in said
    assert "please ask the school office" in said
    assert "{" not in said


def test_the_longest_reason_and_rule_still_fit_one_page(tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    rules = read_rules(ROOT / "lessons/rules.toml")
    rule = max((one.text for one in rules), key=len)
    long = replace(letter(), values=VALUES | {"reason": "unkind words " * 15, "rule": rule, "child": "Maximiliana" * 3})

    assert ReportlabPress().letter(long, out) == 1


def test_a_letter_that_does_not_fit_says_what_to_shorten(tmp_path: Path) -> None:
    long = replace(letter(), paragraphs=letter().paragraphs * 6)
    with pytest.raises(KioskError) as fault:
        ReportlabPress().letter(long, tmp_path / "letter.pdf")

    assert fault.value.code == "letter-too-long"
    assert not (tmp_path / "letter.pdf").exists()
