"""What goes on paper about pictures of pupils: the slip for home, and the list for staff."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.form import Letter
from app.domain.school import School


@dataclass(frozen=True)
class ImageSheet:
    """One child's page. ``until`` is written out ("31 August 2027")."""

    name: str
    first: str
    class_name: str
    until: str


@dataclass(frozen=True)
class ImageSlips:
    """The pages of some children, in order. ``letter`` is ``lessons/letters/image-<language>.toml``."""

    school: School
    letter: Letter
    date: str
    sheets: tuple[ImageSheet, ...]


@dataclass(frozen=True)
class ImageRow:
    """One child: for each use whether a picture may be shown, and in a few words until when or why not."""

    name: str
    may: tuple[bool, ...]
    said: str


@dataclass(frozen=True)
class ImageList:
    """Classes with their pupils; each class begins a page. ``uses`` head the columns."""

    title: str
    school: str
    date: str
    uses: tuple[str, ...]
    classes: tuple[tuple[str, tuple[ImageRow, ...]], ...]
