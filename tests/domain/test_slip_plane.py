from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.slip_layout import PAGE_WIDTH, SQUARES
from app.domain.slips.plane import Plane, fit

CENTRES = [square.centre for square in SQUARES]
turns = st.floats(-180, 180)
scales = st.floats(4, 25)
shifts = st.floats(-5000, 5000)


def turned(degrees: float, scale: float, x: float = 0.0, y: float = 0.0) -> Plane:
    across, down = math.cos(math.radians(degrees)) * scale, math.sin(math.radians(degrees)) * scale
    return Plane((across, -down, x), (down, across, y))


@given(turns, scales, shifts, shifts)
def test_a_plane_is_found_again_from_the_squares_it_places(degrees: float, scale: float, x: float, y: float) -> None:
    made = turned(degrees, scale, x, y)
    found = fit([(centre, made.at(*centre)) for centre in CENTRES])
    assert found is not None
    assert found.at(PAGE_WIDTH, 0) == pytest.approx(made.at(PAGE_WIDTH, 0), abs=1e-4)
    assert found.scale == pytest.approx(scale)
    assert abs((found.turn - degrees + 180) % 360 - 180) < 1e-3
    assert found.upright


@given(turns, scales, st.floats(0, 210), st.floats(0, 100))
def test_from_the_slip_to_the_page_and_back_is_the_same_place(degrees: float, scale: float, x: float, y: float) -> None:
    plane = turned(degrees, scale, 300, 700)
    assert plane.slip_at(*plane.at(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_two_places_or_a_line_of_them_are_not_enough() -> None:
    line = [((x, 10.0), (x, 10.0)) for x in (0.0, 5.0, 20.0)]
    assert fit(line[:2]) is None
    assert fit(line) is None


def test_a_mirror_and_a_squeezed_sheet_are_not_paper_seen_from_the_front() -> None:
    assert not Plane((8, 0, 0), (0, -8, 0)).upright
    assert not Plane((8, 0, 0), (0, 5, 0)).upright
    assert not Plane((8, 6, 0), (0, 8, 0)).upright


def test_the_error_is_how_far_the_worst_pair_is_off_in_millimetres() -> None:
    plane = turned(0, 8)
    pairs = [(centre, plane.at(*centre)) for centre in CENTRES]
    x, y = pairs[2][1]
    pairs[2] = (pairs[2][0], (x + 4, y))
    assert plane.error_mm(pairs) == pytest.approx(0.5)
