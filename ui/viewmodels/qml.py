"""Qt's decorators for view models, typed: its stubs leave one of them out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6 import QtQml
from PySide6.QtQml import QmlElement

__all__ = ["QmlElement", "QmlUncreatable"]

ViewModel = TypeVar("ViewModel")


def QmlUncreatable(reason: str) -> Callable[[ViewModel], ViewModel]:
    """QML may name the type and never make one."""
    return cast(Callable[[ViewModel], ViewModel], QtQml.QmlUncreatable(reason))
