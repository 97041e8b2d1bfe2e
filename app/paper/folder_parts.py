"""The parts of a folder's sections as blocks: title, facts, a signature or a slip, sentences with a bullet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from reportlab.lib.utils import ImageReader

from app.domain.pupil_folder import FolderPart, FolderSection
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.folder_flow import LEFT, WIDTH, Block
from app.paper.folder_text import Settable
from app.paper.palette import HAIRLINE, HEADING, LABEL, SUN, WHITE
from app.paper.pen import fitted, up
from app.paper.pictures import Pictures
from app.paper.signature import Signature
from app.paper.text import POINT, Style
from app.paper.wrap import Line

LABEL_WIDTH = 32.0
BULLET = 5.0
INK = Box(LEFT, 0, 84.0, 32.0)
SLIP_HEIGHT = 78.0


@dataclass(frozen=True)
class Setting:
    """What blocks are drawn with; ``signatures`` are by their ink."""

    text: Settable
    pictures: Pictures
    signatures: Mapping[str, Signature]


def blocks_of(section: FolderSection, setting: Setting) -> Iterator[Block]:
    """The section's heading, then its parts in order."""
    text = setting.text
    yield Block(15, partial(_heading, section.title, text), gap=10, keep=True, mark=(section.title, 0))
    if not section.parts:
        yield from _lines((section.empty,), text.body, LEFT, WIDTH, text)
    for number, part in enumerate(section.parts):
        yield from _part(part, setting, gap=0 if number == 0 else 7)


def _part(part: FolderPart, setting: Setting, gap: float) -> Iterator[Block]:
    text = setting.text
    if part.title:
        title = text(part.title)
        height = text.part.line_mm + 1
        yield Block(height, partial(_title, title, text.part), gap=gap, keep=True, mark=(part.title, 1))
    shown = tuple(_seen(part, setting))
    for place, (label, value) in enumerate(part.facts):
        last = place == len(part.facts) - 1
        yield _fact(label, value, text, keep=not last or bool(shown))
    yield from shown
    for place, sentence in enumerate(part.lines):
        # no sentence stands alone at the head of the next page
        yield _bullet(text(sentence), text.body, keep=place == len(part.lines) - 2)


def _fact(label: str, value: str, text: Settable, keep: bool) -> Block:
    lines = text.body.wrap(text(value), WIDTH - LABEL_WIDTH)
    height = max(len(lines), 1) * text.body.line_mm + 0.6

    def draw(brush: Brush, y: float) -> None:
        brush.words(label, text.label, LEFT, y)
        brush.lines(lines, text.body, LEFT + LABEL_WIDTH, y)

    return Block(height, draw, keep=keep)


def _bullet(sentence: str, style: Style, keep: bool) -> Block:
    lines = style.wrap(sentence, WIDTH - BULLET)

    def draw(brush: Brush, y: float) -> None:
        brush.disc(LEFT + 1.6, y + style.line_mm / 2, 0.8, HEADING)
        brush.lines(lines, style, LEFT + BULLET, y)

    return Block(len(lines) * style.line_mm, draw, gap=1.0, keep=keep)


def _lines(texts: tuple[str, ...], style: Style, x: float, width: float, text: Settable) -> Iterator[Block]:
    for one in texts:
        lines: tuple[Line, ...] = style.wrap(text(one), width)
        yield Block(len(lines) * style.line_mm, partial(_set, lines, style, x))


def _seen(part: FolderPart, setting: Setting) -> Iterator[Block]:
    """The signature, the picture that stands for it, or the slip."""
    if part.ink:
        yield Block(INK.height + 3, partial(_ink, setting.signatures[part.ink]), gap=2)
    elif part.picture:
        yield Block(INK.height + 3, partial(_picture, setting.pictures, part.picture), gap=2)
    if part.image:
        yield from _image(part.image, setting.text)


def _image(png: bytes, text: Settable) -> Iterator[Block]:
    try:
        image = ImageReader(BytesIO(png))
        width, height = image.getSize()
    except Exception:  # whatever a damaged picture makes its reader raise, the folder still says so
        yield from _lines(("The picture of this slip cannot be shown: it is damaged.",), text.body, LEFT, WIDTH, text)
        return
    place = fitted(width / height, Box(LEFT, 0, WIDTH, SLIP_HEIGHT))

    def draw(brush: Brush, y: float) -> None:
        box = Box(LEFT, y, place.width, place.height)
        brush.canvas.drawImage(image, box.x * POINT, up(box.bottom), box.width * POINT, box.height * POINT)
        brush.box(box, LABEL, 0.6)

    yield Block(place.height + 2, draw, gap=2)


def _heading(title: str, text: Settable, brush: Brush, y: float) -> None:
    brush.words(title, text.section, LEFT, y)
    brush.solid(Box(LEFT, y + text.section.line_mm + 1.2, 22, 1.1), SUN)


def _title(title: str, style: Style, brush: Brush, y: float) -> None:
    brush.words(title, style, LEFT, y)


def _set(lines: tuple[Line, ...], style: Style, x: float, brush: Brush, y: float) -> None:
    brush.lines(lines, style, x, y)


def _ink(signature: Signature, brush: Brush, y: float) -> None:
    box = Box(INK.x, y, INK.width, INK.height)
    brush.card(box, WHITE, HAIRLINE, 2)
    signature.draw(brush, Box(box.x + 3, box.y + 2, box.width - 6, box.height - 4))


def _picture(pictures: Pictures, name: str, brush: Brush, y: float) -> None:
    box = Box(INK.x, y, INK.width, INK.height)
    brush.card(box, WHITE, HAIRLINE, 2)
    pictures.draw(brush, name, Box(box.x, box.y + 2, box.width, box.height - 4))
