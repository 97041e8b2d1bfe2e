from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.agreement import Session
from app.domain.entry import Body, Draft
from app.domain.projections import TABLES
from app.domain.tiles import TileState
from app.errors import KioskError
from app.ports.ledger import Ledger
from app.services import classes, practise, setup, staff_access, telling, turns
from app.services.practise_ledger import PractiseLedger
from app.services.staff_access import PinWaitError
from tests.support.kits import HELPER_PIN, School, SetClock
from tests.support.records import open_test_record
from tests.support.walking import session_of, signed


def test_a_made_up_class_takes_the_whole_turn_and_the_record_knows_nothing_of_it(school: School) -> None:
    entries = school.kit.keeper.verify().entries
    kit = practise.practise_kit(school.kit, "young")
    session = session_of(kit, practise.CLASS_NAME, school.helper.subject)
    child = classes.board(kit, practise.CLASS_NAME)[0]

    agreement = signed(kit, session, child.subject)
    turns.confirm(kit, turns.open_group(kit, school.helper.subject, HELPER_PIN), [agreement.id])
    telling.mark(kit)

    assert classes.board(kit, practise.CLASS_NAME)[0].state is TileState.SIGNED
    assert school.kit.keeper.verify().entries == entries
    assert practise.CLASS_NAME not in classes.class_names(school.kit)
    assert telling.waiting(kit)
    assert not telling.waiting(school.kit)


def test_the_made_up_class_is_all_there_is_and_says_that_it_is_made_up(school: School) -> None:
    kit = practise.practise_kit(school.kit, "older")
    tiles = classes.board(kit, practise.CLASS_NAME)

    assert classes.class_names(kit) == (practise.CLASS_NAME,)
    assert len(tiles) == len({tile.animal for tile in tiles}) == len({tile.name for tile in tiles}) == 8
    assert setup.school(kit).made_up
    assert setup.school(kit).name == setup.school(school.kit).name
    assert staff_access.list_staff(kit) == staff_access.list_staff(school.kit)


def test_practising_gives_no_free_guesses_at_a_pin(school: School) -> None:
    for _ in range(2):
        kit = practise.practise_kit(school.kit, "older")
        for _ in range(3):
            with pytest.raises(KioskError):
                staff_access.sign_in(kit, school.helper.subject, "999998")

    with pytest.raises(PinWaitError):
        staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN)


def test_closing_a_practice_leaves_the_record_open(school: School, maple: Session) -> None:
    practise.practise_kit(school.kit, "older").close()

    assert classes.counts(school.kit, "Maple").pupils == 4


def test_a_stage_without_a_lesson_cannot_be_practised(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        practise.practise_kit(school.kit, "empty")

    assert fault.value.code == "lesson-missing"


NO_SEQ = dict.fromkeys(("remind_after", "remind_every", "remind_most", "statement_grace_days"), 28)
"""Numbers that are nobody's place in the chain."""


def test_the_ledger_in_memory_folds_as_the_record_does(tmp_path: Path) -> None:
    clock = SetClock()
    record = open_test_record(tmp_path, clock)
    ledgers: list[Ledger] = [record.ledger, PractiseLedger(clock)]
    seen = []
    for ledger in ledgers:
        named: dict[str, str] = {}
        ledger.append(
            Draft("school.set", (Body(None, {"name": "Hill", "slip_grants": True, **NO_SEQ}),)),
            Draft("roll.imported", (Body(None, {}), Body("p2", {"first": "Ben"}), Body("p1", {"first": "Ivy"}))),
        )
        (opened,) = ledger.append(Draft("session.opened", (Body(None, {"class_name": "Elm"}),)))
        data = {"session": opened.id, "rules": [["p", 1, "h"]], "checks": [], "witness_needed": True}
        (turn,) = ledger.append(Draft("turn.signed", (Body("p1", data),)))
        ledger.append(Draft("turn.witnessed", (Body("p1", {"agreement": turn.id, "by": "s1"}),)))
        ledger.append(Draft("session.closed", (Body(None, {"session": opened.id}),)))
        named |= {opened.id: "session", turn.id: "turn", str(turn.seq): "seq", str(opened.seq): "session seq"}
        seen.append({table.name: [plain(row, named) for row in ledger.read(table)] for table in TABLES})
    record.close()

    assert seen[0] == seen[1]
    assert [row["first"] for row in seen[0]["pupil"]] == ["Ivy", "Ben"]


def plain(row: object, named: dict[str, str]) -> dict[str, object]:
    """The row with the ids and numbers that each ledger gives itself called by name."""
    return {key: named.get(str(value), value) for key, value in vars(row).items()}
