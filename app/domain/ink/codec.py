"""Ink as text for the record: about 1 kB for a signature, only the finished line, nothing of time or force.

The line is a chain of short steps, as in Freeman, "On the encoding of arbitrary geometric configurations", IRE
Transactions on Electronic Computers 10(2), 1961: each step is a turn (of 64 directions) and a length (in tenths of a
millimetre). A step is measured from where the decoder will be, not from the point before, so errors never add up: every
point comes back within 0.06 mm. The three columns (turns, lengths, changes of width) are deflated, then written in
base 85, whose alphabet needs no escapes in JSON.
"""

from __future__ import annotations

import base64
import zlib

from app.domain.ink.chain import read, write
from app.domain.ink.point import MOST_POINTS, Ink
from app.errors import KioskError

MOST_BYTES = 16 * MOST_POINTS
"""No more is unpacked than the longest ink can need."""


def encode(ink: Ink) -> str:
    """Text for this ink; nothing gives an empty text. Raises KioskError ``ink-too-long``; ValueError for no number."""
    if not ink:
        return ""
    return base64.b85encode(zlib.compress(write(ink), 9)).decode("ascii")


def decode(text: str) -> Ink:
    """The ink that ``encode`` was given. Raises KioskError ``ink-unreadable`` for any other text."""
    if not text:
        return ()
    try:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b85decode(text), MOST_BYTES)
        if not unpacker.eof or unpacker.unused_data:
            raise ValueError("cut short or too long")
        return read(data)
    except (ValueError, zlib.error) as error:
        raise KioskError(
            "ink-unreadable",
            "A signature in the record cannot be read. Run verify; if the record is sound, void this turn.",
            "We cannot show this signature. Please call your teacher.",
        ) from error
