"""Before anything is printed: see that every letter can be set, since reportlab leaves gaps without a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.form import FormJob
from app.errors import KioskError
from app.paper.styles import Styles
from app.paper.text import Style, curly, plain

MOST_NAMED = 5


def check_form_letters(job: FormJob, styles: Styles) -> None:
    """Raises KioskError ``glyph-missing`` naming the letters and the pupils, or the text, that hold them."""
    lacking = {
        sheet.name: styles.body.lacking(plain(f"{sheet.name} {sheet.first} {sheet.class_name}")) for sheet in job.sheets
    }
    refuse_lacking(lacking)
    for what, texts in _texts(job):
        refuse_letters(what, " ".join(texts), styles.body)


def refuse_letters(what: str, text: str, style: Style) -> None:
    """Raise KioskError ``glyph-missing`` when this text, of which ``what`` speaks, cannot be set in this style."""
    letters = style.lacking(curly(text))
    if letters:
        spelt = _spelt(letters)
        raise KioskError(
            "glyph-missing",
            f"{what} has letters that cannot be printed: {spelt}. Write it without them, then print again.",
        )


def refuse_lacking(lacking: dict[str, str]) -> None:
    """Raise KioskError ``glyph-missing`` when a name in this mapping has letters that cannot be printed."""
    names = [name for name, letters in lacking.items() if letters]
    if not names:
        return
    told = ", ".join(names[:MOST_NAMED]) + (f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else "")
    letters = "".join(dict.fromkeys("".join(lacking.values())))
    raise KioskError(
        "glyph-missing",
        f"Nothing was printed: the name of {told} has letters that cannot be printed yet: {_spelt(letters)}. "
        "Add the name in Latin letters to the roll, then print again.",
    )


def _spelt(letters: str) -> str:
    return " ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)


def _texts(job: FormJob) -> Iterable[tuple[str, Sequence[str]]]:
    yield "The school’s name or address", (job.school.name, job.school.address, job.school.contact)
    for letter in {one.language: one for one in map(job.letter_of, job.sheets)}.values():
        yield f"The letter ({letter.language})", (*letter.paragraphs, *letter.talk, *letter.parts.values())
    yield "The list of rules", tuple(rule.short for rule in job.rules)
    for lesson in job.lessons.values():
        pages = tuple(text for page in lesson.pages for text in (page.sentence, page.promise))
        yield f"The lesson “{lesson.stage.title}”", pages
