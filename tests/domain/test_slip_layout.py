from __future__ import annotations

from itertools import combinations

from app.domain import slip_layout as slip
from app.domain.slip_layout import Box

PLACES = {
    name: value for name, value in vars(slip).items() if isinstance(value, Box) and name not in ("TITLE", "DECLARATION")
} | {f"square {place}": square for place, square in enumerate(slip.SQUARES)}
QUIET_CODES = {
    f"code {place}": Box(
        code.x - slip.QUIET, code.y - slip.QUIET, code.width + 2 * slip.QUIET, code.height + 2 * slip.QUIET
    )
    for place, code in enumerate(slip.QR_CODES)
}


def test_no_two_parts_of_the_slip_touch() -> None:
    touching = [
        f"{one} and {other}"
        for (one, box), (other, second) in combinations((PLACES | QUIET_CODES).items(), 2)
        if not box.apart_from(second)
    ]
    assert not touching


def test_the_signature_box_has_room_for_a_parent() -> None:
    assert slip.SIGNATURE.width >= 100
    assert slip.SIGNATURE.height >= 20


def test_codes_are_28_mm_and_stand_at_opposite_ends() -> None:
    first, second = slip.QR_CODES
    assert (first.width, first.height, second.width, second.height) == (28, 28, 28, 28)
    assert second.x - first.right > 100
    assert second.y > first.bottom


def test_squares_are_3_mm_and_10_mm_from_every_edge_of_the_slip() -> None:
    assert {(square.width, square.height) for square in slip.SQUARES} == {(3, 3)}
    left, top = (min(value) for value in zip(*((square.x, square.y) for square in slip.SQUARES), strict=True))
    right = max(square.right for square in slip.SQUARES)
    bottom = max(square.bottom for square in slip.SQUARES)
    assert (left, top, slip.PAGE_WIDTH - right, slip.HEIGHT - bottom) == (10, 10, 10, 10)


def test_everything_that_must_be_read_lies_10_mm_inside_the_paper() -> None:
    for name, box in (PLACES | QUIET_CODES).items():
        assert box.x >= 10, name
        assert box.right <= slip.PAGE_WIDTH - 10, name
        assert box.bottom <= slip.HEIGHT - 9.9, name
