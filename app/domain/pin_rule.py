"""Which PINs are too easy."""

from __future__ import annotations

from itertools import pairwise

LENGTH = 6


def fault(pin: str) -> str:
    """One kind sentence about what is wrong with this PIN, empty when nothing is."""
    if len(pin) != LENGTH or not (pin.isascii() and pin.isdigit()):
        return f"A PIN has {LENGTH} digits."
    steps = {(int(later) - int(earlier)) % 10 for earlier, later in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        return "This PIN is one of the first that anybody would try: please choose another."
    if pin[:2] * 3 == pin or pin[:3] * 2 == pin:
        return "This PIN repeats itself, so it is easy to see over a shoulder: please choose another."
    return ""
