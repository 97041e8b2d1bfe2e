"""How it is going, on paper: a picture by reportlab's charts with its numbers beneath, readable from a grey printer."""

from __future__ import annotations

from app.domain.trends import Trend
from app.domain.trends_words import nothing_yet, title, whose
from app.paper.charts_checks import draw_checks
from app.paper.charts_page import ChartPage
from app.paper.charts_rungs import draw_rungs
from app.paper.charts_signed import draw_signed
from app.paper.coverage import refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts


def draw_trend(trend: Trend, fonts: Fonts) -> Document:
    """A document of one page or more. Raises KioskError ``glyph-missing``."""
    document = Document(f"{title(trend)}: {whose(trend)}", "en", fonts, trend.school)
    page = ChartPage(document, fonts, trend)
    refuse_letters("The class’s name, or a check,", " ".join(_said(trend)), page.styles.text)
    page.begin()
    nothing = nothing_yet(trend)
    if nothing:
        page.say(nothing)
    elif trend.signed is not None:
        draw_signed(page, trend.signed)
    elif trend.rungs is not None:
        draw_rungs(page, trend.rungs)
    else:
        draw_checks(page, trend.checks)
    page.finish()
    return document


def _said(trend: Trend) -> tuple[str, ...]:
    steps = trend.rungs.steps if trend.rungs else ()
    rows = trend.rungs.rows if trend.rungs else ()
    questions = (text for bar in trend.checks for text in (bar.stage_title, bar.story, bar.question))
    return (
        trend.school,
        trend.class_name,
        *questions,
        *(step.title for step in steps),
        *(row.group for row in rows),
    )
