"""Who may go online today, and why, over a real record."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest

from app.domain.access_facts import Answer
from app.domain.access_list import AccessLine
from app.domain.agreement import Session
from app.domain.school import School as SchoolSettings
from app.errors import KioskError
from app.services import access, access_list, parent_answers, setup, suspensions, turns
from tests.support.kits import School, enrol, pupil
from tests.support.walking import signed

TODAY = date(2026, 11, 24)


def line(school: School, first: str) -> AccessLine:
    lines = access_list.access_list(school.kit, by=school.teacher.subject)
    return next(one for one in lines if one.pupil.first == first)


def told(school: School, first: str) -> tuple[str, int | None, str, str, str]:
    one = line(school, first)
    return str(one.access), one.rung, one.since, one.until, one.reason


def test_a_pupil_who_signed_has_the_rung_of_the_stage(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")

    assert told(school, "Aisha") == ("granted", 4, "2026-11-24", "", "Signed on 24 November 2026.")
    assert (line(school, "Aisha").rung_title, line(school, "Aisha").may) == ("Rung 4", True)


def test_a_pupil_who_has_not_signed_has_none_yet(school: School) -> None:
    assert told(school, "Ben") == ("not-yet", None, "", "", "Has not signed yet.")


def test_not_sure_says_since_when_and_whether_it_was_talked_through(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    assert told(school, "Ben")[4] == "Not sure since 24 November 2026, to be talked through."
    school.clock.move(days=1)
    access.talked(school.kit, school.teacher.subject, "ben")

    assert told(school, "Ben")[2:] == (
        "2026-11-24",
        "",
        "Not sure since 24 November 2026, talked through on 25 November 2026.",
    )


def test_a_decline_says_that_it_can_be_taken_back(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "ben")
    access.talked(school.kit, school.teacher.subject, "ben")
    access.decline(school.kit, school.teacher.subject, "ben")

    expected = ("declined", None, "2026-11-24", "", "Declined on 24 November 2026, and may sign on any day.")
    assert told(school, "Ben") == expected


def test_a_mark_waits_for_the_adult_who_saw_it(school: School, acorn: Session) -> None:
    signed(school.kit, acorn, "ivy")
    said = "Signed on 24 November 2026; the adult who saw it has not confirmed it yet."
    assert told(school, "Ivy")[4] == said


def test_the_slip_is_named_with_its_last_day(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    setup.change_school(school.kit, SchoolSettings(slip_grants=True))
    assert told(school, "Aisha")[4] == "Signed on 24 November 2026; the slip is not back yet."
    setup.change_school(school.kit, SchoolSettings(slip_grants=True, slip_days=7))
    due = "Signed on 24 November 2026; the slip is due by 1 December 2026."
    assert told(school, "Aisha") == ("granted", 4, "2026-11-24", "2026-12-01", due)
    school.clock.move(days=8)
    late = "Signed on 24 November 2026; the slip was due by 1 December 2026."
    assert told(school, "Aisha") == ("awaiting-parent", None, "2026-11-24", "", late)


def test_home_is_in_the_list_of_those_who_would_like_to_talk_until_it_answers_otherwise(
    school: School, maple: Session
) -> None:
    signed(school.kit, maple, "aisha")
    parent_answers.answer(school.kit, school.teacher.subject, "aisha", Answer.TALK)
    assert (line(school, "Aisha").talk, line(school, "Aisha").may) == (True, True)
    school.clock.move(minutes=1)
    parent_answers.answer(school.kit, school.teacher.subject, "aisha", Answer.REFUSED)

    assert told(school, "Aisha")[4].startswith("Home said no on 24 November 2026: lessons without the internet")
    assert not line(school, "Aisha").talk


def test_a_suspension_says_its_days_and_its_reason(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    suspensions.suspend(
        school.kit, school.teacher.subject, "aisha", "P09", TODAY, TODAY + timedelta(3), "unkind messages"
    )

    said = "Suspended from 24 November 2026 to 27 November 2026 (P09): unkind messages."
    assert told(school, "Aisha") == ("suspended", None, "2026-11-24", "2026-11-27", said)


def test_a_pupil_who_moved_up_keeps_the_rung_before(school: School, acorn: Session) -> None:
    enrol(school.kit, pupil("Zoe", "Oak", "Year 4", "older"))
    signed(school.kit, Session("oak", "Oak", school.teacher.subject), "zoe")
    enrol(school.kit, pupil("Zoe", "Oak", "Year 1", "young"))

    said = "Signed for Stage older on 24 November 2026. Has the rules of the next stage still to sign."
    assert told(school, "Zoe")[4] == said
    assert line(school, "Zoe").rung == 4


def test_a_helper_sees_no_list(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        access_list.access_list(school.kit, by=school.helper.subject)
    assert fault.value.code == "not-allowed"


def test_the_file_has_a_line_a_pupil_and_runs_nothing(school: School, maple: Session, tmp_path: Path) -> None:
    enrol(school.kit, pupil("=cmd()", "Maple", "Year 4", "older", last="+44"))
    signed(school.kit, maple, "aisha")
    out = tmp_path / "list.csv"

    assert access_list.export(school.kit, out, "Maple") == 5
    assert out.stat().st_mode & 0o044  # the school's filter reads as another user
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == access_list.COLUMNS
    aisha = next(row for row in rows if row["first_name"] == "Aisha")
    assert (aisha["may_go_online"], aisha["rung"], aisha["state"]) == ("yes", "4", "granted")
    assert ("'=cmd()", "'+44") in {(row["first_name"], row["last_name"]) for row in rows}


def test_a_folder_that_is_gone_is_said_plainly(school: School, tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        access_list.export(school.kit, tmp_path / "gone" / "list.csv")
    assert fault.value.code == "folder-missing"
