"""All classes at a glance."""

from __future__ import annotations

from app.domain.agreement import Length
from app.services import classes, overview, sessions, turns
from tests.support.kits import School, enrol, pupil
from tests.support.walking import session_of, signed


def test_overview_counts_what_each_class_page_counts(school: School) -> None:
    session = session_of(school.kit, "Maple", school.teacher.subject)
    signed(school.kit, session, "aisha")
    turns.park(school.kit, session, "ben")
    signed(school.kit, session_of(school.kit, "Acorn", school.teacher.subject), "ivy")
    seen = overview.overview(school.kit)
    assert {line.class_name: line.counts for line in seen.classes} == {
        name: classes.counts(school.kit, name) for name in ("Acorn", "Maple")
    }


def test_overview_lists_classes_youngest_first_with_their_years(school: School) -> None:
    enrol(school.kit, pupil("Zed", "Maple", "Year 3", "older"))
    seen = overview.overview(school.kit)
    assert [(line.class_name, line.years) for line in seen.classes] == [
        ("Acorn", ("Year 1",)),
        ("Maple", ("Year 3", "Year 4")),
    ]


def test_overview_says_how_many_pupils_have_no_lesson(school: School) -> None:
    enrol(school.kit, pupil("Zed", "Maple", "Year 9", "empty"))
    assert [line.lessonless for line in overview.overview(school.kit).classes] == [0, 1]


def test_overview_names_the_lesson_that_is_open(school: School) -> None:
    assert overview.overview(school.kit).session is None
    session = session_of(school.kit, "Maple", school.teacher.subject, Length.AFTER)
    assert overview.overview(school.kit).session == session
    sessions.close_session(school.kit, session)
    assert overview.overview(school.kit).session is None
