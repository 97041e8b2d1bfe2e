"""Return slips that come back by scanner: read, and matched with the record.

Nothing is recorded here: what a slip says counts when the office has seen it and confirmed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.access_facts import ANSWERS
from app.domain.agreement import AGREEMENTS, Agreement
from app.domain.form import COPIES, FORMS, Form
from app.domain.permissions import Right
from app.domain.pupil import PUPILS, Pupil
from app.domain.slip_code import SlipCode
from app.domain.slips.match import KnownForm, State, code_of, state_of, state_of_bare
from app.domain.slips.row import Count, Row, count
from app.domain.slips.seen import Crop, PageSeen, SlipSeen
from app.domain.slips.verdict import bands, verdict
from app.domain.standing import Standing
from app.errors import KioskError
from app.ports.slip_reader import Progress
from app.services import staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class Reading:
    """``faults`` are the files that could not be read, with the reason: none of their pages is among the rows."""

    rows: tuple[Row, ...]
    faults: tuple[tuple[str, KioskError], ...] = ()

    @property
    def count(self) -> Count:
        return count(self.rows)


@dataclass(frozen=True)
class _Record:
    """What the record knows of the forms whose slips came in."""

    forms: Mapping[str, KnownForm]
    pupils: Mapping[str, Pupil]


def read(kit: Kit, files: Sequence[Path], progress: Progress | None = None, *, by: str = "") -> Reading:
    """Every page of these scans as rows, in order; a file that cannot be read leaves none.

    ``progress`` is told of each file anew. Raises KioskError ``cancelled``, ``not-allowed``.
    """
    if by:
        staff_access.require(kit, by, Right.ACCESS)
    scans: list[tuple[str, tuple[PageSeen, ...]]] = []
    faults: list[tuple[str, KioskError]] = []
    for file in files:
        try:
            scans.append((file.name, kit.slip_reader.read(file, progress)))
        except KioskError as fault:
            if fault.code == "cancelled":
                raise
            faults.append((file.name, fault))
    return Reading(_rows(scans, _record_of(kit, (pages for _, pages in scans))), tuple(faults))


def _rows(scans: Sequence[tuple[str, tuple[PageSeen, ...]]], record: _Record) -> tuple[Row, ...]:
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


def _row(row: Row, page: PageSeen, slip: SlipSeen, record: _Record, before: Mapping[SlipCode, str]) -> Row:
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
    why = {State.PHOTOCOPY: before.get(code, ""), State.SUPERSEDED: form.superseded}.get(row.state, "")
    return replace(
        row,
        subject=form.subject,
        agreement=form.agreement,
        name=pupil.full_name if pupil else "",
        class_name=pupil.class_name if pupil else "",
        answer=form.answer,
        why=why,
    )


def _whole(page: PageSeen) -> tuple[Crop, ...]:
    return (Crop("page", page.picture),) if page.picture else ()


def _record_of(kit: Kit, scans: Iterable[tuple[PageSeen, ...]]) -> _Record:
    slips = (slip for pages in scans for page in pages for slip in page.slips)
    wanted = tuple(sorted({code.form for code in map(code_of, slips) if code is not None}))
    forms = kit.ledger.read(FORMS, id=wanted)
    copies: dict[str, set[int]] = {form.id: set() for form in forms}
    for copy in kit.ledger.read(COPIES, form=tuple(copies)):
        copies[copy.form].add(copy.number)
    agreements = {one.id: one for one in kit.ledger.read(AGREEMENTS, id=tuple(form.agreement for form in forms))}
    asked = {one.id for one in agreements.values()} | {one.renews for one in agreements.values() if one.renews}
    answers = {one.agreement: one.answer for one in kit.ledger.read(ANSWERS, agreement=tuple(sorted(asked)))}
    pupils = {one.subject: one for one in kit.ledger.read(PUPILS, subject=tuple({form.subject for form in forms}))}
    stand = standings.standings_of(kit, (one for one in pupils.values() if not one.left))
    known = {}
    for form in forms:
        agreement = agreements.get(form.agreement)
        known[form.id] = KnownForm(
            form.id,
            form.subject,
            form.agreement,
            frozenset(copies[form.id]),
            _superseded(form, agreement, pupils.get(form.subject), stand.get(form.subject)),
            _answer(answers, agreement),
        )
    return _Record(known, pupils)


def _superseded(form: Form, agreement: Agreement | None, pupil: Pupil | None, stands: Standing | None) -> str:
    """Why a form counts no more, as ``form_batch`` decides for which agreement one is printed; completes "Aisha …"."""
    if pupil is None or stands is None:
        return "has left the school"
    if agreement is None or not agreement.holds:
        return "signed by mistake, or has declined since"
    if stands.agreement is None or stands.agreement.id != agreement.id or form.superseded:
        return "has signed again since, or moved up to other rules"
    return "has a changed rule to sign first" if stands.due else ""


def _answer(answers: Mapping[str, str], agreement: Agreement | None) -> str:
    """What came back for an agreement holds for those that renew it."""
    return (answers.get(agreement.id) or answers.get(agreement.renews, "")) if agreement else ""
