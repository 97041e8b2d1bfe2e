"""Fingers and palms. Contact 0 is usually the finger, 9 the hand."""

from __future__ import annotations

import pytest

from app.domain.ink.hand import Hand, is_palm
from app.domain.ink.point import Sample

FINGER, PALM = 0, 9


def draw(hand: Hand, contact: int, begin_ms: float, end_ms: float, step_mm: float = 0.5) -> list[tuple[int, bool]]:
    """Move to the right, a sample every 4 ms."""
    lost: list[tuple[int, bool]] = []
    for i in range(int((end_ms - begin_ms) / 4)):
        lost += hand.move(contact, Sample(begin_ms + 4 * i, 20.0 + step_mm * i, 20.0))
    return lost


@pytest.mark.parametrize(("width_mm", "palm"), [(0.0, False), (8.0, False), (18.0, False), (26.0, True), (60.0, True)])
def test_a_contact_wider_than_a_thumb_is_a_palm(width_mm: float, palm: bool) -> None:
    assert is_palm(width_mm) is palm
    assert Hand().begin(PALM, Sample(0, 40, 40), width_mm) is not palm


def test_a_palm_that_lands_while_the_finger_writes_is_ignored() -> None:
    hand = Hand()
    hand.begin(FINGER, Sample(0, 20, 20))
    draw(hand, FINGER, 4, 200)
    assert not hand.begin(PALM, Sample(200, 60, 60))
    assert hand.move(PALM, Sample(204, 90, 90)) == ()
    assert hand.writer == FINGER
    assert not hand.end(PALM, 220)
    assert hand.end(FINGER, 230)


def test_a_palm_that_was_there_first_gives_way_to_the_finger_and_leaves_nothing() -> None:
    hand = Hand()
    hand.begin(PALM, Sample(0, 60, 60))
    assert hand.begin(FINGER, Sample(800, 20, 20))
    assert draw(hand, FINGER, 804, 900) == [(PALM, False)]
    assert hand.writer == FINGER


def test_a_palm_that_lands_right_after_the_finger_does_not_take_the_pen() -> None:
    hand = Hand()
    hand.begin(FINGER, Sample(0, 20, 20))
    hand.begin(PALM, Sample(10, 60, 60))
    hand.move(PALM, Sample(14, 60.8, 60.4))
    assert draw(hand, FINGER, 14, 100) == [(PALM, False)]
    assert hand.writer == FINGER


def test_a_finger_at_rest_can_be_overtaken_and_keeps_what_it_wrote() -> None:
    hand = Hand()
    hand.begin(FINGER, Sample(0, 20, 20))
    draw(hand, FINGER, 4, 100)
    assert hand.begin(1, Sample(1000, 50, 20))
    assert draw(hand, 1, 1004, 1100) == [(FINGER, True)]
    assert hand.writer == 1


def test_a_finger_that_pauses_beside_its_palm_writes_on() -> None:
    hand = Hand()
    hand.begin(FINGER, Sample(0, 20, 20))
    draw(hand, FINGER, 4, 100)
    hand.begin(PALM, Sample(1000, 60, 60))
    assert draw(hand, FINGER, 1004, 1100) == [(PALM, False)]
    assert hand.writer == FINGER
    assert hand.end(FINGER, 1104)


def test_a_tap_alone_stays_and_a_hand_that_leaned_does_not() -> None:
    hand = Hand()
    hand.begin(FINGER, Sample(0, 20, 20))
    assert hand.end(FINGER, 900)
    hand.begin(PALM, Sample(2000, 20, 20))
    assert not hand.end(PALM, 4000)


def test_dotting_an_i_beside_a_resting_palm_leaves_the_dot_alone() -> None:
    hand = Hand()
    hand.begin(PALM, Sample(0, 60, 60))
    hand.begin(FINGER, Sample(900, 20, 20))
    assert hand.end(FINGER, 980)
    assert not hand.end(PALM, 1200)


def test_a_contact_never_heard_of_changes_nothing() -> None:
    hand = Hand()
    assert hand.move(3, Sample(0, 1, 1)) == ()
    assert not hand.end(3, 5)
    assert hand.writer is None
