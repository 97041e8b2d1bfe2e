"""From agreements to what the press draws: sheets, the covers that lie between them, and all that they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.agreement import Agreement
from app.domain.cover import Cover, CoverLine
from app.domain.form import FormJob, FormSheet
from app.domain.form_pictures import pictures_needed
from app.domain.lesson import Lesson
from app.domain.moments import day
from app.domain.pupil import Pupil
from app.domain.return_date import in_words, return_date
from app.services import letters, setup
from app.services.kit import Kit


@dataclass(frozen=True)
class Wanted:
    """One sheet: ``new`` when the form is not in the record yet; ``pile`` is the class whose pile it lies in."""

    pupil: Pupil
    agreement: Agreement
    form: str
    copy: int
    new: bool
    home: int
    pile: str


@dataclass(frozen=True)
class Pile:
    """Sheets from ``start`` up to ``end`` (not included) that are handed out together."""

    title: str
    start: int
    end: int


def piles_of(wanted: Sequence[Wanted]) -> tuple[Pile, ...]:
    """Sheets that follow one another in the same class's pile."""
    starts = [at for at, one in enumerate(wanted) if at == 0 or wanted[at - 1].pile != one.pile]
    ends = [*starts[1:], len(wanted)]
    return tuple(Pile(wanted[start].pile, start, end) for start, end in zip(starts, ends, strict=True))


def job_of(kit: Kit, wanted: Sequence[Wanted], piles: Sequence[Pile], language: str, *, cover: bool) -> FormJob:
    """Raises KioskError ``lesson-missing``, ``lesson-broken``, ``picture-missing``, and what Shelf.letter raises."""
    school = setup.school(kit)
    today = day(kit.clock.now().isoformat())
    return_by = in_words(return_date(today, school.reply_days))
    chain_code = kit.ledger.head_code()
    usable = letters.usable(kit) if any(one.pupil.language for one in wanted) else frozenset()
    sheets = tuple(_sheet(one, return_by, chain_code, usable) for one in wanted)
    lessons: dict[str, Lesson] = {stage: kit.shelf.lesson(stage) for stage in {sheet.stage for sheet in sheets}}
    others = {sheet.language for sheet in sheets} - {"", language}
    return FormJob(
        school=school,
        letter=kit.shelf.letter(language),
        rules=kit.shelf.rules(),
        lessons=lessons,
        pictures={name: kit.gallery.picture(name) for name in pictures_needed(lessons.values(), sheets)},
        sheets=sheets,
        letters={other: kit.shelf.letter(other) for other in sorted(others)},
        covers=tuple(_cover(pile, sheets, in_words(today)) for pile in piles) if cover else (),
    )


def job_of_pile(job: FormJob, pile: Pile, printer: str) -> FormJob:
    """The part of a job that is one pile, with its own cover first."""
    covers = tuple(replace(one, at=0, printer=printer) for one in job.covers if one.at == pile.start)
    sheets = job.sheets[pile.start : pile.end]
    stages = {sheet.stage for sheet in sheets}
    lessons = {stage: lesson for stage, lesson in job.lessons.items() if stage in stages}
    pictures = {name: job.pictures[name] for name in pictures_needed(lessons.values(), sheets)}
    return replace(job, sheets=sheets, covers=covers, lessons=lessons, pictures=pictures)


def _sheet(one: Wanted, return_by: str, chain_code: str, usable: frozenset[str]) -> FormSheet:
    return FormSheet(
        form=one.form,
        copy=one.copy,
        name=one.pupil.full_name,
        first=one.pupil.first,
        class_name=one.pupil.class_name,
        stage=one.agreement.stage,
        ink=one.agreement.ink,
        mark=one.agreement.mark,
        animal=one.pupil.animal,
        signed_on=in_words(day(one.agreement.signed_at)),
        return_by=return_by,
        chain_code=chain_code,
        home=one.home,
        variant=one.pupil.print_as,
        language=one.pupil.language if one.pupil.language in usable else "",
    )


def _cover(pile: Pile, sheets: Sequence[FormSheet], made_on: str) -> Cover:
    lines = tuple(
        CoverLine(
            one.name,
            one.copy,
            one.home,
            "" if one.class_name == pile.title else one.class_name,
            one.variant,
            one.language,
        )
        for one in sheets[pile.start : pile.end]
    )
    return Cover(pile.start, pile.title, made_on, lines)
