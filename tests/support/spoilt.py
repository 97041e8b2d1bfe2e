"""What happens to a slip that nobody wrote on, on its way through a school bag: it is no signature."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.domain.slip_layout import SIGNATURE
from tests.support.scans import front, on_slip


def creased(page: Image.Image, rng: random.Random, dpi: int) -> Image.Image:
    """Folded across the place to sign, sharply and more than once."""
    left, top, right, bottom = on_slip(page, SIGNATURE, 3, dpi)
    draw = ImageDraw.Draw(page)
    for _ in range(rng.randrange(1, 4)):
        ends = ((left, rng.uniform(top, bottom)), (right, rng.uniform(top, bottom)))
        if rng.random() < 0.4:
            ends = ((rng.uniform(left, right), top), (rng.uniform(left, right), bottom))
        draw.line(ends, fill=rng.randrange(110, 200), width=max(1, round(dpi / 200 * rng.uniform(1, 3))))
    return page


def stained(page: Image.Image, rng: random.Random, dpi: int) -> Image.Image:
    """A cup was put down on it, or something was spilt."""
    left, top, right, bottom = on_slip(page, SIGNATURE, -1, dpi)
    size = (bottom - top) * rng.uniform(0.7, 1.6)
    x, y = rng.uniform(left, right - size / 2), rng.uniform(top - size / 4, top + size / 4)
    drop = Image.new("L", page.size, 255)
    ring = ImageDraw.Draw(drop)
    grey = rng.randrange(185, 225)
    if rng.random() < 0.5:
        ring.ellipse((x, y, x + size, y + size), outline=grey, width=max(2, round(dpi / 200 * rng.uniform(6, 16))))
    else:
        ring.ellipse((x, y, x + size * 1.4, y + size * 0.8), fill=grey)
    return ImageChops.darker(page, drop.filter(ImageFilter.GaussianBlur(dpi / 200 * 2)))


def shone_through(page: Image.Image, rng: random.Random, dpi: int) -> Image.Image:
    """Print on the back of thin paper, in the place to sign."""
    left, top, right, bottom = (round(at) for at in on_slip(page, SIGNATURE, -2, dpi))
    x, y = rng.randrange(0, page.width // 6), rng.randrange(page.height // 5, page.height // 2)
    behind = front(rng.randrange(4), dpi).crop((x, y, x + right - left, y + bottom - top))
    behind = behind.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(dpi / 200 * 1.5))
    share = rng.uniform(0.06, 0.11)
    page.paste(behind.point([round(255 - (255 - grey) * share) for grey in range(256)]), (left, top))
    return page


SPOILT = {"a crease": creased, "a stain": stained, "print that shines through": shone_through}
