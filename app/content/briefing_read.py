"""``briefing.toml``: what staff read before their first session of a school year, read strictly."""

from __future__ import annotations

from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.lesson_read import BROKEN
from app.content.toml_file import read_toml
from app.domain.briefing import BriefingPage

MOST_PAGES = 12
MOST_PARAGRAPHS = 4
MOST_LETTERS = 260
"""Of one paragraph, so that a page fits the smallest screen at a size that is read standing."""


def read_briefing(path: Path) -> tuple[BriefingPage, ...]:
    """Its pages, in order, at least one of them short. Raises PackFault ``lesson-broken``."""
    top = fields_of(read_toml(path, BROKEN))
    pages = tuple(_page(fields) for fields in top.tables("page"))
    top.done()
    if not pages:
        top.fail("", "The briefing has no page.", "Write at least one [[page]].")
    if len(pages) > MOST_PAGES:
        top.fail("", f"The briefing has {len(pages)} pages.", f"Keep it to {MOST_PAGES}.")
    if not any(page.short for page in pages):
        top.fail("", "No page is for a supply teacher.", "Mark the most important ones with short = true.")
    return pages


def _page(fields: Fields) -> BriefingPage:
    page = BriefingPage(
        title=fields.filled("title"),
        text=fields.texts("text"),
        picture=fields.name("picture", ""),
        alt=fields.text("alt", ""),
        short=fields.flag("short", False),
    )
    fields.done()
    if not 1 <= len(page.text) <= MOST_PARAGRAPHS or not all(page.text):
        fields.fail("text", f"“{page.title}” needs 1 to {MOST_PARAGRAPHS} paragraphs.", "Write each as one text.")
    if any(len(paragraph) > MOST_LETTERS for paragraph in page.text):
        fields.fail("text", f"A paragraph has more than {MOST_LETTERS} letters.", "Shorten it, or make it two.")
    if page.picture and not page.alt:
        fields.fail("picture", "The picture says nothing to those who cannot see it.", "Say with “alt” what it shows.")
    return page
