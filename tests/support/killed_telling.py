"""Run as a program: a pupil touches "Tell a grown-up", and the kiosk is killed at once."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app.domain.told import Told
from app.services import telling
from tests.support.kits import open_kit


def main() -> None:
    kit = open_kit(Path(sys.argv[1]))
    telling.tell(kit, telling.Outbox(), "alert-1", Told("aisha", "Maple", screen="pupil/Check"))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
