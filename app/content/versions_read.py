"""The versions of a lesson's pages, without the rest of it: a whole lesson composes every picture that it shows."""

from __future__ import annotations

from pathlib import Path

from app.content.fields import fields_of
from app.content.lesson_read import BROKEN
from app.content.toml_file import read_toml


def read_versions(path: Path) -> dict[str, int]:
    """By page id, in order. Raises PackFault ``lesson-broken``, ``lesson-missing``."""
    pages = fields_of(read_toml(path, BROKEN, "lesson-missing")).tables("page")
    return {page.name("id"): page.whole("version", least=1) for page in pages}
