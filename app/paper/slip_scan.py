"""Scans of return slips, read page by page: nothing of one page is kept for the next."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from app.domain.slips.codes import is_on, slips_of
from app.domain.slips.match import BARE
from app.domain.slips.seen import PageSeen, SlipSeen
from app.errors import KioskError
from app.paper.scan_codes import find_codes, find_faint
from app.paper.scan_file import open_scan
from app.paper.scan_ink import FAINTEST, ink_depth
from app.paper.scan_slip import as_png, look_at
from app.ports.slip_reader import Progress

PICTURE_SIDE = 900
"""Pixels along the longer side of a whole page's picture: its printed code can be read by eye."""
EDGE = 0.04
"""Of a page's side: a scanner shadows its edges."""


class SlipScanner:
    """Carries out ports.SlipReader in this process."""

    def read(self, path: Path, progress: Progress | None = None) -> tuple[PageSeen, ...]:
        pages = []
        with open_scan(path) as scan:
            for number, count, page in scan:
                pages.append(read_page(page, number))
                if progress is not None and not progress(number, count):
                    raise KioskError("cancelled", "Reading was cancelled. Nothing was recorded.")
        return tuple(pages)


def read_page(page: Image.Image, number: int) -> PageSeen:
    """What a page shows. Where no code can be read but something is on it, it is looked at once more."""
    codes = find_codes(page)
    ink = 1.0 if codes else _ink(page)
    if not any(code.text for code in codes) and ink >= BARE:
        codes = find_faint(page) or codes
    slips: list[SlipSeen] = []
    for guess in slips_of(codes):
        if guess.texts or not is_on(guess, slips):
            slips.append(look_at(page, guess))
    told = all(slip.placed and len(slip.texts) == 1 for slip in slips) if slips else ink < BARE
    return PageSeen(number, ink, tuple(slips), b"" if told else _small(page))


def _small(page: Image.Image) -> bytes:
    picture = page.copy()
    picture.thumbnail((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.BOX)
    return as_png(picture)


def _ink(page: Image.Image) -> float:
    """The share of a page that is not bare paper, its edges left out."""
    across, down = round(page.width * EDGE), round(page.height * EDGE)
    inner = page.crop((across, down, page.width - across, page.height - down)).reduce(2)
    return sum(ink_depth(inner).histogram()[round(FAINTEST * 255) :]) / (inner.width * inner.height)
