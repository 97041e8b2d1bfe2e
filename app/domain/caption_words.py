"""A caption taken apart into words that can be compared with names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.names import folded

_INSIDE = "'’ʼ`´"
"""Apostrophes belong to a word: O’Neill."""
_OWNED = re.compile(r"(?<=.)['’ʼ`´]s$", re.IGNORECASE)
_BARE = str.maketrans("", "", _INSIDE)
_ENDS = ".!?:;\n•"
_OPENS = "\"'“‘«([{-–—"


@dataclass(frozen=True)
class Word:
    """``key`` is for comparing. ``glued``: nothing like a space stands before it, as after a hyphen.

    ``begins``: it begins a sentence, so that a capital says nothing.
    """

    written: str
    key: str
    start: int
    end: int
    glued: bool
    begins: bool

    @property
    def capital(self) -> bool:
        """Written with a capital, or in letters that have none."""
        first = next((c for c in self.written if c.isalpha()), "")
        return not first.islower()


def key(text: str) -> str:
    """One word for comparing: no case, no accents, no “’s” at its end."""
    if text.isascii() and text.isalpha():
        return text.lower()
    bare = unicodedata.normalize("NFKC", _OWNED.sub("", text)).translate(_BARE)
    return folded(bare)


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; hyphens, digits, underscores and humps (“AishaHope”) part them."""
    found: list[Word] = []
    for start, end in _runs(text):
        humps = [at for at in range(start + 1, end) if text[at - 1].islower() and text[at].isupper()]
        for left, right in zip((start, *humps), (*humps, end), strict=True):
            same = key(text[left:right])
            if same:
                glued = bool(found) and not any(c.isspace() for c in text[found[-1].end : left])
                found.append(Word(text[left:right], same, left, right, glued, _begins(text, left)))
    return tuple(found)


def parts(name: str) -> tuple[str, ...]:
    """A name's parts for comparing: “Anne-Marie”, “O’Neill” and “van der Berg” have several."""
    apart = "".join(" " if c in _INSIDE else c for c in _OWNED.sub("", name))
    return tuple(key(apart[start:end]) for start, end in _runs(apart) if key(apart[start:end]))


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where letters stand together, with marks on them, invisible characters and apostrophes between them."""
    start = -1
    for at, c in enumerate(text):
        inside = c.isalpha() or (start >= 0 and (c in _INSIDE or unicodedata.category(c) in _CARRIED))
        if inside and start < 0:
            start = at
        elif not inside and start >= 0:
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(text)


_CARRIED = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})


def _begins(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \t")
    while before and before[-1] in _OPENS:
        before = before[:-1].rstrip(" \t")
    return not before or before[-1] in _ENDS
