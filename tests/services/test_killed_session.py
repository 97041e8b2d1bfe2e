"""kill -9 at 50 random moments of a class's lessons: each time resumed, nothing signed lost, nobody twice."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from app.domain.agreement import AGREEMENTS, PARKINGS
from app.domain.lesson_session import ABSENCES, TALLIES
from app.services import sessions
from tests.support.killed_sessions import CLASSES, IN_A_CLASS, OVER, own_hand, run_until_killed, subject
from tests.support.kits import enrol, open_kit, open_school, pupil

MOMENTS = 50
MOST_LINES = 7
"""Two for each thing that is done: before it and after."""
LONGEST_S = 0.012
"""After the last line, which is about as long as signing takes."""


class Told:
    """What the processes were told is durable before they died."""

    def __init__(self) -> None:
        self.done: dict[str, list[str]] = {}
        self.session = ""
        """The lesson that must be open; empty where it may be either way."""

    def hear(self, lines: list[str]) -> None:
        for line in lines:
            what, _, whom = line.partition(" ")
            self.done.setdefault(what, []).append(whom)
            if what == "opened":
                self.session = whom
            elif what in ("closed?", "opening"):
                self.session = ""

    def __getitem__(self, what: str) -> list[str]:
        return self.done.get(what, [])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills copies of itself")
def test_a_session_survives_fifty_kills(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    for number, class_name in enumerate(CLASSES):
        year, stage = ("Year 4", "older") if number % 2 else ("Year 1", "young")
        enrol(school.kit, *(pupil(subject(class_name, n), class_name, year, stage) for n in range(IN_A_CLASS)))
    staff = school.teacher.subject
    school.kit.close()
    random, told = Random(50), Told()

    for _ in range(MOMENTS):
        lines = run_until_killed(tmp_path, staff, random.randint(1, MOST_LINES), random.uniform(0, LONGEST_S))
        assert OVER not in lines, "there was still something to do when it was killed"
        told.hear(lines)
        _look(tmp_path, told)

    unsure = [line for what, lines in told.done.items() if what.endswith("?") for line in lines]
    sure = [line for what, lines in told.done.items() if not what.endswith("?") for line in lines]
    assert len(unsure) > len(sure), "some died in the middle of it"
    kinds = {"tallied", "away", "phase", "parked", "signed", "witnessed", "closed"}
    assert kinds <= set(told.done), "every kind of thing was done and survived"
    _to_the_end(tmp_path, staff)


def _look(place: Path, told: Told) -> None:
    """The record after a kill: whole, and with everything that anybody was thanked for."""
    kit = open_kit(place)
    assert kit.keeper.verify().problems == ()
    now = sessions.current(kit)
    if told.session:
        assert now is not None
        assert now.id == told.session, "the lesson is there to go on with"
    agreements = kit.ledger.read(AGREEMENTS)
    assert max(Counter(one.subject for one in agreements).values(), default=1) == 1, "nobody signed twice"
    assert set(told["signed"]) <= {one.subject for one in agreements}, "nothing signed is lost"
    for one in agreements:
        assert one.ink == own_hand(one.subject), "everybody's own hand"
    seen = {one.id for one in agreements if one.witnessed_at}
    assert {each for ids in told["witnessed"] for each in ids.split()} <= seen
    assert set(told["parked"]) <= {one.subject for one in kit.ledger.read(PARKINGS)}
    assert set(told["away"]) <= {one.subject for one in kit.ledger.read(ABSENCES, away=True)}
    assert len(kit.ledger.read(TALLIES)) >= len(set(told["tallied"]))
    kit.close()


def _to_the_end(place: Path, staff: str) -> None:
    """Nobody kills it any more: everybody signs once, and folding anew makes the same of it."""
    assert run_until_killed(place, staff, 10_000, 0)[-1] == OVER
    kit = open_kit(place)
    found = kit.ledger.read(AGREEMENTS)
    everybody = {subject(class_name, n) for class_name in CLASSES for n in range(IN_A_CLASS)}
    assert {one.subject for one in found} == everybody
    assert len(found) == len(everybody)
    kit.keeper.rebuild()
    assert kit.ledger.read(AGREEMENTS) == found
    assert kit.keeper.verify().problems == ()
    kit.close()
