"""Return slips read from bad scans: how many, how fast, how exactly, and what is made of their ink.

Forms from the press are written on and scanned as badly as offices do: turned by up to 5 degrees either way up, grainy,
faint, folded, dirty, packed hard, at 150, 200 and 300 dots an inch. The seed is fixed.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.domain.slip_layout import HEIGHT, QR_CODES
from app.domain.slips.ink import Band
from app.domain.slips.seen import SlipSeen
from app.domain.slips.verdict import bands
from app.paper.slip_scan import read_page
from tests.benchmarks.slip_peers import Peer, peers
from tests.support.scans import DPI, INCH, PEN, PENCIL, Scanner, code, corners_off_mm, front, sheets, signed
from tests.support.spoilt import SPOILT

PAGES, LINES, SPOILED = 200, 100, 60
READ, READ_THROUGH_INK, MS_A_PAGE, CORNER_MM = 0.995, 0.99, 60.0, 0.3
DPIS = (150, 200, 300)
Row = tuple[str, str, str, float, bool]


@dataclass(frozen=True)
class _Case:
    number: int
    dpi: int
    signed: bool
    page: Image.Image
    scanner: Scanner


def run() -> list[Row]:
    """Rows of (what, measured, bar, ratio to the bar, met)."""
    others = peers()
    read, wrong, blanks_signed, signed_blank = 0, 0, 0, 0
    times: list[float] = []
    off: list[float] = []
    for case in _cases(random.Random(5)):
        scan = case.scanner.scan(case.page)
        slips, spent = _read(scan)
        right = [slip for slip in slips if slip.texts == (code(case.number),)]
        wrong += any(slip.texts not in ((), (code(case.number),)) for slip in slips)
        times += [spent * 1000] if case.dpi == DPI else []
        for other in others:
            other.look(scan, code(case.number), timed=case.dpi == DPI)
        if not right:
            continue
        read += 1
        signature = bands(right[0])[2]
        blanks_signed += not case.signed and signature is Band.INKED
        signed_blank += case.signed and signature is Band.BLANK
        if right[0].placed:
            off.append(corners_off_mm(case.page, right[0], case.scanner.turn, case.dpi))
    through = sum(_line_through(seed) for seed in range(LINES)) / LINES
    mean = sum(times) / len(times)
    return [
        _least(f"codes read on {PAGES} bad scans", read / PAGES, READ),
        _none("slips matched with the wrong child", wrong),
        _most(f"a page at {DPI} dots an inch, on average (worst {max(times):.0f} ms)", mean, MS_A_PAGE, "ms"),
        _most("worst corner of a box", max(off), CORNER_MM, "mm"),
        _least(f"read with a pen line through one of the codes ({LINES} pages)", through, READ_THROUGH_INK),
        _none("signatures judged blank", signed_blank),
        _none("blank boxes judged signed", blanks_signed),
        *(_none(f"blank boxes with {what} judged signed ({SPOILED} pages)", _judged_signed(what)) for what in SPOILT),
        *(row for other in others for row in _against(other, read / PAGES, mean)),
    ]


def _judged_signed(what: str) -> int:
    """How many blank slips that this happened to are taken for signed ones."""
    rng, signed_ones = random.Random(11), 0
    for at in range(SPOILED):
        dpi = DPIS[at % 3]
        page = SPOILT[what](front(at % len(sheets()), dpi), rng, dpi)
        scanner = Scanner(turn=rng.uniform(-3, 3), noise=rng.choice((0, 6)), jpeg=rng.choice((0, 60)), seed=at)
        signed_ones += any(bands(slip)[2] is Band.INKED for slip in read_page(scanner.scan(page), 1).slips)
    return signed_ones


def _against(other: Peer, share: float, mean: float) -> list[Row]:
    """Ahead on rate and on time: its share of codes read is the least that ours may be, its time the most."""
    if other.read is None:
        return [(f"{other.name} on the same pages", "not installed", "for comparison only", 0.0, False)]
    theirs, spent = other.right / PAGES, sum(other.times) / len(other.times)
    told = f"{other.name} on the same pages: {theirs:.1%} read, {spent:.0f} ms a page, {other.wrong} wrong"
    return [
        (f"{told}; our rate", f"{share:.1%}", f"≥ {theirs:.1%}", share / max(theirs, 0.001), share >= theirs),
        _most(f"{other.name}; our time for the whole page, ink and all", mean, round(spent, 1), "ms"),
    ]


def _cases(rng: random.Random) -> Iterator[_Case]:
    for at in range(PAGES):
        number, dpi, written = at % len(sheets()), DPIS[at % 3], at % 4 > 0
        grey = PENCIL if at % 4 == 3 else PEN
        page = signed(number, dpi, talk=at % 4 == 1, seed=at, grey=grey) if written else front(number, dpi)
        low = rng.choice((0, 0, 60, 90))
        scanner = Scanner(
            turn=rng.uniform(-5, 5) + rng.choice((0, 180)),
            noise=rng.choice((0, 6, 12)),
            low=low,
            high=255 if not low else rng.choice((190, 230)),
            jpeg=rng.choice((0, 45, 70)),
            specks=rng.choice((0, 0, 150)),
            fold=rng.random() < 0.3,
            seed=at,
        )
        yield _Case(number, dpi, written, page, scanner)


def _read(scan: Image.Image) -> tuple[tuple[SlipSeen, ...], float]:
    start = time.process_time()
    slips = read_page(scan, 1).slips
    return slips, time.process_time() - start


def _line_through(seed: int) -> bool:
    """Whether a slip is read on which somebody drew a line through one code, from side to side."""
    rng = random.Random(seed)
    page = front(seed % len(sheets()))
    box, px = QR_CODES[seed % 2], DPI / INCH
    top = page.height - HEIGHT * px
    ends = [((box.x - 3) * px, top + rng.uniform(box.y, box.bottom) * px)]
    ends += [((box.right + 3) * px, top + rng.uniform(box.y, box.bottom) * px)]
    ImageDraw.Draw(page).line(ends, fill=PEN, width=round(rng.uniform(0.5, 2.0) * px))
    scan = Scanner(turn=rng.uniform(-5, 5), jpeg=60, noise=6).scan(page)
    return [slip.texts for slip in read_page(scan, 1).slips] == [(code(seed % len(sheets())),)]


def _least(what: str, share: float, bar: float) -> Row:
    return (what, f"{share:.1%}", f"≥ {bar:.1%}", share / bar, share >= bar)


def _most(what: str, measured: float, bar: float, unit: str) -> Row:
    return (what, f"{measured:.3g} {unit}", f"≤ {bar:g} {unit}", measured / bar, measured <= bar)


def _none(what: str, count: int) -> Row:
    return (what, str(count), "0", float(count), count == 0)
