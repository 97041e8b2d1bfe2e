from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ink.builder import StrokeBuilder
from app.domain.ink.curve import Knot, walk
from app.domain.ink.point import SPACING_MM, InkPoint, Sample, Stroke
from tests.support.handwriting import build, signature


def gaps(stroke: Stroke) -> list[float]:
    return [math.hypot(b.x_mm - a.x_mm, b.y_mm - a.y_mm) for a, b in pairwise(stroke)]


def circle(radius: float = 8.0, hertz: int = 240) -> list[Sample]:
    return [
        Sample(
            i * 1000 / hertz, 50 + radius * math.cos(math.tau * i / hertz), 50 + radius * math.sin(math.tau * i / hertz)
        )
        for i in range(hertz)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_points_lie_0_3_mm_of_line_apart(seed: int) -> None:
    for samples in signature(seconds=1.5, seed=seed):
        between = gaps(build(samples))[:-1]
        assert all(gap <= SPACING_MM + 1e-9 for gap in between)
        assert sum(gap > 0.28 for gap in between) >= 0.9 * len(between)


def test_what_add_returns_is_final() -> None:
    samples = circle()
    builder = StrokeBuilder(samples[0])
    dry = list(builder.dry)
    for sample in samples[1:]:
        dry += builder.add(sample)
        assert list(builder.dry) == dry
    assert list(builder.finish()[: len(dry)]) == dry


def test_the_wet_end_runs_from_the_last_dry_point_to_the_finger() -> None:
    samples = circle()
    builder = StrokeBuilder(samples[0])
    for number, sample in enumerate(samples[1:]):
        builder.add(sample)
        wet = builder.wet()
        assert wet[0][:2] == builder.dry[-1][:2]
        assert math.hypot(wet[-1].x_mm - sample.x_mm, wet[-1].y_mm - sample.y_mm) < 2.0
        assert number < 5 or len(wet) > 1
        assert max(gaps(wet), default=0.0) < SPACING_MM + 0.5


@pytest.mark.parametrize("hertz", [30, 60, 240])
def test_a_circle_stays_round_on_slow_and_fast_panels(hertz: int) -> None:
    radii = [math.hypot(p.x_mm - 50, p.y_mm - 50) for p in build(circle(hertz=hertz))]
    assert min(radii) > 7.6
    assert max(radii) < 8.1


def test_a_jittery_line_comes_out_smooth() -> None:
    turns = []
    for samples in signature(seconds=3.0, height_mm=24.0, jitter_mm=0.08):
        headings = [math.atan2(b.y_mm - a.y_mm, b.x_mm - a.x_mm) for a, b in pairwise(build(samples)[:-1])]
        turns += [abs(math.remainder(b - a, math.tau)) for a, b in pairwise(headings)]
    assert sorted(turns)[len(turns) * 95 // 100] < math.radians(12)


def test_the_line_ends_where_the_finger_left_the_glass() -> None:
    samples = [Sample(i * 1000 / 240, 0.3 * i * 1000 / 240, 10.0) for i in range(60)]
    end = build(samples)[-1]
    assert math.hypot(end.x_mm - samples[-1].x_mm, end.y_mm - samples[-1].y_mm) < 0.06


@pytest.mark.parametrize("held", [1, 2, 50])
def test_a_tap_is_one_broad_point(held: int) -> None:
    stroke = build([Sample(4.0 * i, 20.0 + 0.05 * (i % 2), 20.0) for i in range(held)])
    assert len(stroke) == 1
    assert stroke[0].width >= 4


def test_two_samples_make_a_line() -> None:
    stroke = build([Sample(0.0, 10.0, 10.0), Sample(30.0, 18.0, 10.0)])
    assert stroke[0][:2] == (10.0, 10.0)
    assert stroke[-1].x_mm == pytest.approx(18.0, abs=0.06)


reports = st.tuples(st.floats(0, 40), st.floats(0, 300), st.floats(0, 150))


@settings(max_examples=50, deadline=None)
@given(st.lists(reports, min_size=1, max_size=25))
def test_no_report_of_a_panel_breaks_a_stroke(moves: list[tuple[float, float, float]]) -> None:
    now = 0.0
    samples = []
    for pause, x, y in moves:
        now += pause
        samples.append(Sample(now, x, y))
    stroke = build(samples)
    assert stroke
    assert all(isinstance(point, InkPoint) and 0 <= point.width <= 7 for point in stroke)
    assert max(gaps(stroke), default=0.0) <= SPACING_MM + 1e-6


def test_the_work_behind_a_sample_does_not_grow_with_the_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[Knot] = []

    def counted(before: Knot, start: Knot, end: Knot, after: Knot) -> list[Knot]:
        walked.append(end)
        return walk(before, start, end, after)

    monkeypatch.setattr("app.domain.ink.builder.walk", counted)
    samples = [s for turn in range(10) for s in circle()]
    builder = StrokeBuilder(samples[0])
    counts = []
    for sample in samples[1:]:
        before = len(walked)
        builder.add(sample)
        builder.wet()
        counts.append(len(walked) - before)
    assert max(counts[-200:]) <= max(counts[20:220]) <= 4
