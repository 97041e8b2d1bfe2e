"""Objects that are made when they are first used, so that the kiosk's start pays for none of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Late:
    """Stands for an object whose module is imported, and which is made, when it is first asked for something."""

    def __init__(self, module: str, name: str, arguments: tuple[Any, ...]) -> None:
        self._recipe = (module, name, arguments)

    def __getattr__(self, asked: str) -> Any:
        module, name, arguments = self._recipe
        made = getattr(import_module(module), name)(*arguments)
        self.__dict__.update((one, getattr(made, one)) for one in dir(made) if not one.startswith("_"))
        return getattr(made, asked)


def late(module: str, name: str, *arguments: Any) -> Any:
    """See Late."""
    return Late(module, name, arguments)
