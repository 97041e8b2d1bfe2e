"""A check character in base 32 that notices every single wrong character and every swap of two.

One parity symbol of a Reed-Solomon code over GF(32) with the primitive polynomial x⁵ + x² + 1: each place has its own
non-zero weight, so a changed symbol always changes the sum, and so do two different symbols that change places.
"""

from __future__ import annotations

from collections.abc import Sequence

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 symbols: no I, L, O or U."""

_POLYNOMIAL = 0b100101


def check_value(values: Sequence[int]) -> int:
    """The check symbol (0–31) of up to 30 symbols (each 0–31)."""
    total = 0
    for value in reversed(values):
        total = _double(total ^ value)
    return total


def _double(value: int) -> int:
    """``value`` times x in GF(32)."""
    value <<= 1
    return value ^ _POLYNOMIAL if value & 32 else value
