"""Which parent forms are to be printed, for whom, and whom not, with the reason."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain import families
from app.domain.copy_states import Paper, paper_of
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, FORMS, Copy, Form, FormJob
from app.domain.pupil import PUPILS, Pupil
from app.domain.slip_code import FORM_BITS, HIGHEST_COPY, form_id
from app.domain.standing import Standing, awaits_witness
from app.errors import KioskError
from app.services import pupils, standings
from app.services.form_job import Pile, Wanted, job_of, piles_of
from app.services.form_list import by_home
from app.services.kit import Kit

Want = tuple[str, int]
"""A pupil's subject and one of their homes; 0 is each of them."""


@dataclass(frozen=True)
class LeftOut:
    """A pupil for whom no form is printed; ``reason`` completes "Aisha …"."""

    pupil: Pupil
    reason: str


@dataclass(frozen=True)
class Batch:
    """Forms ready to print: nothing is written yet. ``subjects`` and ``agreements`` go with the job's sheets, in order.

    ``making`` is what the record must hold before any of it is on paper. ``unwitnessed`` are pupils whose form is
    printed although an adult still has to confirm their mark. ``piles`` are handed out, and printed, one by one.
    ``in_english`` have another home language, whose letter there is not, or not confirmed yet.
    """

    job: FormJob
    subjects: tuple[str, ...]
    agreements: tuple[str, ...]
    making: tuple[Draft, ...]
    left_out: tuple[LeftOut, ...]
    unwitnessed: tuple[Pupil, ...]
    piles: tuple[Pile, ...] = ()
    in_english: tuple[Pupil, ...] = ()


def prepare(
    kit: Kit,
    *,
    class_name: str = "",
    subjects: Sequence[str] = (),
    wants: Sequence[Want] = (),
    language: str = "en",
    again: bool = True,
    cover: bool = False,
    siblings: bool = False,
) -> Batch:
    """Forms for a class, for these pupils, for single homes of theirs (``wants``), or, without any, for the school.

    For everyone with an agreement in force; not ``again``: only those that are not printed yet. ``cover``: a cover
    sheet for each class. ``siblings``: brothers and sisters lie together, in the pile of the first of their classes.

    Raises KioskError ``nothing-to-print`` naming the reasons, ``class-unknown``, ``pupil-unknown``,
    ``lesson-missing``, ``lesson-broken``, ``picture-missing``.
    """
    homes = _homes([(one, 0) for one in subjects] or wants)
    here = _called(kit, homes) if homes else list(pupils.pupils(kit, class_name))
    lead = families.leads(here) if siblings else {one.subject: one for one in here}
    here = list(families.together(here)) if siblings else here
    stand = standings.standings_of(kit, here)
    paper = _Paper(kit, here)
    found = _Found([], [], [], 0)
    for pupil in here:
        standing, reason = stand[pupil.subject], _reason_against(stand[pupil.subject])
        own = standing.agreement.id if standing.agreement and not reason else ""
        found.stale += [form for form in paper.forms(pupil) if form.agreement != own]
        if standing.agreement is None or reason:
            found.left_out.append(LeftOut(pupil, reason))
            continue
        todo = _todo(pupil, paper.copies(pupil, own), homes.get(pupil.subject, set()), again=again)
        found.done += not todo
        for form, copy, home in paper.next_copies(pupil, own, todo):
            pile = lead[pupil.subject].class_name
            found.wanted.append(Wanted(pupil, standing.agreement, form, copy, not paper.known(form), home, pile))
    return _batch(kit, found, language, cover=cover)


@dataclass
class _Found:
    wanted: list[Wanted]
    left_out: list[LeftOut]
    stale: list[Form]
    done: int
    """Pupils all of whose forms are printed."""


def _batch(kit: Kit, found: _Found, language: str, *, cover: bool) -> Batch:
    wanted = found.wanted
    if not wanted:
        raise KioskError("nothing-to-print", _nothing(found))
    piles = piles_of(wanted)
    job = job_of(kit, wanted, piles, language, cover=cover)
    english = (one.pupil for one, sheet in zip(wanted, job.sheets, strict=True) if one.pupil.language != sheet.language)
    return Batch(
        job=job,
        subjects=tuple(one.pupil.subject for one in wanted),
        agreements=tuple(one.agreement.id for one in wanted),
        making=_making(wanted, found.stale),
        left_out=tuple(found.left_out),
        unwitnessed=tuple({one.pupil.subject: one.pupil for one in wanted if awaits_witness(one.agreement)}.values()),
        piles=piles,
        in_english=tuple({pupil.subject: pupil for pupil in english}.values()),
    )


def _called(kit: Kit, subjects: Iterable[str]) -> list[Pupil]:
    found = {one.subject: one for one in kit.ledger.read(PUPILS, subject=tuple(subjects), left=False)}
    # who is not among them is asked for alone, for the sentence that says so
    return [found.get(one) or standings.pupil(kit, one) for one in subjects]


def _homes(wants: Sequence[Want]) -> dict[str, set[int]]:
    homes: dict[str, set[int]] = {}
    for subject, home in wants:
        homes.setdefault(subject, set()).add(home)
    return homes


def _reason_against(found: Standing) -> str:
    if found.agreement is None:
        return "is not sure yet: an adult talks with them first" if found.not_sure else "has not signed yet"
    return "signed an earlier version of the rules and needs to sign again" if found.due else ""


def _todo(pupil: Pupil, copies: Sequence[Copy], asked: set[int], *, again: bool) -> list[int]:
    """The homes that a sheet is to be printed for."""
    counts = by_home(pupil, copies)
    wanted = [home for home in counts if not asked or 0 in asked or home in asked]
    return [home for home in wanted if again or paper_of(counts[home]) is Paper.READY]


class _Paper:
    """The forms and copies that some pupils have already; each table is read once."""

    def __init__(self, kit: Kit, here: Sequence[Pupil]) -> None:
        self._kit = kit
        self._forms: dict[str, list[Form]] = {}
        self._copies: dict[str, list[Copy]] = {}
        self._fresh: set[str] = set()
        for form in kit.ledger.read(FORMS, subject=tuple(one.subject for one in here), superseded=False):
            self._forms.setdefault(form.subject, []).append(form)
            self._copies[form.id] = []
        for copy in kit.ledger.read(COPIES, form=tuple(self._copies)):
            self._copies[copy.form].append(copy)

    def forms(self, pupil: Pupil) -> Sequence[Form]:
        return self._forms.get(pupil.subject, ())

    def copies(self, pupil: Pupil, agreement: str) -> list[Copy]:
        return [
            copy for form in self.forms(pupil) if form.agreement == agreement for copy in self._copies.get(form.id, ())
        ]

    def known(self, form: str) -> bool:
        return form in self._copies

    def next_copies(self, pupil: Pupil, agreement: str, homes: Sequence[int]) -> Iterator[tuple[str, int, int]]:
        """Form, number and home of each: of the form that the agreement has already while it has numbers left."""
        for form in self.forms(pupil):
            number = max((copy.number for copy in self._copies[form.id]), default=0)
            if form.agreement == agreement and number + len(homes) <= HIGHEST_COPY:
                break
        else:
            form, number = Form(self._new_id() if homes else ""), 0
        for home in homes:
            number += 1
            yield form.id, number, home

    def _new_id(self) -> str:
        while True:
            fresh = form_id(secrets.randbits(FORM_BITS))
            if fresh not in self._fresh and not self._kit.ledger.read(FORMS, id=fresh):
                self._fresh.add(fresh)
                return fresh


def _making(wanted: Sequence[Wanted], stale: Sequence[Form]) -> tuple[Draft, ...]:
    new = {one.form: one for one in wanted if one.new}
    made = tuple(Body(one.pupil.subject, {"form": form, "agreement": one.agreement.id}) for form, one in new.items())
    gone = tuple(Body(form.subject, {"form": form.id}) for form in stale)
    drafts = (Draft("form.superseded", gone), Draft("form.made", made))
    return tuple(draft for draft in drafts if draft.bodies)


def _nothing(found: _Found) -> str:
    if found.done:
        whose = "The one form is" if found.done == 1 else f"All {found.done} forms are"
        return f"{whose} printed already: say that they are to be printed again if you want new copies."
    if not found.left_out:
        return "There is nobody to print a form for: choose a class with pupils in it."
    told = ", ".join(f"{one.pupil.first} {one.reason}" for one in found.left_out[:3])
    more = f", and {len(found.left_out) - 3} more" if len(found.left_out) > 3 else ""
    return f"There is no form to print: {told}{more}."
