"""What a class takes home and hangs up: licence cards, and a poster of its rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.picture import Picture

CARD_WIDTH, CARD_HEIGHT = 85.6, 54.0
"""Millimetres: ID-1 of ISO/IEC 7810, the size of a bank card."""
THUMB = "glyph-1F44D"


@dataclass(frozen=True)
class Card:
    """``first`` is the first name used in class and nothing more (R15); ``picture`` is that of the child's animal."""

    first: str
    picture: Picture


@dataclass(frozen=True)
class CardSheet:
    """The cards of a class, or of one child. ``words`` are those of ``lessons/letters/keepsakes-<language>.toml``."""

    title: str
    school: str
    school_year: str
    words: Mapping[str, str]
    thumb: Picture
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class PosterRule:
    """A promise as the stage's lesson words it, and the name of its picture."""

    promise: str
    picture: str


@dataclass(frozen=True)
class Poster:
    """The rules of a stage for a classroom's wall: it names the class, and no child.

    ``four`` makes it four A4 pages to be put together instead of one A3 page.
    """

    title: str
    class_name: str
    school: str
    words: Mapping[str, str]
    rules: tuple[PosterRule, ...]
    pictures: Mapping[str, Picture]
    four: bool = False
