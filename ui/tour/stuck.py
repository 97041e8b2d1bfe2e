"""What the tour says when it cannot go on."""

from __future__ import annotations

from app.errors import KioskError


class StuckError(KioskError):
    """``tour-stuck``: something that was waited for did not come, or something to touch was not there."""

    def __init__(self, why: str) -> None:
        super().__init__("tour-stuck", f"The tour cannot go on: {why}.")
