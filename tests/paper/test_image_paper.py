"""The slip about pictures and the list for staff, on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from app.content.stages_read import read_letter
from app.domain.image_paper import ImageList, ImageRow, ImageSheet, ImageSlips
from app.domain.school import School
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress

ROOT = Path(__file__).parents[2]
UNTIL = "31 August 2027"
LONG = ImageSheet(
    "Oluwaseun-Alexander Maria Magdalena Featherstonehaugh-Cholmondeley",
    "Oluwaseun-Alexander",
    "10 Humanities & Languages",
    UNTIL,
)


def slips(*sheets: ImageSheet) -> ImageSlips:
    school = School(address="1 School Lane\nLittle Wittenham-on-the-Hill\nOxford OX1 1AA")
    return ImageSlips(school, read_letter(ROOT / "lessons/letters/image-en.toml"), "24 November 2026", sheets)


def pages(pdf: Path) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range().replace("\u00a0", " ").split()) for page in PdfDocument(pdf)]


def test_each_child_has_a_page_that_says_it_is_free_can_be_taken_back_and_when_it_ends(tmp_path: Path) -> None:
    out = tmp_path / "slips.pdf"
    heard: list[tuple[int, int]] = []
    aisha = ImageSheet("Aisha Hope-O’Sullivan", "Aisha", "Maple", UNTIL)

    def hear(done: int, of: int) -> bool:
        heard.append((done, of))
        return True

    assert WorkerPress().image_slips(slips(aisha, LONG), out, hear) == 2

    first, second = pages(out)
    assert "Dear parent or carer of Aisha Hope-O’Sullivan" in first
    assert LONG.first in second
    for said in ("You are free to choose", "take it back on any day", UNTIL, "No pictures, please", "social media"):
        assert said in first
    assert "{" not in first + second
    assert heard[-1] == (2, 2)


def test_a_letter_that_outgrows_its_place_says_what_to_shorten(tmp_path: Path) -> None:
    job = slips(LONG)
    long = replace(job, letter=replace(job.letter, paragraphs=job.letter.paragraphs * 2))
    with pytest.raises(KioskError, match="mm too long") as fault:
        ReportlabPress().image_slips(long, tmp_path / "slips.pdf")
    assert fault.value.code == "letter-too-long"
    assert list(tmp_path.iterdir()) == []


def test_letters_that_cannot_be_set_and_a_part_that_is_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="U\\+13000") as fault:
        ReportlabPress().image_slips(slips(replace(LONG, name="𓀀")), tmp_path / "slips.pdf")
    assert fault.value.code == "glyph-missing"
    job = slips(LONG)
    parts = {key: text for key, text in job.letter.parts.items() if key != "holds"}
    with pytest.raises(KioskError, match="“holds”"):
        ReportlabPress().image_slips(replace(job, letter=replace(job.letter, parts=parts)), tmp_path / "slips.pdf")


def test_slips_are_cancelled_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        ReportlabPress().image_slips(slips(LONG, LONG), tmp_path / "slips.pdf", lambda done, of: False)
    assert (fault.value.code, list(tmp_path.iterdir())) == ("cancelled", [])


def test_the_list_is_for_staff_and_each_class_begins_a_page(tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    rows = tuple(ImageRow(f"{LONG.name} {n}", (True, False, n % 2 == 0, False), UNTIL) for n in range(34))
    short = (ImageRow("Aisha Hope", (False,) * 4, "No slip has come back."),)
    uses = ("In school", "Web-site", "Social media", "Press")
    shown = ImageList("Who may be in a picture", "Flourish With Us", UNTIL, uses, (("Maple", rows), ("Oak", short)))

    count = WorkerPress().image_list(shown, out)

    *maple, oak = pages(out)
    assert len(maple) + 1 == count
    assert all("not for display" in page for page in (*maple, oak))
    assert sum(page.count("Yes") for page in maple) == 34 + 17
    assert "Maple (continued)" in maple[1]
    assert "No slip has come back" in oak
    assert oak.count("Yes") == 0
