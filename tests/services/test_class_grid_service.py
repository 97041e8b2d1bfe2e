"""The live grid and the catch-up list, from a real record."""

from __future__ import annotations

import pytest

from app.domain.agreement import Length, Mark, Session
from app.domain.catch_up import Missed
from app.domain.entry import Body, Draft
from app.domain.lesson_session import AT_SCREEN
from app.domain.pupil import PUPILS
from app.services import catch_up, class_grid, sessions, standings, turns
from tests.support.kits import School, enrol, open_kit, pupil
from tests.support.walking import LOOP, agreed, session_of, signed

CLASS = ("aisha", "ben", "chloe", "dawid")


def spots(school: School, class_name: str = "Maple") -> dict[str, str]:
    return {one.tile.subject: str(one.spot) for one in class_grid.grid(school.kit, class_name).places}


def missed(school: School, class_name: str = "Maple") -> dict[str, str]:
    return {one.pupil.subject: str(one.why) for one in catch_up.of_class(school.kit, class_name)}


def counted(school: School) -> dict[str, int]:
    groups = {name: standings.pupils_of(school.kit, name) for name in ("Maple", "Acorn")}
    everybody = [one for group in groups.values() for one in group]
    return catch_up.counts(school.kit, groups, standings.standings_of(school.kit, everybody))


def kinds(school: School) -> int:
    return school.kit.keeper.verify().entries


def test_the_grid_follows_a_turn_from_its_beginning_to_its_end(school: School, maple: Session) -> None:
    turns.at_screen(school.kit, maple, "ben")
    assert spots(school)["ben"] == "here"
    signed(school.kit, maple, "ben")
    assert spots(school) == {"aisha": "waiting", "ben": "signed", "chloe": "waiting", "dawid": "waiting"}


def test_a_turn_left_unsigned_waits_again(school: School, maple: Session) -> None:
    turns.at_screen(school.kit, maple, "ben")
    turns.leave(school.kit, maple, "ben")
    assert spots(school)["ben"] == "waiting"


@pytest.mark.parametrize("ending", ["signed", "parked"])
def test_signing_and_being_not_sure_end_the_turn_by_themselves(school: School, maple: Session, ending: str) -> None:
    turns.at_screen(school.kit, maple, "ben")
    if ending == "signed":
        signed(school.kit, maple, "ben")
    else:
        turns.park(school.kit, maple, "ben")
    entries = kinds(school)
    turns.leave(school.kit, maple, "ben")
    assert kinds(school) == entries
    assert spots(school)["ben"] in ("signed", "not-sure")


def test_whoever_a_crash_left_at_the_screen_is_set_right_once(school: School, maple: Session) -> None:
    turns.at_screen(school.kit, maple, "ben")
    school.kit.close()
    again = open_kit(school.kit.folder.parent)

    assert turns.clear_screen(again) == 1
    entries = again.keeper.verify().entries
    assert turns.clear_screen(again) == 0
    assert again.keeper.verify().entries == entries
    assert again.ledger.read(AT_SCREEN, here=True) == []
    again.close()


def test_a_second_connection_sees_the_same_grid(school: School, maple: Session) -> None:
    other = open_kit(school.kit.folder.parent, school.clock)
    turns.at_screen(school.kit, maple, "ben")
    sessions.mark_away(school.kit, maple, "chloe", True)
    turns.park(school.kit, maple, "dawid")

    assert class_grid.grid(other, "Maple") == class_grid.grid(school.kit, "Maple")
    other.close()


def test_away_is_marked_and_taken_back_in_the_open_lesson_only(school: School, maple: Session) -> None:
    sessions.mark_away(school.kit, maple, "ben", True)
    assert spots(school)["ben"] == "away"
    sessions.mark_away(school.kit, maple, "ben", False)
    assert spots(school)["ben"] == "waiting"
    sessions.mark_away(school.kit, maple, "ben", True)
    sessions.close_session(school.kit, maple)
    assert spots(school)["ben"] == "waiting"
    assert missed(school)["ben"] == "away"


def test_the_grid_names_the_class_whose_lesson_is_open_instead(school: School, maple: Session) -> None:
    assert class_grid.grid(school.kit, "Acorn").other == "Maple"
    assert class_grid.grid(school.kit, "Maple").other == ""


def test_catching_up_names_everybody_who_missed_the_lesson_and_why(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    sessions.mark_away(school.kit, maple, "ben", True)
    turns.park(school.kit, maple, "chloe")
    assert missed(school) == {"ben": Missed.AWAY, "chloe": Missed.NOT_SURE}
    sessions.close_session(school.kit, maple)
    enrol(school.kit, pupil("Eesa", "Maple", "Year 4", "older"))
    enrol(school.kit, pupil("Aisha", "Maple", "Year 1", "young"))

    assert missed(school) == {
        "aisha": Missed.MOVED_STAGE,
        "ben": Missed.AWAY,
        "chloe": Missed.NOT_SURE,
        "dawid": Missed.NOT_REACHED,
        "eesa": Missed.JOINED,
    }
    assert counted(school) == {"Maple": 5, "Acorn": 0}


def test_who_has_caught_up_is_on_the_list_no_more(school: School, maple: Session) -> None:
    sessions.close_session(school.kit, maple)
    later = session_of(school.kit, "Maple", school.teacher.subject, Length.AFTER)
    signed(school.kit, later, "ben")
    assert missed(school) == {}
    sessions.close_session(school.kit, later)

    assert sorted(missed(school)) == ["aisha", "chloe", "dawid"]
    assert counted(school)["Maple"] == 3


def test_a_pupil_who_moves_class_in_the_middle_of_a_turn_finishes_it_and_it_counts(
    school: School, maple: Session
) -> None:
    turns.at_screen(school.kit, maple, "ben")
    walk = agreed(turns.begin(school.kit, "ben", maple).walk)
    enrol(school.kit, pupil("Ben", "Acorn", "Year 4", "older"))
    assert spots(school, "Acorn")["ben"] == "here"
    turns.sign(school.kit, maple, walk, "ben", LOOP, Mark.DRAWN)

    assert spots(school, "Acorn")["ben"] == "signed"
    assert "ben" not in spots(school)


def test_a_pupil_whom_an_import_took_off_the_roll_in_the_middle_of_a_turn_loses_nothing(
    school: School, maple: Session
) -> None:
    walk = agreed(turns.begin(school.kit, "ben", maple).walk)
    school.kit.ledger.append(Draft("roll.left", tuple(Body(one, {"left": True}) for one in CLASS)))
    turns.sign(school.kit, maple, walk, "ben", LOOP, Mark.DRAWN)
    school.kit.ledger.append(Draft("roll.left", tuple(Body(one, {"left": False}) for one in CLASS)))

    assert spots(school)["ben"] == "signed"
    assert not any(one.left for one in school.kit.ledger.read(PUPILS, class_name="Maple"))
