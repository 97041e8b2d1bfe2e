from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain import slip_layout as slip
from app.domain.agreement import Mark
from app.domain.form import FormJob
from app.domain.slip_code import SlipCode, parse
from app.errors import KioskError
from app.paper.press import ReportlabPress
from tests.paper.pages import codes, cut, dark_pixels, font_sizes, page_count, render, scrawl
from tests.support.form_jobs import job, lesson_of, sheet

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorffmeyer"


def printed(tmp_path: Path, one: FormJob) -> Path:
    out = tmp_path / "forms.pdf"
    assert ReportlabPress().forms(one, out) == 2 * len(one.sheets)
    return out


def words(pdf: Path, page: int) -> str:
    return " ".join(PdfReader(pdf).pages[page].extract_text().replace("\u00a0", " ").split())


@pytest.mark.parametrize("rules", [1, 6, 12, 18, 21])
def test_a_form_is_one_sheet_of_two_sides_however_many_rules(tmp_path: Path, rules: int) -> None:
    assert page_count(printed(tmp_path, job(lesson_of(rules, sentence_words=20)))) == 2


def test_the_front_holds_the_letter_and_the_slip(tmp_path: Path) -> None:
    text = words(printed(tmp_path, job()), 0)
    for said in (
        "Flourish With Us",
        "12 Orchard Lane",
        "Dear parent or carer of Aisha Okafor",
        "8 December 2026",
        "the school office on 01632 960123",
        "Things to talk about together",
        "What we keep:",
        "We cannot take responsibility for internet access away from school",
        "Aisha Okafor agrees to follow them and to support safe use",
        "We agree",
        "We would like to talk first",
        "Please tick one box.",
        "(tick one)",
        "For school use",
        "Child’s signature from school",
        "Parent or carer’s signature",
        "Maple",
    ):
        assert said in text


def test_the_back_holds_this_childs_rules_and_all_21_in_short(tmp_path: Path) -> None:
    one = job()
    text = words(printed(tmp_path, one), 1)
    assert "Aisha’s rules" in text
    assert "signed these rules at school on 24 November 2026" in text
    assert one.sheets[0].chain_code in text
    assert "The rules above are part of all the school’s rules:" in text
    for page in one.lessons["ks1"].pages:
        assert page.sentence in text
    for rule in one.rules:
        assert rule.short.replace("'", "’") in text


def test_both_codes_can_be_read_on_every_front_and_none_behind(tmp_path: Path) -> None:
    sheets = [sheet(number, copy=number + 1) for number in range(4)]
    out = printed(tmp_path, job(sheets=sheets))
    for place, one in enumerate(sheets):
        assert codes(render(out, 2 * place)) == [SlipCode(one.form, one.copy).text] * 2
        assert codes(render(out, 2 * place + 1)) == []


@pytest.mark.parametrize("spoilt", [0, 1])
def test_the_other_code_is_read_when_ink_was_scrawled_through_one(tmp_path: Path, spoilt: int) -> None:
    image = render(printed(tmp_path, job()), 0)
    for seed in range(3):
        scrawl(image, slip.QR_CODES[spoilt], 200, seed)
    assert codes(image) == [SlipCode(sheet().form, 1).text]


def test_the_printed_code_is_the_one_in_the_qr_code(tmp_path: Path) -> None:
    out = printed(tmp_path, job())
    (read, _) = codes(render(out, 0))
    assert read in words(out, 0)
    assert parse(read) == SlipCode(sheet().form, 1)


def test_the_code_holds_no_name_and_no_class(tmp_path: Path) -> None:
    (read, _) = codes(render(printed(tmp_path, job()), 0))
    assert "AISHA" not in read
    assert "MAPLE" not in read


def test_the_squares_stand_within_a_tenth_of_a_millimetre(tmp_path: Path) -> None:
    dpi = 600
    px = dpi / 25.4
    image = render(printed(tmp_path, job()), 0, dpi)
    for square in slip.SQUARES:
        margin = 1.0
        found = cut(image, square, dpi, margin).point(lambda grey: 255 if grey < 128 else 0).getbbox()
        assert found is not None
        expected = (margin, margin, margin + square.width, margin + square.height)
        assert [edge / px for edge in found] == pytest.approx(expected, abs=0.1)


def test_tick_boxes_and_signature_box_are_empty(tmp_path: Path) -> None:
    image = render(printed(tmp_path, job()), 0, 300)
    for box in (slip.TICK_AGREE, slip.TICK_TALK, slip.SIGNATURE, slip.DATE):
        assert cut(image, box, 300, margin_mm=-0.6).getextrema() == (255, 255)


@pytest.mark.parametrize("rules", [6, 21])
def test_nothing_is_printed_behind_the_slip(tmp_path: Path, rules: int) -> None:
    image = render(printed(tmp_path, job(lesson_of(rules, 18))), 1)
    behind = slip.Box(0, -2.0, slip.PAGE_WIDTH, slip.HEIGHT + 2.0)
    assert cut(image, behind, 200).getextrema() == (255, 255)


@pytest.mark.parametrize("rules", [6, 12, 21])
def test_nothing_is_set_smaller_than_12_points(tmp_path: Path, rules: int) -> None:
    sizes = list(font_sizes(printed(tmp_path, job(lesson_of(rules, 18)))))
    assert len(sizes) > 50
    assert min(sizes) >= 12 - 1e-3


def test_every_font_is_embedded_and_upright(tmp_path: Path) -> None:
    said = subprocess.run(
        ["pdffonts", str(printed(tmp_path, job()))], capture_output=True, text=True, check=True
    ).stdout
    fonts = [line.split() for line in said.splitlines()[2:]]
    assert sorted(font[0].partition("+")[2] for font in fonts) == [
        "ABeeZee-Regular",
        "AtkinsonHyperlegible-Bold",
        "AtkinsonHyperlegible-Regular",
        "Fredoka-600",
        "Lexend-350",
        "Lexend-600",
    ]
    assert {font[3] for font in fonts} == {"yes"}


def test_the_kiosk_signature_stands_on_both_sides(tmp_path: Path) -> None:
    with_ink, without = job(), job(sheets=[sheet(ink="")])
    front, bare_front = (render(printed(tmp_path, one), 0) for one in (with_ink, without))
    inked, bare = (dark_pixels(cut(image, slip.CHILD_SIGNATURE, 200)) for image in (front, bare_front))
    assert inked > bare + 200
    back, bare_back = (render(printed(tmp_path, one), 1) for one in (with_ink, without))
    assert back.tobytes() != bare_back.tobytes()


def test_a_picture_mark_shows_the_childs_animal_instead_of_ink(tmp_path: Path) -> None:
    out = printed(tmp_path, job(sheets=[sheet(ink="", mark=Mark.PICTURE)]))
    assert dark_pixels(cut(render(out, 0), slip.CHILD_SIGNATURE, 200)) > 200
    assert "agreed at school on 24 November 2026 with their own picture" in words(out, 1)


@pytest.mark.parametrize("rules", [6, 12, 21])
def test_a_name_of_forty_letters_fits_without_shrinking(tmp_path: Path, rules: int) -> None:
    long = sheet(name=LONG_NAME, first=LONG_NAME)
    out = printed(tmp_path, job(lesson_of(rules), [long, sheet(1)]))
    assert page_count(out) == 4
    assert LONG_NAME in "".join(words(out, 0).split())
    assert min(font_sizes(out)) >= 12 - 1e-3
    assert codes(render(out, 0)) == [SlipCode(long.form, 1).text] * 2


def test_shared_text_stands_in_the_same_place_on_every_sheet(tmp_path: Path) -> None:
    out = printed(tmp_path, job(sheets=[sheet(0), sheet(1, name="Jo Li", first="Jo")]))
    slips = [cut(render(out, page), slip.Box(0, 52, 160, 48), 200) for page in (0, 2)]
    assert slips[0].tobytes() == slips[1].tobytes()


def test_pictures_and_letter_stand_in_the_document_once(tmp_path: Path) -> None:
    small = printed(tmp_path, job(lesson_of(12), [sheet(0)])).stat().st_size
    large = printed(tmp_path, job(lesson_of(12), [sheet(number) for number in range(40)])).stat().st_size
    assert (large - small) / 39 < 7_000


def test_the_same_job_gives_the_same_bytes(tmp_path: Path) -> None:
    assert printed(tmp_path, job()).read_bytes() == printed(tmp_path, job()).read_bytes()


def test_a_name_is_printed_as_the_school_writes_it(tmp_path: Path) -> None:
    names = ("Siân O'Brien-Ní Dhomhnaill", "Łucja Żółć", "Nguyễn Thị Hồng", "Олена Шевченко", "Ọláńrewájú Adé")
    out = printed(tmp_path, job(sheets=[sheet(n, name=name, first=name) for n, name in enumerate(names)]))
    for place, name in enumerate(names):
        assert name in words(out, 2 * place)


def test_printers_are_asked_for_both_sides_on_the_long_edge(tmp_path: Path) -> None:
    catalogue = PdfReader(printed(tmp_path, job())).root_object
    preferences = catalogue["/ViewerPreferences"].get_object()
    assert isinstance(preferences, dict)
    assert preferences["/Duplex"] == "/DuplexFlipLongEdge"


def test_the_document_names_the_school(tmp_path: Path) -> None:
    about = PdfReader(printed(tmp_path, job())).metadata
    assert about is not None
    assert about.author == "Flourish With Us"


def test_a_letter_without_one_of_its_parts_is_refused_by_name(tmp_path: Path) -> None:
    whole = job()
    parts = {key: text for key, text in whole.letter.parts.items() if key != "tick_one"}
    with pytest.raises(KioskError, match="tick_one") as fault:
        ReportlabPress().forms(replace(whole, letter=replace(whole.letter, parts=parts)), tmp_path / "no.pdf")
    assert fault.value.code == "lesson-broken"


def test_a_letter_that_is_too_long_is_refused_with_what_to_do(tmp_path: Path) -> None:
    one = job()
    wordy = replace(one, letter=replace(one.letter, paragraphs=one.letter.paragraphs * 3))
    with pytest.raises(KioskError, match="Shorten its paragraphs") as fault:
        ReportlabPress().forms(wordy, tmp_path / "no.pdf")
    assert fault.value.code == "letter-too-long"
    assert not list(tmp_path.iterdir())
