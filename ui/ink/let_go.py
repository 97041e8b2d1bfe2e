"""Nothing of a signature stays once the item that showed it is gone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject


def let_go_when_gone(item: QObject) -> None:
    """Empty the Python object with Qt's.

    Trap: PySide never lets go of what QML makes of a Python class, though Qt has deleted it. Without this every child's
    signature, and 3 MB of pictures of it, would stay until the kiosk is closed.
    """
    item.destroyed.connect(partial(dict.clear, item.__dict__))
