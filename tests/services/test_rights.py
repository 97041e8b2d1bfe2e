"""Each role does what is theirs and no more: every service that needs a right, by every role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.access_facts import Answer
from app.domain.agreement import Length
from app.domain.permissions import Right, may
from app.domain.staff import Role
from app.errors import KioskError
from app.services import (
    access,
    access_list,
    alert_keys,
    alerts,
    check_view,
    classes,
    enrolment,
    forms,
    parent_answers,
    pupil_record,
    pupils,
    sessions,
    staff_access,
    supply,
    suspensions,
    turns,
)
from app.services.kit import Kit
from tests.support.kits import School, brief, pupil

Act = Callable[[Kit, str], object]
NOTHING = cast(Any, None)
DAY = date(2026, 11, 24)


def colleague(kit: Kit) -> str:
    return next(one.subject for one in staff_access.list_staff(kit) if one.name == "Mr Reed")


ACTS: dict[str, tuple[Right, Act]] = {
    "open a lesson": (Right.RUN_TURNS, lambda kit, by: sessions.open_session(kit, "Maple", by, Length.WHOLE)),
    "hand over": (Right.RUN_TURNS, lambda kit, by: sessions.hand_over(kit, "Maple", by, Length.AFTER)),
    "teach together": (Right.RUN_TURNS, lambda kit, by: sessions.teach_together(kit, "Maple", by)),
    "teach as another stage": (Right.RUN_TURNS, lambda kit, by: classes.teach_as(kit, "Maple", "older", by)),
    "witness": (Right.WITNESS, lambda kit, by: turns.witness(kit, by, ["none"])),
    "void a turn": (Right.VOID, lambda kit, by: turns.void(kit, by, "none", "by mistake")),
    "look at a pupil": (Right.RECORDS, lambda kit, by: pupil_record.pupil_record(kit, "ben", by)),
    "look at checks": (Right.RECORDS, lambda kit, by: check_view.by_question(kit, "Maple", by)),
    "list access": (Right.RECORDS, lambda kit, by: access_list.access_list(kit, "Maple", by=by)),
    "print forms": (Right.PRINT, lambda kit, by: forms.print_pdf(kit, NOTHING, Path("none"), by=by)),
    "mark as left": (Right.ROLL, lambda kit, by: pupils.mark_left(kit, ["nobody"], by=by)),
    "add a pupil": (
        Right.ROLL,
        lambda kit, by: enrolment.save_pupil(kit, pupil("Zofia", "Maple", "Year 4", "older"), by=by, namesake=True),
    ),
    "add staff": (Right.STAFF, lambda kit, by: staff_access.add(kit, "  ", Role.TEACHER, "530917", by=by)),
    "reset a PIN": (Right.STAFF, lambda kit, by: staff_access.set_pin(kit, colleague(kit), "530917", by=by)),
    "change a role": (
        Right.STAFF,
        lambda kit, by: staff_access.set_role(kit, colleague(kit), Role.HELPER, by=by),
    ),
    "send somebody off": (Right.STAFF, lambda kit, by: staff_access.leave(kit, "nobody", by=by)),
    "admit for a day": (Right.ADMIT, lambda kit, by: supply.admit(kit, "Mx Lee", by)),
    "note a talk": (Right.ACCESS, lambda kit, by: access.talked(kit, by, "ben")),
    "decline": (Right.ACCESS, lambda kit, by: access.decline(kit, by, "ben")),
    "take back": (Right.ACCESS, lambda kit, by: access.take_back(kit, by, "ben")),
    "suspend": (Right.ACCESS, lambda kit, by: suspensions.suspend(kit, by, "ben", "P01", DAY, DAY, "He hid it.")),
    "note an answer": (Right.ACCESS, lambda kit, by: parent_answers.answer(kit, by, "ben", Answer.AGREED)),
    "list what pupils told": (Right.ALERTS, alerts.list_alerts),
    "close what a pupil told": (Right.ALERTS, lambda kit, by: alerts.close(kit, by, "none")),
    "have a key": (Right.ALERTS, lambda kit, by: alert_keys.prepare(kit, by, "short")),
}


def outcome(act: Act, kit: Kit, by: str) -> str:
    try:
        act(kit, by)
    except KioskError as fault:
        return fault.code
    except AttributeError:
        return "past the question"  # it went on with nothing in its hands
    return "done"


@pytest.mark.parametrize("named", ACTS)
def test_only_roles_with_the_right_may(school: School, named: str) -> None:
    right, act = ACTS[named]
    everybody: dict[Role, str] = {}
    for role in Role:
        given = role == Role.LEAD
        who = school.teacher if given else staff_access.add(school.kit, f"The {role}", role, "530917")
        everybody[role] = who.subject
    brief(school.kit)

    for role, by in everybody.items():
        before = school.kit.keeper.verify().entries
        said = outcome(act, school.kit, by)
        assert (said == "not-allowed") is not may(role, right), f"{role}: {said}"
        assert said != "not-allowed" or school.kit.keeper.verify().entries == before


def test_a_helper_may_run_turns_and_witness_and_nothing_else() -> None:
    assert {named for named, (right, _) in ACTS.items() if may(Role.HELPER, right)} == {
        "open a lesson",
        "hand over",
        "teach together",
        "teach as another stage",
        "witness",
    }


def test_an_administrator_may_neither_open_what_pupils_told_nor_approve_statements() -> None:
    assert {right for right in Right if not may(Role.ADMINISTRATOR, right)} == {Right.ALERTS, Right.APPROVE}


def test_everybody_may_change_their_own_pin(school: School) -> None:
    staff_access.set_pin(school.kit, school.helper.subject, "530917", by=school.helper.subject)

    assert staff_access.sign_in(school.kit, school.helper.subject, "530917").name == "Mr Reed"


def test_the_last_one_in_charge_keeps_a_role_that_can_add_staff(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        staff_access.set_role(school.kit, school.teacher.subject, Role.TEACHER)
    assert fault.value.code == "last-in-charge"

    staff_access.set_role(school.kit, school.teacher.subject, Role.ADMINISTRATOR)
    staff_access.set_role(school.kit, school.helper.subject, Role.DIRECTOR)
    assert staff_access.set_role(school.kit, school.teacher.subject, Role.TEACHER).role == Role.TEACHER


def test_a_new_role_counts_at_once(school: School) -> None:
    with pytest.raises(KioskError):
        staff_access.require(school.kit, school.helper.subject, Right.RECORDS)
    staff_access.set_role(school.kit, school.helper.subject, Role.TEACHER)

    assert staff_access.require(school.kit, school.helper.subject, Right.RECORDS)
