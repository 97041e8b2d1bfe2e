"""Something that comes first: what was to be done meanwhile, and where it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from ui.viewmodels.staff.navigation import HOME


class Detour:
    """``pending`` while something waits; ``back`` is the screen that asked for it."""

    def __init__(self) -> None:
        self.back = HOME
        self._then: Callable[[], None] | None = None

    @property
    def pending(self) -> bool:
        return self._then is not None

    def begin(self, then: Callable[[], None], back: str) -> None:
        """Put this off until ``go_on``."""
        self._then, self.back = then, back or HOME

    def go_on(self) -> None:
        """Do now what was put off; nothing where nothing was."""
        then = self._then
        self.forget()
        if then is not None:
            then()

    def forget(self) -> None:
        """It will not be done."""
        self._then, self.back = None, HOME
