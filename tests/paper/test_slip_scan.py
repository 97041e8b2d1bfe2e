from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from app.domain.slip_layout import SIGNATURE, TICK_AGREE, TICK_TALK
from app.domain.slips.ink import Band
from app.domain.slips.verdict import Verdict, bands, verdict
from app.paper.slip_scan import read_page
from tests.support.scans import (
    DPI,
    PENCIL,
    Pen,
    Scanner,
    code,
    front,
    on_slip,
    one_slip,
    signed,
)

SCANNERS = {
    "straight": Scanner(),
    "upside down": Scanner(turn=180),
    "turned by 5 degrees": Scanner(turn=5),
    "turned by -5 degrees, packed hard": Scanner(turn=-5, jpeg=45),
    "grainy": Scanner(noise=18),
    "faint": Scanner(low=70, high=200),
    "faint, grainy and packed hard": Scanner(low=90, high=190, noise=8, jpeg=45),
    "dirty, upside down and turned": Scanner(turn=177, noise=12, jpeg=45, specks=300),
    "blurred": Scanner(turn=-3, blur=1.2),
}
FOLDED = Scanner(fold=True, turn=2, jpeg=60)


MATRIX = [(scanner, 150) for scanner in SCANNERS]
MATRIX += [("turned by -5 degrees, packed hard", 200), ("grainy", 200), ("upside down", 300)]


@pytest.mark.parametrize(("scanner", "dpi"), MATRIX)
def test_slips_are_read_however_they_were_scanned(scanner: str, dpi: int) -> None:
    number, talk = len(scanner) % 4, dpi == 200 or scanner.startswith("faint")
    page = SCANNERS[scanner].scan(signed(number, dpi, talk=talk, seed=len(scanner) + dpi))
    assert one_slip(page) == ((code(number),), Verdict.TALK if talk else Verdict.AGREES)


@pytest.mark.parametrize("scanner", SCANNERS)
def test_a_slip_nobody_wrote_on_is_never_taken_for_one_that_agrees(scanner: str) -> None:
    (slip,) = read_page(SCANNERS[scanner].scan(front(0, 150)), 1).slips
    assert slip.texts == (code(0),)
    assert Band.INKED not in bands(slip)
    if not SCANNERS[scanner].specks:
        assert verdict(slip) is Verdict.BLANK


@pytest.mark.parametrize("seed", range(4))
def test_a_pencil_is_never_judged_blank(seed: int) -> None:
    page = Scanner(turn=seed - 2, jpeg=60, noise=5).scan(signed(seed, 150, grey=PENCIL, seed=seed))
    (slip,) = read_page(page, 1).slips
    assert Band.BLANK not in (bands(slip)[0], bands(slip)[2])


@pytest.mark.parametrize("seed", range(3))
def test_a_fold_is_no_signature(seed: int) -> None:
    (slip,) = read_page(replace(FOLDED, seed=seed).scan(front(seed)), 1).slips
    assert slip.texts == (code(seed),)
    assert Band.INKED not in bands(slip)


def test_a_coffee_stain_and_print_that_shines_through_are_no_signature() -> None:
    page = front()
    left, top, right, bottom = on_slip(page, SIGNATURE, -2)
    ring = ImageDraw.Draw(page)
    ring.ellipse((left, top, left + (bottom - top), bottom), outline=215, width=12)
    behind = (
        front(1)
        .crop((200, 600, 200 + round(right - left), 600 + round(bottom - top)))
        .transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    )
    page.paste(
        behind.filter(ImageFilter.GaussianBlur(1.5)).point(lambda grey: 255 - (255 - grey) // 10),
        (round(left), round(top)),
    )
    (slip,) = read_page(page, 1).slips
    assert bands(slip)[2] is not Band.INKED


def test_a_tick_in_both_boxes_and_a_tick_without_a_name_are_left_to_eyes() -> None:
    both = signed(0)
    Pen(both, DPI).cross(TICK_TALK)
    assert one_slip(both)[1] is Verdict.LOOK
    unsigned = front(0)
    Pen(unsigned, DPI).tick(TICK_AGREE)
    assert one_slip(unsigned)[1] is Verdict.LOOK


def test_a_box_filled_in_counts_as_ticked() -> None:
    page = signed(0)
    ImageDraw.Draw(page).rectangle(on_slip(page, TICK_TALK, 0), fill=25)
    (slip,) = read_page(page, 1).slips
    assert bands(slip)[:2] == (Band.INKED, Band.INKED)


def test_the_crops_show_the_boxes_upright(tmp_path: Path) -> None:
    straight, turned = (read_page(Scanner(turn=turn).scan(signed(0)), 1).slips[0] for turn in (0, 183))
    for one, other in zip(straight.crops, turned.crops, strict=True):
        pictures = [Image.open(io.BytesIO(crop.png)).convert("L") for crop in (one, other)]
        small = [
            picture.resize((picture.width // 8, picture.height // 8), Image.Resampling.BOX) for picture in pictures
        ]
        off = [abs(a - b) for a, b in zip(small[0].tobytes(), small[1].tobytes(), strict=True)]
        assert sum(off) / len(off) < 4
        assert len(one.png) < 30_000
    assert [crop.name for crop in straight.crops] == ["slip", "ticks", "signature"]
