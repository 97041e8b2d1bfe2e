"""The pages of a scan as grey pictures, one at a time: told by what is in the file, bounded before it is decoded.

A scan is untrusted input. Whatever the decoders raise on a damaged file is one fault with one sentence.
"""

from __future__ import annotations

import warnings
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from PIL import Image

from app.errors import KioskError
from app.paper.scan_faults import locked, missing, too_large, unreadable

MOST_BYTES = 500_000_000
MOST_PAGES = 1_000
MOST_PIXELS = 80_000_000
"""A page of A3 at 600 dots an inch has 70 million."""
LEAST_SIDE = 300
"""Pixels along the shorter side: a slip alone at 75 dots an inch, of which no code can be read."""
PDF_DPI = 200
LONG_SIDE = 4_200
"""Pixels: A3 at 250 dots an inch. A larger page is halved; nothing on a slip is finer than a tenth of a millimetre."""

_PASSWORD = 4
"""FPDF_ERR_PASSWORD (https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdfview.h)."""

_AROUND = 1_000_000

Pages = Generator[tuple[int, int, Image.Image], None, None]
"""(number of the page from 1, how many there are, the page in grey)."""


def open_scan(path: Path) -> AbstractContextManager[Pages]:
    """The file's pages. Raises KioskError as ports.slip_reader names them, also while they are walked through."""
    try:
        if not path.is_file():
            raise missing(path)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError as fault:
        raise unreadable(path, f"cannot be read ({fault.strerror})") from fault
    if size > MOST_BYTES:
        raise too_large(path, f"is larger than {MOST_BYTES // 1_000_000} MB", "scan fewer slips at once")
    if not size:
        raise unreadable(path, "is empty")
    return closing(_pdf_pages(path) if b"%PDF-" in head else _picture_pages(path))


def _pdf_pages(path: Path) -> Pages:
    import pypdfium2
    import pypdfium2.raw as pdfium_c

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as fault:
        refused = fault.err_code == _PASSWORD and _names_a_lock(path)
        raise locked(path) if refused else unreadable(path, "is a PDF that is damaged or has no pages") from fault
    with closing(document):
        count = _counted(path, len(document))
        for at in range(count):
            with _one_fault(path, at + 1), closing(document[at]) as page:
                for picture in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
                    _bounded(path, at + 1, *picture.get_px_size())
                scale = min(PDF_DPI / 72, LONG_SIDE / max(page.get_size()))
                shown = page.render(scale=scale, grayscale=True).to_pil().convert("L")
            yield at + 1, count, _large_enough(path, at + 1, shown)


def _names_a_lock(path: Path) -> bool:
    """Whether the file speaks of encryption where it lists its parts: PDFium also repeats an earlier file's error."""
    with path.open("rb") as file:
        head = file.read(_AROUND)
        file.seek(max(0, path.stat().st_size - _AROUND))
        return b"/Encrypt" in head + file.read(_AROUND)


def _picture_pages(path: Path) -> Pages:
    with warnings.catch_warnings():
        # Pillow warns of large pictures and of odd tags; the bounds here are ours, and stricter
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(path, formats=("TIFF", "PNG", "JPEG"))
        except Image.DecompressionBombError as fault:
            raise _too_many_pixels(path, 1) from fault
        except Exception as fault:  # decoders raise almost anything on what is no picture
            raise unreadable(path, "is no PDF and no picture that can be read") from fault
    with picture:
        count = _counted(path, _frames(path, picture))
        for at in range(count):
            with _one_fault(path, at + 1), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                picture.seek(at)
                _bounded(path, at + 1, *picture.size)
                picture.draft("L", picture.size)
                shown = _grey(picture)
            yield at + 1, count, _large_enough(path, at + 1, shown)


def _frames(path: Path, picture: Image.Image) -> int:
    """How many pages a picture has, walked through no further than is allowed: a TIFF may chain them without end."""
    count = 1
    with _one_fault(path, 1):
        try:
            while count <= MOST_PAGES:
                picture.seek(count)
                count += 1
        except EOFError:
            pass
    return count


def _grey(picture: Image.Image) -> Image.Image:
    """In 8 bits; clear parts are paper, and deep greys keep their upper bits."""
    if picture.mode in ("LA", "PA", "RGBA") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        paper = Image.new("RGBA", whole.size, "white")
        return Image.alpha_composite(paper, whole).convert("L")
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture.convert("L")


def _large_enough(path: Path, number: int, page: Image.Image) -> Image.Image:
    if min(page.size) < LEAST_SIDE:
        raise unreadable(path, f"is too small for a scan: page {number} has {page.width} × {page.height} pixels")
    return page.reduce(2) if max(page.size) > LONG_SIDE else page


def _counted(path: Path, count: int) -> int:
    if not count:
        raise unreadable(path, "has no pages")
    if count > MOST_PAGES:
        raise too_large(path, f"has more than {MOST_PAGES:,} pages", "scan fewer slips at once")
    return count


def _bounded(path: Path, number: int, width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise _too_many_pixels(path, number)


def _too_many_pixels(path: Path, number: int) -> KioskError:
    return too_large(path, f"has too many pixels on page {number}", "scan the slips again at 200 or 300 dots an inch")


@contextmanager
def _one_fault(path: Path, number: int) -> Iterator[None]:
    try:
        yield
    except KioskError:
        raise
    except Image.DecompressionBombError as fault:
        raise _too_many_pixels(path, number) from fault
    except Exception as fault:  # decoders raise almost anything on damaged files
        raise unreadable(path, f"is damaged at page {number}") from fault
