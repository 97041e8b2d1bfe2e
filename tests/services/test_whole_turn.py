"""The walk of one turn without a window, on a real record: what docs/architecture.md tells."""

from __future__ import annotations

from typing import Any

from app.domain.agreement import Length, Mark
from app.domain.projections import TABLES
from app.domain.standing import Access
from app.domain.tiles import TileState
from app.domain.walk_events import Agree, Choose, Heard, Next, Step, TellDone, TellGrownUp, Thumb, Yes
from app.domain.walkthrough import advance
from app.services import classes, sessions, standings, turns
from app.services.kit import Kit
from tests.support.handwriting import written
from tests.support.kits import HELPER_PIN, School


def projections(kit: Kit) -> dict[str, list[Any]]:
    return {table.name: kit.ledger.read(table) for table in TABLES}


def access(kit: Kit, subject: str) -> Access:
    return standings.standing_of(kit, standings.pupil(kit, subject)).access


def state(kit: Kit, subject: str) -> TileState:
    return next(tile.state for tile in classes.board(kit, "Acorn") if tile.subject == subject)


def test_one_turn_from_the_tile_to_access_and_back_again(school: School) -> None:
    kit = school.kit
    session = sessions.open_session(kit, "Acorn", school.helper.subject, Length.AFTER)
    assert access(kit, "ivy") is Access.NOT_YET

    opening = turns.begin(kit, "ivy", session)
    walk = advance(opening.walk, Yes())
    walk = advance(advance(walk, Heard(walk.place)), Thumb())
    walk = advance(advance(walk, TellGrownUp()), TellDone())
    for _ in walk.checks:
        walk = advance(advance(advance(walk, Choose(0)), Choose(1)), Next())
    walk = advance(advance(walk, Heard(walk.place)), Next())
    ink = written(seconds=4)
    walk = advance(walk, Agree(Mark.DRAWN, accepted=True))
    agreement = turns.sign(kit, session, walk, "ivy", ink, Mark.DRAWN)
    assert state(kit, "ivy") is TileState.AWAITING_WITNESS
    assert access(kit, "ivy") is Access.AWAITING_WITNESS

    group = turns.open_group(kit, school.helper.subject, HELPER_PIN)
    turns.confirm(kit, group, [agreement.id])
    assert state(kit, "ivy") is TileState.SIGNED
    assert access(kit, "ivy") is Access.GRANTED

    turns.void(kit, school.teacher.subject, agreement.id, "It was Jakub at the screen")
    assert state(kit, "ivy") is TileState.WAITING
    assert access(kit, "ivy") is Access.NOT_YET
    assert turns.begin(kit, "ivy", session).walk.step is Step.ME

    before = projections(kit)
    assert kit.keeper.verify().problems == ()
    kit.keeper.rebuild()
    assert projections(kit) == before
