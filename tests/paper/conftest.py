from __future__ import annotations

from tests.support.cups import cups, cups_server

__all__ = ["cups", "cups_server"]
