"""Where each role can go, and what none of them can open without the right."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.permissions import Right, may
from app.domain.staff import Role
from ui.viewmodels.staff.navigation import BEYOND, ENTRIES, entries, may_open

ALL = tuple(entry.screen for entry in ENTRIES)
SCREENS = Path(__file__).parents[2] / "ui" / "ThumbsUp" / "screens"
BEYOND_A_HELPER = set(Right) - {Right.RUN_TURNS, Right.WITNESS}


@pytest.mark.parametrize("role", Role)
def test_a_role_sees_the_entries_of_its_rights_and_no_other(role: Role) -> None:
    shown = entries(role, ALL, practising=False)

    for entry in ENTRIES:
        allowed = entry.right is None or may(role, entry.right)
        assert (entry.screen in shown) is allowed
        assert may_open(role, entry.screen) is allowed
    assert {screen for screen in BEYOND if may_open(role, screen)} == {
        screen for screen, right in BEYOND.items() if may(role, right)
    }


def test_a_helper_is_led_to_no_screen_with_records() -> None:
    listed = {entry.screen for entry in ENTRIES if entry.right in BEYOND_A_HELPER}
    hidden = listed | {screen for screen, right in BEYOND.items() if right in BEYOND_A_HELPER}

    assert {"staff/Access", "staff/Alerts", "staff/Charts", "staff/Paper", "staff/Roll", "staff/Admit"} <= hidden
    assert not listed & set(entries(Role.HELPER, ALL, practising=False))
    assert not any(may_open(Role.HELPER, screen) for screen in hidden)


def test_nobody_without_a_role_goes_anywhere_that_needs_a_right() -> None:
    assert not any(may_open("", entry.screen) for entry in ENTRIES if entry.right)


def test_every_guarded_screen_exists() -> None:
    assert [screen for screen in BEYOND if not (SCREENS / f"{screen}.qml").is_file()] == []
