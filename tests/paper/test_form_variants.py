"""Large print, words alone and other languages: mixed in a batch, the slip where it always is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from app.domain import slip_layout as slip
from app.domain.form import FormJob, FormSheet, Variant
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.paper.press import ReportlabPress
from tests.paper.pages import cut, dark_pixels, font_sizes, render
from tests.support.form_jobs import job, sheet, shelf

WAYS = (
    ("", ""),
    ("", "large"),
    ("", "words"),
    ("pl", ""),
    ("pl", "large"),
    ("ur", ""),
    ("ur", "large"),
    ("ur", "words"),
)
FRONTS = (0, 2, 6, 8, 10, 14, 16, 20)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sheet of each, in one batch: 22 pages."""
    out = tmp_path_factory.mktemp("variants") / "forms.pdf"
    assert ReportlabPress().forms(in_all(each_way()), out) == 22
    return out


def each_way() -> list[FormSheet]:
    """The same child's sheet in every way, each with a copy number of its own."""
    return [
        replace(sheet(3), copy=number, language=language, variant=variant)
        for number, (language, variant) in enumerate(WAYS, start=1)
    ]


def in_all(sheets: list[FormSheet]) -> FormJob:
    return replace(job(sheets=sheets), letters={name: shelf().letter(name) for name in ("pl", "ur")})


def text(pdf: Path, page: int) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[page].get_textpage().get_text_range().replace("\u00a0", " ").split())
    finally:
        document.close()


def test_boxes_squares_and_codes_stand_in_exactly_the_same_place(mixed: Path) -> None:
    fronts = [render(mixed, page, 100) for page in FRONTS]
    for box in (*slip.SQUARES, slip.TICK_AGREE, slip.TICK_TALK, slip.DATE):
        seen = {cut(front, box, 100).tobytes() for front in fronts}
        assert len(seen) == 1, box
    outline = {dark_pixels(cut(front, replace(slip.SIGNATURE, y=slip.SIGNATURE.y + 2), 100)) for front in fronts}
    assert len(outline) == 1


def test_both_codes_of_every_way_are_read(mixed: Path) -> None:
    places = set()
    for page, one in zip(FRONTS, each_way(), strict=True):
        code = SlipCode(one.form, one.copy).text
        found = zxingcpp.read_barcodes(render(mixed, page, 150))
        assert [one.text for one in found] == [code, code]
        places.add(tuple(str(one.position) for one in found))
    assert len(places) == 1


def test_nothing_stands_behind_a_slip(mixed: Path) -> None:
    for page in FRONTS:
        assert not dark_pixels(cut(render(mixed, page + 1, 50), slip.Box(0, 1, 210, 98), 50))


def test_large_print_is_18_points_but_for_the_slip(tmp_path: Path) -> None:
    out = tmp_path / "large.pdf"
    assert ReportlabPress().forms(job(sheets=[sheet(3, variant=Variant.LARGE)]), out) == 4
    document = pypdfium2.PdfDocument(out)
    only_rest = pypdfium2.PdfDocument.new()
    only_rest.import_pages(document, [1, 2, 3])
    only_rest.save(tmp_path / "rest.pdf")
    assert min(font_sizes(tmp_path / "rest.pdf")) >= 18 - 0.01
    assert min(font_sizes(out)) >= 12 - 0.01
    assert "We agree" in text(out, 1)


@pytest.mark.parametrize("stage", ["eyfs", "uks2", "ks4"])
def test_every_stage_fits_in_every_way(stage: str, tmp_path: Path) -> None:
    made = replace(
        job(shelf().lesson(stage), each_way()), letters={name: shelf().letter(name) for name in ("pl", "ur")}
    )
    assert ReportlabPress().forms(made, tmp_path / "forms.pdf") == 22


def test_words_alone_have_no_pictures(tmp_path: Path) -> None:
    out = tmp_path / "words.pdf"
    ReportlabPress().forms(job(sheets=[sheet(3, variant=Variant.WORDS)]), out)
    assert (bright(out, 0), bright(out, 1)) == (0, 0)
    assert "I ask my teacher before I go online" in text(out, 1)


def test_the_other_ways_have_pictures(mixed: Path) -> None:
    assert all(bright(mixed, page) for page in (0, 1, 2, 4))


def bright(pdf: Path, page: int) -> int:
    """Pixels in a strong, light colour, as pictures have them and words and panels do not."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        saturation, value = document[page].render(scale=0.7).to_pil().convert("HSV").split()[1:]
        strong = zip(saturation.get_flattened_data(), value.get_flattened_data(), strict=True)
        return sum(s > 110 and v > 200 for s, v in strong)
    finally:
        document.close()


def test_urdu_reads_in_order_with_its_names_and_dates(mixed: Path) -> None:
    said = text(mixed, 14)
    for words in ("Dawid", "8 دسمبر 2026", "ہم متفق ہیں", "Flourish With Us"):
        assert all(word in said for word in words.split())


def test_dates_are_in_the_letters_language(mixed: Path) -> None:
    assert "8 grudnia 2026" in text(mixed, 8)
    assert "8 December 2026" in text(mixed, 0)


@pytest.mark.parametrize(
    "name", ["Łukasz Żółć", "Şeyma Çağlar", "Ngọc Nguyễn", "Eîs Öß", "محمد علی", "Ayesha ٹھیک Khan"]
)
def test_names_in_many_letters_are_printed(name: str, tmp_path: Path) -> None:
    first = name.split()[0]
    assert ReportlabPress().forms(job(sheets=[sheet(1, name=name, first=first)]), tmp_path / "forms.pdf") == 2


@pytest.mark.parametrize(("name", "lost"), [("李 Wei", "李"), ("Dana שלום", "ש"), ("Arjun अर्जुन", "अ")])
def test_a_name_whose_letters_no_font_has_is_named_before_anything_is_printed(
    name: str, lost: str, tmp_path: Path
) -> None:
    with pytest.raises(KioskError, match=lost) as fault:
        ReportlabPress().forms(in_all([sheet(2), sheet(1, name=name, language="ur")]), tmp_path / "forms.pdf")
    assert (fault.value.code, name in fault.value.staff) == ("glyph-missing", True)
    assert not list(tmp_path.iterdir())
