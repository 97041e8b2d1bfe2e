"""Other readers of QR codes, given the same pages: pyzbar, and OpenCV's own detector.

They are no part of the product, nor of its requirements: where they are not installed, their row says so. They only
read codes; our time is that of the whole page, with its squares, boxes, ink and crops.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from PIL import Image

from app.domain.slip_code import parse

Read = Callable[[Image.Image], set[str]]


@dataclass
class Peer:
    """``read`` is None where it is not installed. ``times`` are milliseconds of one core."""

    name: str
    read: Read | None
    right: int = 0
    wrong: int = 0
    times: list[float] = field(default_factory=list)

    def look(self, scan: Image.Image, code: str, *, timed: bool) -> None:
        """One page, that bears this code."""
        if self.read is None:
            return
        start = time.process_time()
        found = self.read(scan)
        self.times += [(time.process_time() - start) * 1000] if timed else []
        self.right += code in found
        self.wrong += any(parse(text) is not None for text in found - {code})


def peers() -> tuple[Peer, ...]:
    """Those there are."""
    return tuple(Peer(name, next(read(), None)) for name, read in (("pyzbar", _zbar), ("OpenCV", _opencv)))


def _zbar() -> Iterator[Read]:
    try:
        pyzbar: Any = import_module("pyzbar.pyzbar")
    except ImportError:
        return

    def read(scan: Image.Image) -> set[str]:
        return {one.data.decode() for one in pyzbar.decode(scan, symbols=[pyzbar.ZBarSymbol.QRCODE])}

    yield read


def _opencv() -> Iterator[Read]:
    try:
        cv2: Any = import_module("cv2")
        numpy: Any = import_module("numpy")
    except ImportError:
        return
    cv2.setNumThreads(1)
    detector = cv2.QRCodeDetector()

    def read(scan: Image.Image) -> set[str]:
        _, texts, *_ = detector.detectAndDecodeMulti(numpy.asarray(scan))
        return {text for text in texts if text}

    yield read
