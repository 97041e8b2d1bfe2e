"""The rules of a stage for the wall: drawn once at the size of A4, then put on one A3 page or on four A4 pages.

Every length here is a millimetre of that A4 drawing; on A3 all of it is 1.41 times as large, on four sheets 1.76 times.
"""

from __future__ import annotations

from math import cos, pi, sin

from app.domain.keepsakes import THUMB, Poster
from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.brush import Brush
from app.paper.coverage import refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.name_lines import fitted_name
from app.paper.palette import HEADING, PANEL, SUN, WHITE
from app.paper.pictures import Pictures
from app.paper.poster_grid import best_grid
from app.paper.poster_tiles import draw_tiles
from app.paper.styles import make_styles
from app.paper.text import Style, curly, fill, plain
from app.ports.press import Progress

WHOLE = "poster"
A3 = (297.0, 420.0)
MARGIN = 10.0
HEAD = 34.0
FOOT = 17.0
RAYS = 16
SUN_AT = (PAGE_WIDTH - 25.0, HEAD / 2)


def draw_poster(document: Document, fonts: Fonts, poster: Poster, progress: Progress | None = None) -> None:
    """Adds the one page, or the four. Raises KioskError ``glyph-missing``, ``picture-broken``, ``cancelled``."""
    body = make_styles(fonts).body
    promises = (rule.promise for rule in poster.rules)
    refuse_letters("The poster", " ".join((poster.title, poster.class_name, poster.school, *promises)), body)
    refuse_letters("The poster", " ".join(poster.words.values()), body)
    # the page itself is one step more: work that is not done yet can still be stopped
    told: Progress | None = (lambda done, of: progress(done, of + 1)) if progress else None
    pictures = Pictures(document.brush, poster.pictures, fonts, told)
    with document.brush.shared(WHOLE):
        _head(document.brush, fonts, pictures, poster)
        place = Box(MARGIN, HEAD + 7, PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - HEAD - FOOT - 12)
        best_grid(poster.rules, pictures, fonts, place).draw(document.brush)
        _foot(document.brush, fonts, poster)
    if poster.four:
        draw_tiles(document.leaves, fonts, WHOLE)
        return
    width, height = A3
    # the drawing's origin is its foot, and so is the larger page's
    document.leaves.pen.stamp_at(WHOLE, 0, PAGE_HEIGHT, width / PAGE_WIDTH, height / PAGE_HEIGHT)
    document.leaves.turn(width, height)


def _head(brush: Brush, fonts: Fonts, pictures: Pictures, poster: Poster) -> None:
    brush.solid(Box(0, 0, PAGE_WIDTH, HEAD), HEADING)
    brush.solid(Box(0, HEAD, PAGE_WIDTH, 1.4), SUN)
    _sun(brush)
    x, y = SUN_AT
    pictures.draw(brush, THUMB, Box(x - 9, y - 9.4, 18, 18))
    wide = PAGE_WIDTH - 2 * MARGIN - 40
    title = fitted_name(
        curly(plain(poster.title)), Style(fonts.title, 46, 50, colour=WHITE), (46, 42, 38, 34, 30), wide, 19
    )
    named = fill(poster.words["poster_class"], {"class_name": plain(poster.class_name)})
    below = fitted_name(named, Style(fonts.title, 19, 22, colour=SUN), (19, 17, 15, 13), wide, 8)
    y = (HEAD - title.height - below.height - 1) / 2 + 1.4
    for found in (title, below):
        for line in found.lines:
            brush.words(line, found.style, MARGIN, y)
            y += found.style.line_mm
        y += 1


def _sun(brush: Brush) -> None:
    """A disc with rays, for the thumb to stand on."""
    x, y = SUN_AT
    brush.disc(x, y, 10.6, SUN)
    brush.canvas.setStrokeColorRGB(*SUN)
    brush.canvas.setLineCap(1)
    for ray in range(RAYS):
        angle = 2 * pi * ray / RAYS
        near, far = 12.2, 14.6 if ray % 2 else 13.6
        brush.ray(x + near * cos(angle), y + near * sin(angle), x + far * cos(angle), y + far * sin(angle), SUN, 2.2)
    brush.canvas.setLineCap(0)


def _foot(brush: Brush, fonts: Fonts, poster: Poster) -> None:
    """What every stage says (R09), and whose poster it is."""
    top = PAGE_HEIGHT - FOOT
    brush.solid(Box(0, top, PAGE_WIDTH, FOOT), PANEL)
    brush.solid(Box(0, top, PAGE_WIDTH, 0.8), SUN)
    style = Style(fonts.title, 12, 14, colour=HEADING)
    school = fitted_name(plain(poster.school), style, (12, 11, 10, 9), 52, FOOT - 4)
    wide = PAGE_WIDTH - 2 * MARGIN - max(map(school.style.width_mm, school.lines)) - 8
    told = fitted_name(
        curly(poster.words["poster_tell"]), Style(fonts.child, 13, 15.5, colour=HEADING), (13, 12, 11), wide, 13
    )
    for found, right in ((told, False), (school, True)):
        y = top + 0.8 + (FOOT - 0.8 - found.height) / 2
        for line in found.lines:
            brush.words(line, found.style, PAGE_WIDTH - MARGIN if right else MARGIN, y, right=right)
            y += found.style.line_mm
