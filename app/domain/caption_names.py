"""Names of pupils found in a caption, however they are written. Pure.

Every pupil on the roll is looked for, by the name used in class and by the one on paper, and by each part of a name of
several. Case, accents, hyphens, apostrophes and hidden characters make no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.caption_words import Word, parts, words
from app.domain.pupil import Pupil

LEAST_PART = 3
"""Letters that a part of a name needs to be looked for by itself: “de” and “al” are no names."""
MOST_SPLIT = 3
"""More words than it has parts that a name can fall into where nothing stands between: “McDonald”, “Mc-Do-nald”."""
MOST_INITIAL = 3
"""Letters of a surname that count as its beginning: “Aisha H”, “Rafael Kh”."""


class Name(StrEnum):
    """What of a name was found."""

    FULL = "full"
    LAST = "last"
    INITIAL = "initial"
    """A first name with the beginning of the surname."""
    FIRST = "first"


_RANK = {Name.FULL: 0, Name.LAST: 1, Name.INITIAL: 2, Name.FIRST: 3}


@dataclass(frozen=True)
class Found:
    """``written`` as the caption has it.

    ``small``: in small letters where others have capitals, as an ordinary word is. ``plain``: how it is written tells
    neither, at the beginning of a sentence or where all letters are alike. Neither is ever true of a full name.
    """

    name: Name
    written: str
    pupils: tuple[Pupil, ...]
    plain: bool = False
    small: bool = False


@dataclass(frozen=True)
class _Known:
    name: Name
    pupil: Pupil
    apart: bool
    """It has several parts, which may stand apart."""


def names_in(caption: str, roll: Iterable[Pupil]) -> tuple[Found, ...]:
    """Every name in its order; the longest that fits counts, and of those alike the one that tells most."""
    index, longest = _index(roll)
    read = words(caption)
    shouted = not any(c.islower() for c in caption) or not any(c.isupper() for c in caption)
    found: list[Found] = []
    at = 0
    while at < len(read):
        for length in range(min(longest + MOST_SPLIT, len(read) - at), 0, -1):
            run = read[at : at + length]
            known = _fitting(index.get("".join(word.key for word in run), ()), run)
            if known:
                name = min((one.name for one in known), key=_RANK.__getitem__)
                taken = _unique(one.pupil for one in known if one.name == name)
                more = _beginning(taken, read[at + length : at + length + 1]) if name is Name.FIRST else ()
                end = read[at + length - 1 + bool(more)].end
                written = caption[run[0].start : end]
                sure = name is Name.FULL or bool(more)
                small = not (sure or shouted or run[0].capital)
                plain = not (sure or small) and (shouted or run[0].begins)
                found.append(Found(Name.INITIAL if more else name, written, more or taken, plain, small))
                at += length + bool(more)
                break
        else:
            at += 1
    return tuple(found)


def _fitting(known: Iterable[_Known], run: tuple[Word, ...]) -> tuple[_Known, ...]:
    """A name of one part is not put together from words that stand apart: “is a” is not Isa."""
    together = all(word.glued for word in run[1:])
    return tuple(one for one in known if one.apart or together)


def _beginning(first: tuple[Pupil, ...], after: tuple[Word, ...]) -> tuple[Pupil, ...]:
    """Those of the pupils whose surname begins as the next word says."""
    for word in after:
        if word.capital and not word.begins and len(word.key) <= MOST_INITIAL:
            return tuple(one for one in first if "".join(parts(one.last)).startswith(word.key))
    return ()


def _index(roll: Iterable[Pupil]) -> tuple[dict[str, list[_Known]], int]:
    """Names by what their letters are together, and how many words the longest can be written in."""
    index: dict[str, list[_Known]] = defaultdict(list)
    longest = 1
    for pupil in roll:
        for name, own in _names(pupil):
            index["".join(own)].append(_Known(name, pupil, len(own) > 1))
        firsts = max(len(words(pupil.first)), len(words(pupil.legal_first)))
        longest = max(longest, firsts + len(words(pupil.last)))
    return index, longest


def _names(pupil: Pupil) -> Iterator[tuple[Name, tuple[str, ...]]]:
    last = parts(pupil.last)
    firsts = {parts(pupil.first), parts(pupil.legal_first)} - {()}
    for first in firsts:
        if last:
            yield Name.FULL, first + last
            yield Name.FULL, last + first
        yield from _each(Name.FIRST, first)
    yield from _each(Name.LAST, last)


def _each(name: Name, own: tuple[str, ...]) -> Iterator[tuple[Name, tuple[str, ...]]]:
    if len("".join(own)) > 1:
        yield name, own
    if len(own) > 1:
        yield from ((name, (part,)) for part in own if len(part) >= LEAST_PART)


def _unique(pupils: Iterable[Pupil]) -> tuple[Pupil, ...]:
    return tuple({one.subject: one for one in pupils}.values())
