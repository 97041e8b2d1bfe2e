from __future__ import annotations

import pytest

from app.domain.permissions import RIGHTS, Right, may, roles_with
from app.domain.staff import Role


def test_a_helper_runs_turns_and_witnesses_and_sees_no_records() -> None:
    assert {right for right in Right if may(Role.HELPER, right)} == {Right.RUN_TURNS, Right.WITNESS}


@pytest.mark.parametrize("role", [Role.HELPER, Role.TEACHER, Role.OFFICE])
def test_only_those_who_answer_for_staff_add_staff(role: Role) -> None:
    assert not may(role, Right.STAFF)


def test_every_role_has_its_rights_and_every_right_a_role() -> None:
    assert set(RIGHTS) == set(Role)
    assert all(roles_with(right) for right in Right)


def test_a_role_nobody_knows_may_do_nothing() -> None:
    assert not any(may("caretaker", right) for right in Right)
