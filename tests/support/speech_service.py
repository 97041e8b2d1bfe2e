"""A speech-dispatcher of the test's own: real espeak-ng behind a socket, into a file instead of a loudspeaker."""

from __future__ import annotations

import array
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
SETTINGS = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
SAMPLES_A_SECOND = 22050
"""What espeak-ng's English voices make, 16 bits, one channel."""
LOUD = 200
"""Samples below this are silence."""
PATIENCE = 20.0
"""Seconds for the service to stand."""

CONFIGURATION = """LogLevel 1
DefaultModule espeak-ng
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
AudioOutputMethod "alsa"
AudioALSADevice "default"
DefaultVolume 100
"""


def missing() -> str:
    """Which of the packages are not there, or nothing."""
    lacks = [name for name in ("speech-dispatcher", "espeak-ng") if not shutil.which(name)]
    lacks += [] if MODULE.exists() and SETTINGS.exists() else ["speech-dispatcher-espeak-ng"]
    lacks += (
        [] if list(Path("/usr/lib").glob("*/speech-dispatcher/spd_alsa.so")) else ["speech-dispatcher-audio-plugins"]
    )
    return f"{', '.join(lacks)} not installed" if lacks else ""


@dataclass(frozen=True)
class SpeechService:
    """``address`` is what ``SPEECHD_ADDRESS`` must say."""

    address: str
    audio: Path

    def size(self) -> int:
        """Bytes spoken so far."""
        return self.audio.stat().st_size if self.audio.exists() else 0

    def heard(self, since: int = 0) -> array.array[int]:
        """The samples spoken since ``size`` was this."""
        data = self.audio.read_bytes()[since:]
        samples = array.array("h")
        samples.frombytes(data[: len(data) // 2 * 2])
        return samples


def seconds(samples: array.array[int]) -> float:
    """How long this lasts."""
    return len(samples) / SAMPLES_A_SECOND


def sounding(samples: array.array[int]) -> float:
    """Seconds from the first sound to the last."""
    loud = [at for at, sample in enumerate(samples) if abs(sample) > LOUD]
    return (loud[-1] - loud[0]) / SAMPLES_A_SECOND if loud else 0.0


@contextmanager
def speech_service(folder: Path) -> Iterator[SpeechService]:
    """Runs in this folder and ends with the block."""
    settings = folder / "conf"
    (settings / "modules").mkdir(parents=True)
    (settings / "speechd.conf").write_text(CONFIGURATION)
    shutil.copy(SETTINGS, settings / "modules")
    audio, socket = folder / "spoken.raw", folder / "s"
    device = f'pcm.!default {{ type file slave.pcm null file "{audio}" format raw }}\n'
    (folder / ".asoundrc").write_text(device)
    command = ["speech-dispatcher", "-s", "-c", "unix_socket", "-S", socket, "-C", settings, "-L", folder, "-t", "0"]
    with (folder / "said.txt").open("w") as said:
        running = subprocess.Popen(
            [*map(str, command), "-P", str(folder / "pid")],
            env={**os.environ, "HOME": str(folder)},
            stdout=said,
            stderr=said,
        )
    try:
        end = time.monotonic() + PATIENCE
        while not socket.exists():
            assert running.poll() is None, (folder / "said.txt").read_text()[-400:]
            assert time.monotonic() < end, "the speech service did not stand in time"
            time.sleep(0.05)
        yield SpeechService(f"unix_socket:{socket}", audio)
    finally:
        running.terminate()
        running.wait(PATIENCE)
