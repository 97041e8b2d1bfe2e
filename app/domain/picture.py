"""A picture as it travels from content to screen and paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A composed scene or a single glyph: ``svg`` is UTF-8 XML with a viewBox, ``hash`` is SHA-256 of it in hex."""

    svg: bytes
    hash: str
