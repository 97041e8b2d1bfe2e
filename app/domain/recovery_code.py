"""A key written down by hand: seven groups of four symbols, each with a check character that knows its place."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.base32_check import ALPHABET, check_value
from app.errors import KioskError

GROUPS = 7
SYMBOLS = 4 * GROUPS
"""28 symbols of 5 bits are 140 bits: as hard to guess as what they open."""
_MEANT = str.maketrans({"I": "1", "L": "1", "O": "0"})


def written(values: Sequence[int]) -> str:
    """The symbols (0–31) as "AAAAC BBBBC …", where C is the group's check character."""
    groups = (values[at : at + 4] for at in range(0, SYMBOLS, 4))
    return " ".join(_group(number, group) for number, group in enumerate(groups))


def read(text: str) -> tuple[int, ...]:
    """The symbols. Small letters count, and I, L and O for what they look like.

    Raises KioskError ``recovery-mistyped`` naming the first group that cannot be right.
    """
    groups = _grouped(text)
    if len(groups) != GROUPS:
        raise _mistyped(f"The recovery key has {GROUPS} groups of 5 characters; this has {len(groups)}.")
    values: list[int] = []
    for number, group in enumerate(groups):
        values.extend(_symbols(number, group))
    return tuple(values)


def _group(number: int, group: Sequence[int]) -> str:
    return "".join(ALPHABET[value] for value in (*group, check_value((number, *group))))


def _grouped(text: str) -> list[str]:
    """By its gaps where it has some, else by fives."""
    words = text.upper().replace("-", " ").translate(_MEANT).split()
    if len(words) > 1:
        return words
    run = "".join(words)
    return [run[at : at + 5] for at in range(0, len(run), 5)]


def _symbols(number: int, group: str) -> Sequence[int]:
    if len(group) != 5:
        raise _mistyped(f"Group {number + 1} has {len(group)} characters; each group has 5.")
    strange = next((letter for letter in group if letter not in ALPHABET), "")
    if strange:
        raise _mistyped(f"Group {number + 1} has “{strange}” in it, which no recovery key has.")
    values = [ALPHABET.index(letter) for letter in group]
    if check_value((number, *values[:4])) != values[4]:
        raise _mistyped(f"Group {number + 1}, “{group}”, is not as it was written down: please compare it.")
    return values[:4]


def _mistyped(said: str) -> KioskError:
    return KioskError("recovery-mistyped", said)
