"""Scans that were read and not settled yet: they lie in the record's file, so that no lock and no crash loses them.

What was seen on the paper is kept; what it means is looked up anew each time, against the record as it is then.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from app.domain.permissions import Right
from app.domain.slip_code import SlipCode, parse
from app.domain.slips import kept
from app.domain.slips.decision import Decision, proposed
from app.domain.slips.match import State
from app.domain.slips.row import Count, Row, count
from app.domain.slips.seen import PageSeen, SlipSeen
from app.services import slip_record, slips, staff_access
from app.services.kit import Kit
from app.services.scan_folder import Found

INDEX = "slips.tray"
Key = tuple[str, int, int]
"""Scan, page and place on it."""


@dataclass(frozen=True)
class KeptScan:
    """A file that was read. ``path`` is where it lay; ``watched``: it is moved once all of it is settled."""

    id: str
    path: str
    size: int
    changed_ns: int
    watched: bool

    @property
    def found(self) -> Found:
        return Found(Path(self.path), self.size, self.changed_ns)


@dataclass(frozen=True)
class Item:
    """A slip, or a page without one. ``said`` is what was decided, "aside" for what needs no decision, else empty."""

    key: Key
    row: Row
    seen: SlipSeen | None
    said: str = ""

    @property
    def code(self) -> SlipCode | None:
        return parse(self.row.code)

    @property
    def to_confirm(self) -> bool:
        """Whether it is a slip of ours that nobody has decided about."""
        return not self.said and self.row.state is State.MATCHED

    @property
    def proposed(self) -> Decision | None:
        return proposed(self.row.verdict)

    @property
    def crop(self) -> bytes:
        """The slip as the office sees it, else whatever there is to see."""
        return next((crop.png for name in ("slip", "page") for crop in self.row.crops if crop.name == name), b"")

    @property
    def reading(self) -> str:
        return kept.reading(self.seen, *self.key) if self.seen else ""


ASIDE = "aside"


@dataclass(frozen=True)
class Tray:
    """Everything that was read and is not filed yet, in the order in which it was scanned."""

    items: tuple[Item, ...] = ()
    scans: tuple[KeptScan, ...] = ()

    @property
    def count(self) -> Count:
        return count([item.row for item in self.items])


def keep(kit: Kit, found: Found, pages: Sequence[PageSeen], *, watched: bool = False) -> None:
    """Lay a scan in the tray; one that lies there already, unchanged, is left as it is. Raises what Notes raises."""
    scans = _index(kit)
    if found in [scan.found for scan in scans]:
        return
    scan = KeptScan(str(uuid4()), str(found.path), found.size, found.changed_ns, watched)
    # the pages first: an index must name nothing that is not there
    kit.notes.put(_pages(scan.id), kept.pages_to_text(pages))
    _put_index(kit, (*scans, scan))


def there(kit: Kit) -> tuple[Found, ...]:
    """The files that need not be read again."""
    return tuple(scan.found for scan in _index(kit))


def tray(kit: Kit, by: str) -> Tray:
    """What is there, with whose each slip is by now. Raises KioskError ``not-allowed``, ``staff-unknown``."""
    staff_access.require(kit, by, Right.ACCESS)
    scans = _index(kit)
    pages = {scan.id: kept.pages_from_text(kit.notes.get(_pages(scan.id)) or "[]") for scan in scans}
    rows = slips.rows_of(kit, [(Path(scan.path).name, pages[scan.id]) for scan in scans])
    places = [(scan.id, page.number, *on) for scan in scans for page in pages[scan.id] for on in _on(page)]
    said = _said(kit, rows)
    aside = {scan.id: _aside(kit, scan.id) for scan in scans}
    items = []
    for row, (scan, page, place, seen) in zip(rows, places, strict=True):
        key = (scan, page, place)
        done = said.get(key) or (ASIDE if [page, place] in aside[scan] or row.state is State.BLANK else "")
        items.append(Item(key, row, seen, done))
    return Tray(tuple(items), scans)


def put_aside(kit: Kit, by: str, keys: Iterable[Key], *, back: bool = False) -> None:
    """Somebody has seen to these; ``back``: they are to be seen to after all."""
    staff_access.require(kit, by, Right.ACCESS)
    for scan, page, place in keys:
        before = [one for one in _aside(kit, scan) if one != [page, place]]
        kit.notes.put(_asides(scan), json.dumps(before if back else [*before, [page, place]]))


def settled(kit: Kit, by: str) -> tuple[KeptScan, ...]:
    """The scans of which nothing is left to do."""
    found = tray(kit, by)
    open_ones = {item.key[0] for item in found.items if not item.said}
    return tuple(scan for scan in found.scans if scan.id not in open_ones)


def forget(kit: Kit, scans: Iterable[KeptScan]) -> None:
    """These are settled, and their files moved: nothing of them is kept but what is in the record."""
    gone = {scan.id for scan in scans}
    _put_index(kit, [scan for scan in _index(kit) if scan.id not in gone])
    for one in gone:
        kit.notes.put(_pages(one), "")
        kit.notes.put(_asides(one), "")


def _on(page: PageSeen) -> Iterator[tuple[int, SlipSeen | None]]:
    """As ``slips.rows_of`` goes through a page."""
    if not page.slips:
        yield 0, None
    yield from enumerate(page.slips, start=1)


def _said(kit: Kit, rows: Sequence[Row]) -> dict[Key, str]:
    """What was decided about each slip that was taken from one of these very places."""
    codes = (code for code in (parse(row.code) for row in rows) if code is not None)
    taken = slip_record.known(kit, {code.form for code in codes}).slips.values()
    places = ((kept.where_read(slip.reading), slip.answer or str(Decision.BLANK)) for slip in taken)
    return {place: said for place, said in places if place is not None}


def _index(kit: Kit) -> tuple[KeptScan, ...]:
    return tuple(KeptScan(**told) for told in json.loads(kit.notes.get(INDEX) or "[]"))


def _put_index(kit: Kit, scans: Iterable[KeptScan]) -> None:
    kit.notes.put(INDEX, json.dumps([asdict(scan) for scan in scans]))


def _aside(kit: Kit, scan: str) -> list[list[int]]:
    found: list[list[int]] = json.loads(kit.notes.get(_asides(scan)) or "[]")
    return found


def _pages(scan: str) -> str:
    return f"{INDEX}.{scan}"


def _asides(scan: str) -> str:
    return f"{INDEX}.{scan}.aside"
