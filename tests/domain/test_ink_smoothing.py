from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ink.curve import Knot, distance, walk
from app.domain.ink.pen import Pen
from app.domain.ink.point import THICKEST_MM, THINNEST_MM, WIDTHS_MM, Sample, width_step
from app.domain.ink.smoothing import OneEuro

HERTZ = 240


def resting_finger(jitter_mm: float) -> list[Sample]:
    rng = random.Random(1)
    return [Sample(i * 1000 / HERTZ, 50 + rng.gauss(0, jitter_mm), 20 + rng.gauss(0, jitter_mm)) for i in range(HERTZ)]


def test_a_resting_finger_hardly_trembles() -> None:
    samples = resting_finger(0.3)
    smooth = OneEuro(samples[0])
    settled = [smooth(sample) for sample in samples[1:]][HERTZ // 4 :]
    assert max(math.hypot(s.x_mm - 50, s.y_mm - 20) for s in settled) < 0.35
    assert sum(math.hypot(s.x_mm - 50, s.y_mm - 20) for s in settled) / len(settled) < 0.16


def test_a_quick_finger_is_followed_within_two_millimetres() -> None:
    samples = [Sample(i * 1000 / HERTZ, 0.2 * i * 1000 / HERTZ, 0.0) for i in range(HERTZ)]
    smooth = OneEuro(samples[0])
    lags = [sample.x_mm - smooth(sample).x_mm for sample in samples[1:]]
    assert max(lags[60:]) < 2.0


def test_a_handwritten_loop_keeps_its_size() -> None:
    loop = [
        Sample(i * 1000 / HERTZ, 6 * math.cos(math.tau * 3 * i / HERTZ), 6 * math.sin(math.tau * 3 * i / HERTZ))
        for i in range(HERTZ)
    ]
    smooth = OneEuro(loop[0])
    radii = [math.hypot(s.x_mm, s.y_mm) for s in map(smooth, loop[1:])][60:]
    assert min(radii) > 0.93 * 6


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 50), st.floats(0, 300), st.floats(0, 200)), min_size=1, max_size=30))
def test_times_that_repeat_or_run_back_never_break_the_filter(reports: list[tuple[float, float, float]]) -> None:
    smooth = OneEuro(Sample(0.0, 10.0, 10.0))
    last = 0.0
    for t_ms, x_mm, y_mm in reports:
        out = smooth(Sample(t_ms, x_mm, y_mm))
        assert out.t_ms > last
        assert -1e-6 <= out.x_mm <= 300
        assert -1e-6 <= out.y_mm <= 200
        last = out.t_ms


@pytest.mark.parametrize("hertz", [60, 120, 240])
def test_every_panel_rate_draws_the_same_width(hertz: int) -> None:
    pen = Pen(Sample(0.0, 0.0, 0.0))
    for i in range(1, hertz // 2):
        width = pen.width_mm(Sample(i * 1000 / hertz, 0.1 * i * 1000 / hertz, 0.0))
    assert width == pytest.approx(THICKEST_MM / 1.5, abs=0.01)


def test_a_slow_line_is_broad_and_a_fast_one_thin() -> None:
    slow, fast = Pen(Sample(0.0, 0.0, 0.0)), Pen(Sample(0.0, 0.0, 0.0))
    for i in range(1, 200):
        broad = slow.width_mm(Sample(4.0 * i, 0.01 * i, 0.0))
        thin = fast.width_mm(Sample(4.0 * i, 4.0 * i, 0.0))
    assert broad > 2.1
    assert thin == THINNEST_MM


def test_the_eight_widths_are_their_own_steps() -> None:
    assert [width_step(width) for width in WIDTHS_MM] == list(range(8))
    assert (width_step(0.0), width_step(9.0)) == (0, 7)


places = st.tuples(st.floats(0, 40), st.floats(0, 40))


@settings(deadline=None)
@given(st.lists(places, min_size=4, max_size=4))
def test_the_cubic_meets_its_end_and_never_strays(four: list[tuple[float, float]]) -> None:
    knots = [Knot(x, y, 1.0) for x, y in four]
    if min(distance(a, b) for a, b in pairwise(knots)) < 0.2:
        return
    path = walk(*knots)
    chord = distance(knots[1], knots[2])
    assert path[-1] == knots[2]
    assert max(min(distance(p, knots[1]), distance(p, knots[2])) for p in path) <= chord
    assert max(distance(a, b) for a, b in zip([knots[1], *path], path, strict=False)) < 0.6
