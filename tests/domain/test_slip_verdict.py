from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from app.domain.slips.ink import Band, InkMeasure
from app.domain.slips.seen import SURE_MM, SlipSeen
from app.domain.slips.verdict import Verdict, bands, verdict

INKED = InkMeasure(share=0.2, span_mm=40, height_mm=10, across_mm=8, depth=0.6)
LOOK = InkMeasure(share=0.02, span_mm=1, height_mm=1, across_mm=1, depth=0.6)
NOTHING = InkMeasure()


def slip(agree: InkMeasure | None, talk: InkMeasure | None, signature: InkMeasure | None) -> SlipSeen:
    return SlipSeen(("TU1",), squares=4, agree=agree, talk=talk, signature=signature)


@pytest.mark.parametrize(
    ("boxes", "said"),
    [
        ((INKED, NOTHING, INKED), Verdict.AGREES),
        ((NOTHING, INKED, INKED), Verdict.TALK),
        ((NOTHING, INKED, NOTHING), Verdict.TALK),
        ((NOTHING, NOTHING, NOTHING), Verdict.BLANK),
        ((INKED, NOTHING, NOTHING), Verdict.LOOK),
        ((INKED, INKED, INKED), Verdict.LOOK),
        ((NOTHING, NOTHING, INKED), Verdict.LOOK),
    ],
)
def test_what_a_slip_says(boxes: tuple[InkMeasure, InkMeasure, InkMeasure], said: Verdict) -> None:
    assert verdict(slip(*boxes)) is said


def test_only_one_of_all_answers_agrees_and_a_doubtful_box_leaves_it_to_eyes() -> None:
    every = list(product((NOTHING, LOOK, INKED), repeat=3))
    assert [boxes for boxes in every if verdict(slip(*boxes)) is Verdict.AGREES] == [(INKED, NOTHING, INKED)]
    assert all(verdict(slip(*boxes)) is Verdict.LOOK for boxes in every if LOOK in boxes)


def test_a_box_that_is_not_on_the_scan_is_to_look_at() -> None:
    half = slip(INKED, None, None)
    assert bands(half) == (Band.INKED, Band.LOOK, Band.LOOK)
    assert verdict(half) is Verdict.LOOK


def test_a_slip_that_is_not_surely_placed_says_nothing() -> None:
    agreed = slip(INKED, NOTHING, INKED)
    assert verdict(replace(agreed, squares=3)) is Verdict.AGREES
    assert verdict(replace(agreed, squares=2)) is Verdict.LOOK
    assert verdict(replace(agreed, error_mm=SURE_MM + 0.01)) is Verdict.LOOK
