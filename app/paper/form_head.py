"""The school's head on a parent form: its name and its address, with a thumb up unless the form has no pictures."""

from __future__ import annotations

from app.domain.form_pictures import THUMB
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.palette import SUN
from app.paper.pictures import Pictures
from app.paper.styles import Styles
from app.paper.wording import Wording

LEFT, RIGHT, TOP = 18.0, 192.0, 13.0
HEIGHT = 14.0


def draw_head(brush: Brush, wording: Wording, styles: Styles, pictures: Pictures | None) -> None:
    """At the top of a sheet, within HEIGHT millimetres below TOP."""
    school, name_x = wording.job.school, LEFT
    if pictures is not None:
        brush.disc(LEFT + 7, TOP + 7, 7, SUN)
        pictures.draw(brush, THUMB, Box(LEFT + 1.2, TOP + 1.0, 11.6, 11.6))
        name_x = LEFT + 18
    address = [line.strip() for line in school.address.splitlines() if line.strip()]
    style = styles.address
    wide = max((style.width_mm(line) for line in address), default=0)
    middle = TOP + HEIGHT / 2
    y = middle - len(address) * style.line_mm / 2
    for line in address:
        brush.words(line, style, RIGHT - wide, y)
        y += style.line_mm
    name = styles.school.wrap(school.name, RIGHT - name_x - wide - 6)
    brush.lines(name, styles.school, name_x, middle - len(name) * styles.school.line_mm / 2)
