"""What a printed page looks like to a scanner: rendered, measured and read."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium_c
import zxingcpp
from PIL import Image, ImageDraw

from app.domain.slip_layout import TOP_ON_PAGE, Box

INCH = 25.4


def render(pdf: Path | bytes, page: int, dpi: int = 200) -> Image.Image:
    """A page in grey, as an office scanner sees it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[page].render(scale=dpi / 72, grayscale=True).to_pil()
        return image.convert("L")
    finally:
        document.close()


def page_count(pdf: Path | bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def codes(image: Image.Image) -> list[str]:
    """The texts of all QR codes that can be read."""
    return [code.text for code in zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str("QRCode"))]


def cut(image: Image.Image, box: Box, dpi: int, margin_mm: float = 0.0) -> Image.Image:
    """The part of a page's image that shows a place on its slip."""
    px = dpi / INCH
    left, top = (box.x - margin_mm) * px, (box.y + TOP_ON_PAGE - margin_mm) * px
    right, bottom = (box.right + margin_mm) * px, (box.bottom + TOP_ON_PAGE + margin_mm) * px
    return image.crop((round(left), round(top), round(right), round(bottom)))


def dark_pixels(image: Image.Image) -> int:
    """How many pixels are darker than middle grey."""
    return sum(image.histogram()[:128])


def scrawl(image: Image.Image, box: Box, dpi: int, seed: int) -> None:
    """A felt pen over a place on the slip, thick and dark, as a child tests it."""
    rng = random.Random(seed)
    px = dpi / INCH
    places = [
        ((box.x + rng.uniform(-4, box.width + 4)) * px, (box.y + TOP_ON_PAGE + rng.uniform(-4, box.height + 4)) * px)
        for _ in range(14)
    ]
    ImageDraw.Draw(image).line(places, fill=20, width=round(1.6 * px), joint="curve")


def font_sizes(pdf: Path) -> Iterator[float]:
    """The size in points of every text on every page, in shared forms too."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            for found in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT], max_depth=10):
                size = ctypes.c_float()
                assert pdfium_c.FPDFTextObj_GetFontSize(found.raw, size)
                matrix = found.get_matrix()
                yield size.value * (matrix.c**2 + matrix.d**2) ** 0.5
    finally:
        document.close()
