"""Run as a program: signs one pupil's turn again and again, each time killed (SIGKILL) at another moment.

``python -m tests.support.killed_turns BASE OUT PUPIL`` copies the record under BASE to OUT/0, OUT/1, … and prints one
JSON line a copy: {"moment", "thanked"}. A copy that was thanked had been told that its agreement is durable.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.agreement import Mark
from app.services import sessions, turns
from app.store.open_record import Record
from tests.support.kits import SetClock, kit_on
from tests.support.records import open_test_record
from tests.support.walking import LOOP, agreed

MOMENTS = 20


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Fuse:
    """Kills this process at the nth step of SQLite's virtual machine."""

    def __init__(self, at: int | None) -> None:
        self.steps = 0
        self._at = at

    def __call__(self) -> int:
        self.steps += 1
        if self.steps == self._at:
            die()
        return 0


def turn(place: Path, pupil: str, fuse: Fuse, signing: Callable[[], object]) -> Record:
    """One turn, from opening the record to the thank-you."""
    clock = SetClock()
    record = open_test_record(place, clock)
    kit = kit_on(record, clock)
    session = sessions.current(kit)
    assert session is not None
    walk = agreed(turns.begin(kit, pupil, session).walk)
    record.conn.set_progress_handler(fuse, 1)
    signing()
    turns.sign(kit, session, walk, pupil, LOOP, Mark.DRAWN)
    (place / "thanked").touch()
    return record


def measure(base: Path, place: Path, pupil: str) -> tuple[int, float]:
    """(steps, seconds) that signing takes when nothing goes wrong."""
    shutil.copytree(base, place)
    fuse = Fuse(None)
    began: list[float] = []
    record = turn(place, pupil, fuse, lambda: began.append(time.perf_counter()))
    took = time.perf_counter() - began[0]
    record.close()
    shutil.rmtree(place)
    return fuse.steps, took


def killed_at_step(base: Path, place: Path, pupil: str, step: int) -> None:
    """Between two steps of a statement, inside the transaction or before it."""
    shutil.copytree(base, place)
    child = os.fork()
    if child == 0:
        turn(place, pupil, Fuse(step), lambda: None)
        die()
    os.waitpid(child, 0)


def killed_after(base: Path, place: Path, pupil: str, seconds: float) -> None:
    """By the clock: while writing, syncing, anchoring or later."""
    shutil.copytree(base, place)
    listen, say = os.pipe()
    child = os.fork()
    if child == 0:
        turn(place, pupil, Fuse(None), lambda: os.write(say, b"!"))
        signal.pause()
    os.read(listen, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(listen)
    os.close(say)


def main() -> None:
    base, out, pupil = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    measure(base, out / "warm", pupil)  # imports what is imported late, so that the next one times signing alone
    steps, took = measure(base, out / "whole", pupil)
    for number in range(MOMENTS):
        share = number / (MOMENTS - 1)
        by_step, by_time = out / str(2 * number), out / str(2 * number + 1)
        killed_at_step(base, by_step, pupil, 1 + round(share * steps * 1.02))
        tell(by_step, f"step {share:.2f} of {steps}")
        killed_after(base, by_time, pupil, share * took * 1.5)
        tell(by_time, f"{share * 1.5:.2f} of {took * 1000:.1f} ms")


def tell(place: Path, moment: str) -> None:
    sys.stdout.write(json.dumps({"moment": moment, "thanked": (place / "thanked").exists()}) + "\n")


if __name__ == "__main__":
    main()
