"""``statement.toml``: the staff statement, read strictly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.lesson_read import BROKEN
from app.content.toml_file import PackFault, read_toml
from app.domain.finding import Finding
from app.domain.statement import StatementLine, StatementPage, StatementText

MOST_PAGES = 12
MOST_LINES = 5
MOST_LETTERS = 190
"""Of an undertaking, or of what it means in practice, so that a page fits the smallest screen."""
ID = re.compile(r"S\d\d")


def read_statement(path: Path) -> StatementText:
    """Version, pages and undertakings, each of them once. Raises PackFault ``lesson-broken``."""
    top = fields_of(read_toml(path, BROKEN))
    version, since, purpose = top.whole("version", least=1), _day(top), _short(top, "purpose")
    seen: set[str] = set()
    pages = tuple(_page(fields, seen) for fields in top.tables("page"))
    top.done()
    if not 1 <= len(pages) <= MOST_PAGES:
        top.fail("", f"The statement has {len(pages)} pages.", f"Write 1 to {MOST_PAGES} times [[page]].")
    return StatementText(version, since, purpose, pages)


def statement_findings(file: Path) -> Iterator[Finding]:
    """What is wrong with ``statement.toml``."""
    try:
        read_statement(file)
    except PackFault as fault:
        yield Finding(str(fault.file), fault.line, fault.what, fault.remedy)


def _page(fields: Fields, seen: set[str]) -> StatementPage:
    title = fields.filled("title")
    lines = tuple(_line(one, seen) for one in fields.tables("line", "page.line"))
    fields.done()
    if not 1 <= len(lines) <= MOST_LINES:
        fields.fail("title", f"“{title}” has {len(lines)} undertakings.", f"Give it 1 to {MOST_LINES}.")
    return StatementPage(title, lines)


def _line(fields: Fields, seen: set[str]) -> StatementLine:
    name = fields.filled("id")
    if not ID.fullmatch(name):
        fields.fail("id", f"“{name}” is no number of an undertaking.", "Write it as S01.")
    if name in seen:
        fields.fail("id", f"The undertaking “{name}” stands here twice.", "Take one out.")
    seen.add(name)
    line = StatementLine(name, _short(fields, "text"), _short(fields, "practice"))
    fields.done()
    return line


def _short(fields: Fields, key: str) -> str:
    text = " ".join(fields.filled(key).split())
    if len(text) > MOST_LETTERS:
        fields.fail(key, f"“{key}” has more than {MOST_LETTERS} letters.", "Shorten it.")
    return text


def _day(fields: Fields) -> date:
    try:
        return date.fromisoformat(fields.filled("since"))
    except ValueError:
        fields.fail("since", "“since” is not a day.", 'Write it as "2026-09-01".')
