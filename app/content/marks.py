"""Small pieces of SVG, written so that Qt and reportlab draw them alike."""

from __future__ import annotations

from collections.abc import Iterable

Point = tuple[float, float]
INK = "#000000"
"""Outlines are OpenMoji's black."""


def num(value: float) -> str:
    """At most two decimals and no trailing zeros, so that equal pictures have equal hashes."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def paint(fill: str, stroke: str, width: float) -> str:
    """Attributes for a shape; a width of 0 draws no outline."""
    if stroke == "none" or width <= 0:
        return f' fill="{fill}" stroke="none"'
    return (
        f' fill="{fill}" stroke="{stroke}" stroke-width="{num(width)}" stroke-linecap="round" stroke-linejoin="round"'
    )


def path(d: str, fill: str, stroke: str = INK, width: float = 0.0) -> str:
    """A filled path; a width of 0 draws no outline."""
    return f'<path d="{d}"{paint(fill, stroke, width)}/>'


def rect(x: float, y: float, w: float, h: float, radius: float = 0.0) -> str:
    """Path data of a rectangle round its centre, with corners rounded by cubic curves."""
    left, right, top, bottom = x - w / 2, x + w / 2, y - h / 2, y + h / 2
    r = min(radius, w / 2, h / 2)
    if r <= 0:
        return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])
    k = r * 0.4477  # a quarter circle as a cubic curve: handles end 0.5523 r from the start
    return (
        _to("M", left + r, top)
        + _to("L", right - r, top)
        + _to("C", right - k, top, right, top + k, right, top + r)
        + _to("L", right, bottom - r)
        + _to("C", right, bottom - k, right - k, bottom, right - r, bottom)
        + _to("L", left + r, bottom)
        + _to("C", left + k, bottom, left, bottom - k, left, bottom - r)
        + _to("L", left, top + r)
        + _to("C", left, top + k, left + k, top, left + r, top)
        + "Z"
    )


def _to(command: str, *numbers: float) -> str:
    return command + " ".join(num(one) for one in numbers)


def ellipse(x: float, y: float, rx: float, ry: float) -> str:
    """Path data of an ellipse."""
    return rect(x, y, 2 * rx, 2 * ry, min(rx, ry)) if rx == ry else _oval(x, y, rx, ry)


def _oval(x: float, y: float, rx: float, ry: float) -> str:
    kx, ky = rx * 0.5523, ry * 0.5523
    return (
        f"M{num(x)} {num(y - ry)}"
        f"C{num(x + kx)} {num(y - ry)} {num(x + rx)} {num(y - ky)} {num(x + rx)} {num(y)}"
        f"C{num(x + rx)} {num(y + ky)} {num(x + kx)} {num(y + ry)} {num(x)} {num(y + ry)}"
        f"C{num(x - kx)} {num(y + ry)} {num(x - rx)} {num(y + ky)} {num(x - rx)} {num(y)}"
        f"C{num(x - rx)} {num(y - ky)} {num(x - kx)} {num(y - ry)} {num(x)} {num(y - ry)}Z"
    )


def polyline(points: Iterable[Point]) -> str:
    """Path data of an open line."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)


def polygon(points: Iterable[Point]) -> str:
    """Path data of a closed line."""
    return polyline(points) + "Z"


def placed(inner: str, x: float, y: float, scale: float = 1.0, flip: bool = False, rotate: float = 0.0) -> str:
    """A group whose own origin lands at (x, y)."""
    parts = [f"translate({num(x)} {num(y)})"]
    if rotate:
        parts.append(f"rotate({num(rotate)})")
    if scale != 1 or flip:
        parts.append(f"scale({scale * (-1 if flip else 1):.5g} {scale:.5g})")
    return f'<g transform="{" ".join(parts)}">{inner}</g>'
