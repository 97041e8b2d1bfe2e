"""kill -9 at any moment: whatever was acknowledged is there, and the chain holds."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from app.domain.projections import TABLES
from app.store.lock import InstanceLock
from tests.support.records import open_test_record

PROGRAM = [sys.executable, "-m", "tests.support.appending"]
ROUNDS = 8


def killed_after(tmp_path: Path, seconds: float, *, begun: bool) -> set[str]:
    """Let a program append and kill it; the ids it had told us. The last line may have been cut off.

    ``begun`` waits for the first one before the time counts.
    """
    with subprocess.Popen([*PROGRAM, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.readline() if begun else b""
        time.sleep(seconds)
        running.kill()
        said = (first + running.stdout.read()).decode().splitlines(keepends=True)
        assert running.stderr.read() == b""
    return {line.strip() for line in said if line.endswith("\n")}


def test_whatever_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    chance = random.Random(2026)
    told: set[str] = set()
    for _ in range(ROUNDS):
        told |= killed_after(tmp_path, chance.uniform(0, 0.15), begun=True)
        record = open_test_record(tmp_path)
        there = {name for (name,) in record.conn.execute("SELECT id FROM entry")}
        assert told <= there
        assert record.keeper.verify().problems == ()
        assert record.alarm == ""
        live = [record.ledger.read(table) for table in TABLES]
        record.keeper.rebuild()
        assert [record.ledger.read(table) for table in TABLES] == live
        record.close()
    assert len(told) > ROUNDS


def test_verifying_beside_a_program_that_writes_finds_nothing_wrong(tmp_path: Path) -> None:
    with subprocess.Popen([*PROGRAM, str(tmp_path)], stdout=subprocess.DEVNULL) as running:
        try:
            give_up = time.monotonic() + 20
            while not (tmp_path / "state").exists() and time.monotonic() < give_up:
                time.sleep(0.01)
            record = open_test_record(tmp_path)
            counts = []
            for _ in range(6):
                found = record.keeper.verify()
                assert found.problems == ()
                counts.append(found.entries)
                time.sleep(0.03)
        finally:
            running.kill()
    record.close()
    assert counts[-1] > counts[0] > 0


def test_a_first_start_that_was_killed_can_be_started_again(tmp_path: Path) -> None:
    began = time.perf_counter()
    killed_after(tmp_path / "measure", 0, begun=True)
    whole = time.perf_counter() - began
    for number in range(6):
        place = tmp_path / str(number)
        place.mkdir()
        killed_after(place, whole * (0.4 + 0.1 * number), begun=False)
        record = open_test_record(place)
        assert record.keeper.verify().problems == ()
        record.close()


def test_a_kiosk_that_was_killed_has_let_go_of_its_folder(tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from app.store.lock import InstanceLock; "
        "InstanceLock(Path(sys.argv[1])).take(); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"held\n"
        running.kill()
    InstanceLock(tmp_path).take().release()
