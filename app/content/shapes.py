"""Plain shapes of a scene: rectangles, lines, bubbles, badges and screens."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from app.content.fields import Fields
from app.content.marks import Point, ellipse, num, path, placed, polygon, polyline, rect
from app.content.palette import colour_of

LINE = 8.0
"""The usual outline, in scene units (a scene is 1200 wide)."""

_PATH_DATA = re.compile(r"[MmLlHhVvCcSsQqTtZz0-9eE+\-., \n]+")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
FARTHEST = 1e5
"""No length is larger, as in every other number of a picture."""
Known = Mapping[str, str]


def draw_shape(fields: Fields, known: Known) -> str:
    """One ``shape = …`` layer as SVG."""
    kind = fields.one_of("shape", tuple(_DRAW))
    return _DRAW[kind](fields, known)


def _style(fields: Fields, known: Known, fill: str = "white") -> tuple[str, str, float]:
    return (
        colour_of(fields, "fill", fill, known),
        colour_of(fields, "stroke", "line", known),
        fields.number("stroke_width", LINE, 0, 200),
    )


def _turned(fields: Fields, draw: Callable[[], str]) -> str:
    """Draw round (0, 0), then move to x, y and rotate."""
    x, y, angle = fields.number("x"), fields.number("y"), fields.number("rotate", 0.0)
    return placed(draw(), x, y, rotate=angle)


def _rect(fields: Fields, known: Known) -> str:
    w, h = fields.number("width", least=1), fields.number("height", least=1)
    radius = fields.number("radius", 0.0, 0)
    return _turned(fields, lambda: path(rect(0, 0, w, h, radius), *_style(fields, known)))


def _circle(fields: Fields, known: Known) -> str:
    r = fields.number("r", least=1)
    return _turned(fields, lambda: path(ellipse(0, 0, r, r), *_style(fields, known)))


def _ellipse(fields: Fields, known: Known) -> str:
    rx, ry = fields.number("rx", least=1), fields.number("ry", least=1)
    return _turned(fields, lambda: path(ellipse(0, 0, rx, ry), *_style(fields, known)))


def _line(fields: Fields, known: Known) -> str:
    points = fields.points("points")
    _, stroke, width = _style(fields, known, "none")
    return path(polyline(points), "none", stroke, width)


def _polygon(fields: Fields, known: Known) -> str:
    return path(polygon(fields.points("points")), *_style(fields, known))


def _path(fields: Fields, known: Known) -> str:
    d = fields.text("d")
    if not _PATH_DATA.fullmatch(d) or not d.lstrip().startswith(("M", "m")):
        fields.fail("d", "“d” is not path data.", "Start with M and use only M L H V C S Q T Z and numbers.")
    if any(not abs(number) <= FARTHEST for number in _numbers(d)):
        fields.fail("d", f"“d” has a number beyond {FARTHEST:g}.", "Keep within the picture.")
    x, y, scale = fields.number("x", 0.0), fields.number("y", 0.0), fields.number("scale", 1.0, 0.01, 100)
    style = _style(fields, known)
    return placed(
        path(" ".join(d.split()), *style), x, y, scale, fields.flag("flip", False), fields.number("rotate", 0.0)
    )


def _numbers(d: str) -> list[float]:
    return [float(found) for found in _NUMBER.findall(d)]


def _bubble(fields: Fields, known: Known) -> str:
    """Speech with a pointed tail, or a thought with two puffs on the way to its thinker."""
    x, y = fields.number("x"), fields.number("y")
    w, h = fields.number("width", least=20), fields.number("height", least=20)
    tail = fields.point("tail")
    style = _style(fields, known)
    if fields.flag("thought", False):
        puffs = [(0.42, 0.11), (0.72, 0.07)]
        small = min(w, h)
        dots = "".join(
            path(
                ellipse(
                    x + (tail[0] - x) * _past(x, y, w, h, tail, t),
                    y + (tail[1] - y) * _past(x, y, w, h, tail, t),
                    small * r,
                    small * r,
                ),
                *style,
            )
            for t, r in puffs
        )
        return dots + path(ellipse(x, y, w / 2, h / 2), *style)
    return path(_speech(x, y, w, h, tail), *style)


def _past(x: float, y: float, w: float, h: float, tail: Point, t: float) -> float:
    """The share of the way from the centre to ``tail`` that lies ``t`` of the way beyond the bubble's edge."""
    reach = math.hypot((tail[0] - x) / (w / 2), (tail[1] - y) / (h / 2)) or 1.0
    edge = min(1.0, 1 / reach)
    return edge + (1 - edge) * t


def _speech(x: float, y: float, w: float, h: float, tail: Point) -> str:
    left, right, top, bottom = x - w / 2, x + w / 2, y - h / 2, y + h / 2
    r = min(40.0, w / 4, h / 4)
    base = min(70.0, w / 3, h / 2)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    dx, dy = (tail[0] - x) / w, (tail[1] - y) / h
    side = (2 if dy > 0 else 0) if abs(dy) >= abs(dx) else (1 if dx > 0 else 3)
    d = ""
    for at in range(4):
        (ax, ay), (bx, by) = corners[at], corners[(at + 1) % 4]
        ux, uy = (bx - ax) / math.hypot(bx - ax, by - ay), (by - ay) / math.hypot(bx - ax, by - ay)
        start, end = (ax + ux * r, ay + uy * r), (bx - ux * r, by - uy * r)
        d += ("L" if d else "M") + f"{num(start[0])} {num(start[1])}"
        if at == side:
            d += _tail(start, end, (ux, uy), base, tail)
        d += f"L{num(end[0])} {num(end[1])}Q{num(bx)} {num(by)} "
        nx, ny = corners[(at + 2) % 4]
        vx, vy = (nx - bx) / math.hypot(nx - bx, ny - by), (ny - by) / math.hypot(nx - bx, ny - by)
        d += f"{num(bx + vx * r)} {num(by + vy * r)}"
    return d + "Z"


def _tail(start: Point, end: Point, unit: Point, base: float, tip: Point) -> str:
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    along = (tip[0] - start[0]) * unit[0] + (tip[1] - start[1]) * unit[1]
    at = min(max(along - base / 2, 0.0), max(length - base, 0.0))
    a = (start[0] + unit[0] * at, start[1] + unit[1] * at)
    b = (a[0] + unit[0] * base, a[1] + unit[1] * base)
    return f"L{num(a[0])} {num(a[1])}L{num(tip[0])} {num(tip[1])}L{num(b[0])} {num(b[1])}"


def badge(sign: str, x: float, y: float, size: float, known: Known) -> str:
    """A round tick or an eight-sided cross: told apart by shape, not by colour alone."""
    outline, mark, colour = _BADGES[sign]
    inner = path(outline, known[colour], known["line"], 8) + path(mark, "none", known["line"], 27)
    return placed(inner + path(mark, "none", known["white"], 15), x, y, size / 100)


def _badge(fields: Fields, known: Known) -> str:
    return badge(fields.text("shape"), fields.number("x"), fields.number("y"), fields.number("size", 120.0, 10), known)


def _screen(fields: Fields, known: Known) -> str:
    """A device with an empty face; what it shows is drawn by the layers that follow."""
    x, y = fields.number("x"), fields.number("y")
    w, h = fields.number("width", least=20), fields.number("height", least=20)
    device = fields.one_of("device", ("laptop", "tablet", "phone", "monitor", "window"), "tablet")
    fill, stroke, width = _style(fields, known)
    case = known[{"window": "white", "laptop": "grey", "monitor": "grey-dark"}.get(device, "grey-dark")]
    edge = {"laptop": 22.0, "monitor": 26.0, "window": 0.0}.get(device, 24.0)
    back = path(rect(x, y, w + 2 * edge, h + 2 * edge, 28 if edge else 18), case, stroke, width)
    face = path(rect(x, y, w, h, 8 if edge else 18), fill, stroke, width)
    foot = ""
    if device == "laptop":
        deck = y + h / 2 + edge
        half = w / 2 + edge
        flat = polygon([(x - half, deck), (x + half, deck), (x + half + 46, deck + 44), (x - half - 46, deck + 44)])
        foot = path(flat, case, stroke, width)
    if device == "monitor":
        deck = y + h / 2 + edge
        foot = path(rect(x, deck + 26, 60, 60), case, stroke, width) + path(
            rect(x, deck + 56, 220, 26, 13), case, stroke, width
        )
    if device == "window":
        bar = path(polyline([(x - w / 2, y - h / 2 + 44), (x + w / 2, y - h / 2 + 44)]), "none", stroke, width)
        dots = "".join(path(ellipse(x - w / 2 + 30 + 32 * n, y - h / 2 + 22, 8, 8), stroke) for n in range(3))
        foot = bar + dots
    return back + (face + foot if device == "window" else foot + face)


_OCTAGON = polygon(
    [(50 * 1.05 * math.cos(math.radians(a)), 50 * 1.05 * math.sin(math.radians(a))) for a in range(22, 360, 45)]
)
_BADGES = {
    "tick": (ellipse(0, 0, 48, 48), polyline([(-23, 2), (-7, 18), (23, -17)]), "yes"),
    "cross": (_OCTAGON, "M-18 -18L18 18M18 -18L-18 18", "no"),
}

_DRAW: dict[str, Callable[[Fields, Known], str]] = {
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polygon": _polygon,
    "path": _path,
    "bubble": _bubble,
    "screen": _screen,
    "tick": _badge,
    "cross": _badge,
}
