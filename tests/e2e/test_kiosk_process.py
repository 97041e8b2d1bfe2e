"""The kiosk as a process: one to a folder, and nothing lost when it is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Kiosks:
    """Starts kiosks on one data folder and ends those it started."""

    def __init__(self, home: Path) -> None:
        self.data = home / "data"
        own = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("STATE", "CONFIG", "DATA")}
        self._surroundings = {**os.environ, **own}
        self._started: list[subprocess.Popen[str]] = []

    def start(self) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            [sys.executable, "main.py", "--data", str(self.data)],
            cwd=ROOT,
            env=self._surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._started.append(started)
        return started

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", "--data", str(self.data), *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self._surroundings, capture_output=True, text=True, timeout=60, check=False
        )

    def end(self) -> None:
        for one in self._started:
            if one.poll() is None:
                one.kill()
            one.communicate()


@pytest.fixture
def kiosks(tmp_path: Path) -> Iterator[Kiosks]:
    made = Kiosks(tmp_path)
    yield made
    made.end()


def wait_for_record(kiosks: Kiosks) -> None:
    """Until the running kiosk has made its record."""
    until = time.monotonic() + 40
    while not (kiosks.data / "record.db").exists():
        assert time.monotonic() < until, "the kiosk made no record"
        time.sleep(0.05)


def test_second_kiosk_on_the_same_folder_is_told_so_in_one_sentence(kiosks: Kiosks) -> None:
    kiosks.start()
    wait_for_record(kiosks)
    second = kiosks.start()
    _, said = second.communicate(timeout=40)
    assert second.returncode == 1
    assert len(said.splitlines()) == 1
    assert "already open" in said


def test_killed_kiosk_leaves_a_whole_record_and_can_be_opened_again(kiosks: Kiosks) -> None:
    first = kiosks.start()
    wait_for_record(kiosks)
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=20)
    again = kiosks.start()
    time.sleep(2)
    assert again.poll() is None
    verified = kiosks.run("verify")
    assert verified.returncode == 0, verified.stderr
    assert "The record is whole." in verified.stdout


def test_commands_work_beside_an_open_kiosk(kiosks: Kiosks) -> None:
    assert kiosks.run("demo").returncode == 0
    kiosks.start()
    time.sleep(2)
    done = kiosks.run("status")
    assert done.returncode == 0, done.stderr
    assert "Maple" in done.stdout
