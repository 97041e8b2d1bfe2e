from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from app.domain.slip_layout import QR_CODES, SQUARES
from app.domain.slips.verdict import Verdict, verdict
from app.paper.slip_scan import read_page
from tests.paper.pages import scrawl
from tests.support.scans import (
    DPI,
    INCH,
    Scanner,
    blank,
    code,
    corners_off_mm,
    cut_off,
    front,
    on_slip,
    one_slip,
    signed,
    torn_off,
)

PX = DPI / INCH


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("spoilt", [0, 1])
def test_ink_through_one_code_leaves_the_other(spoilt: int, seed: int) -> None:
    page = signed(seed, seed=seed + 3)
    scrawl(page, QR_CODES[spoilt], DPI, seed)
    assert one_slip(Scanner(turn=seed * 3 - 4, jpeg=60).scan(page)) == ((code(seed),), Verdict.AGREES)


@pytest.mark.parametrize("turn", [0, 3, 184])
@pytest.mark.parametrize("gone", [0, 1])
def test_either_code_alone_is_enough(gone: int, turn: int) -> None:
    page = torn_off(signed(1), QR_CODES[gone])
    assert one_slip(Scanner(turn=turn).scan(page)) == ((code(1),), Verdict.AGREES)


@pytest.mark.parametrize("corner", range(4))
def test_a_torn_corner_is_made_up_for_by_the_others(corner: int) -> None:
    (slip,) = read_page(Scanner(turn=2).scan(torn_off(signed(2), SQUARES[corner])), 1).slips
    assert slip.squares == 3
    assert verdict(slip) is Verdict.AGREES


def test_two_torn_corners_leave_it_to_eyes() -> None:
    page = torn_off(signed(2), SQUARES[0], SQUARES[2])
    (slip,) = read_page(page, 1).slips
    assert slip.texts == (code(2),)
    assert verdict(slip) is Verdict.LOOK
    assert slip.crops


@pytest.mark.parametrize("part", [(0.0, 100.0), (110.0, 210.0)])
def test_half_a_slip_is_known_and_left_to_eyes(part: tuple[float, float]) -> None:
    page = signed(3)
    half = page.crop((round(part[0] * PX), 0, round(part[1] * PX), page.height))
    assert one_slip(half) == ((code(3),), Verdict.LOOK)


@pytest.mark.parametrize(("turn", "dpi"), [(0, 150), (4, 150), (-5, 200), (177, 300)])
def test_boxes_are_found_within_three_tenths_of_a_millimetre(turn: int, dpi: int) -> None:
    page = front(0, dpi)
    (slip,) = read_page(Scanner(turn=turn, noise=8, jpeg=60).scan(page), 1).slips
    assert corners_off_mm(page, slip, turn, dpi) < 0.3


def test_several_slips_on_one_glass_are_each_read_for_themselves() -> None:
    glass = Image.new("L", (round(297 * PX), round(420 * PX)), 250)
    first, second, third = (cut_off(signed(number, talk=number == 1), DPI) for number in range(3))
    glass.paste(first.rotate(2, Image.Resampling.BICUBIC, expand=True, fillcolor=250), (0, 0))
    glass.paste(second.rotate(180), (40, first.height + 90))
    glass.paste(third.rotate(90, expand=True), (100, 2 * first.height + 120))
    found = {slip.texts: verdict(slip) for slip in read_page(glass, 1).slips}
    assert found == {(code(0),): Verdict.AGREES, (code(1),): Verdict.TALK, (code(2),): Verdict.AGREES}


def test_a_slip_on_a_black_lid_and_one_in_black_and_white_are_read() -> None:
    lid = Image.new("L", blank().size, 15)
    lid.paste(cut_off(signed(1), DPI), (0, 60))
    assert one_slip(lid.rotate(3, Image.Resampling.BICUBIC, fillcolor=15)) == ((code(1),), Verdict.AGREES)
    assert one_slip(signed(1).point(lambda grey: 255 if grey > 140 else 0)) == ((code(1),), Verdict.AGREES)


def test_a_code_pasted_from_another_childs_slip_shows_as_two() -> None:
    page, other = signed(1), front(2)
    left, top, right, bottom = (round(edge) for edge in on_slip(page, QR_CODES[1], 3))
    page.paste(other.crop((left, top, right, bottom)), (left, top))
    (slip,) = read_page(page, 1).slips
    assert slip.texts == tuple(sorted((code(1), code(2))))


def test_a_slip_with_both_codes_spoilt_shows_its_boxes_and_is_nobodys() -> None:
    page = signed(1)
    for box in QR_CODES:
        left, top, right, bottom = on_slip(page, box, 0)
        ImageDraw.Draw(page).ellipse((left + 70, top + 70, right - 40, bottom - 40), fill=20)
    read = read_page(page, 1)
    (slip,) = read.slips
    assert (slip.texts, slip.squares, verdict(slip)) == ((), 4, Verdict.AGREES)
    assert [crop.name for crop in slip.crops] == ["slip", "ticks", "signature"]
    assert read.picture
