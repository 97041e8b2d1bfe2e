"""Lines of text that runs from right to left, or both ways: broken as it is read, put in order as it is seen.

The order is the Unicode bidirectional algorithm's (UAX 9), from the package python-bidi.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.paper.fonts import Face, Run
from app.paper.shaping import JOINING, MOVE, SAID
from app.paper.wrap import PLAIN, STRONG, Line

_SPACE = "\u00a0"
_UNSEEN = str.maketrans("", "", "\u200e\u200f")
Letter = tuple[str, bool]
"""A letter, and whether it is set strongly."""


@dataclass(frozen=True)
class Voice:
    """``right_to_left``: how the text runs on the whole, and that lines end at the right edge."""

    face: Face
    strong: Face
    right_to_left: bool


def set_mixed(text: str, voice: Voice, width: float) -> tuple[Line, ...]:
    """Lines no wider than ``width`` (thousandths of the size)."""
    lines: list[Line] = []
    line: list[Letter] = []
    space = voice.face.measure(_SPACE)[1]
    used = -space
    for whole in _words(_letters(text)):
        for word in _chopped(whole, voice, width):
            wide = _width(word, voice)
            used += space + wide
            if used > width and line:
                lines.append(_line(line, voice, width))
                line, used = [], wide
            line = [*line, (" ", False), *word] if line else word
    if line:
        lines.append(_line(line, voice, width))
    return tuple(lines)


def _chopped(word: list[Letter], voice: Voice, width: float) -> Iterator[list[Letter]]:
    """A word wider than a line is broken where it must be."""
    while len(word) > 1 and _width(word, voice) > width:
        fits = next((n for n in range(len(word) - 1, 1, -1) if _width(word[:n], voice) <= width), 1)
        yield word[:fits]
        word = word[fits:]
    yield word


def mixed_width(text: str, voice: Voice) -> float:
    """Of the text on one line, in thousandths of the size."""
    return _width(_letters(text), voice)


def _letters(text: str) -> list[Letter]:
    found, strong = [], False
    for letter in text:
        if letter in (STRONG, PLAIN):
            strong = letter == STRONG
        else:
            found.append((letter, strong))
    return found


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    for space, word in groupby(letters, key=lambda one: one[0] == " "):
        if not space:
            yield list(word)


def _width(letters: Sequence[Letter], voice: Voice) -> float:
    # no letter's width depends on the order of the pieces, so the costly ordering is left out
    return sum(_piece(tuple(piece), voice)[1] for _, piece in groupby(letters, key=_kind))


def _line(letters: Sequence[Letter], voice: Voice, width: float) -> Line:
    runs: list[Run] = [(SAID, "".join(letter for letter, _ in letters))]
    wide = 0.0
    pieces = [_piece(piece, voice) for piece in _as_seen(letters, voice.right_to_left)]
    for inner, more in pieces:
        runs.extend(inner)
        wide += more
    if voice.right_to_left:
        runs.insert(1, (MOVE, f"{width - wide:.1f}"))
    return tuple(runs)


def _kind(letter: Letter) -> tuple[bool, bool]:
    return bool(JOINING.match(letter[0])), letter[1]


def _as_seen(letters: Sequence[Letter], right_to_left: bool) -> Iterator[tuple[Letter, ...]]:
    """Pieces from left to right, each of one kind; letters that join stand in the order in which they are read."""
    seen = _ordered("".join(letter for letter, _ in letters), right_to_left)
    placed = [((shown, letters[place][1]), level) for shown, place, level in seen]
    for (kind, _), piece in groupby(placed, key=lambda one: (_kind(one[0]), one[1] % 2)):
        found = tuple(one for one, _ in piece)
        yield found[::-1] if kind[0] else found


def _ordered(text: str, right_to_left: bool) -> Iterator[tuple[str, int, int]]:
    """Each letter as it is shown (brackets turned), its place in the text and its level, from left to right."""
    from bidi import algorithm  # only who prints such text waits for it

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(right_to_left), "LR"[right_to_left]
    algorithm.get_embedding_levels(text, storage)
    for place, one in enumerate(storage["chars"]):
        one["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    for one in storage["chars"]:
        yield one["ch"], one["place"], one["level"]


def _piece(letters: tuple[Letter, ...], voice: Voice) -> tuple[tuple[Run, ...], float]:
    text, strong = "".join(letter for letter, _ in letters), letters[0][1]
    face = voice.strong if strong else voice.face
    # a run that begins with an ordinary space would lose it in the setter
    return (
        face.joined.shape(text)
        if JOINING.match(text[0])
        else face.measure(text.translate(_UNSEEN).replace(" ", _SPACE))
    )
