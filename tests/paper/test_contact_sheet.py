from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

from app.domain.contact_sheet import ContactSheet, Group, Shown
from app.errors import KioskError
from app.paper.grey import grey
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress
from tests.support.form_jobs import gallery

NAMES = ("told", "hello", "if-not", "ks1-tell")
GROUPS = (
    Group(
        "Key Stage 1, ages 5–7",
        tuple(Shown(n, (f"page: {n}",), (f"Alt of {n}.",), gallery().picture(n)) for n in NAMES),
    ),
    Group("In no lesson", (Shown("lost", (), (), None, "There is no picture “lost”."),)),
)


def colours(image: Path) -> int:
    """How many pixels have a colour that is no grey."""
    with Image.open(image) as opened:
        red, green, blue = opened.convert("RGB").resize((200, 283)).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    least = ImageChops.darker(ImageChops.darker(red, green), blue)
    return sum(ImageChops.difference(most, least).histogram()[13:])


def test_each_picture_stands_with_its_name_place_and_alt_text(tmp_path: Path) -> None:
    images = ReportlabPress().contact_sheet(ContactSheet("Pictures", GROUPS), tmp_path / "all.pdf")
    assert [image.name for image in images] == ["all-01.png", "all-02.png"]
    first, last = (" ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "all.pdf").pages)
    assert [n for n in NAMES if f"{n} page: {n} Alt of {n}." not in first] == []
    assert "Key Stage 1, ages 5–7" in first
    assert "There is no picture “lost”." in last


def test_pictures_on_the_pdf_are_vectors(tmp_path: Path) -> None:
    ReportlabPress().contact_sheet(ContactSheet("Pictures", GROUPS), tmp_path / "all.pdf")
    assert [image for page in PdfReader(tmp_path / "all.pdf").pages for image in page.images] == []


def test_a_grey_sheet_has_no_colour_in_its_pictures(tmp_path: Path) -> None:
    press = ReportlabPress()
    coloured, _ = press.contact_sheet(ContactSheet("Pictures", GROUPS), tmp_path / "all.pdf")
    plain, _ = press.contact_sheet(ContactSheet("Pictures", GROUPS, grey=True), tmp_path / "grey.pdf")
    assert colours(coloured) > 1500
    assert colours(plain) < 400  # the heading is blue


@pytest.mark.parametrize("name", [*NAMES, "animal-fox", "glyph-1F44D"])
def test_greyed_pictures_hold_only_greys_and_keep_their_lightness(name: str) -> None:
    before = gallery().picture(name)
    after = grey(before)
    found = re.findall(rb"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b", after.svg)
    assert found
    assert all(colour[:2] == colour[2:4] == colour[4:] for colour in found)
    assert after.hash != before.hash
    assert grey(after).svg == after.svg


def test_known_colours_keep_their_brightness() -> None:
    picture = type(gallery().picture("told"))(b'<svg fill="#f00" stroke="#00ff00" d="#0000FF #fff"/>', "")
    assert grey(picture).svg == b'<svg fill="#4c4c4c" stroke="#969696" d="#1d1d1d #ffffff"/>'


def test_more_pictures_than_a_page_holds_go_on_under_the_same_heading(tmp_path: Path) -> None:
    many = Group("Many", tuple(Shown(f"p{n}", (), ("Alt. " * 30,), gallery().picture("told")) for n in range(20)))
    ReportlabPress().contact_sheet(ContactSheet("Pictures", (many,)), tmp_path / "all.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "all.pdf").pages]
    assert len(pages) > 1
    assert all("Many (continued)" in page for page in pages[1:])
    assert sum(len(re.findall(r"^p\d+$", page, re.MULTILINE)) for page in pages) == 20


def test_it_can_be_stopped_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="cancelled"):
        WorkerPress().contact_sheet(ContactSheet("Pictures", GROUPS), tmp_path / "all.pdf", lambda done, of: False)
    assert list(tmp_path.iterdir()) == []
