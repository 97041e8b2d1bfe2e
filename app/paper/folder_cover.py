"""The first page of a folder: whose it is, why it is confidential, and what is in it."""

from __future__ import annotations

from app.domain.form_pictures import THUMB
from app.domain.pupil_folder import PupilFolder
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.folder_flow import LEFT, RIGHT, WIDTH
from app.paper.folder_text import Settable
from app.paper.palette import HAIRLINE, HEADING, PANEL, PANEL_EDGE, SUN
from app.paper.pictures import Pictures

TOP = 16.0
INSET = 6.0
LABEL_WIDTH = 44.0
FOOT = 284.5
Contents = tuple[tuple[str, int], ...]
"""Titles with the pages they begin on."""


def draw_cover(
    brush: Brush, text: Settable, folder: PupilFolder, pictures: Pictures, contents: Contents, pages: int
) -> None:
    """``pages`` is how many the folder has."""
    y = _letterhead(brush, text, folder, pictures) + 14
    y = _tag(brush, text, y) + 5
    name = text.title.wrap(text.name, WIDTH)
    y = brush.lines(name, text.title, LEFT, y) + 1
    brush.words("Papers about the internet agreement", text.part, LEFT, y)
    y += text.part.line_mm + 6
    y = _facts(brush, text, folder.facts, y) + 6
    y = _notice(brush, text, folder.notice, y) + 9
    _contents(brush, text, contents, y)
    brush.words(text(folder.made), text.small, LEFT, FOOT)
    brush.words(f"Page 1 of {pages}", text.small, RIGHT, FOOT, right=True)


def _letterhead(brush: Brush, text: Settable, folder: PupilFolder, pictures: Pictures) -> float:
    brush.disc(LEFT + 7, TOP + 7, 7, SUN)
    pictures.draw(brush, THUMB, Box(LEFT + 1.2, TOP + 1.0, 11.6, 11.6))
    address = [text(line) for line in folder.school.address.splitlines() if line.strip()]
    wide = max((text.label.width_mm(line) for line in address), default=0.0)
    y = TOP + 7 - len(address) * text.label.line_mm / 2
    for line in address:
        brush.words(line, text.label, RIGHT - wide, y)
        y += text.label.line_mm
    name = text.school.wrap(text(folder.school.name), WIDTH - 18 - wide - 6)
    brush.lines(name, text.school, LEFT + 18, TOP + 7 - len(name) * text.school.line_mm / 2)
    return max(y, TOP + 14)


def _tag(brush: Brush, text: Settable, y: float) -> float:
    word = "Confidential"
    box = Box(LEFT, y, text.tag.width_mm(word) + 10, 9)
    brush.card(box, HEADING, HEADING, 2)
    brush.words(word, text.tag, box.x + 5, y + (box.height - text.tag.line_mm) / 2)
    return box.bottom


def _facts(brush: Brush, text: Settable, facts: tuple[tuple[str, str], ...], y: float) -> float:
    for label, value in facts:
        lines = text.body.wrap(text(value), WIDTH - LABEL_WIDTH)
        brush.words(label, text.label, LEFT, y)
        y = brush.lines(lines, text.body, LEFT + LABEL_WIDTH, y) + 1
    return y


def _notice(brush: Brush, text: Settable, notice: tuple[str, ...], y: float) -> float:
    paragraphs = [text.body.wrap(text(one), WIDTH - 2 * INSET) for one in notice]
    gap = 2.0
    tall = sum(len(lines) for lines in paragraphs) * text.body.line_mm + gap * len(paragraphs) + text.part.line_mm
    box = Box(LEFT, y, WIDTH, tall + 2 * INSET - gap)
    brush.card(box, PANEL, PANEL_EDGE)
    y += INSET - 1
    brush.words("Why this is confidential", text.part, LEFT + INSET, y)
    y += text.part.line_mm + gap
    for lines in paragraphs:
        y = brush.lines(lines, text.body, LEFT + INSET, y) + gap
    return box.bottom


def _contents(brush: Brush, text: Settable, contents: Contents, y: float) -> None:
    brush.words("Contents", text.part, LEFT, y)
    y += text.part.line_mm + 2
    for title, page in contents:
        brush.words(title, text.body, LEFT, y)
        brush.words(str(page), text.body, RIGHT, y, right=True)
        level = y + text.body.line_mm * 0.72
        left = LEFT + text.body.width_mm(title) + 3
        brush.rule(left, level, RIGHT - text.body.width_mm(str(page)) - 3, HAIRLINE, 0.5)
        y += text.body.line_mm + 1.2
