"""Licence cards and posters, read back from their PDFs."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.domain.keepsakes import CARD_HEIGHT, CARD_WIDTH, THUMB, Card, CardSheet, Poster, PosterRule
from app.errors import KioskError
from app.paper.cards import GAP, LEFT, TOP
from app.paper.press import ReportlabPress
from tests.paper.pages import INCH, font_sizes, page_count, render
from tests.support.form_jobs import ANIMALS, gallery, shelf

WORDS = dict(shelf().letter("keepsakes-en").parts)


def sheet(*names: str) -> CardSheet:
    cards = tuple(Card(name, gallery().picture(f"animal-{ANIMALS[place % 8]}")) for place, name in enumerate(names))
    return CardSheet("Licence cards of Maple", "Flourish With Us", "2026/27", WORDS, gallery().picture(THUMB), cards)


def poster(stage: str, *, four: bool = False) -> Poster:
    lesson = shelf().lesson(stage)
    rules = tuple(PosterRule(page.promise, page.picture) for page in lesson.pages)
    names = dict.fromkeys((THUMB, *(rule.picture for rule in rules)))
    pictures = {name: gallery().picture(name) for name in names}
    return Poster(lesson.title, "Maple", "Flourish With Us", WORDS, rules, pictures, four)


def words(pdf: Path, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[page].get_textpage().get_text_range().split())
    finally:
        document.close()


def part(image: Image.Image, x: float, y: float, width: float, height: float, dpi: int) -> Image.Image:
    px = dpi / INCH
    left, top = round(x * px), round(y * px)
    return image.crop((left, top, left + round(width * px), top + round(height * px)))


@pytest.mark.parametrize(("pupils", "pages"), [(1, 1), (8, 1), (9, 2)])
def test_eight_cards_stand_on_a_page(tmp_path: Path, pupils: int, pages: int) -> None:
    out = tmp_path / "cards.pdf"
    assert ReportlabPress().cards(sheet(*(f"Child{n}" for n in range(pupils))), out) == pages == page_count(out)


def test_a_card_says_the_name_the_year_and_the_school_and_nothing_more(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    ReportlabPress().cards(sheet("Aisha"), out)
    said = words(out)
    for text in ("Internet licence", "Aisha", "School year 2026/27", "Flourish With Us"):
        assert text in said
    foot = "Licence cards of Maple · cut from mark to mark · page 1 of 1"
    left = said.replace(foot, "")
    for value in (*WORDS.values(), "2026/27", "Aisha", "Flourish With Us"):
        left = left.replace(value.replace("{school_year}", "2026/27"), "")
    assert left.split() == []


def test_long_names_keep_their_words_whole_and_can_be_read(tmp_path: Path) -> None:
    out, names = tmp_path / "cards.pdf", ("Anna Maria", "Oluwaseun Maximilian", "Maximiliana-Anastasia", "Łukasz", "Bo")
    ReportlabPress().cards(sheet(*names), out)
    said = words(out)
    for name in names:
        assert all(piece in said for piece in name.replace("-", " ").split()), name
    assert sum(size >= 15 for size in font_sizes(out)) >= 2 * len(names)


def test_marks_for_cutting_stand_outside_the_cards_at_their_corners(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    ReportlabPress().cards(sheet("Aisha", "Ben"), out)
    image = render(out, 0, 200)
    for left in (LEFT, LEFT + CARD_WIDTH + GAP):
        for x in (left, left + CARD_WIDTH):
            above = part(image, x - 0.6, TOP - 5, 1.2, 2, 200)
            assert min(above.tobytes()) < 140, x
        blank = part(image, left + 4, TOP - 5, CARD_WIDTH - 8, 2, 200)
        assert min(blank.tobytes()) > 250
    below = part(image, LEFT - 0.6, TOP + CARD_HEIGHT + 3, 1.2, 2, 200)
    assert min(below.tobytes()) < 140


def test_the_name_stands_out_on_a_grey_printer(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    ReportlabPress().cards(sheet("Aisha"), out)
    name = part(render(out, 0, 200), LEFT + 43, TOP + 21, 38, 15, 200)
    levels = sorted(name.tobytes())
    assert levels[len(levels) // 50] < 70
    assert levels[len(levels) // 2] > 225


def test_a_name_in_letters_that_cannot_be_set_is_refused_and_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        ReportlabPress().cards(sheet("Aisha", "ཀུན་དགའ"), tmp_path / "cards.pdf")
    assert fault.value.code == "glyph-missing"
    assert "ཀུན" in fault.value.staff
    assert not (tmp_path / "cards.pdf").exists()


def test_drawing_them_can_be_cancelled(tmp_path: Path) -> None:
    press, out = ReportlabPress(), tmp_path / "kept.pdf"
    with pytest.raises(KioskError) as cards:
        press.cards(sheet("Aisha"), out, _no)
    with pytest.raises(KioskError) as wall:
        press.poster(poster("eyfs"), out, _no)
    assert (cards.value.code, wall.value.code) == ("cancelled", "cancelled")
    assert not out.exists()


def _no(_done: int, _of: int) -> bool:
    return False


@pytest.mark.parametrize("stage", ["eyfs", "lks2"])
def test_a_poster_is_one_a3_page_with_every_promise_in_large_letters(tmp_path: Path, stage: str) -> None:
    out = tmp_path / "poster.pdf"
    made = poster(stage)
    assert ReportlabPress().poster(made, out) == 1
    document = pypdfium2.PdfDocument(out)
    width, height = document[0].get_size()
    document.close()
    assert (round(width * INCH / 72), round(height * INCH / 72)) == (297, 420)
    said = words(out).replace("’", "'")
    assert made.title in said
    assert "Maple" in said
    for rule in made.rules:
        assert rule.promise in said
    assert min(font_sizes(out)) >= 10  # of the drawing, which stands 1.41 times as large on the paper


def test_four_sheets_share_a_strip_and_say_how_they_go_together(tmp_path: Path) -> None:
    out = tmp_path / "poster.pdf"
    assert ReportlabPress().poster(poster("ks1", four=True), out) == 4
    for number, where in enumerate(("top left", "top right", "bottom left", "bottom right")):
        assert f"Page {number + 1} of 4, {where}." in words(out, number)
    left, right = (render(out, page, 100) for page in (0, 1))
    # what the left sheet shows at its right edge is what the right one begins with
    one, two = (part(image, x, 40, 9, 200, 100) for image, x in ((left, 190.5), (right, 10.5)))
    differing = sum(abs(a - b) > 60 for a, b in zip(one.tobytes(), two.tobytes(), strict=True))
    assert differing < 0.04 * one.width * one.height
    assert len(set(one.tobytes())) > 20


def test_promises_that_no_poster_holds_are_told(tmp_path: Path) -> None:
    made = poster("eyfs")
    long = tuple(PosterRule("word " * 400, rule.picture) for rule in made.rules)
    with pytest.raises(KioskError) as fault:
        ReportlabPress().poster(dataclasses.replace(made, rules=long), tmp_path / "poster.pdf")
    assert fault.value.code == "rules-too-long"
