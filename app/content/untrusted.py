"""What a parsed file may hold at all: packs come from outside, and are read by a kiosk that must not stall."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator

Where = tuple[str | int, ...]
"""The way to a value: keys and places in lists."""
Wrong = tuple[Where, str, str]
"""Where, what is wrong, and what to do."""

MOST_DEEP = 8
"""Tables and lists within one another; the deepest that the formats use is four."""
MOST_TEXT = 20_000
"""Letters of one text; the longest that a format uses are the outlines of shapes, some thousand."""
MOST_WHOLE = 2**63 - 1
"""TOML promises whole numbers of 64 bits; longer ones cannot even be written out in a message."""
MOST_MARKS = 2
"""Marks that may stand on one letter."""
MOST_DOTS = 8
"""Parts of a dotted key; tomllib takes time and room by the square of their number."""


def wrongs(table: dict[str, object], *, right_to_left: bool = False) -> Iterator[Wrong]:
    """Everything in ``table`` that no file may hold, in no order that means anything."""
    waiting: list[tuple[Where, object]] = [((), table)]
    while waiting:
        where, value = waiting.pop()
        if isinstance(value, dict | list):
            if len(where) > MOST_DEEP:
                yield where, "This is nested too deeply.", "Write it flat, as the guide shows."
                continue
            inner = value.items() if isinstance(value, dict) else enumerate(value)
            for key, one in inner:
                yield from _text((*where, key), key, right_to_left) if isinstance(key, str) else ()
                waiting.append(((*where, key), one))
        elif isinstance(value, str):
            yield from _text(where, value, right_to_left)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number(where, value)


def _number(where: Where, value: float) -> Iterator[Wrong]:
    if isinstance(value, int):
        if abs(value) > MOST_WHOLE:
            yield where, "This number is far too large.", "Choose a smaller one."
    elif not math.isfinite(value):
        yield where, f"This is {value}, which is not a number that can be used.", "Choose an ordinary one."


def _text(where: Where, text: str, right_to_left: bool) -> Iterator[Wrong]:
    if len(text) > MOST_TEXT:
        yield where, f"This text has more than {MOST_TEXT} letters.", "Say it much shorter."
    elif not (text.isascii() and text.isprintable()):
        what = strange(text, right_to_left=right_to_left)
        if what:
            yield where, f"This text has {what}.", "Write it without."


def strange(text: str, *, right_to_left: bool = False) -> str:
    """What in ``text`` a screen or a printer would set wrongly, or empty."""
    marks = 0
    for letter in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if marks > MOST_MARKS:
            return "letters with marks piled on one another"
        if kind in ("Cf", "Zl", "Zp") or (kind == "Cc" and letter not in "\n\t"):
            return f"an invisible character (U+{ord(letter):04X})"
        if kind in ("Cs", "Co", "Cn"):
            return f"a character that no font has (U+{ord(letter):04X})"
        if not right_to_left and unicodedata.bidirectional(letter) in ("R", "AL"):
            return f"letters that run from right to left, “{letter}” (U+{ord(letter):04X})"
    return ""


def too_many_dots(line: str) -> bool:
    """Whether a line, read before anything parses it, has a key of far too many parts."""
    if line.count(".") <= MOST_DOTS:
        return False
    parts, after_dot, quote = 1, True, ""
    for letter in line:
        if quote:
            quote = "" if letter == quote else quote
        elif letter == ".":
            parts, after_dot = parts + 1, True
            if parts > MOST_DOTS:
                return True
        elif letter in "\"'" and after_dot:
            quote, after_dot = letter, False
        elif letter.isalnum() or letter in "-_":
            after_dot = False
        elif letter not in " \t":
            parts, after_dot = 1, True
    return False
