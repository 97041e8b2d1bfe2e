from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from app.domain.slip_layout import QR_CODES
from app.domain.slips.match import State, state_of_bare
from app.domain.slips.seen import PageSeen
from app.errors import KioskError
from app.paper.slip_scan import SlipScanner, read_page
from tests.support.scans import (
    DPI,
    INCH,
    Scanner,
    blank,
    code,
    front,
    save_pdf,
    save_tiff,
    signed,
    torn_off,
)

PX = DPI / INCH


def test_a_blank_back_is_bare_and_the_back_of_a_form_is_not() -> None:
    dirty = Scanner(noise=8, jpeg=60, specks=40).scan(blank(grey=238))
    back = read_page(dirty, 2)
    assert (back.slips, state_of_bare(back), back.picture) == ((), State.BLANK, b"")
    spoilt = read_page(torn_off(signed(0), *QR_CODES), 3)
    assert (spoilt.slips, state_of_bare(spoilt)) == ((), State.NO_CODE)
    assert Image.open(io.BytesIO(spoilt.picture)).size == (636, 900)


def test_a_duplex_stack_is_read_page_by_page_from_a_pdf_and_a_tiff(tmp_path: Path) -> None:
    pages = [signed(0), blank(), Scanner(turn=180).scan(signed(1, talk=True)), blank(), torn_off(front(2), *QR_CODES)]
    for file in (save_tiff(pages, tmp_path / "stack.tif", packed="tiff_lzw"), save_pdf(pages, tmp_path / "stack.pdf")):
        read = SlipScanner().read(file)
        assert [[slip.texts for slip in page.slips] for page in read] == [[(code(0),)], [], [(code(1),)], [], []]
        assert [page.number for page in read] == [1, 2, 3, 4, 5]


def test_black_and_white_fax_pages_png_and_jpeg_are_read(tmp_path: Path) -> None:
    page = signed(2)
    fax = save_tiff([page.convert("1")], tmp_path / "fax.tif")
    page.convert("RGB").save(tmp_path / "one.png")
    page.convert("RGB").save(tmp_path / "one.jpg", quality=70)
    for file in (fax, tmp_path / "one.png", tmp_path / "one.jpg"):
        (read,) = SlipScanner().read(file)
        assert [slip.texts for slip in read.slips] == [(code(2),)]


def test_reading_stops_when_it_is_told_to(tmp_path: Path) -> None:
    file = save_tiff([signed(0), blank(), blank()], tmp_path / "stack.tif")
    done: list[tuple[int, int]] = []

    def until_two(number: int, of: int) -> bool:
        done.append((number, of))
        return number < 2

    with pytest.raises(KioskError) as fault:
        SlipScanner().read(file, until_two)
    assert fault.value.code == "cancelled"
    assert done == [(1, 3), (2, 3)]


def test_a_picture_of_something_else_is_no_slip() -> None:
    cat = Image.radial_gradient("L").resize((1600, 2200))
    assert read_page(cat, 1) == PageSeen(1, read_page(cat, 1).ink, (), read_page(cat, 1).picture)
    assert read_page(cat, 1).slips == ()
