"""Pictures as a black-and-white printer leaves them, still as vectors."""

from __future__ import annotations

import hashlib
import re

from app.domain.picture import Picture

_HEX = re.compile(rb"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
RED, GREEN, BLUE = 0.299, 0.587, 0.114
"""How bright each part of a colour looks (ITU-R BT.601), as printer drivers weigh them."""


def grey(picture: Picture) -> Picture:
    """The same picture with each colour as a grey of the same brightness."""
    svg = _HEX.sub(lambda found: _grey(found[0]), picture.svg)
    return Picture(svg, hashlib.sha256(svg).hexdigest())


def _grey(colour: bytes) -> bytes:
    digits = colour[1:].decode()
    pairs = [digits[n : n + 2] for n in (0, 2, 4)] if len(digits) == 6 else [digit * 2 for digit in digits]
    red, green, blue = (int(pair, 16) for pair in pairs)
    bright = round(RED * red + GREEN * green + BLUE * blue)
    return f"#{bright:02x}{bright:02x}{bright:02x}".encode()
