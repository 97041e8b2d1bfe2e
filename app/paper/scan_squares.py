"""The four black squares in a slip's corners: they say to a tenth of a millimetre where its boxes are.

The codes say roughly where to look. There the darkest 3 mm are taken, their edges measured along both axes, and what is
no square of 3 mm on lighter paper is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFilter

from app.domain.slip_layout import SQUARE, SQUARES, Box
from app.domain.slips.codes import Guess
from app.domain.slips.plane import Pair, Plane, Point, fit
from app.domain.slips.seen import SURE_MM
from app.paper.scan_flat import DOTS, flat

FAR_MM, NEAR_MM = 5.0, 1.5
"""How far from its place a square is looked for: farther where the codes were not enough to say."""
TRIES = 3
LEAST_CONTRAST = 40
"""Grey levels between a square and the paper around it."""
MARGIN_MM = 1.6


@dataclass(frozen=True)
class Placed:
    """How a slip lies, by ``squares`` of its four, which lie within ``error_mm`` of it."""

    plane: Plane
    squares: int
    error_mm: float


def place(page: Image.Image, guess: Guess) -> Placed | None:
    """How the slip lies; None where fewer than two squares say which way round it is."""
    ways = [_best(page, guess, plane) for plane in guess.planes]
    return max((way for way in ways if way), key=lambda way: (way.squares, -way.error_mm), default=None)


def _best(page: Image.Image, guess: Guess, plane: Plane) -> Placed | None:
    codes = _code_pairs(guess, plane)
    exact = _found(page, plane, NEAR_MM)
    if len(exact) < 3:
        rough = _found(page, plane, FAR_MM)
        if len(rough) < 2 and len(guess.planes) > 1:
            return None
        exact = _found(page, _fitted(rough, codes) or plane, NEAR_MM)
    if len(exact) == len(SQUARES) and _error(exact) > SURE_MM:
        exact = _without_worst(exact)
    last = _fitted(exact, codes)
    if last is None:
        return None
    # three squares lie on any plane through them, so the codes must speak for it
    witnesses = exact if len(exact) == len(SQUARES) else [*exact, *_middles(codes)]
    return Placed(last, len(exact), last.error_mm(witnesses))


def _found(page: Image.Image, plane: Plane, reach_mm: float) -> list[Pair]:
    """The squares near where the plane has them: where they belong, and where they were seen."""
    pairs = []
    for square in SQUARES:
        seen = _square(page, plane, square, reach_mm)
        if seen is not None:
            pairs.append((square.centre, plane.at(*seen)))
    return pairs


def _fitted(squares: Sequence[Pair], codes: Sequence[Pair]) -> Plane | None:
    """By the squares alone where they are enough: a code's corners are known to a pixel only."""
    return fit(squares) if len(squares) >= 3 else fit([*squares, *codes])


def _code_pairs(guess: Guess, plane: Plane) -> list[Pair]:
    """The corners of the codes, each as the one that it is by this plane."""
    pairs: list[Pair] = []
    for code in guess.known:
        first, second = code.pairs(0), code.pairs(1)
        pairs += first if plane.error_mm(first) < plane.error_mm(second) else second
    return pairs


def _middles(codes: Sequence[Pair]) -> list[Pair]:
    """The middle of each code, four corners at a time: better known than any of its corners."""
    fours = (codes[at : at + 4] for at in range(0, len(codes), 4))
    return [(_mean([slip for slip, _ in four]), _mean([seen for _, seen in four])) for four in fours]


def _mean(points: Sequence[Point]) -> Point:
    return (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))


def _error(pairs: Sequence[Pair]) -> float:
    plane = fit(pairs)
    return plane.error_mm(pairs) if plane else 0.0


def _without_worst(pairs: Sequence[Pair]) -> list[Pair]:
    """Three of four squares: one that lies off on its own is a folded corner, or no square."""
    leaving_out = [[pair for pair in pairs if pair is not worst] for worst in pairs]
    return min(leaving_out, key=_strain)


def _strain(three: list[Pair]) -> float:
    """How far three squares are from a sheet that is neither stretched nor sheared."""
    own = fit(three)
    if own is None or not own.upright:
        return float("inf")
    (a, b, _), (d, e, _) = own.across, own.down
    return abs(a - e) + abs(b + d)


def _square(page: Image.Image, plane: Plane, square: Box, reach_mm: float) -> Point | None:
    """The centre of the square within reach of its place, in millimetres on the slip."""
    wide = SQUARE + 2 * (reach_mm + MARGIN_MM)
    window = Box(square.centre[0] - wide / 2, square.centre[1] - wide / 2, wide, wide)
    picture = flat(page, plane, window)
    for _ in range(TRIES):
        x, y = _darkest(picture)
        centre = _measured(picture, x, y)
        if centre is not None:
            return (window.x + centre[0] / DOTS, window.y + centre[1] / DOTS)
        half = SQUARE * DOTS / 3
        ImageDraw.Draw(picture).rectangle((x - half, y - half, x + half, y + half), fill=255)
    return None


def _darkest(picture: Image.Image) -> Point:
    """The middle of the darkest 3 mm, away from the window's edge."""
    margin = round((MARGIN_MM + SQUARE / 2) * DOTS)
    inner = (margin, margin, picture.width - margin, picture.height - margin)
    means = picture.filter(ImageFilter.BoxBlur((SQUARE * DOTS - 1) / 2)).crop(inner)
    least = next(level for level, count in enumerate(means.histogram()) if count)
    left, top, right, bottom = means.point(lambda grey: 255 if grey <= least + 2 else 0).getbbox() or (0, 0, 0, 0)
    return (margin + (left + right) / 2, margin + (top + bottom) / 2)


def _measured(picture: Image.Image, x: float, y: float) -> Point | None:
    """The centre between a square's edges, in pixels; None where they are not 3 mm apart or the middle is not solid."""
    half = SQUARE / 2 * DOTS
    beyond = half + MARGIN_MM * DOTS
    third = half / 2
    across = picture.crop((round(x - beyond), round(y - third), round(x + beyond), round(y + third)))
    down = picture.crop((round(x - third), round(y - beyond), round(x + third), round(y + beyond)))
    box = Image.Resampling.BOX
    sides = (
        (round(x - beyond), across.resize((across.width, 1), box).tobytes()),
        (round(y - beyond), down.resize((1, down.height), box).tobytes()),
    )
    centre = []
    for start, levels in sides:
        edges = _edges(levels)
        if edges is None or abs((edges[1] - edges[0]) / DOTS - SQUARE) > 0.6:
            return None
        centre.append(start + (edges[0] + edges[1]) / 2)
    return (centre[0], centre[1])


def _edges(levels: bytes) -> tuple[float, float] | None:
    """Where a dark stretch around the middle begins and ends, between pixels, at half of its depth."""
    middle = len(levels) // 2
    core = levels[middle - 6 : middle + 7]
    dark = sum(core) / len(core)
    sides = (max(levels[: middle - 6]), max(levels[middle + 7 :]))
    if min(sides) - dark < LEAST_CONTRAST or max(core) > (dark + min(sides)) / 2:
        return None
    left = _crossing(levels[middle::-1], (dark + sides[0]) / 2)
    right = _crossing(levels[middle:], (dark + sides[1]) / 2)
    return None if left is None or right is None else (middle + 0.5 - left, middle + 0.5 + right)


def _crossing(levels: Sequence[int], half: float) -> float | None:
    """How far from the first level's middle the levels rise over ``half``."""
    for at in range(1, len(levels)):
        if levels[at] > half:
            return at - 1 + (half - levels[at - 1]) / (levels[at] - levels[at - 1])
    return None
