"""A pupil's folder as a PDF: cover, contents, page numbers, bookmarks, signatures and slips."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.domain.pupil_folder import FolderPart, FolderSection, PupilFolder
from app.errors import KioskError
from app.paper.press import ReportlabPress
from tests.support.form_jobs import SCHOOL, gallery, ink_text

THUMB = "glyph-1F44D"


def png() -> bytes:
    image, out = Image.new("L", (840, 400), 128), BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def folder(*parts: FolderPart, name: str = "Aisha Okafor") -> PupilFolder:
    agreed = parts or (
        FolderPart("Signed on 24 November 2026", (("Now", "in force"),), ("I ask first.",), ink_text(1)),
    )
    sections = (
        FolderSection("What was agreed", agreed),
        FolderSection("Folders made before", (), "This is the first."),
    )
    return PupilFolder(
        SCHOOL, name, (("Class", "Maple"),), ("Keep it locked up.",), sections, "Made by Ms Okoro",
        {THUMB: gallery().picture(THUMB), "animal-fox": gallery().picture("animal-fox")},
    )  # fmt: skip


def read(pdf: Path) -> tuple[list[str], list[tuple[str, int | None]]]:
    """The words of each page, and the bookmarks with the page each leads to."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
        marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
        return pages, marks
    finally:
        document.close()


def test_cover_contents_bookmarks_and_page_numbers_agree(tmp_path: Path) -> None:
    out = tmp_path / "folder.pdf"
    many = tuple(
        FolderPart(f"Turn {n}", (), tuple(f"Rule {rule} of turn {n}." for rule in range(21))) for n in range(6)
    )
    made = folder(*many)
    count = ReportlabPress().folder(made, out)
    pages, marks = read(out)
    assert len(pages) == count > 3
    assert all(f"Page {number} of {count}" in said for number, said in enumerate(pages, start=1))
    for text in ("Confidential", "Aisha Okafor", "Keep it locked up.", "Flourish With Us", "Made by Ms Okoro"):
        assert text in pages[0]
    top = dict(marks)
    assert top["Cover"] == 0
    for section in made.sections:
        at = top[section.title]
        assert at is not None
        assert section.title in pages[at]
        assert f"{section.title} {at + 1}" in pages[0]
    for number in range(6):
        assert top[f"Turn {number}"] is not None
        for rule in range(21):
            assert any(f"Rule {rule} of turn {number}." in said for said in pages)


def test_signature_picture_mark_and_slip_are_drawn(tmp_path: Path) -> None:
    def ink_of(*parts: FolderPart) -> int:
        out = tmp_path / "one.pdf"
        ReportlabPress().folder(folder(*parts), out)
        document = pypdfium2.PdfDocument(out)
        image = document[1].render(scale=1, grayscale=True).to_pil()
        document.close()
        return sum(image.histogram()[:200])

    bare = ink_of(FolderPart("Signed"))
    assert ink_of(FolderPart("Signed", ink=ink_text(1))) > bare + 150
    assert ink_of(FolderPart("Signed", picture="animal-fox")) > bare + 400
    assert ink_of(FolderPart("Signed", image=png())) > bare + 20000


def test_a_damaged_slip_picture_is_said_and_stops_nothing(tmp_path: Path) -> None:
    out = tmp_path / "folder.pdf"
    ReportlabPress().folder(folder(FolderPart("Slip", image=b"not a picture")), out)
    assert "cannot be shown: it is damaged" in read(out)[0][1]


def test_letters_of_the_record_that_cannot_be_set_are_spelt_out(tmp_path: Path) -> None:
    out = tmp_path / "folder.pdf"
    ReportlabPress().folder(folder(FolderPart("Signed", (("Now", "wrong tile 😀"),))), out)
    assert "wrong tile [U+1F600]" in read(out)[0][1]


def test_a_name_that_cannot_be_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        ReportlabPress().folder(folder(name="ཀུན་དགའ"), tmp_path / "folder.pdf")
    assert fault.value.code == "glyph-missing"


def test_drawing_it_can_be_cancelled(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        ReportlabPress().folder(replace(folder()), tmp_path / "folder.pdf", lambda *_: False)
    assert fault.value.code == "cancelled"
    assert not (tmp_path / "folder.pdf").exists()
