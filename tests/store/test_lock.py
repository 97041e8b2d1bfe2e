"""One kiosk to a data folder."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import KioskError
from app.store.lock import InstanceLock


def test_a_second_kiosk_on_the_same_folder_is_told(tmp_path: Path) -> None:
    with InstanceLock(tmp_path), pytest.raises(KioskError) as caught:
        InstanceLock(tmp_path).take()
    assert caught.value.code == "already-open"
    assert str(tmp_path) in caught.value.staff


def test_a_kiosk_in_another_process_is_told_too(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from app.store.lock import InstanceLock\n"
        "try: InstanceLock(Path(sys.argv[1])).take()\n"
        "except Exception as fault: print(fault.code)"
    )
    with InstanceLock(tmp_path):
        run = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout == "already-open\n"


def test_the_folder_is_free_again_after_release(tmp_path: Path) -> None:
    for _ in range(2):
        InstanceLock(tmp_path).take().release()


def test_other_folders_are_other_kiosks(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "a"), InstanceLock(tmp_path / "b"):
        pass


def test_a_patient_one_waits_for_its_turn(tmp_path: Path) -> None:
    first = InstanceLock(tmp_path).take()
    threading.Timer(0.1, first.release).start()
    with InstanceLock(tmp_path, patience=5):
        pass
