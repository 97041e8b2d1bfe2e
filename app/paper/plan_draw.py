"""A laid-out plan drawn on its page."""

from __future__ import annotations

from app.domain.lesson_plan import LessonPlan
from app.domain.lesson_teaching import RECAP, TALK
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import HAIRLINE, PANEL, PANEL_EDGE, WHITE
from app.paper.pictures import Pictures
from app.paper.plan import PlanPage
from app.paper.plan_parts import GAP, MARGIN, MINUTES, WIDTH, Row

MOST_MORE = 6.0
"""Millimetres by which a row may grow where the page has room to spare."""


def draw_plan(document: Document, fonts: Fonts, page: PlanPage, plan: LessonPlan) -> None:
    """Adds the one page."""
    pictures = Pictures(document.brush, plan.pictures, fonts)
    more = min(max(page.spare, 0) / max(len(page.rows), 1), MOST_MORE)
    with document.brush.shared("plan"):
        y = page.title.draw(document.brush, MARGIN, MARGIN) + page.manner.air
        y = _opening(document.brush, page, y) + page.manner.air
        for row in page.rows:
            y = _row(document.brush, pictures, row, y, more, shown=row.step.picture in plan.pictures)
        y = page.watch.draw(document.brush, MARGIN, y + page.manner.air)
        page.rules.draw(document.brush, MARGIN, y + page.manner.air)
    document.leaves.pen.stamp("plan")
    document.leaves.turn()


def _opening(brush: Brush, page: PlanPage, y: float) -> float:
    if not page.manner.cards:
        return page.vocabulary.draw(brush, MARGIN, page.aim.draw(brush, MARGIN, y))
    half, air = (WIDTH - GAP) / 2, page.manner.air
    for block, x in ((page.aim, MARGIN), (page.vocabulary, MARGIN + half + GAP)):
        brush.card(Box(x, y, half, page.opening), WHITE, HAIRLINE, 2.0)
        block.draw(brush, x + air, y + air)
    return y + page.opening


def _row(brush: Brush, pictures: Pictures, row: Row, y: float, more: float, *, shown: bool) -> float:
    high = row.high + more
    if row.step.kind in (TALK, RECAP):
        brush.card(Box(MARGIN - 2, y + 0.4, WIDTH + 4, high - 0.8), PANEL, PANEL_EDGE, 2.0)
    else:
        brush.rule(MARGIN, y, MARGIN + WIDTH, HAIRLINE, 0.6)
    top = y + (high - row.block.high) / 2
    row.minutes.draw(brush, MARGIN, top)
    if shown:
        tall = row.picture / 1.5
        pictures.draw(brush, row.step.picture, Box(MARGIN + MINUTES, y + (high - tall) / 2, row.picture, tall))
    row.block.draw(brush, MARGIN + MINUTES + row.picture + GAP, top)
    return y + high
