from __future__ import annotations

import base64
import contextlib
import json
import math
import zlib
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ink.codec import decode, encode
from app.domain.ink.point import MOST_POINTS, Ink, InkPoint, Stroke
from app.errors import KioskError
from tests.support.handwriting import written

points = st.builds(InkPoint, st.floats(-5, 12), st.floats(-5, 12), st.integers(0, 7))
inks = st.lists(st.lists(points, min_size=1, max_size=6).map(tuple), max_size=3).map(tuple)


def apart(point: InkPoint, a: InkPoint, b: InkPoint) -> float:
    """From a point to a piece of line, in mm."""
    x, y = b.x_mm - a.x_mm, b.y_mm - a.y_mm
    square = x * x + y * y
    share = 0.0
    if square:
        share = min(max(((point.x_mm - a.x_mm) * x + (point.y_mm - a.y_mm) * y) / square, 0.0), 1.0)
    return math.hypot(point.x_mm - a.x_mm - share * x, point.y_mm - a.y_mm - share * y)


def farthest(stroke: Stroke, line: Stroke) -> float:
    pieces = list(pairwise(line)) or [(line[0], line[0])]
    return max(min(apart(point, *piece) for piece in pieces) for point in stroke)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("height_mm", [8.0, 20.0])
def test_a_signature_comes_back_within_0_06_mm_with_its_widths(seed: int, height_mm: float) -> None:
    ink = written(seconds=2.0, seed=seed, height_mm=height_mm)
    back = decode(encode(ink))
    assert [[p.width for p in stroke] for stroke in back] == [[p.width for p in stroke] for stroke in ink]
    for stroke, again in zip(ink, back, strict=True):
        assert max(math.hypot(a.x_mm - b.x_mm, a.y_mm - b.y_mm) for a, b in zip(stroke, again, strict=True)) < 0.06


@settings(max_examples=50, deadline=None)
@given(inks)
def test_any_ink_comes_back_within_0_15_mm_everywhere(ink: Ink) -> None:
    back = decode(encode(ink))
    assert len(back) == len(ink)
    for stroke, again in zip(ink, back, strict=True):
        assert farthest(stroke, again) < 0.15
        assert farthest(again, stroke) < 0.15
        assert (stroke[0].width, stroke[-1].width) == (again[0].width, again[-1].width)


def test_errors_never_add_up_along_a_long_line() -> None:
    spiral = tuple(
        InkPoint(
            150 + 0.01 * i * math.cos(i * 0.3 / (0.01 * i + 3)), 100 + 0.01 * i * math.sin(i * 0.3 / (0.01 * i + 3)), 3
        )
        for i in range(9000)
    )
    back = decode(encode((spiral,)))[0]
    errors = [math.hypot(a.x_mm - b.x_mm, a.y_mm - b.y_mm) for a, b in zip(spiral, back, strict=True)]
    assert max(errors[-500:]) < 0.06
    assert max(errors) < 0.06


@pytest.mark.parametrize("seed", range(5))
def test_what_came_back_is_written_the_same_again(seed: int) -> None:
    text = encode(decode(encode(written(seconds=2.0, seed=seed))))
    assert encode(decode(text)) == text


@pytest.mark.parametrize("height_mm", [10.0, 20.0, 40.0])
@pytest.mark.parametrize("seed", range(3))
def test_four_seconds_of_writing_fit_1_5_kb_of_the_record(seed: int, height_mm: float) -> None:
    text = encode(written(seconds=4.0, seed=seed, height_mm=height_mm))
    assert len(json.dumps({"ink": text}, separators=(",", ":"), ensure_ascii=False).encode()) <= 1500


def test_no_ink_is_no_text() -> None:
    assert encode(()) == ""
    assert decode("") == ()


def test_a_dot_is_a_few_characters() -> None:
    text = encode(((InkPoint(12.0, 30.0, 5),),))
    assert len(text) < 30
    assert decode(text) == ((InkPoint(12.0, 30.0, 5),),)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -6000.0])
def test_a_place_off_every_screen_is_refused(bad: float) -> None:
    with pytest.raises(ValueError, match=r"not a point|off every screen"):
        encode(((InkPoint(bad, 1.0, 1),),))


def test_more_ink_than_the_record_takes_is_a_fault_with_a_name() -> None:
    line = tuple(InkPoint(0.3 * (i % 1000), 0.3 * (i // 1000), 1) for i in range(MOST_POINTS + 1))
    with pytest.raises(KioskError) as caught:
        encode((line,))
    assert caught.value.code == "ink-too-long"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_other_text_is_a_fault_with_a_name(text: str) -> None:
    if text:
        with pytest.raises(KioskError) as caught:
            decode(text)
        assert caught.value.code == "ink-unreadable"


@settings(deadline=None)
@given(st.data())
def test_one_wrong_character_never_changes_the_ink_unnoticed(data: st.DataObject) -> None:
    ink = decode(encode(((InkPoint(1.0, 2.0, 3), InkPoint(1.3, 2.0, 3), InkPoint(1.5, 2.2, 4)),) * 3))
    text = encode(ink)
    place = data.draw(st.integers(0, len(text) - 1))
    wrong = text[:place] + data.draw(st.sampled_from("0AZaz!~{")) + text[place + 1 :]
    with contextlib.suppress(KioskError):
        assert decode(wrong) == ink


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_bytes_that_are_no_ink_are_a_fault_or_little_ink(data: bytes) -> None:
    text = base64.b85encode(zlib.compress(bytes([1]) + data)).decode()
    with contextlib.suppress(KioskError):
        assert sum(map(len, decode(text))) <= len(data)


@pytest.mark.parametrize("cut", [1, 5, 9])
def test_a_text_that_was_cut_short_is_noticed(cut: int) -> None:
    with pytest.raises(KioskError):
        decode(encode(written(seconds=0.5))[:-cut])


def test_a_bomb_is_refused_without_unpacking_it() -> None:
    bomb = base64.b85encode(zlib.compress(bytes(20_000_000), 9)).decode()
    with pytest.raises(KioskError):
        decode(bomb)
