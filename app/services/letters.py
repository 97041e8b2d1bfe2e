"""Letters home in other languages: which there are, which may be printed, who stands by them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.agreement import Mark
from app.domain.entry import Body, Draft
from app.domain.form import FormJob, FormSheet
from app.domain.form_pictures import pictures_needed
from app.domain.home_letters import LETTER_CONFIRMATIONS, SHIPPED, LetterConfirmation, LetterState, digest, state_of
from app.domain.moments import day
from app.domain.names import tidy
from app.domain.permissions import Right
from app.domain.return_date import in_words, return_date
from app.domain.slip_code import form_id
from app.errors import KioskError
from app.ports.press import Progress
from app.services import setup, staff_access
from app.services.kit import Kit

MOST_LETTERS = 80


def states(kit: Kit) -> tuple[LetterState, ...]:
    """Every letter there is, the shipped language first; one whose file is broken says so and is not usable."""
    confirmed = kit.ledger.read(LETTER_CONFIRMATIONS)
    found = [_state(kit, language, confirmed) for language in kit.shelf.letter_languages()]
    return tuple(sorted(found, key=lambda one: (one.language != SHIPPED, one.name)))


def usable(kit: Kit) -> frozenset[str]:
    """The languages that forms may be printed in."""
    return frozenset(one.language for one in states(kit) if one.usable)


def confirm(kit: Kit, language: str, seen: str, speaker: str, by: str) -> LetterState:
    """Note that ``speaker`` stands by the letter as it was ``seen`` (its digest, see ``text_of``).

    Raises KioskError ``not-allowed``, ``staff-unknown``, ``name-missing``, ``name-long``, ``letter-missing``,
    ``lesson-broken``, ``letter-changed`` when the file has another text by now.
    """
    staff_access.require(kit, by, Right.SETTINGS)
    named = tidy(speaker)
    if not named:
        raise KioskError("name-missing", "Please type who speaks the language and has read the letter.")
    if len(named) > MOST_LETTERS:
        raise KioskError("name-long", f"A name has {MOST_LETTERS} letters at most: please shorten it.")
    letter = kit.shelf.letter(language)
    if digest(letter) != seen:
        raise KioskError(
            "letter-changed", "The letter has changed since it was shown. Look at it again, then confirm it."
        )
    data = {"language": language, "version": letter.version, "digest": seen, "speaker": named, "by": by}
    kit.ledger.append(Draft("letter.confirmed", (Body(None, data),)))
    return _state(kit, language, kit.ledger.read(LETTER_CONFIRMATIONS))


def take_back(kit: Kit, language: str, by: str) -> LetterState:
    """Nobody stands by this letter any more: it is not printed until it is confirmed again. Raises as ``confirm``."""
    staff_access.require(kit, by, Right.SETTINGS)
    kit.ledger.append(Draft("letter.unconfirmed", (Body(None, {"language": language, "by": by}),)))
    return _state(kit, language, kit.ledger.read(LETTER_CONFIRMATIONS))


def text_of(kit: Kit, language: str) -> str:
    """The digest of the letter as it is now. Raises KioskError ``letter-missing``, ``lesson-broken``."""
    return digest(kit.shelf.letter(language))


def sample(kit: Kit, language: str, variant: str, out: Path, progress: Progress | None = None) -> int:
    """A form in this letter for a child who does not exist, to be looked at; returns the number of pages.

    Raises what Shelf.letter and Press.forms raise.
    """
    stage = next(one for one in kit.shelf.stages() if one.id in kit.shelf.stages_with_lesson())
    lesson = kit.shelf.lesson(stage.id)
    today = day(kit.clock.now().isoformat())
    school = setup.school(kit)
    sheet = FormSheet(
        form=form_id(0),
        copy=1,
        name="Sam Example",
        first="Sam",
        class_name="Example",
        stage=stage.id,
        ink="",
        mark=Mark.PICTURE,
        animal=kit.shelf.animals()[0],
        signed_on=in_words(today),
        return_by=in_words(return_date(today, school.reply_days)),
        chain_code=kit.ledger.head_code(),
        variant=variant,
    )
    job = FormJob(
        school=school,
        letter=kit.shelf.letter(language),
        rules=kit.shelf.rules(),
        lessons={stage.id: lesson},
        pictures={name: kit.gallery.picture(name) for name in pictures_needed((lesson,), (sheet,))},
        sheets=(sheet,),
    )
    return kit.press.forms(job, out, progress)


def _state(kit: Kit, language: str, confirmed: Sequence[LetterConfirmation]) -> LetterState:
    try:
        return state_of(kit.shelf.letter(language), confirmed)
    except KioskError as fault:
        return LetterState(language, language, fault=fault.staff)
