"""Return slips that come back by scanner: read, and matched with the record.

Nothing is recorded here: what a slip says counts when the office has seen it and confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.moments import day
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.domain.slip_code import SlipCode
from app.domain.slips.match import State, code_of, state_of, state_of_bare
from app.domain.slips.row import Count, Row, count
from app.domain.slips.seen import Crop, PageSeen, SlipSeen
from app.domain.slips.verdict import bands, verdict
from app.errors import KioskError
from app.ports.slip_reader import Progress
from app.services import slip_record, staff_access
from app.services.kit import Kit
from app.services.slip_record import Known

Scan = tuple[str, tuple[PageSeen, ...]]
"""A file's name and its pages."""


@dataclass(frozen=True)
class Reading:
    """``faults`` are the files that could not be read, with the reason: none of their pages is among the rows."""

    rows: tuple[Row, ...]
    faults: tuple[tuple[str, KioskError], ...] = ()

    @property
    def count(self) -> Count:
        return count(self.rows)


def read(kit: Kit, files: Sequence[Path], progress: Progress | None = None, *, by: str = "") -> Reading:
    """Every page of these scans as rows, in order; a file that cannot be read leaves none.

    ``progress`` is told of each file anew. Raises KioskError ``cancelled``, ``not-allowed``.
    """
    if by:
        staff_access.require(kit, by, Right.ACCESS)
    scans: list[Scan] = []
    faults: list[tuple[str, KioskError]] = []
    for file in files:
        try:
            scans.append((file.name, kit.slip_reader.read(file, progress)))
        except KioskError as fault:
            if fault.code == "cancelled":
                raise
            faults.append((file.name, fault))
    return Reading(rows_of(kit, scans), tuple(faults))


def rows_of(kit: Kit, scans: Sequence[Scan]) -> tuple[Row, ...]:
    """What was seen on these scans, against the record as it is now."""
    slips = (slip for _, pages in scans for page in pages for slip in page.slips)
    record = slip_record.known(kit, (code.form for code in map(code_of, slips) if code is not None))
    rows: list[Row] = []
    before: dict[SlipCode, str] = {}
    for file, pages in scans:
        for page in pages:
            if not page.slips:
                rows.append(Row(file, page.number, 0, state_of_bare(page), crops=_whole(page)))
            for place, slip in enumerate(page.slips, start=1):
                state = state_of(slip, record.forms, before.keys())
                rows.append(_row(Row(file, page.number, place, state), page, slip, record, before))
                code = code_of(slip)
                if code is not None:
                    before.setdefault(code, f"page {page.number} of {file}")
    return tuple(rows)


def _row(row: Row, page: PageSeen, slip: SlipSeen, record: Known, before: Mapping[SlipCode, str]) -> Row:
    code = code_of(slip)
    crops = slip.crops if slip.placed and code else (*slip.crops, *_whole(page))
    if code is None:
        return replace(row, crops=crops)
    agree, talk, signature = bands(slip)
    row = replace(row, code=code.text, agree=agree, talk=talk, signature=signature, verdict=verdict(slip), crops=crops)
    form = record.forms.get(code.form)
    if form is None:
        return row
    pupil = record.pupils.get(form.subject)
    taken = record.slips.get((code.form, code.copy))
    whose = before.get(code) or (f"one taken on {in_words(day(taken.taken_at))}" if taken else "")
    why = {State.PHOTOCOPY: whose, State.SUPERSEDED: form.superseded}.get(row.state, "")
    return replace(
        row,
        home=form.copies.get(code.copy, 0),
        subject=form.subject,
        agreement=form.agreement,
        name=pupil.full_name if pupil else "",
        class_name=pupil.class_name if pupil else "",
        answer=form.answer(code.copy),
        why=why,
    )


def _whole(page: PageSeen) -> tuple[Crop, ...]:
    return (Crop("page", page.picture),) if page.picture else ()
