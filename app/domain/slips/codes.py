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
    def known(self) -> tuple[CodeSeen, ...]:
        """The codes whose corners can be trusted: those that could be read, or all where none could."""
        return tuple(code for code in self.codes if code.text) or self.codes

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
    """The slips on a page: first those of which a code could be read, from top to bottom, then the others.

    What stands under two guesses is for whoever places them to see: a spoilt code may lie otherwise than it seems.
    """
    left = list(codes)
    found: list[Guess] = []
    for *_, first, second in sorted(_pairings(codes), key=lambda pairing: pairing[:3]):
        if first in left and second in left:
            left.remove(first)
            left.remove(second)
            found.append(Guess((first, second), _both(first, second)))
    found += [Guess((code,), _alone(code)) for code in left]
    return tuple(sorted(found, key=lambda guess: (not guess.texts, *reversed(guess.codes[0].centre))))


def is_on(guess: Guess, slips: Sequence[SlipSeen]) -> bool:
    """Whether one of these slips was found where a guess has its codes."""
    return any(slip.covers(code.centre) for slip in slips for code in guess.codes)


def _pairings(codes: Sequence[CodeSeen]) -> Iterator[tuple[bool, bool, float, CodeSeen, CodeSeen]]:
    """Which two may be the codes of one slip: (their texts differ, neither was read, millimetres off, the two)."""
    for first, second in permutations(codes, 2):
        planes = [fit(code.pairs(place)) for place, code in enumerate((first, second))]
        if first.text and second.text and _differ(*planes):
            continue
        for place, plane, known, other in ((1, planes[0], first, second), (0, planes[1], second, first)):
            if plane is not None and plane.upright and (known.text or not other.text):
                off = math.dist(other.centre, plane.at(*QR_CODES[place].centre)) / plane.scale
                if off < APART_MM:
                    yield (first.text != second.text, not known.text, off, first, second)


def _differ(one: Plane | None, other: Plane | None) -> bool:
    """Whether two codes lie otherwise than two of one slip do; a spoilt one's corners say nothing."""
    if one is None or other is None:
        return True
    turned = abs((one.turn - other.turn + 180) % 360 - 180)
    return turned > 8 or not 0.85 < one.scale / other.scale < 1.18


def _both(first: CodeSeen, second: CodeSeen) -> tuple[Plane, ...]:
    none = not (first.text or second.text)
    known = [(place, code) for place, code in enumerate((first, second)) if code.text or none]
    plane = fit([pair for place, code in known for pair in code.pairs(place)])
    return (plane,) if plane else ()


def _alone(code: CodeSeen) -> tuple[Plane, ...]:
    planes = (fit(code.pairs(place)) for place in (0, 1))
    return tuple(plane for plane in planes if plane is not None and plane.upright)
