from __future__ import annotations

import pytest

from app.domain.slip_layout import HEIGHT, QR_CODES
from app.domain.slips.codes import CodeSeen, is_on, joined, slips_of
from app.domain.slips.plane import Plane, corners
from app.domain.slips.seen import SlipSeen
from tests.domain.test_slip_plane import turned

A, B = "TU1-AAAA-AAAA-P1-A", "TU1-BBBB-BBBB-P1-B"


def seen(text: str, place: int, plane: Plane) -> CodeSeen:
    first, second, third, fourth = (plane.at(*corner) for corner in corners(QR_CODES[place]))
    return CodeSeen(text, (first, second, third, fourth))


@pytest.mark.parametrize("degrees", [0, 4, 90, 180, 271])
def test_the_two_codes_of_a_slip_are_one_slip_whichever_way_it_lies(degrees: int) -> None:
    plane = turned(degrees, 8, 900, 900)
    (slip,) = slips_of([seen(A, 1, plane), seen(A, 0, plane)])
    assert slip.texts == (A,)
    (found,) = slip.planes
    assert found.at(100, 50) == pytest.approx(plane.at(100, 50))


def test_a_code_by_itself_may_be_either_of_the_two() -> None:
    plane = turned(0, 8)
    (slip,) = slips_of([seen(A, 1, plane)])
    assert len(slip.planes) == 2


def test_slips_that_lie_one_below_the_other_are_told_apart() -> None:
    planes = [turned(0, 8), turned(2, 8, 0, (HEIGHT + 5) * 8)]
    codes = [seen(text, place, plane) for text, plane in zip((A, B), planes, strict=True) for place in (1, 0)]
    assert [slip.texts for slip in slips_of(codes)] == [(A,), (B,)]


def test_two_copies_of_one_slip_are_two_slips() -> None:
    planes = [turned(0, 8), turned(180, 8, 210 * 8, 220 * 8)]
    found = slips_of([seen(A, place, plane) for plane in planes for place in (0, 1)])
    assert [slip.texts for slip in found] == [(A,), (A,)]
    assert sorted(round(slip.planes[0].turn) % 360 for slip in found) == [0, 180]


def test_a_code_pasted_over_another_childs_shows_as_two_texts() -> None:
    plane = turned(1, 8)
    (slip,) = slips_of([seen(A, 0, plane), seen(B, 1, plane)])
    assert slip.texts == (A, B)


def test_a_spoilt_code_belongs_to_the_slip_it_stands_on() -> None:
    plane = turned(0, 8)
    (slip,) = slips_of([seen("", 0, plane), seen(A, 1, plane)])
    assert slip.texts == (A,)
    assert len(slip.planes) == 1


def test_a_spoilt_code_that_stands_on_no_slip_is_told_of_and_one_on_a_slip_is_not() -> None:
    plane = turned(0, 8)
    codes = [seen("", 0, plane), seen(A, 1, plane), seen("", 0, turned(0, 8, 0, 1500))]
    whole, other = slips_of(codes)
    slip = SlipSeen((A,), squares=4, plane=plane)
    assert (whole.texts, other.texts) == ((A,), ())
    assert is_on(whole, [slip])
    assert not is_on(other, [slip])


def test_a_slip_of_which_neither_code_can_be_read_is_one_slip() -> None:
    plane = turned(180, 8, 2000, 2000)
    (slip,) = slips_of([seen("", 0, plane), seen("", 1, plane)])
    assert slip.texts == ()
    assert slip.planes[0].at(100, 50) == pytest.approx(plane.at(100, 50))


def test_a_code_seen_twice_is_one_code_and_readable_if_it_was_once() -> None:
    plane = turned(0, 8)
    spoilt, read, other = seen("", 0, plane), seen(A, 0, turned(0.1, 8)), seen(A, 1, plane)
    assert joined([spoilt, other], [read, other]) == (other, read)
    assert joined([read], [spoilt]) == (read,)
