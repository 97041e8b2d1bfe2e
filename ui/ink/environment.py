"""What Qt must be told before it starts."""

from __future__ import annotations

import os


def prepare_environment() -> None:
    """Call before the QGuiApplication is made: Qt reads these once."""
    # Qt Quick otherwise folds the touch moves of a frame into one: of 302 samples 40 reached the pad at 240 a second.
    # The switch is undocumented, so a test counts the samples.
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    # The pad paints in Python. A render thread that waits for Python while the main thread, inside a call from Python,
    # waits for the frame stops for ever.
    os.environ["QSG_RENDER_LOOP"] = "basic"
