"""On paper about pictures: the slips that ask home, and the list of who may be shown, for staff."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain.image_consent import Use, Word, written
from app.domain.image_paper import ImageList, ImageRow, ImageSheet, ImageSlips
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.errors import KioskError
from app.ports.press import Progress
from app.services import images, pupils, setup, staff_access, standings
from app.services.images import Line
from app.services.kit import Kit

LETTER = "image-en"
TITLE = "Who may be in a picture"
HEADS = {Use.SCHOOL: "In school", Use.WEBSITE: "Website", Use.SOCIAL: "Social media", Use.PRESS: "Press"}
_WHY_NOT = {
    Word.NOT_ASKED: "No slip has come back",
    Word.WITHDRAWN: "Taken back",
    Word.NO: "Home said no",
}


def slips(kit: Kit, by: str, subjects: Iterable[str], out: Path, progress: Progress | None = None) -> int:
    """A page for each of these pupils, by class and name; returns the number of pages.

    Raises KioskError ``nobody-to-ask``, ``letter-missing``, ``not-allowed``, ``staff-unknown`` and what Press raises.
    """
    staff_access.require(kit, by, Right.PRINT)
    wanted = set(subjects)
    here = [one for one in pupils.pupils(kit) if one.subject in wanted]
    if not here:
        raise KioskError("nobody-to-ask", "There is nobody to print a slip for: choose a class with pupils in it.")
    sheets = tuple(
        ImageSheet(one.full_name, one.first, one.class_name, in_words(images.longest(kit, one))) for one in here
    )
    today = in_words(standings.today(kit))
    return kit.press.image_slips(ImageSlips(setup.school(kit), kit.shelf.letter(LETTER), today, sheets), out, progress)


def list_of(kit: Kit, by: str, class_name: str, out: Path) -> int:
    """Who may be shown, of a class or of the whole school; returns the number of pages.

    Raises KioskError ``images-off``, ``class-unknown``, ``not-allowed``, ``staff-unknown`` and what Press raises.
    """
    staff_access.require(kit, by, Right.PRINT)
    found: dict[str, list[ImageRow]] = {}
    today = standings.today(kit)
    for line in images.lines(kit, by, class_name):
        found.setdefault(line.pupil.class_name, []).append(_row(line))
    classes = tuple((name, tuple(rows)) for name, rows in found.items())
    if not classes:
        raise KioskError("nobody-to-list", "There are no pupils to list yet: they come with the school’s roll.")
    shown = ImageList(TITLE, setup.school(kit).name, in_words(today), tuple(HEADS.values()), classes)
    return kit.press.image_list(shown, out)


def _row(line: Line) -> ImageRow:
    return ImageRow(f"{line.pupil.first} {line.pupil.last}".strip(), tuple(line.may(use) for use in HEADS), _said(line))


def _said(line: Line) -> str:
    """Until when, where anything may be shown; else why nothing may."""
    said = set(line.words.values())
    if line.consent is not None and Word.YES in said:
        return written(line.consent.until)
    if line.consent is not None and Word.OVER in said:
        return f"Ended {written(line.consent.until)}"
    return _WHY_NOT[next(iter(said))]
