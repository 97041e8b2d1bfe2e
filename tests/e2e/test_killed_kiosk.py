"""kill -9 of the kiosk in the middle of a turn, and what the next start finds."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.e2e.program import Program


@pytest.mark.parametrize("moment", ["until_signature", "until_agreed"])
def test_kiosk_killed_in_a_turn_comes_back_to_its_lesson_and_nothing_is_half_done(school: Program, moment: str) -> None:
    kiosk = school.start("-m", "tests.e2e.visitor", str(school.data), moment)
    try:
        assert kiosk.stdout is not None
        name = json.loads(kiosk.stdout.readline())["name"]
    finally:
        kiosk.kill()
        kiosk.communicate()

    assert school.run("verify").returncode == 0
    state = _person(school, name)["state"]
    assert state == "waiting" if moment == "until_signature" else state in ("waiting", "awaiting-witness")

    offered, board = school.visit("after_the_crash")
    assert offered["title"].startswith("Willow")
    assert "signing one by one" in offered["subtitle"]
    assert board["tiles"][name] == state, "the tile says what the record says"
    assert school.run("verify").returncode == 0


def _person(school: Program, name: str) -> dict[str, Any]:
    (willow,) = (one for one in school.items("status") if one["class_name"] == "Willow")
    found: list[dict[str, Any]] = [one for one in willow["people"] if one["name"].startswith(name)]
    return found[0]
