"""Which animal is whose: unique in the class, kept for years."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence


def settle(stay: Iterable[str], come: Iterable[tuple[str, str, str]], animals: Sequence[str]) -> dict[str, str]:
    """Animals of those who come into a class, by subject.

    ``stay`` are the animals of pupils who are in the class already; ``come`` is (subject, own animal or "", key),
    the key being anything that stays the pupil's own: the same keys in the same class get the same animals.
    Those who bring an animal keep it if nobody in the class has it; of two who bring the same, the first named.
    In a class with more pupils than there are animals, some share one; no animal is used thrice before all are twice.
    """
    taken = dict(Counter(animal for animal in stay if animal))
    kept: dict[str, str] = {}
    homeless: list[tuple[str, str]] = []
    for subject, animal, key in come:
        if animal and animal not in taken:
            kept[subject] = animal
            taken[animal] = 1
        else:
            homeless.append((subject, key))
    free: list[str] = []
    for subject, key in homeless:
        free = free or _fewest(taken, animals)
        if not free:
            return kept
        given = free.pop(zlib.crc32(key.encode()) % len(free))
        taken[given] = taken.get(given, 0) + 1
        kept[subject] = given
    return kept


def _fewest(taken: Mapping[str, int], animals: Sequence[str]) -> list[str]:
    free = [animal for animal in animals if animal not in taken]
    if free:
        return free
    fewest = min((taken[animal] for animal in animals), default=0)
    return [animal for animal in animals if taken[animal] == fewest]
