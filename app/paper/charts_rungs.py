"""Rungs by year group, on paper: a bar a year group in parts, its key, and every number."""

from __future__ import annotations

from reportlab.graphics.shapes import Drawing, String

from app.domain.trends_rungs import Rungs
from app.domain.trends_scale import round_step
from app.domain.trends_words import group, short_step, step
from app.paper.charts_ink import INK, LABEL_POINTS, Box, bar_chart, fill_of, points
from app.paper.charts_page import MARGIN, WIDTH, ChartPage, Column
from app.paper.fonts import Fonts

LEFT, RIGHT, BELOW, ROW = 26.0, 8.0, 8.0, 6.6
"""Millimetres."""
KEYS = 1
"""Columns of the key."""
LEAST_FOR_LABEL = 0.03
"""A part of a bar that is a smaller share of the longest has no number in it: the table has them all."""


def draw_rungs(page: ChartPage, rungs: Rungs) -> None:
    """The picture, its key, then the numbers."""
    page.picture(_drawing(page.fonts, rungs))
    page.picture(_key(page.fonts, rungs))
    page.table(_columns(rungs), _rows(rungs))


def _drawing(fonts: Fonts, rungs: Rungs) -> Drawing:
    high = BELOW + ROW * len(rungs.rows)
    drawing = Drawing(points(WIDTH), points(high))
    fills = tuple(fill_of(place) for place in range(len(rungs.steps)))
    data = [tuple(float(row.counts[place]) for row in rungs.rows) for place in range(len(rungs.steps))]
    chart = bar_chart(fonts, data, fills)
    chart.x, chart.y = points(LEFT), points(BELOW)
    chart.width, chart.height = points(WIDTH - LEFT - RIGHT), points(high - BELOW)
    chart.categoryAxis.style = "stacked"
    chart.categoryAxis.categoryNames = [group(row) for row in rungs.rows]
    chart.categoryAxis.visibleLabels = True
    chart.categoryAxis.labels.fontName, chart.categoryAxis.labels.fontSize = fonts.text.figures.name, LABEL_POINTS
    chart.barWidth, chart.groupSpacing = 10, 4
    most = max(row.pupils for row in rungs.rows)
    chart.valueAxis.valueMax = most
    chart.valueAxis.labelTextFormat = "%d"
    chart.valueAxis.valueStep = round_step(most)
    chart.barLabelFormat = "values"
    chart.barLabelArray = [[f"{value:g}" if value > LEAST_FOR_LABEL * most else "" for value in row] for row in data]
    chart.barLabels.boxTarget = "mid"
    for place, fill in enumerate(fills):
        label = chart.barLabels[place]
        label.fontName, label.fontSize, label.fillColor = fonts.bold.figures.name, LABEL_POINTS, fill.ink
        label.boxFillColor = fill.colour if fill.angle is not None else None
        label.leftPadding = label.rightPadding = 1.5
    drawing.add(chart)
    return drawing


def _key(fonts: Fonts, rungs: Rungs) -> Drawing:
    line, size = points(5.6), points(4.0)
    high = -(-len(rungs.steps) // KEYS)
    drawing = Drawing(points(WIDTH), line * high)
    for place, one in enumerate(rungs.steps):
        box = Box(fill_of(place))
        box.x = points(WIDTH / KEYS) * (place // high)
        box.y = drawing.height - (place % high + 1) * line
        box.width, box.height = size * 1.8, size
        drawing.add(box)
        x, y = box.x + box.width + 6, box.y + 3
        drawing.add(
            String(x, y, step(one), fontName=fonts.text.figures.name, fontSize=LABEL_POINTS + 0.5, fillColor=INK)
        )
    return drawing


def _columns(rungs: Rungs) -> list[Column]:
    names = ["Pupils", *map(short_step, rungs.steps)]
    wide = (WIDTH - 34.0) / len(names)
    return [
        Column("Year group", MARGIN, 34.0),
        *(Column(name, MARGIN + 34.0 + (place + 1) * wide, wide, right=True) for place, name in enumerate(names)),
    ]


def _rows(rungs: Rungs) -> list[list[str]]:
    return [[group(row), f"{row.pupils:,}", *(f"{many:,}" for many in row.counts)] for row in rungs.rows]
