from __future__ import annotations

from pathlib import Path

from app.services import telling
from tests.support.kits import open_kit


def test_the_mark_waits_for_staff_across_a_restart_and_goes_when_seen(tmp_path: Path) -> None:
    kit = open_kit(tmp_path)
    assert not telling.waiting(kit)
    telling.mark(kit)
    kit.close()

    again = open_kit(tmp_path)
    assert telling.waiting(again)
    telling.seen(again)
    assert not telling.waiting(again)
    again.close()


def test_the_mark_leaves_no_entry_and_no_time(tmp_path: Path) -> None:
    kit = open_kit(tmp_path)
    entries = kit.keeper.verify().entries
    telling.mark(kit)
    once = kit.notes.get("grown-up-asked-for")
    telling.mark(kit)

    assert kit.keeper.verify().entries == entries
    assert kit.notes.get("grown-up-asked-for") == once == "yes"
    kit.close()
