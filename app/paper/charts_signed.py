"""Who has signed, on paper: a line in steps over the school year, and every day on which the number changed."""

from __future__ import annotations

from datetime import date
from itertools import chain

from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Line, String

from app.domain.return_date import in_words
from app.domain.trends_scale import month_name, month_starts, plot_end, steps
from app.domain.trends_signed import Timeline
from app.paper.charts_ink import GRID, INK, LABEL_POINTS, LINE_POINTS, points, style_axis
from app.paper.charts_page import MARGIN, WIDTH, ChartPage, Column
from app.paper.fonts import Fonts

HIGH, LEFT, RIGHT, BELOW, ABOVE = 92.0, 12.0, 27.0, 9.0, 4.0
"""Millimetres."""
COLUMNS = 3


def draw_signed(page: ChartPage, line: Timeline) -> None:
    """The picture, then its numbers."""
    page.picture(_drawing(page.fonts, line))
    page.table(_columns(), _rows(line))


def _drawing(fonts: Fonts, line: Timeline) -> Drawing:
    drawing = Drawing(points(WIDTH), points(HIGH))
    plot = LinePlot()
    plot.x, plot.y = points(LEFT), points(BELOW)
    plot.width, plot.height = points(WIDTH - LEFT - RIGHT), points(HIGH - BELOW - ABOVE)
    end = plot_end(line)
    plot.data = [[(day, share) for day, share in steps(line)]]
    plot.xValueAxis.valueMin, plot.xValueAxis.valueMax = 0, (end - line.first).days
    plot.xValueAxis.visibleTicks = plot.xValueAxis.visibleLabels = False
    plot.xValueAxis.strokeColor = INK
    style_axis(plot.yValueAxis, fonts)
    plot.yValueAxis.valueMin, plot.yValueAxis.valueMax, plot.yValueAxis.valueStep = 0, 100, 25
    plot.yValueAxis.labelTextFormat = "%d %%"
    plot.lines[0].strokeColor, plot.lines[0].strokeWidth = INK, 2.2
    for label in _months(fonts, line, end, plot):
        drawing.add(label)
    drawing.add(plot)
    drawing.add(_at_its_end(fonts, line, end, plot))
    return drawing


def _months(fonts: Fonts, line: Timeline, end: date, plot: LinePlot) -> list[Line | String]:
    """A fine line where a month begins, and its name after it."""
    found: list[Line | String] = []
    whole = (end - line.first).days
    for start in month_starts(line.first, end):
        x = plot.x + plot.width * (start - line.first).days / whole
        found.append(
            Line(x, plot.y, x, plot.y + plot.height, strokeColor=GRID, strokeWidth=LINE_POINTS, strokeDashArray=[1, 2])
        )
        found.append(
            String(
                x + 2,
                plot.y - 12,
                month_name(start),
                fontName=fonts.text.main.name,
                fontSize=LABEL_POINTS,
                fillColor=INK,
            )
        )
    return found


def _at_its_end(fonts: Fonts, line: Timeline, end: date, plot: LinePlot) -> String:
    share = line.share(line.now)
    x = plot.x + plot.width * (line.last - line.first).days / (end - line.first).days
    y = plot.y + plot.height * share / 100
    text = f"{share} %: {line.now:,} of {line.of:,}"
    return String(x + 4, y - 3, text, fontName=fonts.bold.figures.name, fontSize=LABEL_POINTS, fillColor=INK)


def _columns() -> list[Column]:
    third = WIDTH / COLUMNS
    found = []
    for place in range(COLUMNS):
        x = MARGIN + place * third
        found += [
            Column("From", x, third * 0.6),
            Column("Signed", x + third * 0.7, third * 0.2, right=True),
            Column("Share", x + third * 0.92, third * 0.2, right=True),
        ]
    return found


def _rows(line: Timeline) -> list[list[str]]:
    """Across, then down: so a page break disturbs nobody."""
    cells = [[in_words(one.day), f"{one.signed:,}", f"{line.share(one.signed)} %"] for one in line.points]
    cells += [["", "", ""]] * (-len(cells) % COLUMNS)
    return [list(chain.from_iterable(cells[at : at + COLUMNS])) for at in range(0, len(cells), COLUMNS)]
