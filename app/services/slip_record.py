"""What the record knows of the forms whose slips come back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.access_facts import ANSWERS
from app.domain.agreement import AGREEMENTS, Agreement
from app.domain.form import COPIES, FORMS, SLIPS, Form, Slip
from app.domain.pupil import PUPILS, Pupil
from app.domain.slips.match import KnownForm
from app.domain.standing import Standing
from app.services import standings
from app.services.kit import Kit


@dataclass(frozen=True)
class Known:
    """``pupils`` by subject, those who have left among them. ``slips`` are those that are in, by form and copy."""

    forms: Mapping[str, KnownForm]
    pupils: Mapping[str, Pupil]
    slips: Mapping[tuple[str, int], Slip]


def known(kit: Kit, ids: Iterable[str]) -> Known:
    """The forms with these ids that are of this record, each table read once."""
    forms = kit.ledger.read(FORMS, id=tuple(sorted(set(ids))))
    copies: dict[str, dict[int, int]] = {form.id: {} for form in forms}
    for copy in kit.ledger.read(COPIES, form=tuple(copies)):
        copies[copy.form][copy.number] = copy.home
    slips = {(one.form, one.number): one for one in kit.ledger.read(SLIPS, form=tuple(copies), undone=False)}
    agreements = {one.id: one for one in kit.ledger.read(AGREEMENTS, id=tuple(form.agreement for form in forms))}
    answers = _answers(kit, agreements.values())
    pupils = {one.subject: one for one in kit.ledger.read(PUPILS, subject=tuple({form.subject for form in forms}))}
    stand = standings.standings_of(kit, (one for one in pupils.values() if not one.left))
    found = {}
    for form in forms:
        agreement = agreements.get(form.agreement)
        found[form.id] = KnownForm(
            form.id,
            form.subject,
            form.agreement,
            copies[form.id],
            _superseded(form, agreement, pupils.get(form.subject), stand.get(form.subject)),
            {**answers[agreement.renews], **answers[agreement.id]} if agreement else {},
            {number: one.answer for (own, number), one in slips.items() if own == form.id},
        )
    return Known(found, pupils, slips)


def _answers(kit: Kit, agreements: Iterable[Agreement]) -> Mapping[str, Mapping[int, str]]:
    """By agreement and home. What came back for an agreement holds for those that renew it."""
    asked = {one for agreement in agreements for one in (agreement.id, agreement.renews) if one}
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for one in kit.ledger.read(ANSWERS, agreement=tuple(sorted(asked))):
        if one.answer:
            found[one.agreement][one.home] = one.answer
    return found


def _superseded(form: Form, agreement: Agreement | None, pupil: Pupil | None, stands: Standing | None) -> str:
    """Why a form counts no more, as ``form_batch`` decides for which agreement one is printed; completes "Aisha …"."""
    if pupil is None or stands is None:
        return "has left the school"
    if agreement is None or not agreement.holds:
        return "signed by mistake, or has declined since"
    if stands.agreement is None or stands.agreement.id != agreement.id or form.superseded:
        return "has signed again since, or moved up to other rules"
    return "has a changed rule to sign first" if stands.due else ""
