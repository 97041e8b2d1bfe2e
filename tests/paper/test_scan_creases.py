from __future__ import annotations

import random

import pytest

from app.domain.slips.ink import Band
from app.domain.slips.verdict import bands
from app.paper.scan_creases import without_creases
from app.paper.slip_scan import read_page
from tests.support.scans import PEN, Scanner, front, signed
from tests.support.spoilt import SPOILT, creased

ACROSS, DOWN = 200, 36
WRITTEN = {(x, 10 + (x * 7) % 13) for x in range(60, 120)}


def test_a_crease_goes_and_writing_stays() -> None:
    crease = {(x, 4 + x // 50) for x in range(ACROSS)}
    left = without_creases(WRITTEN | crease, ACROSS, DOWN)
    assert left == WRITTEN


def test_writing_that_touches_two_edges_is_no_crease() -> None:
    wild = {(x, (x * 5) % DOWN) for x in range(ACROSS)}
    assert without_creases(wild, ACROSS, DOWN) == wild
    assert without_creases(set(), ACROSS, DOWN) == set()


@pytest.mark.parametrize("what", SPOILT)
def test_nothing_that_happens_to_a_blank_slip_is_a_signature(what: str) -> None:
    rng = random.Random(3)
    for seed in range(4):
        page = SPOILT[what](front(seed, 150), rng, 150)
        (slip,) = read_page(Scanner(turn=seed - 1.5, jpeg=60, seed=seed).scan(page), 1).slips
        assert bands(slip)[2] is not Band.INKED


def test_a_signature_across_a_crease_is_still_one() -> None:
    page = creased(signed(1, 150, grey=PEN), random.Random(2), 150)
    (slip,) = read_page(Scanner(turn=1, jpeg=60).scan(page), 1).slips
    assert bands(slip)[2] is Band.INKED
