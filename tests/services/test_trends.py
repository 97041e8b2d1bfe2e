"""How it is going: this year by the roll, earlier years by their lessons; the same rungs as who may go online."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.access_facts import ANSWERS
from app.domain.agreement import Length, Session
from app.domain.entry import Body, Draft
from app.domain.first_choices import FEWEST
from app.domain.pupil import PUPILS
from app.domain.school import School as Settings
from app.domain.trends import Sort, Trend
from app.domain.trends_checks import Share
from app.errors import KioskError
from app.services import briefing, sessions, setup, standings, trends
from app.services.trends import Asked
from tests.support.kits import MAPLE, School, enrol, open_school, pupil
from tests.support.tiny_lessons import check

LAST_YEAR, THIS_YEAR = "2025/26", "2026/27"


@pytest.fixture
def school(tmp_path: Path) -> School:
    """In October of last year, its teacher briefed."""
    opened = open_school(tmp_path)
    opened.clock.at = datetime(2025, 10, 6, 9, 0, tzinfo=UTC)
    briefing.acknowledge(opened.kit, opened.teacher.subject, "Mr Idris Vaughan", standings.today(opened.kit))
    return opened


def begin(school: School, class_name: str = "Maple") -> Session:
    return sessions.open_session(school.kit, class_name, school.teacher.subject, Length.AFTER)


def sign(
    school: School, session: Session, subject: str, first: int = 1, stage: str = "older", witness: bool = False
) -> str:
    data = {
        "session": session.id,
        "stage": stage,
        "length": "after",
        "rules": [],
        "checks": [["check-1", first, 1, check(1).hash]],
        "mark": "drawn",
        "ink": "",
        "witness_needed": witness,
        "renews": "",
    }
    (entry,) = school.kit.ledger.append(Draft("turn.signed", (Body(subject, data),)))
    return entry.id


def shown(school: School, sort: Sort, class_name: str = "", year: str = "") -> Trend:
    return trends.show(school.kit, Asked(sort, class_name, year), school.teacher.subject).trend


def void(school: School, agreement: str, subject: str) -> None:
    data = {"agreement": agreement, "by": school.teacher.subject, "reason": "Somebody else signed."}
    school.kit.ledger.append(Draft("turn.voided", (Body(subject, data),)))


def steps(trend: Trend) -> list[int]:
    assert trend.signed is not None
    return [point.signed for point in trend.signed.points]


def rung_counts(trend: Trend) -> Counter[tuple[str, int]]:
    assert trend.rungs is not None
    return Counter(
        {
            (row.group, step.rung): many
            for row in trend.rungs.rows
            for step, many in zip(trend.rungs.steps, row.counts, strict=True)
            if many
        }
    )


def test_each_signature_lifts_the_line_and_a_void_lowers_it(school: School) -> None:
    session = begin(school)
    sign(school, session, "aisha")
    school.clock.move(days=1)
    mistaken = sign(school, session, "ben")
    sign(school, session, "chloe")
    school.clock.move(days=7)
    void(school, mistaken, "ben")
    assert steps(shown(school, Sort.SIGNED, "Maple")) == [0, 1, 3, 2]
    assert shown(school, Sort.SIGNED).signed.of == 11  # type: ignore[union-attr]


def test_a_decline_takes_the_signature_back(school: School) -> None:
    session = begin(school)
    agreement = sign(school, session, "aisha")
    school.clock.move(days=1)
    data = {"by": school.teacher.subject, "agreements": [agreement]}
    school.kit.ledger.append(Draft("turn.declined", (Body("aisha", data),)))
    assert steps(shown(school, Sort.SIGNED, "Maple")) == [0, 1, 0]


def test_leavers_are_gone_this_year_and_still_there_last_year(school: School) -> None:
    session = begin(school)
    for name in ("aisha", "ben", "chloe"):
        sign(school, session, name)
    school.clock.at = datetime(2026, 9, 20, 9, 0, tzinfo=UTC)
    school.kit.ledger.append(Draft("roll.left", (Body(None, {"staff": ""}), Body("aisha", {"left": True}))))
    now, then = shown(school, Sort.SIGNED, "Maple"), shown(school, Sort.SIGNED, "Maple", LAST_YEAR)
    assert (now.pupils, steps(now)) == (3, [2])
    assert (then.pupils, steps(then)) == (4, [0, 3])
    assert trends.show(school.kit, Asked(Sort.SIGNED), school.teacher.subject).years == (THIS_YEAR, LAST_YEAR)


def test_classes_make_up_the_school(school: School) -> None:
    maple, acorn = begin(school), begin(school, "Acorn")
    sign(school, maple, "ben")
    sign(school, acorn, "ivy", stage="young")
    for year in ("", LAST_YEAR):
        every = trends.show(school.kit, Asked(Sort.SIGNED, "", year), school.teacher.subject)
        parts = [shown(school, Sort.SIGNED, name, year) for name in every.classes]
        assert every.pupils == sum(part.pupils for part in parts) == sum(every.classes.values())
        assert steps(every.trend)[-1] == sum(steps(part)[-1] for part in parts)


def test_a_class_that_is_gone_shows_the_school(school: School) -> None:
    assert shown(school, Sort.SIGNED, "Nobody’s").class_name == ""
    assert shown(school, Sort.SIGNED, "", "1999/00").year == LAST_YEAR


def test_turns_stand_beside_the_first_hands_of_the_class(school: School) -> None:
    session = begin(school)
    sessions.tally(school.kit, session, "older", "check-1", [3, 1, 0])
    for place, name in enumerate(("aisha", "ben", "chloe")):
        sign(school, session, name, first=1 if place else 0)
    school.clock.move(days=2)
    sessions.tally(school.kit, begin(school), "older", "check-1", [0, 4, 0])
    (bar,) = shown(school, Sort.CHECKS, "Maple").checks
    assert (bar.turns, bar.hands) == (Share(2, 3), Share(1, 4))
    assert shown(school, Sort.CHECKS, "Acorn").checks == ()


def test_one_pupil_is_never_pointed_at(school: School) -> None:
    session = begin(school)
    for name in ("aisha", "ben")[: FEWEST - 1]:
        sign(school, session, name, first=0)
    (bar,) = shown(school, Sort.CHECKS, "Maple").checks
    assert (bar.turns, bar.few, bar.told) == (Share(), True, False)


def test_voided_answers_do_not_count(school: School) -> None:
    session = begin(school)
    for name in ("aisha", "ben", "chloe"):
        sign(school, session, name)
    void(school, sign(school, session, "dawid", first=0), "dawid")
    assert shown(school, Sort.CHECKS, "Maple").checks[0].turns == Share(3, 3)


@pytest.mark.parametrize("settings", [Settings(), Settings(slip_grants=True), Settings(renewal_waits=True)])
def test_rungs_are_those_of_who_may_go_online(school: School, settings: Settings) -> None:
    setup.change_school(school.kit, settings)
    session = begin(school)
    ids = {name: sign(school, session, name) for name in ("aisha", "ben", "chloe")}
    sign(school, session, "ivy", stage="older")
    sign(school, session, "jakub", stage="young", witness=True)
    ids["kofi"] = sign(school, session, "kofi", stage="young")
    ids["lily"] = sign(school, session, "lily", stage="young")
    told = {"rule": "P01", "starts": "2025-10-01", "ends": "2025-10-31", "reason": "Games.", "by": "x"}
    school.kit.ledger.append(Draft("access.suspended", (Body("kofi", told),)))
    school.kit.ledger.append(Draft("turn.declined", (Body("lily", {"by": "x", "agreements": [ids["lily"]]}),)))
    answers = [("aisha", "agreed"), ("ben", "refused"), ("kofi", "agreed")]
    for name, answer in answers:
        data = {"agreement": ids[name], "answer": answer, "by": school.teacher.subject}
        school.kit.ledger.append(Draft("parent.answered", (Body(name, data),)))
    assert len(school.kit.ledger.read(ANSWERS)) == 3
    here = school.kit.ledger.read(PUPILS, left=False)
    stand = standings.standings_of(school.kit, here)
    rung = {"young": 1, "older": 4, "": -1}
    expected = Counter((one.year, rung[stand[one.subject].rung_of]) for one in here)
    assert rung_counts(shown(school, Sort.RUNGS)) == expected


def test_last_years_rungs_are_of_its_last_day(school: School) -> None:
    mistaken = sign(school, begin(school), "aisha")
    school.clock.at = datetime(2026, 9, 20, 9, 0, tzinfo=UTC)
    void(school, mistaken, "aisha")
    enrol(school.kit, *(replace(pupil(name, "Oak", "Year 4", "older")) for name in MAPLE))
    assert rung_counts(shown(school, Sort.RUNGS, "Maple", LAST_YEAR)) == {("Year 3", 4): 1, ("Year 3", -1): 3}
    assert rung_counts(shown(school, Sort.RUNGS, "Oak")) == {("Year 4", -1): 4}


def test_a_class_of_one_and_a_school_of_none(school: School) -> None:
    enrol(school.kit, pupil("Zoe", "Elm", "Year 4", "older"))
    sign(school, begin(school, "Elm"), "zoe")
    assert shown(school, Sort.SIGNED, "Elm").pupils == 1
    everybody = [Body(one.subject, {"left": True}) for one in school.kit.ledger.read(PUPILS)]
    school.kit.ledger.append(Draft("roll.left", (Body(None, {"staff": ""}), *everybody)))
    for sort in Sort:
        assert shown(school, sort).pupils == 0


def test_a_helper_sees_none_of_it(school: School) -> None:
    with pytest.raises(KioskError) as caught:
        trends.show(school.kit, Asked(Sort.SIGNED), school.helper.subject)
    assert caught.value.code == "not-allowed"
