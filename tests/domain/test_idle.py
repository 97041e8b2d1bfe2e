from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.idle import Area, Due, Limits, countdown, due, enter, narrated, touched

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
LIMITS = Limits()


@pytest.mark.parametrize(
    ("area", "seconds", "expected"),
    [
        (Area.TURN, 89, Due.NOTHING),
        (Area.TURN, 90, Due.ASK),
        (Area.TURN, 119, Due.ASK),
        (Area.TURN, 120, Due.DROP),
        (Area.PARKED, 20, Due.TO_CLASS),
        (Area.DONE, 7, Due.NOTHING),
        (Area.DONE, 8, Due.TO_CLASS),
        (Area.CLASS, 599, Due.NOTHING),
        (Area.CLASS, 600, Due.TO_ATTRACT),
        (Area.STAFF, 299, Due.NOTHING),
        (Area.STAFF, 300, Due.LOCK),
        (Area.TEACH, 1199, Due.NOTHING),
        (Area.TEACH, 1200, Due.LOCK),
    ],
)
def test_each_area_waits_its_own_time(area: Area, seconds: float, expected: Due) -> None:
    assert due(enter(area, 1000), 1000 + seconds, LIMITS) is expected


@pytest.mark.parametrize("area", [Area.AT_RISK, Area.ATTRACT])
def test_a_signature_at_risk_and_the_attract_screen_wait_for_ever(area: Area) -> None:
    assert due(enter(area, 0), 10**6, LIMITS) is Due.NOTHING


@pytest.mark.parametrize("area", [Area.TURN, Area.CLASS, Area.STAFF])
def test_a_touch_starts_the_wait_anew(area: Area) -> None:
    watch = touched(enter(area, 0), 80)

    assert due(watch, 169, LIMITS) is Due.NOTHING


def test_a_touch_answers_the_question() -> None:
    watch = enter(Area.TURN, 0)
    assert due(watch, 100, LIMITS) is Due.ASK

    assert due(touched(watch, 100), 101, LIMITS) is Due.NOTHING


def test_narration_is_a_sign_of_life_until_it_ends() -> None:
    watch = narrated(enter(Area.TURN, 0), speaking=True, now=5, limits=LIMITS)
    assert due(watch, 1000, LIMITS) is Due.NOTHING

    ended = narrated(watch, speaking=False, now=1000, limits=LIMITS)
    assert due(ended, 1089, LIMITS) is Due.NOTHING
    assert due(ended, 1090, LIMITS) is Due.ASK


def test_what_is_being_spoken_goes_on_when_a_thumb_wakes_meanwhile() -> None:
    speaking = narrated(enter(Area.TURN, 0), True, 1, Limits())
    woken = enter(Area.TURN, 2, narrating=speaking.narrating)
    assert due(woken, 500, Limits()) is Due.NOTHING
    assert due(narrated(woken, False, 500, Limits()), 590, Limits()) is Due.ASK


def test_the_voice_that_asks_does_not_answer_itself() -> None:
    watch = enter(Area.TURN, 0)
    asking = narrated(watch, speaking=True, now=91, limits=LIMITS)

    assert asking == watch
    assert due(narrated(asking, speaking=False, now=95, limits=LIMITS), 120, LIMITS) is Due.DROP


def test_the_thank_you_leaves_on_time_whatever_is_touched_or_said() -> None:
    watch = touched(narrated(enter(Area.DONE, 0), speaking=True, now=1, limits=LIMITS), 7)

    assert due(watch, 8, LIMITS) is Due.TO_CLASS


def test_the_countdown_runs_from_thirty_while_asking() -> None:
    watch = enter(Area.TURN, 0)

    assert countdown(watch, 89.9, LIMITS) is None
    assert countdown(watch, 90, LIMITS) == 30
    assert countdown(watch, 119.5, LIMITS) == 1
    assert countdown(watch, 120, LIMITS) is None


def test_a_pupil_may_be_given_longer_or_all_the_time() -> None:
    watch = enter(Area.TURN, 0)

    assert due(watch, 200, Limits(ask=300)) is Due.NOTHING
    assert due(watch, 10**6, Limits(ask=None)) is Due.NOTHING


@CALM
@given(st.sampled_from(Area), st.lists(st.floats(0, 1000), min_size=2, max_size=2))
def test_waiting_longer_never_makes_less_due(area: Area, moments: list[float]) -> None:
    sooner, later = sorted(moments)
    order = [Due.NOTHING, Due.ASK, Due.DROP, Due.TO_CLASS, Due.TO_ATTRACT, Due.LOCK]
    watch = enter(area, 0)

    assert order.index(due(watch, sooner, LIMITS)) <= order.index(due(watch, later, LIMITS))
