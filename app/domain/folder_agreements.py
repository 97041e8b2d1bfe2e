"""What a pupil agreed to, as parts of their folder: every turn, those that do not count said as such."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.agreement import Agreement, Length, Mark
from app.domain.chosen import Chosen
from app.domain.form_pictures import animal_picture
from app.domain.lesson import Lesson
from app.domain.moments import day_and_time
from app.domain.pupil_folder import FolderPart
from app.domain.standing import awaits_witness

LENGTHS = {
    Length.WHOLE: "alone at the screen, through every page",
    Length.AFTER: "after a lesson taught together",
}


@dataclass(frozen=True)
class Known:
    """``names`` are staff by subject, ``words`` kept sentences by hash, ``codes`` chain codes by agreement.

    ``lessons`` are today's by stage, ``titles`` the titles of all stages, ``held`` the ids of agreements in force.
    """

    animal: str
    names: Mapping[str, str]
    words: Mapping[str, str]
    codes: Mapping[str, str]
    lessons: Mapping[str, Lesson]
    titles: Mapping[str, str]
    held: Collection[str]

    def who(self, subject: str, at: str) -> str:
        """“Ms Okoro, on 24 November 2026, 09:40”; the moment alone where nobody is known."""
        name = self.names.get(subject, "")
        return ", on ".join(part for part in (name, day_and_time(at) if at else "") if part)


def agreement_parts(turns: Iterable[Agreement], known: Known) -> tuple[FolderPart, ...]:
    """One part a turn, in the order given."""
    every = list(turns)
    signed = {one.id: one.signed_at for one in every}
    return tuple(_part(one, signed, known) for one in every)


def check_parts(checks: Iterable[Chosen]) -> tuple[FolderPart, ...]:
    """What they chose first at each question of the lesson that holds; none where nothing was asked."""
    lines = tuple(f"{one.question} {_chose(one)}" for one in checks)
    return (FolderPart(lines=lines),) if lines else ()


def _part(one: Agreement, signed: Mapping[str, str], known: Known) -> FolderPart:
    by_picture = one.mark == Mark.PICTURE
    facts = (
        ("Now", _state(one, known)),
        ("Stage", known.titles.get(one.stage, one.stage)),
        ("How", f"{'with their own picture' if by_picture else 'drawn'}, {LENGTHS.get(Length(one.length), '')}"),
        ("Again", f"only what changed since {day_and_time(signed[one.renews])}" if one.renews in signed else ""),
        ("Witness", _witness(one, known)),
        ("Code", known.codes.get(one.id, "")),
    )
    return FolderPart(
        title=f"Signed on {day_and_time(one.signed_at)}{'' if one.holds else ': does not count any more'}",
        facts=tuple(fact for fact in facts if fact[1]),
        lines=tuple(_rules(one, known)),
        ink="" if by_picture else one.ink,
        picture=animal_picture(known.animal) if by_picture and known.animal else "",
    )


def _state(one: Agreement, known: Known) -> str:
    if one.voided_at:
        return f"signed by mistake: “{one.void_reason}” ({known.who(one.voided_by, one.voided_at)})"
    if one.withdrawn_at:
        return f"taken back by declining on {day_and_time(one.withdrawn_at)}"
    if awaits_witness(one):
        return "waits for the adult who saw it"
    return "in force" if one.id in known.held else "no longer in force: later turns stand in its place"


def _witness(one: Agreement, known: Known) -> str:
    if one.witnessed_at:
        return known.who(one.witnessed_by, one.witnessed_at)
    return "not yet" if one.witness_needed else "not needed at this stage"


def _rules(one: Agreement, known: Known) -> Iterator[str]:
    """Each page in the words that were signed, with the ids of its rules where they are known to be the same."""
    lesson = known.lessons.get(one.stage)
    now = {page.hash: page for page in lesson.pages} if lesson else {}
    for page, version, digest in json.loads(one.rules):
        same = now.get(digest)
        ids = f" ({', '.join(same.rules)})" if same else ""
        words = known.words.get(digest) or (same.sentence if same else "")
        yield f"{words}{ids}" if words else f"Rule “{page}”, version {version}: its words then were not kept."


def _chose(one: Chosen) -> str:
    if not one.first:
        return "The question has other words by now."
    tries = "" if one.tries <= 1 else f" ({one.tries} tries in all)"
    return f"First choice: “{one.first}”, {'right' if one.right else 'not right'}{tries}."
