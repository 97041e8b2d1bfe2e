"""A lesson from being taught together to its end, over restarts, clocks and a roll that changes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.agreement import Length, Mark, Session
from app.domain.catch_up import Missed
from app.domain.entry import Body, Draft
from app.domain.lesson_session import Phase
from app.domain.moments import clock_time, day
from app.domain.staff import Role
from app.domain.tiles import TileState
from app.errors import KioskError
from app.services import (
    briefing,
    catch_up,
    class_grid,
    classes,
    sessions,
    staff_access,
    standings,
    teach_again,
    telling,
    turns,
    wrap_up,
)
from tests.support.kits import School, enrol, open_kit, open_school, pupil
from tests.support.signed_staff import sign_statements
from tests.support.walking import LOOP, agreed, session_of, signed


def empty_maple(school: School) -> None:
    bodies = tuple(Body(name, {"left": True}) for name in ("aisha", "ben", "chloe", "dawid"))
    school.kit.ledger.append(Draft("roll.left", bodies))


def brief_again(school: School) -> None:
    """The clock stands in another school year, which has its own briefing."""
    briefing.acknowledge(school.kit, school.teacher.subject, "Mr Reed", standings.today(school.kit))


def test_a_lesson_is_taught_then_signed_and_stays_one_lesson(school: School) -> None:
    taught = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    again = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    signing = sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.AFTER)

    assert taught == again
    assert (taught.phase, signing.phase) == (Phase.TEACH, Phase.SIGN)
    assert signing.id == taught.id
    assert sessions.hand_over(school.kit, "Maple", school.helper.subject, Length.AFTER) == signing


def test_a_lesson_taught_already_begins_with_signing(school: School) -> None:
    assert sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.AFTER).phase == Phase.SIGN


def test_another_length_is_another_lesson(school: School, maple: Session) -> None:
    after = sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.AFTER)

    assert after.id != maple.id
    assert sessions.current(school.kit) == after


def test_each_phase_is_resumed_after_a_restart(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    session = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    school.kit.close()
    for phase in (Phase.SIGN, Phase.WRAP_UP, Phase.TEACH):
        kit = open_kit(tmp_path)
        sessions.to_phase(kit, session, phase)
        kit.close()
        kit = open_kit(tmp_path)
        now = sessions.current(kit)
        assert now is not None
        assert (now.id, now.phase) == (session.id, phase)
        assert sessions.to_resume(kit, school.teacher.subject) == "Maple"
        kit.close()


def test_a_lesson_left_open_is_come_back_to_the_same_day_by_all_and_later_by_its_teacher(
    school: School, maple: Session
) -> None:
    office = staff_access.add(school.kit, "Mrs Abara", Role.OFFICE, "662607").subject
    teacher, helper = school.teacher.subject, school.helper.subject

    assert [sessions.to_resume(school.kit, one) for one in (teacher, helper, office)] == ["Maple", "Maple", ""]
    school.clock.move(days=1)
    assert [sessions.to_resume(school.kit, one) for one in (teacher, helper)] == ["Maple", ""]
    sessions.close_session(school.kit, maple)
    assert sessions.to_resume(school.kit, teacher) == ""


def test_a_class_emptied_in_its_lesson_says_so_and_can_be_finished(school: School, maple: Session) -> None:
    empty_maple(school)

    with pytest.raises(KioskError) as fault:
        sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.WHOLE)
    assert fault.value.code == "class-empty"
    assert "look at the roll" in fault.value.staff
    assert class_grid.grid(school.kit, "Maple").places == ()
    assert wrap_up.wrap_up(school.kit, "Maple", school.teacher.subject).places == ()
    wrap_up.finish(school.kit, "Maple", school.teacher.subject)
    assert sessions.current(school.kit) is None


def test_a_lesson_goes_on_past_midnight(school: School) -> None:
    school.clock.at = datetime(2026, 11, 24, 23, 58, tzinfo=UTC)
    session = session_of(school.kit, "Maple", school.teacher.subject)
    walk = agreed(turns.begin(school.kit, "ben", session).walk)
    school.clock.move(minutes=5)
    agreement = turns.sign(school.kit, session, walk, "ben", LOOP, Mark.DRAWN)

    assert (day(session.opened_at).day, day(agreement.signed_at).day) == (24, 25)
    assert sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.WHOLE) == session


@pytest.mark.parametrize(
    ("began", "minutes", "shown"),
    [
        (datetime(2026, 10, 25, 0, 50, tzinfo=UTC), 20, ("01:50", "01:10")),
        (datetime(2027, 3, 28, 0, 50, tzinfo=UTC), 20, ("00:50", "02:10")),
    ],
)
def test_the_clocks_change_within_a_lesson_and_its_order_does_not(
    school: School, began: datetime, minutes: int, shown: tuple[str, str]
) -> None:
    school.clock.at = began
    sign_statements(school.kit)
    session = session_of(school.kit, "Maple", school.teacher.subject)
    first = signed(school.kit, session, "ben")
    school.clock.move(minutes=minutes)
    second = signed(school.kit, session, "aisha")

    assert (clock_time(session.opened_at), clock_time(second.signed_at)) == shown
    assert first.seq < second.seq


def test_a_lesson_over_the_end_of_the_school_year_is_gone_on_with_and_caught_up_with(school: School) -> None:
    school.clock.at = datetime(2026, 8, 31, 22, 50, tzinfo=UTC)
    brief_again(school)
    session = session_of(school.kit, "Maple", school.teacher.subject)
    sessions.mark_away(school.kit, session, "ben", True)
    school.clock.move(minutes=20)
    signed(school.kit, session, "aisha")

    assert sessions.hand_over(school.kit, "Maple", school.teacher.subject, Length.WHOLE) == session
    assert [(one.pupil.subject, one.why) for one in catch_up.of_class(school.kit, "Maple")] == [("ben", Missed.AWAY)]


def test_a_clock_set_back_a_year_keeps_the_order_of_lessons_and_turns(school: School, maple: Session) -> None:
    sessions.mark_away(school.kit, maple, "ben", True)
    first = signed(school.kit, maple, "aisha")
    school.clock.move(days=-365)
    brief_again(school)
    later = session_of(school.kit, "Maple", school.teacher.subject, Length.AFTER)
    second = signed(school.kit, later, "chloe")

    assert sessions.current(school.kit) == later
    assert first.seq < second.seq
    assert [tile.state for tile in classes.board(school.kit, "Maple")].count(TileState.SIGNED) == 2
    sessions.close_session(school.kit, later)
    assert {one.session.id for one in catch_up.of_class(school.kit, "Maple")} == {later.id}


def test_wrapping_up_names_everybody_and_tells_whoever_may_see_it_what_to_teach_again(school: School) -> None:
    session = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    for check, hands in (("check-1", (8, 2, 0)), ("check-2", (0, 9, 1))):
        sessions.tally(school.kit, session, "older", check, hands)
    signed(school.kit, session, "aisha")
    turns.park(school.kit, session, "ben")
    telling.mark(school.kit)

    found = wrap_up.wrap_up(school.kit, "Maple", school.teacher.subject)
    assert [(one.check.id, one.again, one.by_hands) for one in found.questions] == [
        ("check-1", True, True),
        ("check-2", False, True),
    ]
    assert {one.tile.name: str(one.spot) for one in found.places} == {
        "Aisha": "signed",
        "Ben": "not-sure",
        "Chloe": "waiting",
        "Dawid": "waiting",
    }
    assert (found.to_print, found.told) == (1, True)
    helped = wrap_up.wrap_up(school.kit, "Maple", school.helper.subject)
    assert (helped.questions, helped.to_print) == ((), 0)
    assert helped.places == found.places


def test_hands_count_when_the_lesson_is_over_and_those_of_a_later_lesson_take_their_place(school: School) -> None:
    def wrong() -> list[tuple[str, int]]:
        found = teach_again.questions(school.kit, "Maple", school.teacher.subject)
        return [(one.check.id, one.wrong) for one in found]

    first = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    sessions.tally(school.kit, first, "older", "check-1", (8, 2, 0))
    sessions.close_session(school.kit, first)
    assert wrong() == [("check-1", 8)]
    later = sessions.teach_together(school.kit, "Maple", school.teacher.subject)
    sessions.tally(school.kit, later, "older", "check-1", (1, 9, 0))
    assert wrong() == [("check-1", 1)]


def test_only_who_runs_turns_finishes_a_lesson_and_only_of_the_class_it_is(school: School, maple: Session) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 4", "older"))
    wrap_up.finish(school.kit, "Elm", school.teacher.subject)
    assert sessions.current(school.kit) == maple
    office = staff_access.add(school.kit, "Mrs Abara", Role.OFFICE, "662607")
    with pytest.raises(KioskError, match="may not run turns"):
        wrap_up.finish(school.kit, "Maple", office.subject)
