"""Right first time, on paper: two bars a check, worst first, with the numbers at their ends."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing

from app.domain.trends_checks import CheckBar
from app.domain.trends_words import share, untold
from app.paper.charts_ink import HANDS, TURNS, Box, bar_chart, points
from app.paper.charts_page import FOOT, MARGIN, WIDTH, ChartPage
from app.paper.text import curly
from app.paper.wrap import Line

WORDS, NUMBERS, BELOW, ROW, KEY = 66.0, 32.0, 8.0, 17.6, 8.0
"""Millimetres: the questions on the left, the numbers on the right, a row's height."""
LINES = 3
"""Of a question."""
BARS = WIDTH - WORDS - NUMBERS


def draw_checks(page: ChartPage, bars: Sequence[CheckBar]) -> None:
    """As many checks a page as it holds, then those that nothing is told about."""
    told = [bar for bar in bars if bar.told]
    while told:
        page.room(KEY + BELOW + ROW)
        fit = max(1, int((FOOT - page.y - KEY - BELOW) // ROW))
        _key(page)
        _checks(page, told[:fit])
        told = told[fit:]
    rest = [bar for bar in bars if not bar.told]
    for bar in rest:
        page.room(2 * page.styles.text.line_mm)
        page.say(f"{bar.stage_title}: {_question(bar)} ({untold(bar)})")


def _key(page: ChartPage) -> None:
    drawing = Drawing(points(WIDTH), points(4.0))
    for place, fill in enumerate((TURNS, HANDS)):
        box = Box(fill)
        box.x, box.y, box.width, box.height = points(WORDS + place * 50.0), 0.0, points(7.0), points(4.0)
        drawing.add(box)
    top = page.y - 0.2
    page.picture(drawing)
    page.words("alone at the screen", page.styles.small, MARGIN + WORDS + 9.0, top)
    page.words("hands in class", page.styles.small, MARGIN + WORDS + 59.0, top)


def _checks(page: ChartPage, bars: Sequence[CheckBar]) -> None:
    high = BELOW + ROW * len(bars)
    drawing = Drawing(points(WIDTH), points(high))
    # reportlab stacks the bars of a row from below: the last stands on top
    data = [tuple(float(bar.hands.percent) for bar in bars), tuple(float(bar.turns.percent) for bar in bars)]
    chart = bar_chart(page.fonts, data, (HANDS, TURNS))
    chart.x, chart.y, chart.width, chart.height = points(WORDS), points(BELOW), points(BARS), points(high - BELOW)
    chart.valueAxis.valueMax, chart.valueAxis.valueStep = 100, 25
    chart.valueAxis.labelTextFormat = "%d %%"
    chart.barWidth, chart.barSpacing, chart.groupSpacing = 10, 2, 10
    drawing.add(chart)
    top = page.y
    for place, bar in enumerate(bars):
        y = top + place * ROW
        page.words(bar.stage_title, page.styles.label, MARGIN, y + 0.6)
        page.lines(_lines(page, bar), page.styles.small, MARGIN, y + 4.6)
        # as the bars stand in their row: the first a little above its middle, the second below
        page.words(share(bar.turns), page.styles.small, MARGIN + WORDS + BARS + 2.0, y + 4.4)
        page.words(share(bar.hands), page.styles.small, MARGIN + WORDS + BARS + 2.0, y + 9.4)
    page.picture(drawing)


def _lines(page: ChartPage, bar: CheckBar) -> Sequence[Line]:
    """The story is left out where it does not fit; a question too long by itself ends in three points."""
    style, width = page.styles.small, WORDS - 4.0
    whole = style.wrap(curly(_question(bar)), width)
    if len(whole) <= LINES:
        return whole
    words = curly(bar.question).split()
    for many in range(len(words), 0, -1):
        lines = style.wrap(" ".join(words[:many]) + ("…" if many < len(words) else ""), width)
        if len(lines) <= LINES:
            return lines
    return whole[:LINES]


def _question(bar: CheckBar) -> str:
    return f"{bar.story} {bar.question}".strip()
