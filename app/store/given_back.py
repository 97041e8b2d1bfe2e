"""Memory that was freed goes back to the system."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """For idle moments; returns whether there was any. Elsewhere than on Linux with glibc it does nothing.

    glibc keeps what was freed between what is in use, so that each class of a day left the kiosk larger
    (malloc_trim(3)).
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    return bool(trim(0)) if trim else False
