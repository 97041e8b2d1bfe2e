"""kill -9 at any moment of a turn, on the real record."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.agreement import AGREEMENTS
from app.domain.ink import codec
from app.services import sessions
from tests.support.kits import open_kit, open_school
from tests.support.walking import LOOP, session_of, signed

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills copies of itself")
def test_a_killed_turn_is_wholly_there_or_not_at_all_and_the_session_is_open_again(tmp_path: Path) -> None:
    base, out = tmp_path / "base", tmp_path / "out"
    base.mkdir()
    out.mkdir()
    school = open_school(base)
    session = session_of(school.kit, "Maple", school.teacher.subject)
    school.kit.close()

    run = subprocess.run(
        [sys.executable, "-m", "tests.support.killed_turns", str(base), str(out), "aisha"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    told = [json.loads(line) for line in run.stdout.splitlines()]
    there = [_look(out / str(number), session.id, case) for number, case in enumerate(told)]

    assert len(there) == 40
    assert {True, False} == set(there), "some were killed before the commit and some after"
    assert there[0] is False


def _look(place: Path, session: str, case: dict[str, object]) -> bool:
    """Whether the agreement is there; everything else must hold either way."""
    kit = open_kit(place)
    current = sessions.current(kit)
    assert current is not None
    assert current.id == session, case
    assert kit.keeper.verify().problems == (), case
    found = kit.ledger.read(AGREEMENTS, subject="aisha")
    assert len(found) <= 1, case
    if case["thanked"]:
        assert found, case
    for agreement in found:
        assert agreement.ink == codec.encode(LOOP)
        assert len(json.loads(agreement.rules)) == len(json.loads(agreement.checks)) == 3
    kit.keeper.rebuild()
    assert kit.ledger.read(AGREEMENTS, subject="aisha") == found, case
    if not found:
        assert signed(kit, current, "aisha").subject == "aisha"
    kit.close()
    return bool(found)
