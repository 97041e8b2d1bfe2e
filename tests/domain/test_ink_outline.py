from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ink.outline import Polygon, ribbon
from app.domain.ink.point import WIDTHS_MM, InkPoint, Stroke, bounds
from app.domain.ink.spine import spine
from tests.support.handwriting import written

ROUNDING = 0.2
"""A sharp tip is evened out by up to 0.15 mm, the rest is chords for curves."""


def winding(polygons: tuple[Polygon, ...], x: float, y: float) -> int:
    """How often the polygons go round this place: not 0 is inside, as a nonzero fill has it."""
    times = 0
    for polygon in polygons:
        for (ax, ay), (bx, by) in pairwise((*polygon, polygon[0])):
            side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
            if ay <= y < by and side > 0:
                times += 1
            elif by <= y < ay and side < 0:
                times -= 1
    return times


def walked(turns: list[float], width: int = 4) -> Stroke:
    """A line of 0.3 mm steps that turns by these angles."""
    x, y, heading = 50.0, 50.0, 0.0
    points = [InkPoint(x, y, width)]
    for turn in turns:
        heading += turn
        x, y = x + 0.3 * math.cos(heading), y + 0.3 * math.sin(heading)
        points.append(InkPoint(x, y, width))
    return tuple(points)


def distance_to(stroke: Stroke, x: float, y: float) -> float:
    best = math.inf
    for a, b in pairwise(stroke):
        dx, dy = b.x_mm - a.x_mm, b.y_mm - a.y_mm
        square = dx * dx + dy * dy
        share = min(max(((x - a.x_mm) * dx + (y - a.y_mm) * dy) / square, 0.0), 1.0) if square else 0.0
        best = min(best, math.hypot(x - a.x_mm - share * dx, y - a.y_mm - share * dy))
    return best


def assert_faithful(stroke: Stroke, rng: random.Random) -> None:
    """Every place well within the width is inside, every place well beyond it is outside."""
    polygons = ribbon(stroke)
    half = WIDTHS_MM[stroke[0].width] / 2
    left, top, right, bottom = bounds((stroke,)) or (0, 0, 0, 0)
    places = [(p.x_mm, p.y_mm) for p in stroke]
    places += [(rng.uniform(left - 1, right + 1), rng.uniform(top - 1, bottom + 1)) for _ in range(150)]
    for x, y in places:
        away = distance_to(stroke, x, y)
        if away < half - ROUNDING:
            assert winding(polygons, x, y) > 0, (x, y, away)
        elif away > half + ROUNDING:
            assert winding(polygons, x, y) == 0, (x, y, away)


gentle = st.lists(st.floats(-0.3, 0.3), min_size=1, max_size=80)
wild = st.lists(st.floats(-math.pi, math.pi), min_size=1, max_size=30)


@settings(max_examples=40, deadline=None)
@given(st.one_of(gentle, wild), st.integers(0, 7))
def test_a_ribbon_has_no_gap_and_nothing_beside_it(turns: list[float], width: int) -> None:
    assert_faithful(walked(turns, width), random.Random(3))


@pytest.mark.parametrize("turn", [0.05, 0.2, 0.5, 1.0, 2.0, math.pi])
def test_curls_tighter_than_the_line_is_wide_leave_no_hole(turn: float) -> None:
    assert_faithful(walked([0.0] * 10 + [turn] * 30 + [-turn] * 30, width=7), random.Random(4))


def test_there_and_back_again_is_filled() -> None:
    assert_faithful(walked([0.0] * 20 + [math.pi] + [0.0] * 20), random.Random(5))


@settings(max_examples=40, deadline=None)
@given(st.one_of(gentle, wild), st.integers(0, 7))
def test_every_polygon_is_wound_the_same_way(turns: list[float], width: int) -> None:
    for polygon in ribbon(walked(turns, width)):
        area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise((*polygon, polygon[0])))
        assert area > 0


def test_ends_are_round() -> None:
    half = WIDTHS_MM[7] / 2
    (polygon,) = ribbon(walked([0.0] * 30, width=7))
    xs = [x for x, _ in polygon]
    assert min(xs) == pytest.approx(50.0 - half, abs=0.03)
    assert max(xs) == pytest.approx(59.0 + half, abs=0.03)
    corner = [math.hypot(x - 50.0, y - 50.0) for x, y in polygon if x < 50.0]
    assert len(corner) >= 6
    assert corner == pytest.approx([half] * len(corner), abs=0.02)


@pytest.mark.parametrize("width", range(8))
def test_a_tap_is_a_disc_of_its_width(width: int) -> None:
    (polygon,) = ribbon((InkPoint(5.0, 6.0, width),))
    radii = [math.hypot(x - 5.0, y - 6.0) for x, y in polygon]
    assert radii == pytest.approx([WIDTHS_MM[width] / 2] * len(radii))
    assert len(radii) >= 12


def test_points_in_one_place_are_a_disc() -> None:
    assert len(ribbon((InkPoint(5.0, 6.0, 2),) * 4)) == 1


def test_no_points_are_no_shape() -> None:
    assert ribbon(()) == ()


def test_the_eight_steps_of_width_become_a_slope() -> None:
    points = tuple(InkPoint(0.3 * i, 0.0, min(i // 4, 7)) for i in range(40))
    halves = [half for _, _, half in spine(points)]
    assert max(b - a for a, b in pairwise(halves)) < 0.2
    assert halves == sorted(halves)


def test_a_straight_line_needs_few_points_and_a_signature_fewer_than_it_has() -> None:
    assert len(spine(walked([0.0] * 100))) <= 22
    ink = written(seconds=3.0, height_mm=24.0)
    assert sum(len(spine(stroke)) for stroke in ink) < 0.5 * sum(map(len, ink))


def test_the_shape_stays_within_the_bounds_of_the_ink() -> None:
    ink = written(seconds=2.0)
    left, top, right, bottom = bounds(ink) or (0, 0, 0, 0)
    for stroke in ink:
        for polygon in ribbon(stroke):
            assert all(left - 0.01 <= x <= right + 0.01 and top - 0.01 <= y <= bottom + 0.01 for x, y in polygon)


def test_no_ink_has_no_bounds() -> None:
    assert bounds(()) is None
