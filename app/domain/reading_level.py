"""How hard words are to read: sentences, words, and the Flesch-Kincaid grade."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Syllables = Callable[[str], int]
"""Syllables of one word in small letters."""

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|(?<=[.!?:][”’\"')])\s+|\n+")
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9]+(?:[’'-][A-Za-zÀ-ÖØ-öø-ÿ0-9]+)*")


def sentences(text: str) -> tuple[str, ...]:
    """Parts that end in a full stop, question mark, exclamation mark, colon or line."""
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if words(part))


def words(text: str) -> tuple[str, ...]:
    """Words as they stand; what is joined by an apostrophe or hyphen is one ("grown-up")."""
    return tuple(_WORD.findall(text))


def grade(texts: Iterable[str], syllables: Syllables) -> float:
    """Flesch-Kincaid grade of all the texts together, each ending its last sentence; 0.0 for no words.

    0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al., 1975, Naval Technical Training Command).
    """
    parts = [sentence for text in texts for sentence in sentences(text)]
    said = [word for part in parts for word in words(part)]
    if not said:
        return 0.0
    beats = sum(syllables(word.lower().replace("’", "'")) for word in said)
    return 0.39 * len(said) / len(parts) + 11.8 * beats / len(said) - 15.59
