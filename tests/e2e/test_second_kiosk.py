"""Two programs on one data folder."""

from __future__ import annotations

import fcntl
import time

from tests.e2e.program import Program


def test_second_kiosk_says_one_sentence_and_commands_run_beside_the_first(school: Program) -> None:
    first = school.start()
    try:
        _until_locked(school)
        second = school.run()
        assert second.returncode == 1
        assert second.stdout == ""
        assert second.stderr == (
            f"Error: Another Thumbs Up is already open on {school.data}: use that one, or close it first.\n"
        )
        assert school.run("tour", str(school.place / "out")).stderr == second.stderr
        assert school.run("status").returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()


def test_lock_of_a_killed_kiosk_is_free_at_once(school: Program) -> None:
    first = school.start()
    _until_locked(school)
    first.kill()
    first.communicate()
    assert school.visit("comes_in") == [{"came": True}]


def _until_locked(school: Program) -> None:
    """Wait until the kiosk holds its folder."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with (school.data / "kiosk.lock").open("a") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
        time.sleep(0.05)
    raise AssertionError("the kiosk never took its lock")
