"""The codes found on a page, put together to slips: each slip has the same code twice, at opposite ends.

Codes belong together by where they lie, never by what they say alone: two copies of one slip on the glass are two
slips, and a code pasted over another child's shows as one slip with two texts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from app.domain.slip_layout import QR_CODES
from app.domain.slips.plane import Pair, Plane, Point, corners, fit
from app.domain.slips.seen import SlipSeen

APART_MM = 12.0
"""How far a code may lie from where its partner would have it: over 150 mm, a code's own slant is known this well."""


@dataclass(frozen=True)
class CodeSeen:
    """A QR code on a page; ``text`` is empty where one stands that cannot be read.

    ``corners`` are in pixels, from its own upper left one clockwise.
    """

    text: str
    corners: tuple[Point, Point, Point, Point]

    @property
    def centre(self) -> Point:
        return (sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4)

    @property
    def size(self) -> float:
        """Its side in pixels, by its diagonals."""
        first, second, third, fourth = self.corners
        return (math.dist(first, third) + math.dist(second, fourth)) / (2 * math.sqrt(2))

    def pairs(self, place: int) -> tuple[Pair, ...]:
        """Its corners, were it the slip's code at this place (0 or 1)."""
        return tuple(zip(corners(QR_CODES[place]), self.corners, strict=True))


@dataclass(frozen=True)
class Guess:
    """A slip as its codes alone show it. ``planes`` are the ways it may lie: two where one code was seen."""

    codes: tuple[CodeSeen, ...]
    planes: tuple[Plane, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The different texts that could be read, in order."""
        return tuple(sorted({code.text for code in self.codes if code.text}))


def joined(codes: Sequence[CodeSeen], more: Sequence[CodeSeen]) -> tuple[CodeSeen, ...]:
    """What was seen in two goes: a code once, and readable if it was so in one of them."""
    found = list(codes)
    for code in more:
        same = [one for one in found if _same_place(one, code)]
        if not same:
            found.append(code)
        elif code.text and not any(one.text for one in same):
            found = [one for one in found if one not in same] + [code]
    return tuple(found)


def _same_place(one: CodeSeen, other: CodeSeen) -> bool:
    return math.dist(one.centre, other.centre) < max(one.size, other.size) / 2


def slips_of(codes: Sequence[CodeSeen]) -> tuple[Guess, ...]:
    """The slips on a page, from top to bottom. A code that nothing can be read of is no slip by itself."""
    left = list(codes)
    found: list[Guess] = []
    for _, _, first, second in sorted(_pairings(codes), key=lambda pairing: pairing[:2]):
        if first in left and second in left:
            left.remove(first)
            left.remove(second)
            found.append(_both(first, second))
    found += [Guess((code,), _alone(code)) for code in left if code.text]
    return tuple(sorted(found, key=lambda guess: (guess.codes[0].centre[1], guess.codes[0].centre[0])))


def lost(codes: Sequence[CodeSeen], slips: Sequence[SlipSeen]) -> tuple[CodeSeen, ...]:
    """Codes that cannot be read and are on none of these slips: something else came in there."""
    return tuple(code for code in codes if not code.text and not any(slip.covers(code.centre) for slip in slips))


def _pairings(codes: Sequence[CodeSeen]) -> Iterator[tuple[bool, float, CodeSeen, CodeSeen]]:
    """Which two may be the first and second code of one slip: (texts differ, how far off in millimetres, the two)."""
    for first, second in permutations(codes, 2):
        planes = [fit(code.pairs(place)) if code.text else None for place, code in enumerate((first, second))]
        if _differ(*planes):
            continue
        for place, plane, other in ((1, planes[0], second), (0, planes[1], first)):
            if plane is not None and plane.upright:
                off = math.dist(other.centre, plane.at(*QR_CODES[place].centre)) / plane.scale
                if off < APART_MM:
                    yield (first.text != second.text, off, first, second)


def _differ(one: Plane | None, other: Plane | None) -> bool:
    """Whether two codes lie otherwise than two of one slip do; a spoilt one's corners say nothing."""
    if one is None or other is None:
        return False
    turned = abs((one.turn - other.turn + 180) % 360 - 180)
    return turned > 8 or not 0.85 < one.scale / other.scale < 1.18


def _both(first: CodeSeen, second: CodeSeen) -> Guess:
    plane = fit([*(first.pairs(0) if first.text else ()), *(second.pairs(1) if second.text else ())])
    return Guess((first, second), (plane,) if plane else ())


def _alone(code: CodeSeen) -> tuple[Plane, ...]:
    planes = (fit(code.pairs(place)) for place in (0, 1))
    return tuple(plane for plane in planes if plane is not None and plane.upright)
