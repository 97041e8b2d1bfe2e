"""The page that asks home about pictures: a letter above, a slip to cut off below. It carries no code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.domain.image_consent import Use
from app.domain.image_paper import ImageSheet, ImageSlips
from app.domain.slip_layout import PAGE_WIDTH, Box
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.coverage import refuse_lacking, refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import BODY, WHITE
from app.paper.pen import Pen
from app.paper.styles import Styles, make_styles
from app.paper.text import Style, curly, fill, plain, unbroken

LEFT, RIGHT, TOP = 22.0, 188.0, 18.0
WIDTH = RIGHT - LEFT
CUT = 178.0
"""The cut line, in mm from the top of the page."""
LOOKS = ((13.0, 17.5, 3.4), (12.5, 16.5, 3.0), (12.0, 15.5, 2.6), (12.0, 14.5, 1.8))
"""Size and leading in points and the gap in mm; the first in which everybody's letter fits is taken."""
TICK, BESIDE, ROW = 6.5, 3.0, 9.6
NONE = "none"
TICKS = {
    Use.SCHOOL: Box(LEFT, CUT + 32, TICK, TICK),
    Use.WEBSITE: Box(LEFT, CUT + 32 + ROW, TICK, TICK),
    Use.SOCIAL: Box(108.0, CUT + 32, TICK, TICK),
    Use.PRESS: Box(108.0, CUT + 32 + ROW, TICK, TICK),
    NONE: Box(LEFT, CUT + 32 + 2 * ROW + 1.5, TICK, TICK),
}
"""Where each box to tick stands on the page."""
PARENT_NAME = Box(LEFT, CUT + 72, WIDTH, 8.0)
SIGNATURE = Box(LEFT, CUT + 88, 116.0, 20.0)
DATE = Box(144.0, CUT + 88, RIGHT - 144.0, 20.0)
FRAME = "image-slip"

Progress = Callable[[int, int], bool]
Block = tuple[Style, str, float]
"""A style, a text, and the gap in mm before it."""


def draw_image_slips(document: Document, fonts: Fonts, job: ImageSlips, progress: Progress | None) -> None:
    """A page a child. Raises KioskError ``letter-too-long``, ``glyph-missing``, ``lesson-broken``, ``cancelled``."""
    base = make_styles(fonts)
    refuse_lacking({one.name: base.body.lacking(plain(" ".join(vars(one).values()))) for one in job.sheets})
    texts = (
        *job.letter.paragraphs,
        *job.letter.parts.values(),
        job.school.name,
        job.school.address,
        job.school.contact,
    )
    refuse_letters("The letter about pictures", " ".join(texts), base.body)
    words = _Words(job)

    def tell(done: int) -> None:
        if progress is not None and not progress(done, len(job.sheets)):
            raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")

    styles, gap = _look(words, job, base, tell)
    with document.brush.shared(FRAME):
        _frame(document.brush, words, styles)
    for done, sheet in enumerate(job.sheets, start=1):
        pen = document.leaves.pen
        pen.stamp(FRAME)
        _letter(pen, words, sheet, styles, gap)
        _own(pen, words, sheet, styles)
        document.leaves.turn()
        tell(done)


class _Words:
    """The letter's texts with each child's own filled in."""

    def __init__(self, job: ImageSlips) -> None:
        self.job = job

    def part(self, key: str) -> str:
        if key not in self.job.letter.parts:
            raise KioskError(
                "lesson-broken",
                f"The letter about pictures ({self.job.letter.language}) has no “{key}” among its parts: "
                "add it to the file.",
            )
        return curly(self.job.letter.parts[key])

    def own(self, template: str, sheet: ImageSheet) -> str:
        values = {
            "school": self.job.school.name,
            "contact": self.job.school.contact,
            "child": plain(sheet.first),
            "whole_name": plain(sheet.name),
            "class_name": plain(sheet.class_name),
            "until": unbroken(sheet.until),
            "date": unbroken(self.job.date),
        }
        return fill(curly(template), values, frozenset({"until"}))

    def blocks(self, sheet: ImageSheet, styles: Styles, gap: float) -> Iterator[Block]:
        yield styles.body, unbroken(self.job.date), gap * 2
        yield styles.bold, self.own(self.part("greeting"), sheet), gap * 2
        yield styles.subtitle, self.own(self.part("title"), sheet), gap
        for paragraph in self.job.letter.paragraphs:
            yield styles.body, self.own(paragraph, sheet), gap


def _look(words: _Words, job: ImageSlips, base: Styles, tell: Callable[[int], None]) -> tuple[Styles, float]:
    """The first look in which everybody's letter fits. It can be cancelled, since a whole school takes some seconds."""
    over = 0.0
    for size, leading, gap in LOOKS:
        styles = base.at(size, leading)
        room = CUT - 4 - TOP - _head(job, styles)
        for sheet in job.sheets:
            over = _high(words.blocks(sheet, styles, gap)) - room
            tell(0)
            if over > 0:
                break
        else:
            return styles, gap
    raise KioskError(
        "letter-too-long",
        f"The letter about pictures is {over:.0f} mm too long for its place. Shorten its paragraphs, then print again.",
    )


def _high(blocks: Iterator[Block]) -> float:
    return sum(gap + len(style.wrap(text, WIDTH)) * style.line_mm for style, text, gap in blocks)


def _head(job: ImageSlips, styles: Styles) -> float:
    return max(styles.school.line_mm, len(_address(job)) * styles.address.line_mm)


def _address(job: ImageSlips) -> list[str]:
    return [line.strip() for line in job.school.address.splitlines() if line.strip()]


def _letter(pen: Pen, words: _Words, sheet: ImageSheet, styles: Styles, gap: float) -> None:
    y = TOP + _head(words.job, styles)
    for style, text, before in words.blocks(sheet, styles, gap):
        y = pen.lines(style.wrap(text, WIDTH), style, LEFT, y + before)


def _frame(brush: Brush, words: _Words, styles: Styles) -> None:
    """What is the same for everybody: the head, the cut line, boxes and labels."""
    brush.words(words.job.school.name, styles.school, LEFT, TOP)
    for place, line in enumerate(_address(words.job)):
        brush.words(line, styles.address, RIGHT, TOP + place * styles.address.line_mm, right=True)
    _cut_line(brush)
    brush.words(words.part("slip_title"), styles.subtitle, LEFT, CUT + 5)
    for key, box in TICKS.items():
        brush.box(box, BODY, 1.1)
        brush.words(words.part(key), styles.listed, box.right + BESIDE, box.y + (TICK - styles.listed.line_mm) / 2)
    label = styles.label
    brush.words(words.part("label_parent_name"), label, PARENT_NAME.x, PARENT_NAME.bottom - label.line_mm)
    start = PARENT_NAME.x + label.width_mm(words.part("label_parent_name")) + 2
    brush.rule(start, PARENT_NAME.bottom, PARENT_NAME.right)
    for box, key in ((SIGNATURE, "label_parent_signature"), (DATE, "label_date")):
        brush.box(box, BODY, 0.9)
        brush.words(words.part(key), label, box.x, box.y - label.line_mm - 0.3)


def _own(pen: Pen, words: _Words, sheet: ImageSheet, styles: Styles) -> None:
    """A child's name, class and dates on the slip."""
    y, indent = CUT + 12.5, LEFT + 16
    pen.words(words.part("label_child"), styles.label, LEFT, y + 0.2)
    pen.lines(styles.name.wrap(plain(sheet.name), 100)[:2], styles.name, indent, y)
    pen.words(words.part("label_class"), styles.label, 142, y + 0.2)
    after = 142 + styles.label.width_mm(words.part("label_class")) + 2
    pen.lines(styles.listed.wrap(plain(sheet.class_name), RIGHT - after)[:2], styles.listed, after, y)
    line = styles.listed.wrap(words.own(words.part("slip_line"), sheet), WIDTH)
    pen.lines(line, styles.listed, LEFT, CUT + 30 - len(line) * styles.listed.line_mm)
    holds = styles.listed.wrap(words.own(words.part("holds"), sheet), WIDTH)
    pen.lines(holds, styles.listed, LEFT, TICKS[NONE].bottom + 2.5)


def _cut_line(brush: Brush) -> None:
    with brush.dashed():
        brush.rule(0, CUT, PAGE_WIDTH)
    brush.disc(8.5, CUT, 3.4, WHITE)
    for side in (-1, 1):
        brush.stroke(7.6, CUT + side * 0.95, 12.1, CUT - side * 1.1, 1.3)
        brush.ring(6.8, CUT + side * 1.3, 0.95, 1.3)
