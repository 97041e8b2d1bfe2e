from __future__ import annotations

import pytest

from app.domain.agreement import AGREEMENTS, Mark, Session
from app.domain.walk_events import SaveAgain, Saved, SaveFailed, Step
from app.domain.walkthrough import advance
from app.errors import KioskError
from app.services import turns
from tests.support.handwriting import written
from tests.support.kits import School
from tests.support.walking import agreed


def test_a_full_disk_loses_no_signature_and_saving_again_works(school: School, maple: Session) -> None:
    kit, disk, ink = school.kit, school.record.conn, written(seconds=30)
    walk = agreed(turns.begin(kit, "aisha", maple).walk)
    (pages,) = disk.execute("PRAGMA page_count").fetchone()
    disk.execute(f"PRAGMA max_page_count = {pages}")  # SQLite answers as it does when no block is left

    with pytest.raises(KioskError) as fault:
        turns.sign(kit, maple, walk, "aisha", ink, Mark.DRAWN)
    assert fault.value.code == "disk-full"
    assert fault.value.pupil == "Not saved yet. Please call your teacher."
    assert kit.ledger.read(AGREEMENTS) == []
    walk = advance(walk, SaveFailed())
    assert walk.step is Step.UNSAVED

    disk.execute("PRAGMA max_page_count = 1000000")
    walk = advance(walk, SaveAgain())
    agreement = turns.sign(kit, maple, walk, "aisha", ink, Mark.DRAWN)
    assert advance(walk, Saved()).step is Step.SAVED
    assert kit.ledger.read(AGREEMENTS) == [agreement]
    assert kit.keeper.verify().problems == ()


def test_a_record_that_cannot_be_written_says_so_and_keeps_nothing_half_done(school: School, maple: Session) -> None:
    walk = agreed(turns.begin(school.kit, "aisha", maple).walk)
    school.record.conn.execute("PRAGMA query_only = ON")

    with pytest.raises(KioskError) as fault:
        turns.sign(school.kit, maple, walk, "aisha", written(), Mark.DRAWN)

    assert fault.value.code == "read-only"
    assert school.kit.ledger.read(AGREEMENTS) == []
