"""The cover sheet of a class's forms: how many, from whom to whom, and a box to tick for each not handed out."""

from __future__ import annotations

from app.domain.cover import Cover, CoverLine
from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.paper.coverage import refuse_lacking
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.pen import Pen, up
from app.paper.styles import Styles, make_styles
from app.paper.text import POINT, Style, plain

LEFT, RIGHT, TOP = 18.0, 192.0, 18.0
FOOT = PAGE_HEIGHT - 30.0
GAP = 8.0
COLUMN = (RIGHT - LEFT - GAP) / 2
WIDE_COLUMN = 1.5 * COLUMN
"""Where there is only one: a long name stands whole."""
ROW, TALL_ROW = 8.4, 12.4
"""A name with what is to be known beside it, or below it where one of the list has no room for that."""
TICK = 4.6
NAME_AT = 17.0
"""Where a name begins, from its column's left: behind its number and the box."""
HOMES = ("", "first home", "second home")
ROOM = COLUMN - NAME_AT
VARIANTS = {"large": "large print", "words": "no pictures"}


def draw_cover(document: Document, fonts: Fonts, school: str, cover: Cover) -> None:
    """Adds its leaf, or leaves: both sides of each, so that a form never begins on a cover's back.

    Raises KioskError ``glyph-missing`` naming the pupils.
    """
    styles = make_styles(fonts)
    lines = [(plain(line.name), _about(line)) for line in cover.lines]
    refuse_lacking({name: styles.body.lacking(name) for name, _ in lines})
    refuse_lacking({text: styles.school.lacking(text) for text in (plain(school), plain(cover.title))})
    tall = any(styles.body.width_mm(name) + styles.label.width_mm(about) + 3 > ROOM for name, about in lines if about)
    height = TALL_ROW if tall else ROW
    done = page = 0
    while done < len(lines) or not page:
        top = _head(document, styles, plain(school), cover, page)
        rows = int((FOOT - top) / height)
        here = range(done, min(len(lines), done + 2 * rows))
        # one column while it holds them, so that a pile can be ticked off downwards
        alone = len(here) <= rows
        down, width = (max(len(here), 1), WIDE_COLUMN) if alone else (rows, COLUMN)
        for at in here:
            column, row = divmod(at - done, down)
            place = Box(LEFT + column * (COLUMN + GAP), top + row * height, width, height)
            _line(document.leaves.pen, styles, at + 1, lines[at], place)
        done += len(here)
        page += 1
        _foot(document, styles)
        document.leaves.turn()
    if page % 2:
        document.leaves.turn()


def _head(document: Document, styles: Styles, school: str, cover: Cover, page: int) -> float:
    pen = document.leaves.pen
    pen.words(school, styles.school, LEFT, TOP)
    pen.words("For the office and the teacher. Not for families.", styles.label, RIGHT, TOP + 2, right=True)
    y = TOP + styles.school.line_mm + 5
    title = f"{plain(cover.title)}: {counted(len(cover.lines))}"
    y = pen.lines(styles.title.wrap(title + (", continued" if page else ""), RIGHT - LEFT), styles.title, LEFT, y)
    where = f"printed on {cover.made_on}" + (f" by {plain(cover.printer)}" if cover.printer else "")
    ends = f"From {plain(cover.lines[0].name)} to {plain(cover.lines[-1].name)}, {where}."
    y = pen.lines(styles.body.wrap(ends, RIGHT - LEFT), styles.body, LEFT, y + 1)
    ask = "They lie in this order. Tick whoever was not handed theirs, and give this sheet and those forms back."
    return pen.lines(styles.bold.wrap(ask, RIGHT - LEFT), styles.bold, LEFT, y + 2) + 4


def counted(sheets: int) -> str:
    """Such as "28 parent forms"."""
    return "1 parent form" if sheets == 1 else f"{sheets} parent forms"


def _about(line: CoverLine) -> str:
    home = HOMES[line.home] if line.home < len(HOMES) else ""
    copy = f"copy {line.copy}" if line.copy > 1 or home else ""
    told = (plain(line.class_name), home, VARIANTS.get(line.variant, line.variant), line.language, copy)
    return ", ".join(part for part in told if part)


def _line(pen: Pen, styles: Styles, number: int, line: tuple[str, str], box: Box) -> None:
    name, about = line
    below = box.height == TALL_ROW
    y = box.y + (ROW - styles.body.line_mm) / 2
    pen.words(f"{number}", styles.label, box.x + 8.5, y, right=True)
    corner = f"{(box.x + 10.5) * POINT:.2f} {up(box.y + (ROW + TICK) / 2):.2f}"
    pen.put(f"q 1.2 w 0 G {corner} {TICK * POINT:.2f} {TICK * POINT:.2f} re S Q")
    whole = box.width - NAME_AT
    room = whole if below or not about else whole - styles.label.width_mm(about) - 3
    pen.words(_cut(name, styles.body, room), styles.body, box.x + NAME_AT, y)
    if below:
        pen.words(_cut(about, styles.label, whole), styles.label, box.x + NAME_AT, y + styles.body.line_mm - 0.8)
    else:
        pen.words(about, styles.label, box.right, y, right=True)


def _cut(name: str, style: Style, room: float) -> str:
    """A name as far as there is room, ended by an ellipsis: the number beside it and the order tell who it is."""
    if style.width_mm(name) <= room:
        return name
    while name and style.width_mm(f"{name}…") > room:
        name = name[:-1].rstrip()
    return f"{name}…"


def _foot(document: Document, styles: Styles) -> None:
    pen = document.leaves.pen
    pen.words("Handed out on ______________  by ____________________________", styles.body, LEFT, FOOT + 10)
