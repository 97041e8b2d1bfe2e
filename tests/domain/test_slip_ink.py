from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.slips.ink import SIGNATURE, TICK, Band, InkMeasure

WRITTEN = InkMeasure(share=0.03, span_mm=40, height_mm=10, across_mm=8, depth=0.6)


@pytest.mark.parametrize(
    ("ink", "band"),
    [
        (InkMeasure(), Band.BLANK),
        (InkMeasure(0.00099, 90, 18, 18, 0.9), Band.BLANK),
        (InkMeasure(0.001, 90, 18, 18, 0.9), Band.LOOK),
        (InkMeasure(0.0099, 40, 10, 8, 0.6), Band.LOOK),
        (InkMeasure(0.01, 12, 5, 3, 0.33), Band.INKED),
        (InkMeasure(0.03, 40, 10, 8, 0.32), Band.LOOK),
        (InkMeasure(0.03, 11.5, 10, 8, 0.6), Band.LOOK),
        (InkMeasure(0.03, 40, 4.5, 4, 0.6), Band.LOOK),
        (WRITTEN, Band.INKED),
    ],
)
def test_a_signature_is_judged_in_three_bands(ink: InkMeasure, band: Band) -> None:
    assert SIGNATURE.judge(ink) is band


def test_a_crease_is_no_signature_whichever_way_it_runs() -> None:
    assert SIGNATURE.judge(InkMeasure(0.02, 100, 18, 0.7, 0.4)) is Band.LOOK


def test_a_stain_is_no_signature() -> None:
    assert SIGNATURE.judge(InkMeasure(0.2, 60, 18, 18, 0.16)) is Band.LOOK


@pytest.mark.parametrize(
    ("ink", "band"),
    [
        (InkMeasure(0.004, 0.5, 0.5, 0.5, 0.6), Band.BLANK),
        (InkMeasure(0.02, 1, 1, 0.7, 0.6), Band.LOOK),
        (InkMeasure(0.05, 4, 0.5, 0.5, 0.6), Band.LOOK),
        (InkMeasure(0.05, 2.5, 2.5, 0.7, 0.6), Band.INKED),
        (InkMeasure(1.0, 5, 5, 5, 0.9), Band.INKED),
    ],
)
def test_a_tick_box_is_judged_alike(ink: InkMeasure, band: Band) -> None:
    assert TICK.judge(ink) is band


measures = st.builds(
    InkMeasure, st.floats(0, 1), st.floats(0, 102), st.floats(0, 20), st.floats(0, 20), st.floats(0, 1)
)


@given(measures, st.floats(0, 1))
def test_more_ink_never_makes_a_box_blanker(ink: InkMeasure, more: float) -> None:
    order = [Band.BLANK, Band.LOOK, Band.INKED]
    darker = InkMeasure(min(1, ink.share + more), ink.span_mm, ink.height_mm, ink.across_mm, ink.depth)
    assert order.index(SIGNATURE.judge(darker)) >= order.index(SIGNATURE.judge(ink))
