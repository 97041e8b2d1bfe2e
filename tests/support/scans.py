"""Slips as they come back: real forms from the press, written on, and scanned badly."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.domain.slip_code import SlipCode
from app.domain.slip_layout import HEIGHT, PAGE_WIDTH, SIGNATURE, TICK_AGREE, TICK_TALK, TOP_ON_PAGE, Box
from app.domain.slips.seen import SlipSeen
from app.domain.slips.verdict import Verdict, verdict
from app.paper.press import ReportlabPress
from app.paper.slip_scan import read_page
from tests.paper.pages import render
from tests.support.form_jobs import job, sheet
from tests.support.handwriting import written

INCH = 25.4
DPI = 200
PEN, PENCIL = 30, 150
"""Greys as a scanner sees them: a ballpoint, and a soft pencil."""


@cache
def sheets(count: int = 4) -> tuple[Image.Image, ...]:
    """Fronts of forms for these many children, in grey at 300 dots an inch."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "forms.pdf"
        ReportlabPress().forms(job(sheets=[sheet(number) for number in range(count)]), out)
        return tuple(render(out, 2 * at, 300) for at in range(count))


def front(number: int = 0, dpi: int = DPI, *, cut: bool = False) -> Image.Image:
    """A child's front, or only its slip, cut off along the line."""
    whole = sheets()[number]
    page = whole.resize((round(210 / INCH * dpi), round(297 / INCH * dpi)), Image.Resampling.BOX)
    return cut_off(page, dpi) if cut else page


def cut_off(page: Image.Image, dpi: int) -> Image.Image:
    """The slip without the letter."""
    return page.crop((0, round((TOP_ON_PAGE + 0.6) / INCH * dpi), page.width, page.height))


class Pen:
    """Writes on a page's image; places are in millimetres on the slip, whose foot is the page's."""

    def __init__(self, page: Image.Image, dpi: int, grey: int = PEN, width_mm: float = 0.55) -> None:
        self._page = page
        self._px = dpi / INCH
        self._top = page.height - HEIGHT * self._px
        self._grey = grey
        self._width = width_mm

    def line(self, *places: tuple[float, float]) -> None:
        """A line through these places; four times as fine as the page and then reduced, so that its edges are soft."""
        px = [(x * self._px, self._top + y * self._px) for x, y in places]
        spare = self._width * self._px + 3
        left, top = math.floor(min(x for x, _ in px) - spare), math.floor(min(y for _, y in px) - spare)
        right, bottom = math.ceil(max(x for x, _ in px) + spare), math.ceil(max(y for _, y in px) + spare)
        fine = Image.new("L", ((right - left) * 4, (bottom - top) * 4), 255)
        at = [((x - left) * 4, (y - top) * 4) for x, y in px]
        ImageDraw.Draw(fine).line(at, fill=self._grey, width=round(self._width * self._px * 4), joint="curve")
        drawn = fine.reduce(4)
        under = self._page.crop((left, top, right, bottom))
        self._page.paste(ImageChops.darker(under, drawn), (left, top))

    def tick(self, box: Box) -> None:
        """As people tick: out at the upper right."""
        x, y, size = box.x, box.y, box.width
        self.line(
            (x + 0.2 * size, y + 0.5 * size), (x + 0.45 * size, y + 0.85 * size), (x + 1.1 * size, y - 0.1 * size)
        )

    def cross(self, box: Box) -> None:
        """Corner to corner."""
        self.line((box.x + 1, box.y + 1), (box.right - 1, box.bottom - 1))
        self.line((box.x + 1, box.bottom - 1), (box.right - 1, box.y + 1))

    def sign(self, seed: int = 7, height_mm: float = 11.0, box: Box = SIGNATURE) -> None:
        """A signature in the middle of the box."""
        ink = written(2.5, seed=seed, height_mm=height_mm)
        points = [point for stroke in ink for point in stroke]
        left, right = min(p.x_mm for p in points), max(p.x_mm for p in points)
        top, bottom = min(p.y_mm for p in points), max(p.y_mm for p in points)
        x, y = box.centre[0] - (left + right) / 2, box.centre[1] - (top + bottom) / 2
        for stroke in ink:
            if len(stroke) > 1:
                self.line(*((point.x_mm + x, point.y_mm + y) for point in stroke))


def signed(number: int = 0, dpi: int = DPI, *, talk: bool = False, seed: int = 7, grey: int = PEN) -> Image.Image:
    """A front that came back: ticked and signed."""
    page = front(number, dpi)
    pen = Pen(page, dpi, grey)
    pen.tick(TICK_TALK if talk else TICK_AGREE)
    pen.sign(seed)
    return page


@dataclass(frozen=True)
class Scanner:
    """A bad one. ``low`` and ``high`` are the greys that black and white come out as."""

    turn: float = 0.0
    noise: float = 0.0
    low: int = 0
    high: int = 255
    jpeg: int = 0
    specks: int = 0
    fold: bool = False
    blur: float = 0.0
    seed: int = 1

    def scan(self, page: Image.Image) -> Image.Image:
        """The page as it comes out."""
        rng = random.Random(self.seed)
        seen = page
        if self.fold:
            seen = _folded(seen, rng)
        if self.turn:
            seen = seen.rotate(self.turn, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        if self.blur:
            seen = seen.filter(ImageFilter.GaussianBlur(self.blur))
        draw = ImageDraw.Draw(seen) if self.specks else None
        for _ in range(self.specks):
            x, y, size = rng.uniform(0, seen.width), rng.uniform(0, seen.height), rng.uniform(0.5, 1.6)
            assert draw is not None
            draw.ellipse((x - size, y - size, x + size, y + size), fill=rng.randrange(20, 120))
        if (self.low, self.high) != (0, 255):
            span = self.high - self.low
            seen = seen.point([round(self.low + level * span / 255) for level in range(256)])
        if self.noise:
            grain = Image.effect_noise(seen.size, self.noise)
            seen = ImageChops.add(seen, grain, offset=-128)
        if self.jpeg:
            file = io.BytesIO()
            seen.save(file, "JPEG", quality=self.jpeg)
            seen = Image.open(file).convert("L")
        return seen


def _folded(page: Image.Image, rng: random.Random) -> Image.Image:
    """A crease across the foot of the page, and down its middle."""
    seen = page.copy()
    draw = ImageDraw.Draw(seen)
    y = seen.height * rng.uniform(0.8, 0.95)
    draw.line((0, y, seen.width, y + rng.uniform(-40, 40)), fill=185, width=2)
    x = seen.width * rng.uniform(0.35, 0.55)
    draw.line((x, 0, x + rng.uniform(-15, 15), seen.height), fill=195, width=2)
    return seen


def save_pdf(pages: Sequence[Image.Image], out: Path, dpi: int = DPI) -> Path:
    """As a scanner saves them: one JPEG a page."""
    pages[0].save(out, "PDF", save_all=True, append_images=list(pages[1:]), resolution=dpi)
    return out


def save_tiff(pages: Sequence[Image.Image], out: Path, dpi: int = DPI, packed: str = "raw") -> Path:
    """All pages in one file; black and white ones packed as fax machines do."""
    packing = "group4" if pages[0].mode == "1" else packed
    first, *more = (page.copy() for page in pages)
    first.save(out, "TIFF", save_all=True, append_images=more, compression=packing, dpi=(dpi, dpi))
    return out


def blank(dpi: int = DPI, grey: int = 250) -> Image.Image:
    """The back of a slip."""
    return Image.new("L", (round(PAGE_WIDTH / INCH * dpi), round(297 / INCH * dpi)), grey)


def code(number: int) -> str:
    """What the codes of a child's slip say."""
    return SlipCode(sheet(number).form, 1).text


def on_slip(page: Image.Image, box: Box, spare: float = 0.6, dpi: int = DPI) -> tuple[float, float, float, float]:
    """A place on the slip at the page's foot, in pixels, with so many millimetres around it."""
    px = dpi / INCH
    top = page.height - HEIGHT * px
    left, upper = (box.x - spare) * px, top + (box.y - spare) * px
    return (left, upper, (box.right + spare) * px, top + (box.bottom + spare) * px)


def torn_off(page: Image.Image, *boxes: Box, dpi: int = DPI) -> Image.Image:
    """The page without these places."""
    for box in boxes:
        ImageDraw.Draw(page).rectangle(on_slip(page, box, dpi=dpi), fill=255)
    return page


def one_slip(page: Image.Image) -> tuple[tuple[str, ...], Verdict]:
    """What the only slip on a page bears, and what it says."""
    (slip,) = read_page(page, 1).slips
    return slip.texts, verdict(slip)


def corners_off_mm(page: Image.Image, slip: SlipSeen, turn: float, dpi: int) -> float:
    """How far the worst corner of a box was found from where it is, on a page that was turned by so many degrees."""
    assert slip.plane is not None
    px, angle = dpi / INCH, math.radians(turn)
    turned = page.rotate(turn, expand=True)
    worst = 0.0
    for box in (TICK_AGREE, TICK_TALK, SIGNATURE):
        for x, y in ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom)):
            dx, dy = x * px - page.width / 2, (TOP_ON_PAGE + y) * px - page.height / 2
            right = turned.width / 2 + dx * math.cos(angle) + dy * math.sin(angle)
            down = turned.height / 2 - dx * math.sin(angle) + dy * math.cos(angle)
            worst = max(worst, math.dist(slip.plane.at(x, y), (right, down)) / px)
    return worst
