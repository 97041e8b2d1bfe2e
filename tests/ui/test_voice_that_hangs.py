"""A speech service that takes the connection and never answers: the kiosk must still close."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

OPEN_AND_CLOSE = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
qt = QCoreApplication([])
from ui.adapters.voice import QtVoice
voice = QtVoice("speechd")
voice.open(lambda: print("found", voice.available, flush=True))
QTimer.singleShot(int(sys.argv[1]), qt.quit)
qt.exec()
voice.close()
print("closed", flush=True)
"""


@pytest.fixture
def hanging(tmp_path: Path) -> Iterator[str]:
    """Address of a speech service that accepts and then says nothing."""
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(tmp_path / "speech.sock"))
        service.listen(8)
        yield f"unix_socket:{tmp_path / 'speech.sock'}"


@pytest.mark.parametrize("after_ms", [20, 600])
def test_kiosk_closes_beside_a_speech_service_that_never_answers(hanging: str, after_ms: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE, str(after_ms)],
        cwd=ROOT,
        env={**os.environ, "SPEECHD_ADDRESS": hanging, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.stdout.splitlines() == ["closed"]
    assert done.returncode == 0
