"""A letter of one page to a parent or carer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.school import School


@dataclass(frozen=True)
class SchoolLetter:
    """Templates and what fills their {places}; ``strong`` places are set strongly.

    ``opening`` is the greeting, ``closing`` the lines above the name of whoever writes.
    """

    school: School
    language: str
    title: str
    opening: str
    paragraphs: tuple[str, ...]
    closing: tuple[str, ...]
    values: Mapping[str, str]
    strong: frozenset[str] = frozenset()
