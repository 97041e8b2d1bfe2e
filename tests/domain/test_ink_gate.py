from __future__ import annotations

import math
from itertools import pairwise

import pytest

from app.domain.ink.gate import Verdict, judge
from app.domain.ink.point import Ink, InkPoint, Stroke
from app.errors import KioskError
from tests.support.handwriting import written

SIGNS = ("mark", "name", "signature")


def line(*corners: tuple[float, float]) -> Stroke:
    """Straight from corner to corner."""
    points = [InkPoint(*corners[0], 3)]
    for (ax, ay), (bx, by) in pairwise(corners):
        steps = max(round(math.hypot(bx - ax, by - ay) / 0.3), 1)
        points += [InkPoint(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps, 3) for i in range(1, steps + 1)]
    return tuple(points)


DOT: Stroke = (InkPoint(30.0, 20.0, 5),)
CROSS: Ink = (line((0, 0), (10, 10)), line((10, 0), (0, 10)))
SCRIBBLE: Ink = (line((0, 0), (8, 1), (0, 2), (8, 3), (0, 4), (8, 5)),)
INITIALS: Ink = (line((0, 8), (3, 0), (6, 8)), line((1.5, 4), (4.5, 4)), line((10, 0), (10, 8), (14, 8)))


@pytest.mark.parametrize("sign", SIGNS)
def test_an_untouched_pad_is_empty(sign: str) -> None:
    assert judge((), sign) is Verdict.EMPTY


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("ink", [(DOT,), (DOT, DOT, DOT), (line((5, 5), (7, 5)),)])
def test_dots_are_no_signature(sign: str, ink: Ink) -> None:
    assert judge(ink, sign) is Verdict.DOT


@pytest.mark.parametrize("sign", SIGNS)
def test_one_stray_short_line_is_no_signature(sign: str) -> None:
    assert judge((line((5, 5), (20, 9)),), sign) is Verdict.DOT


@pytest.mark.parametrize("sign", SIGNS)
def test_a_stray_line_with_a_dot_is_still_one(sign: str) -> None:
    assert judge((line((5, 5), (20, 9)), DOT), sign) is Verdict.DOT


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("ink", [CROSS, SCRIBBLE, INITIALS])
def test_a_cross_a_scribble_and_initials_count_at_every_age(sign: str, ink: Ink) -> None:
    assert judge(ink, sign) is Verdict.OK


@pytest.mark.parametrize("sign", SIGNS)
def test_a_name_counts(sign: str) -> None:
    assert judge(written(seconds=2.0), sign) is Verdict.OK


def test_a_young_childs_long_line_is_a_mark_and_not_yet_a_name() -> None:
    ink = (line((5, 5), (35, 9)),)
    assert judge(ink, "mark") is Verdict.OK
    assert judge(ink, "name") is Verdict.DOT
    assert judge(ink, "signature") is Verdict.DOT


def test_a_line_drawn_there_and_back_is_meant() -> None:
    assert judge((line((5, 5), (20, 5), (5, 6)),), "mark") is Verdict.OK


def test_a_bow_is_no_stray_line() -> None:
    arc = tuple(InkPoint(20 + 10 * math.cos(a / 40), 20 + 10 * math.sin(a / 40), 2) for a in range(80))
    assert judge((arc,), "name") is Verdict.OK


def test_an_unknown_sign_is_a_fault_of_the_stage() -> None:
    with pytest.raises(KioskError) as caught:
        judge((), "thumbprint")
    assert caught.value.code == "sign-unknown"
