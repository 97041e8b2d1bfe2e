"""Words to lines: left-aligned, never hyphenated, never smaller to fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.paper.fonts import Face, Run

Line = tuple[Run, ...]
STRONG, PLAIN = "\x02", "\x03"
"""What stands between these marks is set in the strong face."""
_MARKS = re.compile(f"([{STRONG}{PLAIN}])")
_Word = tuple[float, tuple[Run, ...]]
"""Its width and what it is set in: one run, or more when a mark stands inside."""


def wrap(text: str, face: Face, strong: Face, width: float) -> tuple[Line, ...]:
    """Lines no wider than ``width`` (thousandths of the size)."""
    lines: list[Line] = []
    line: list[tuple[Run, ...]] = []
    space = face.measure(" ")[1]
    used = -space
    for wide, runs in _marked(text, face, strong, width) if STRONG in text else _words(text, face, width):
        used += space + wide
        if used > width and line:
            lines.append(_joined(line))
            line.clear()
            used = wide
        line.append(runs)
    if line:
        lines.append(_joined(line))
    return tuple(lines)


def _words(text: str, face: Face, width: float) -> Iterator[_Word]:
    for word in text.split(" "):
        runs, wide = face.measure(word)
        if wide > width:
            yield from _broken(word, face, width)
        elif word:
            yield wide, runs


def _marked(text: str, face: Face, strong: Face, width: float) -> Iterator[_Word]:
    now = face
    for marked in text.split(" "):
        if marked.isprintable():
            yield from _words(marked, now, width)
            continue
        wide = 0.0
        runs: list[Run] = []
        for part in _MARKS.split(marked):
            if part in (STRONG, PLAIN):
                now = strong if part == STRONG else face
            elif part:
                inner, more = now.measure(part)
                wide += more
                runs.extend(inner)
        if runs:
            yield wide, tuple(runs)


def _broken(word: str, face: Face, width: float) -> Iterator[_Word]:
    while word:
        fits = next((n for n in range(len(word), 1, -1) if face.measure(word[:n])[1] <= width), 1)
        runs, wide = face.measure(word[:fits])
        yield wide, runs
        word = word[fits:]


def _joined(words: Sequence[tuple[Run, ...]]) -> Line:
    """Words with spaces between, as few runs as can be; a space stands in the font of the word before it."""
    line: list[Run] = []
    font, text = words[0][0][0], ""
    for word in words:
        for own, letters in word:
            if own != font:
                line.append((font, text))
                font, text = own, ""
            text += letters
        text += " "
    line.append((font, text[:-1]))
    return tuple(line)
