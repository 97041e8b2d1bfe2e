"""All pictures on sheets to look at: grouped by stage, each with its name, where it stands and its alt text."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.picture import Picture


@dataclass(frozen=True)
class Shown:
    """One picture of a group. ``picture`` is None where it cannot be drawn, and ``fault`` says why."""

    name: str
    places: tuple[str, ...]
    alts: tuple[str, ...]
    picture: Picture | None
    fault: str = ""


@dataclass(frozen=True)
class Group:
    """The pictures of one stage, or those in no lesson."""

    title: str
    shown: tuple[Shown, ...]


@dataclass(frozen=True)
class ContactSheet:
    """``grey`` draws every colour as a black-and-white printer leaves it."""

    title: str
    groups: tuple[Group, ...]
    grey: bool = False
