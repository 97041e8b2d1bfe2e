"""One pupil's papers in one document, for a meeting or an inspection, and the note of who made it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.picture import Picture
from app.domain.school import School
from app.domain.table import Table


@dataclass(frozen=True)
class FolderMade:
    """That ``by`` made the folder of a pupil; ``id`` is its entry's."""

    id: str
    subject: str = ""
    by: str = ""
    made_at: str = ""


@dataclass(frozen=True)
class FolderPart:
    """One paper or one act: what is known of it, sentences beneath, and what there is to see of it.

    ``facts`` are labels with what they say. ``ink`` is what the record keeps of a signature, ``picture`` the name of a
    picture that stands in its place, ``image`` a PNG.
    """

    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    ink: str = ""
    picture: str = ""
    image: bytes = b""


@dataclass(frozen=True)
class FolderSection:
    """``empty`` is said when it has no parts."""

    title: str
    parts: tuple[FolderPart, ...] = ()
    empty: str = ""


@dataclass(frozen=True)
class PupilFolder:
    """``facts`` and ``notice`` stand on the cover; ``made`` says when and by whom, on every page."""

    school: School
    name: str
    facts: tuple[tuple[str, str], ...]
    notice: tuple[str, ...]
    sections: tuple[FolderSection, ...]
    made: str
    pictures: Mapping[str, Picture]


FOLDERS_MADE = Table("folder_made", FolderMade, ("id",))
