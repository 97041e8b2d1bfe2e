"""Waiting until nothing moves on the screen, no longer than it takes."""

from __future__ import annotations

import time

from PySide6.QtCore import QEventLoop, QTimer

from tests.support.kiosk_window import KioskWindow

QUIET_MS = 110
"""Seven frames: whoever is done moving shows none in that time."""

MOST_S = 0.5
"""Some things never rest."""


def still(kiosk: KioskWindow) -> None:
    """Until no frame has come for a while."""
    end, loop, quiet = time.monotonic() + MOST_S, QEventLoop(), QTimer(singleShot=True, interval=QUIET_MS)
    quiet.timeout.connect(loop.quit)

    def came() -> None:
        if time.monotonic() < end:
            quiet.start()
        else:
            loop.quit()

    window = kiosk.app.window
    window.frameSwapped.connect(came)
    quiet.start()
    loop.exec()
    window.frameSwapped.disconnect(came)
