"""A machine that cannot speak, and one whose speech service hangs."""

from __future__ import annotations

import socket
import time
from pathlib import Path

from tests.e2e.program import Program


def test_machine_without_a_voice_has_no_speaker_and_the_turn_goes_on(school: Program) -> None:
    (seen,) = school.visit("without_a_voice")
    assert seen["speakers"] == 0


def test_speech_service_that_never_answers_holds_nothing_up(school: Program, tmp_path: Path) -> None:
    path = tmp_path / "speech.sock"
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(path))
        service.listen()
        school.more["SPEECHD_ADDRESS"] = f"unix_socket:{path}"
        began = time.monotonic()
        assert school.visit("comes_in", within=60) == [{"came": True}]
        assert time.monotonic() - began < 45
