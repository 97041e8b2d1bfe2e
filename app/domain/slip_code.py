"""The code on a return slip: which form and which copy, with a check character; no name, no pupil number.

``TU1-K7M2-P9QX-P1-C``: version 1 of the code, form K7M2P9QX, copy P1, check character C. The QR code holds exactly
the text printed beside it, so there is one thing to read, to type and to check. Letters are Crockford's base 32
(https://www.crockford.com/base32.html): no I, L, O or U, and a typed O counts as 0, I and L as 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.base32_check import ALPHABET, check_value

VERSION = 1
FORM_LENGTH = 8
FORM_BITS = 5 * FORM_LENGTH
HIGHEST_COPY = 999
_LOOK_ALIKES = str.maketrans("OIL", "011")
_SHAPE = re.compile(r"TU([0-9])([0-9A-HJKMNP-TV-Z]{8})P([1-9][0-9]{0,2})([0-9A-HJKMNP-TV-Z])")


@dataclass(frozen=True)
class SlipCode:
    """One printed copy of one form. ``form`` is 8 characters of base 32, ``copy`` counts from 1 to 999."""

    form: str
    copy: int
    version: int = VERSION

    @property
    def text(self) -> str:
        """What the QR code holds and what is printed beside it."""
        check = ALPHABET[check_value(_values(self))]
        return f"TU{self.version}-{self.form[:4]}-{self.form[4:]}-P{self.copy}-{check}"


def parse(text: str) -> SlipCode | None:
    """The code that was read or typed (case, spaces and hyphens do not matter), or None when it is not one of ours."""
    squeezed = re.sub(r"[\s\-]", "", text).upper()
    # The prefix keeps its letters; only what follows it may hold look-alikes.
    match = _SHAPE.fullmatch(squeezed[:2] + squeezed[2:].translate(_LOOK_ALIKES))
    if match is None:
        return None
    code = SlipCode(form=match[2], copy=int(match[3]), version=int(match[1]))
    return code if ALPHABET[check_value(_values(code))] == match[4] else None


def typed(text: str) -> SlipCode | None:
    """A code as somebody types it: what all slips begin with may be left out."""
    return parse(text) or parse(f"TU{VERSION}{text}")


def form_id(random_bits: int) -> str:
    """A form's id from 40 random bits."""
    return "".join(ALPHABET[random_bits >> shift & 31] for shift in range(FORM_BITS - 5, -1, -5))


def _values(code: SlipCode) -> Sequence[int]:
    # the copy by its printed digits: one wrong digit must be one wrong symbol, or the check can miss it
    return (code.version, *(ALPHABET.index(letter) for letter in f"{code.form}{code.copy}"))
