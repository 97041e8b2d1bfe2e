"""Who has signed, day by day: any school's turns, voids and declines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.trends_rows import Member, Turn
from app.domain.trends_scale import month_starts, plot_end, round_step, steps
from app.domain.trends_signed import Timeline, percent, signed_by_day

FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
PUPILS = [f"pupil-{n}" for n in range(6)]
days = st.dates(date(2025, 6, 1), date(2027, 12, 1))


def at(when: date, hour: int = 10) -> str:
    return datetime(when.year, when.month, when.day, hour, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


@st.composite
def turns(draw: st.DrawFn) -> Turn:
    signed = draw(days)
    ended = draw(st.none() | st.integers(0, 200))
    end = at(signed + timedelta(days=ended)) if ended is not None else ""
    voided = draw(st.booleans())
    return Turn(
        draw(st.uuids()).hex,
        draw(st.sampled_from([*PUPILS, "of another class"])),
        stage=draw(st.sampled_from(["own", "earlier"])),
        signed_at=at(signed),
        voided_at=end if voided else "",
        withdrawn_at="" if voided else end,
        renews=draw(st.sampled_from(["", "", "another"])),
    )


def members(subjects: list[str] = PUPILS) -> dict[str, Member]:
    return {one: Member(one, "own", "Year 4", "Maple") for one in subjects}


def counted(found: list[Turn], when: date) -> int:
    """The plain way: everybody with a signature in force at the end of that day."""

    def on(turn: Turn) -> bool:
        end = turn.voided_at or turn.withdrawn_at
        return turn.signed_at[:10] <= str(when) and (not end or end[:10] > str(when))

    return len(
        {one.subject for one in found if one.subject in PUPILS and one.stage == "own" and not one.renews and on(one)}
    )


@given(st.lists(turns(), max_size=30))
def test_every_day_counts_who_has_a_signature_then(found: list[Turn]) -> None:
    line = signed_by_day(members(), found, FIRST, LAST)
    known = {point.day: point.signed for point in line.points}
    signed = line.begun
    for number in range((LAST - FIRST).days + 1):
        when = FIRST + timedelta(days=number)
        signed = known.get(when, signed)
        assert signed == counted(found, when), when


@given(st.lists(turns(), max_size=30))
def test_shares_lie_between_nought_and_a_hundred(found: list[Turn]) -> None:
    line = signed_by_day(members(), found, FIRST, LAST)
    assert all(0 <= point.signed <= line.of for point in line.points)
    assert all(0 <= share <= 100 for _, share in steps(line))
    assert [point.day for point in line.points] == sorted({point.day for point in line.points})


@given(st.lists(turns(), max_size=30))
def test_it_falls_only_on_days_of_a_void_or_a_decline(found: list[Turn]) -> None:
    line = signed_by_day(members(), found, FIRST, LAST)
    ends = {(one.voided_at or one.withdrawn_at)[:10] for one in found}
    for before, after in zip(line.points, line.points[1:], strict=False):
        assert after.signed >= before.signed or str(after.day) in ends


@given(st.lists(turns(), max_size=20))
def test_two_halves_of_a_class_make_the_whole(found: list[Turn]) -> None:
    whole, *halves = (signed_by_day(members(part), found, FIRST, LAST) for part in (PUPILS, PUPILS[:2], PUPILS[2:]))
    assert whole.now == sum(half.now for half in halves)
    assert whole.begun == sum(half.begun for half in halves)
    assert whole.of == sum(half.of for half in halves)


def test_midnight_is_londons() -> None:
    line = signed_by_day(
        members(), [Turn("a", PUPILS[0], stage="own", signed_at="2026-09-30T23:30:00.000Z")], FIRST, LAST
    )
    assert line.points[-1].day == date(2026, 10, 1)


def test_signing_again_on_the_day_of_a_void_leaves_no_dent() -> None:
    first = Turn("a", PUPILS[0], stage="own", signed_at=at(date(2026, 9, 10)), voided_at=at(date(2026, 9, 20)))
    again = Turn("b", PUPILS[0], stage="own", signed_at=at(date(2026, 9, 20), 11))
    assert [point.signed for point in signed_by_day(members(), [first, again], FIRST, LAST).points] == [0, 1]


def test_only_all_is_a_hundred_and_only_none_is_nought() -> None:
    assert percent(1, 1500) == 1
    assert percent(1499, 1500) == 99
    assert percent(0, 0) == percent(0, 5) == 0
    assert percent(5, 5) == 100


def test_a_line_of_one_day_still_has_a_month_to_stand_in() -> None:
    line = signed_by_day(members(PUPILS[:1]), [], FIRST, FIRST)
    assert isinstance(line, Timeline)
    assert plot_end(line) == date(2026, 9, 30)
    assert list(month_starts(line.first, plot_end(line))) == [FIRST]
    assert steps(line) == [(0, 0.0), (0, 0.0)]


@given(st.integers(1, 5000))
def test_an_axis_has_a_few_round_figures(most: int) -> None:
    step = round_step(most)
    assert 1 <= most // step <= 6
    assert str(step)[0] in "125"
