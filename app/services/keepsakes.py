"""What a class takes home and hangs up: licence cards for those who may go online, and the poster of its rules.

The words are data, ``lessons/letters/keepsakes-<language>.toml``, and a school's own stand in their place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.access_list import AccessLine
from app.domain.form_pictures import animal_picture
from app.domain.keepsakes import THUMB, Card, CardSheet, Poster, PosterRule
from app.domain.pupil import Pupil
from app.domain.school_year import school_year
from app.errors import KioskError
from app.ports.press import Progress
from app.services import access_list, pupils, setup, standings
from app.services.kit import Kit

WORDS = ("card_title", "card_holder", "card_promise", "card_year", "poster_class", "poster_tell")
"""The parts that the file of words must have."""


@dataclass(frozen=True)
class CardBatch:
    """``subjects`` go with the sheet's cards, in order. ``left_out`` have no access; their line says why."""

    sheet: CardSheet
    subjects: tuple[str, ...]
    left_out: tuple[AccessLine, ...]


def cards(kit: Kit, *, class_name: str = "", subject: str = "", language: str = "en") -> CardBatch:
    """Cards for everybody in a class who has signed and has access, or for one such pupil.

    Raises KioskError ``no-card`` where nobody has, ``class-unknown``, ``pupil-unknown``, ``picture-missing``,
    ``letter-missing``, ``lesson-broken``.
    """
    asked = standings.pupil(kit, subject).class_name if subject else class_name
    lines = access_list.access_list(kit, asked)
    here = [line for line in lines if not subject or line.pupil.subject == subject]
    ready = [line for line in here if line.may]
    if not ready:
        raise KioskError("no-card", _nobody(here))
    words = _words(kit, language)
    sheet = CardSheet(
        title=f"Licence card of {ready[0].pupil.first}" if subject else f"Licence cards of {here[0].pupil.class_name}",
        school=setup.school(kit).name,
        school_year=school_year(kit.clock.now()),
        words=words,
        thumb=kit.gallery.picture(THUMB),
        cards=tuple(_card(kit, line.pupil) for line in ready),
    )
    return CardBatch(sheet, tuple(line.pupil.subject for line in ready), tuple(one for one in here if not one.may))


def write_cards(kit: Kit, batch: CardBatch, out: Path, progress: Progress | None = None) -> int:
    """Draw them to ``out``; returns the number of pages. Raises what Press raises."""
    return kit.press.cards(batch.sheet, out, progress)


def poster(kit: Kit, class_name: str, stage: str = "", *, four: bool = False, language: str = "en") -> Poster:
    """The rules of a stage; without one, of the stage that most of the class have, so that nobody's own is shown.

    Raises KioskError ``class-unknown``, ``lesson-missing``, ``lesson-broken``, ``picture-missing``,
    ``letter-missing``.
    """
    here = pupils.pupils(kit, class_name)
    lesson = kit.shelf.lesson(_stage(kit, here, stage))
    rules = tuple(PosterRule(page.promise, page.picture) for page in lesson.pages)
    wanted = dict.fromkeys((THUMB, *(rule.picture for rule in rules)))
    return Poster(
        title=lesson.title,
        class_name=here[0].class_name,
        school=setup.school(kit).name,
        words=_words(kit, language),
        rules=rules,
        pictures={name: kit.gallery.picture(name) for name in wanted},
        four=four,
    )


def write_poster(kit: Kit, made: Poster, out: Path, progress: Progress | None = None) -> int:
    """Draw it to ``out``; returns the number of pages. Raises what Press raises."""
    return kit.press.poster(made, out, progress)


def _card(kit: Kit, pupil: Pupil) -> Card:
    return Card(pupil.first, kit.gallery.picture(animal_picture(pupil.animal)))


def _nobody(here: Sequence[AccessLine]) -> str:
    if len(here) == 1:
        return f"There is no card for {here[0].pupil.first} yet. {here[0].reason}"
    return "There are no cards to print: nobody in this class has signed and may go online yet."


def _stage(kit: Kit, here: Sequence[Pupil], asked: str) -> str:
    known = [one.id for one in kit.shelf.stages()]
    if asked and asked not in known:
        raise KioskError("lesson-missing", f"There is no stage “{asked}”: the stages are {', '.join(known)}.")
    count = Counter(one.stage for one in here)
    return asked or max(known, key=lambda stage: count[stage])


def _words(kit: Kit, language: str) -> Mapping[str, str]:
    words = kit.shelf.letter(f"keepsakes-{language}").parts
    for key in WORDS:
        if key not in words:
            raise KioskError(
                "lesson-broken",
                f"The words of cards and posters ({language}) have no “{key}” among their parts: add it to the file.",
            )
    return {key: words[key] for key in WORDS}
