"""How words fall into lines, and a sentence into parts that each fit: whole words, at natural breaks, never smaller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

WidthOf = Callable[[str], float]

SLACK = 1.01
"""Letters drawn at their places are a little wider than their measure."""
FULL, PAUSES = ".!?…", ",;:–"
PART = 1.0
"""What one part more costs; the prices of where it ends are set against this."""
SENTENCE, CLAUSE, WORD = 0.0, 0.4, 1.2
"""An end within a sentence costs more than a part of its own for the sentence, where that fits one."""
MIXED = 0.8
"""A part that ends within a sentence, after another sentence."""
LONELY = 0.8
"""A part of one or two words, which says nothing by itself."""


@dataclass(frozen=True)
class Face:
    """Letters of one size: ``em`` in pixels; a line takes ``pitch`` of it, the last one ``last``."""

    em: float
    width_of: WidthOf
    pitch: float = 1.16
    last: float = 1.0

    def height(self, lines: int) -> float:
        """Of so many lines, from the top of the letters' room to below their tails."""
        return 0.0 if lines == 0 else ((lines - 1) * self.pitch + self.last) * self.em

    def lines_in(self, height: float) -> int:
        """How many lines this height holds."""
        return (
            max(0, int((height / self.em - self.last) / self.pitch + 1 + 1e-6)) if height >= self.em * self.last else 0
        )

    @cached_property
    def space(self) -> float:
        return self.width_of(" ") * SLACK

    def width(self, line: str) -> float:
        """Of a line, with its slack."""
        return self.width_of(line) * SLACK


def pieces(words: list[str], width: float, face: Face) -> list[str]:
    """The same words, but one that is wider than a line is broken: after a hyphen of its own, else with one."""
    return [piece for word in words for piece in _broken(word, width, face)]


def breaks(words: list[str], width: float, face: Face) -> bool:
    """Whether any of these words is too wide for a line."""
    return any(face.width(word) > width for word in words)


def count(words: list[str], width: float, face: Face) -> int:
    """How many lines these words take at least."""
    return len(_filled(words, [face.width(word) for word in words], width, face.space))


def wrap(words: list[str], width: float, face: Face) -> list[str]:
    """As few lines as these words take, those about equally long, and sentences ending lines where they can."""
    widths = [face.width(word) for word in words]
    fewest = len(_filled(words, widths, width, face.space))
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for end in range(1, len(words) + 1):
        wide = -face.space
        for start in range(end - 1, -1, -1):
            wide += widths[start] + face.space
            if wide > width and start < end - 1:
                break
            price = (1 - wide / width) ** 2 + _line_price(words, end)
            for line in range(1, fewest + 1):
                before = best.get((start, line - 1))
                if before and before[0] + price < best.get((end, line), (float("inf"), 0))[0]:
                    best[end, line] = (before[0] + price, start)
    lines, end = [], len(words)
    for line in range(fewest, 0, -1):
        start = best[end, line][1]
        lines.append(" ".join(words[start:end]))
        end = start
    return lines[::-1]


def flow(text: str, width: float, height: float, face: Face) -> list[list[str]]:
    """The parts of a text that does not fit at once, each a list of lines; at least one line stands on each."""
    words = pieces(text.split(), width, face)
    widths = [face.width(word) for word in words]
    room = max(1, face.lines_in(height))
    cost: list[float] = [0.0] + [float("inf")] * len(words)
    begun = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        for start in range(end - 1, -1, -1):
            if len(_filled(words[start:end], widths[start:end], width, face.space)) > room:
                break
            price = cost[start] + PART + _price(words, start, end)
            if price < cost[end]:
                cost[end], begun[end] = price, start
    parts, end = [], len(words)
    while end:
        parts.append(wrap(words[begun[end] : end], width, face))
        end = begun[end]
    return parts[::-1]


def _price(words: list[str], start: int, end: int) -> float:
    whole = start == 0 or _ends(words[start - 1], FULL)
    finished = end == len(words) or _ends(words[end - 1], FULL)
    alone = LONELY if end - start < 3 and not (whole and finished) else 0.0
    if finished:
        return alone + SENTENCE
    alone += MIXED if any(_ends(word, FULL) for word in words[start : end - 1]) else 0.0
    if words[end - 1].endswith("-"):
        return alone + 2 * WORD
    return alone + (CLAUSE if _ends(words[end - 1], PAUSES) else WORD)


def _line_price(words: list[str], end: int) -> float:
    if end == len(words) or _ends(words[end - 1], FULL):
        return 0.0
    return 0.05 if _ends(words[end - 1], PAUSES) else 0.08


def _ends(word: str, marks: str) -> bool:
    return word.rstrip("”’\"')").endswith(tuple(marks))


def _filled(words: list[str], widths: list[float], room: float, space: float) -> list[str]:
    lines: list[list[str]] = []
    here = 0.0
    for word, width in zip(words, widths, strict=True):
        if lines and here + space + width <= room:
            lines[-1].append(word)
            here += space + width
        else:
            lines.append([word])
            here = width
    return [" ".join(line) for line in lines]


def _broken(word: str, width: float, face: Face) -> list[str]:
    if face.width(word) <= width:
        return [word]
    own = word.find("-", 1, -1)
    if own > 0 and face.width(word[: own + 1]) <= width:
        return [word[: own + 1], *_broken(word[own + 1 :], width, face)]
    least = min(2, len(word) - 1)
    for cut in range(len(word) - least, 0, -1):
        if face.width(word[:cut] + "-") <= width or cut == 1:
            return [word[:cut] + "-", *_broken(word[cut:], width, face)] if len(word) > 1 else [word]
    return [word]
