"""What charts are drawn with: greys and hatchings that a black-and-white printer keeps apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Group, Hatching, Rect
from reportlab.graphics.widgetbase import Widget
from reportlab.lib.attrmap import AttrMap, AttrMapValue
from reportlab.lib.colors import Color

from app.paper.fonts import Fonts
from app.paper.text import POINT

INK = Color(0.09, 0.12, 0.18)
GRID = Color(0.78, 0.80, 0.84)
WHITE = Color(1, 1, 1)
LABEL_POINTS = 9.0
LINE_POINTS = 0.6


@dataclass(frozen=True)
class Fill:
    """A grey from 0 (black) to 1, perhaps hatched at ``angle`` degrees by lines ``apart`` points from one another."""

    grey: float
    angle: int | None = None
    apart: float = 3.4

    @property
    def colour(self) -> Color:
        return Color(self.grey, self.grey, self.grey)

    @property
    def ink(self) -> Color:
        """What can be read on it."""
        return WHITE if self.grey < 0.5 else INK


TURNS = Fill(0.25)
HANDS = Fill(1.0, 45, 3.0)
STEPS = (Fill(1.0), Fill(0.93, 0), Fill(0.82), Fill(0.74, 45), Fill(0.56), Fill(0.42, 135), Fill(0.12))
"""No access, then the rungs: from light to dark, every other one hatched, so that neighbours never look alike."""


def fill_of(place: int) -> Fill:
    """The fill of a step by its place; beyond the last the darkest."""
    return STEPS[min(place, len(STEPS) - 1)]


class Box(Widget):  # type: ignore[misc]
    """A filled box with an outline, in points: what reportlab draws instead of its own bars, and in a key."""

    _attrMap = AttrMap(**{name: AttrMapValue(None) for name in ("x", "y", "width", "height", "fill")})  # noqa: N815 -- reportlab's own name

    def __init__(self, fill: Fill) -> None:
        self.x = self.y = self.width = self.height = 0.0
        self.fill = fill

    def draw(self) -> Group:
        """As reportlab asks for it."""
        x, y, width, height = self.x, self.y, self.width, self.height
        group = Group()
        if width <= 0:
            return group
        group.add(Rect(x, y, width, height, fillColor=self.fill.colour, strokeColor=None))
        if self.fill.angle is not None and width > 1:
            corners = [x, y, x + width, y, x + width, y + height, x, y + height]
            group.add(Hatching(self.fill.apart, self.fill.angle, [corners], strokeColor=INK, strokeWidth=0.45))
        group.add(Rect(x, y, width, height, fillColor=None, strokeColor=INK, strokeWidth=LINE_POINTS))
        return group


def bar_chart(fonts: Fonts, data: list[tuple[float, ...]], fills: tuple[Fill, ...]) -> Any:
    """A chart of level bars, the first row on top, an axis of values below; its place and size are still to be set."""
    chart = HorizontalBarChart()
    chart.data = data
    chart.strokeColor = chart.fillColor = None
    chart.categoryAxis.reverseDirection = 1
    chart.categoryAxis.visibleTicks = False
    chart.categoryAxis.visibleLabels = False
    chart.categoryAxis.strokeColor = INK
    chart.valueAxis.valueMin = 0
    style_axis(chart.valueAxis, fonts)
    for place, fill in enumerate(fills):
        chart.bars[place].symbol = Box(fill)
    return chart


def style_axis(axis: Any, fonts: Fonts) -> None:
    """Grid lines across and small figures at it."""
    axis.strokeColor = INK
    axis.strokeWidth = LINE_POINTS
    axis.visibleGrid = True
    axis.gridStrokeColor = GRID
    axis.gridStrokeWidth = LINE_POINTS
    axis.labels.fontName = fonts.text.figures.name
    axis.labels.fontSize = LABEL_POINTS
    axis.labels.fillColor = INK


def points(length: float) -> float:
    """Points of millimetres."""
    return length * POINT
