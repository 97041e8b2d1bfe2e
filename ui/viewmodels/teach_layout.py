"""How a slide shares the screen at the size the back row needs: at once, or over parts, picture first, then words.

Pure: fed by measures of the letters. Nothing is ever smaller than the bar or cut: what does not fit flows on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from app.domain.lesson import Story
from ui.viewmodels.teach_words import Face, WidthOf, breaks, count, flow, wrap

PICTURE = 1.5
"""Width by height of every scene."""
LARGER = (1.5, 1.35, 1.2, 1.1, 1.0)
"""How many times the bar letters may be where they stand alone or are many."""
BALANCED = (
    *((2.2, 0.8), (1.9, 0.8), (1.7, 0.75), (1.5, 0.7), (1.35, 0.6), (1.2, 0.55), (1.1, 0.5), (1.0, 0.5)),
    *((1.2, 0.34), (1.1, 0.34), (1.0, 0.34)),
)
"""How large letters may be beside a picture of at least this share of the height: the best first, then the least that
a picture is worth showing at. Where there is room both grow."""
ANSWERS = (0.4, 0.34)
"""The share of the height that pictures of answers want, and the least."""
BADGE = 1.25
"""The disc that an answer's letter stands on, in ems."""
SHARES = (0.62, 0.56, 0.5, 0.45, 0.4, 0.35, 0.3)
"""Of the width, for a picture beside words."""


@dataclass(frozen=True)
class Room:
    """The screen's space for a slide in pixels, without its margin. ``bar`` is the em that the back row reads."""

    width: float
    height: float
    gap: float
    bar: float


@dataclass(frozen=True)
class Piece:
    """Something on a slide. ``kind`` is "picture", "words" or "letter"; ``em`` the size of its letters in pixels.

    ``mark`` is "right" or "other" once the answer is shown.
    """

    kind: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""
    em: float = 0.0
    picture: str = ""
    alt: str = ""
    mark: str = ""
    middle: bool = False


Part = tuple[Piece, ...]
"""What stands on the screen at once."""

Measure = Callable[[float], WidthOf]
"""The widths of words at a size of letters."""


@dataclass(frozen=True)
class Option:
    """One answer of a check, called by its ``letter``."""

    letter: str
    text: str
    picture: str
    alt: str
    mark: str = ""


def lay_sentence(text: str, picture: str, alt: str, room: Room, measure: Measure) -> tuple[Part, ...]:
    """A picture and what is said about it."""
    words = text.split()
    for larger, floor in BALANCED:
        face = Face(room.bar * larger, measure(room.bar * larger))
        tried = [_beside(words, share, room, face) for share in SHARES] + [_above(words, room, face)]
        good = [one for one in tried if one and one[0].height >= floor * room.height]
        if good:
            shown, said = max(good, key=lambda pair: pair[0].height)
            text = "\n".join(wrap(words, said.width, face))
            return ((replace(shown, picture=picture, alt=alt), replace(said, text=text)),)
    return ((_picture(picture, alt, room),), *lay_words(text, room, measure))


def lay_words(text: str, room: Room, measure: Measure, mark: str = "") -> tuple[Part, ...]:
    """Words alone, over as few parts as they take at the bar, and then as large as they can be."""
    fewest = len(flow(text, room.width, room.height, Face(room.bar, measure(room.bar))))
    for larger in LARGER:
        face = Face(room.bar * larger, measure(room.bar * larger))
        if larger > 1 and (face.lines_in(room.height) == 0 or breaks(text.split(), room.width, face)):
            continue
        parts = flow(text, room.width, room.height, face)
        if len(parts) <= fewest:
            return tuple((_words(lines, room, face, mark),) for lines in parts)
    raise AssertionError("the last of LARGER is the bar itself")


def lay_check(
    story: Story | None, question: str, options: Sequence[Option], room: Room, measure: Measure
) -> tuple[Part, ...]:
    """A question: all of it at once, or story, question, each answer, and all pictures by their letters for hands."""
    before = lay_sentence(story.text, story.picture, story.alt, room, measure) if story else ()
    whole = _all_at_once(question, options, room, measure)
    if whole:
        return (*before, whole)
    asked = lay_words(question, room, measure)
    each = (part for one in options for part in _option(one, room, measure))
    return (*before, *asked, *each, _by_letter(options, room))


def lay_answer(yes: str, kind: str, options: Sequence[Option], room: Room, measure: Measure) -> tuple[Part, ...]:
    """The right answer among all pictures, then the kind words beside its picture."""
    right = next(one for one in options if one.mark == "right")
    told = lay_sentence(f"{yes} {kind}", right.picture, right.alt, room, measure)
    # the picture was just seen: where words flow on, it need not stand alone again
    return (_by_letter(options, room), *(told if len(told) == 1 else told[1:]))


def too_far(texts: Sequence[str], room: Room, measure: Measure) -> bool:
    """Whether some word is wider than the screen at the bar, so that it must be broken."""
    face = Face(room.bar, measure(room.bar))
    return any(breaks(text.split(), room.width, face) for text in texts)


def _picture(name: str, alt: str, room: Room) -> Piece:
    height = min(room.height, room.width / PICTURE)
    width = height * PICTURE
    return Piece("picture", (room.width - width) / 2, (room.height - height) / 2, width, height, picture=name, alt=alt)


def _words(lines: list[str], room: Room, face: Face, mark: str = "") -> Piece:
    height = face.height(len(lines))
    y = (room.height - height) / 2
    return Piece("words", 0, y, room.width, height, "\n".join(lines), face.em, mark=mark, middle=True)


def _beside(words: list[str], share: float, room: Room, face: Face) -> tuple[Piece, Piece] | None:
    height = min(room.height, room.width * share / PICTURE)
    wide = height * PICTURE
    width = room.width - wide - room.gap
    if width <= 0 or breaks(words, width, face):
        return None
    tall = face.height(count(words, width, face))
    if tall > room.height:
        return None
    shown = Piece("picture", 0, (room.height - height) / 2, wide, height)
    said = Piece("words", wide + room.gap, (room.height - tall) / 2, width, tall, em=face.em)
    return shown, said


def _above(words: list[str], room: Room, face: Face) -> tuple[Piece, Piece] | None:
    if breaks(words, room.width, face):
        return None
    tall = face.height(count(words, room.width, face))
    height = min(room.height - tall - room.gap, room.width / PICTURE)
    if height <= 0:
        return None
    wide = height * PICTURE
    top = (room.height - tall - room.gap - height) / 2
    shown = Piece("picture", (room.width - wide) / 2, top, wide, height)
    said = Piece("words", 0, top + height + room.gap, room.width, tall, em=face.em, middle=True)
    return shown, said


def _option(one: Option, room: Room, measure: Measure) -> tuple[Part, ...]:
    """An answer by itself: its letter stands before its words."""
    return lay_sentence(f"{one.letter}: {one.text}", one.picture, one.alt, room, measure)


def _columns(count: int, room: Room) -> list[tuple[float, float]]:
    """(x, width) of so many columns."""
    width = (room.width - (count - 1) * room.gap) / count
    return [(n * (width + room.gap), width) for n in range(count)]


def _by_letter(options: Sequence[Option], room: Room) -> Part:
    """All pictures, each under its letter: for hands, and for the answer."""
    columns = _columns(len(options), room)
    badge, em = room.bar * BADGE, room.bar
    picture = min(room.height - badge - room.gap / 2, columns[0][1] / PICTURE)
    top = (room.height - picture - badge - room.gap / 2) / 2
    at = top + badge + room.gap / 2
    found: list[Piece] = []
    for one, (x, width) in zip(options, columns, strict=True):
        wide = picture * PICTURE
        left = x + (width - wide) / 2
        found.append(Piece("letter", x, top, width, badge, one.letter, em, mark=one.mark, middle=True))
        found.append(Piece("picture", left, at, wide, picture, picture=one.picture, alt=one.alt, mark=one.mark))
    return tuple(found)


def _all_at_once(question: str, options: Sequence[Option], room: Room, measure: Measure) -> Part | None:
    """The question above its answers, picture, letter and words each; None where that does not fit."""
    columns = _columns(len(options), room)
    for floor, larger in product(ANSWERS, LARGER):
        face = Face(room.bar * larger, measure(room.bar * larger))
        texts = [f"{one.letter}: {one.text}".split() for one in options]
        if breaks(question.split(), room.width, face) or any(breaks(one, columns[0][1], face) for one in texts):
            continue
        tall = face.height(max(count(one, columns[0][1], face) for one in texts))
        head = face.height(count(question.split(), room.width, face))
        picture = min(room.height - head - tall - 1.6 * room.gap, columns[0][1] / PICTURE)
        if picture >= floor * room.height:
            asked = wrap(question.split(), room.width, face)
            said = [wrap(one, width, face) for one, (_, width) in zip(texts, columns, strict=True)]
            return _whole(asked, said, options, columns, room, face, picture)
    return None


def _whole(
    asked: list[str],
    said: list[list[str]],
    options: Sequence[Option],
    columns: list[tuple[float, float]],
    room: Room,
    face: Face,
    picture: float,
) -> Part:
    head, tall = face.height(len(asked)), face.height(max(len(lines) for lines in said))
    top = (room.height - head - tall - picture - 1.6 * room.gap) / 2
    at = top + head + room.gap
    found = [Piece("words", 0, top, room.width, head, "\n".join(asked), face.em, middle=True)]
    for one, lines, (x, width) in zip(options, said, columns, strict=True):
        wide = picture * PICTURE
        left = x + (width - wide) / 2
        found.append(Piece("picture", left, at, wide, picture, picture=one.picture, alt=one.alt, mark=one.mark))
        below = at + picture + 0.6 * room.gap
        text = "\n".join(lines)
        found.append(Piece("words", x, below, width, face.height(len(lines)), text, face.em, middle=True))
    return tuple(found)
