from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.back_row import capital_mm


@pytest.mark.parametrize(("metres", "tall"), [(3, 17), (4, 23), (5, 29), (6.5, 38), (8, 47), (1, 17), (12, 47)])
def test_capitals_are_as_tall_as_the_back_row_needs(metres: float, tall: float) -> None:
    assert capital_mm(metres) == pytest.approx(tall)


@given(st.lists(st.floats(0, 20), min_size=2))
def test_no_row_farther_back_gets_smaller_letters(rows: list[float]) -> None:
    for near, far in pairwise(sorted(rows)):
        assert capital_mm(near) <= capital_mm(far)
