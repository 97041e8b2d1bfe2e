"""All pictures on sheets, for those who draw and those who choose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.contact_sheet import ContactSheet, Group, Shown
from app.domain.lesson import Stage
from app.domain.lesson_pictures import pictures_shown
from app.domain.picture import Picture
from app.errors import KioskError
from app.ports.press import Progress
from app.services.kit import Kit

OTHERS = "In no lesson: screens that all ages share, and the access ladder"
Use = tuple[str, str, str]
"""A picture's name, where it stands, and its alt text there."""


@dataclass(frozen=True)
class SheetMade:
    """What was written: a PDF, and each of its pages as PNG. ``broken`` names pictures that cannot be drawn."""

    pdf: Path
    images: tuple[Path, ...]
    pictures: int
    broken: tuple[str, ...]


def contact_sheet(kit: Kit, folder: Path, *, grey: bool = False, progress: Progress | None = None) -> SheetMade:
    """Write ``pictures.pdf`` and its pages into ``folder``, or ``pictures-grey.pdf``, and make the folder if need be.

    A picture that cannot be drawn has its place on the sheet with the reason under it. Raises what Press raises.
    """
    groups = gather(kit)
    shown = [one for group in groups for one in group.shown]
    _make(folder)
    out = folder / ("pictures-grey.pdf" if grey else "pictures.pdf")
    images = kit.press.contact_sheet(ContactSheet("Pictures", groups, grey), out, progress)
    names = {one.name for one in shown}
    broken = tuple(sorted({one.name for one in shown if not one.picture}))
    return SheetMade(out, images, len(names), broken)


def gather(kit: Kit) -> tuple[Group, ...]:
    """Every picture of every lesson, youngest stage first, then those in none."""
    ready = kit.shelf.stages_with_lesson()
    stages = [stage for stage in kit.shelf.stages() if stage.id in ready]
    uses = {
        stage: [(use.name, use.told, use.alt) for use in pictures_shown(kit.shelf.lesson(stage.id))] for stage in stages
    }
    groups = [Group(_title(stage), _shown(kit, uses[stage])) for stage in stages]
    known = {name for found in uses.values() for name, _, _ in found}
    rungs = {stage.rung_picture: stage for stage in kit.shelf.stages()}
    others = [_other(name, rungs) for name in kit.gallery.scenes() if name not in known]
    return (*groups, *([Group(OTHERS, _shown(kit, others))] if others else []))


def _title(stage: Stage) -> str:
    return f"{stage.title}, ages {stage.ages}"


def _other(name: str, rungs: dict[str, Stage]) -> Use:
    stage = rungs.get(name)
    return (name, f"access rung {stage.rung}", stage.rung_alt) if stage else (name, "", "")


def _shown(kit: Kit, uses: Iterable[Use]) -> tuple[Shown, ...]:
    found: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for name, place, alt in uses:
        places, alts = found.setdefault(name, ({}, {}))
        places.update({place: None} if place else {})
        alts.update({alt: None} if alt else {})
    return tuple(_one(kit, name, tuple(places), tuple(alts)) for name, (places, alts) in found.items())


def _one(kit: Kit, name: str, places: tuple[str, ...], alts: tuple[str, ...]) -> Shown:
    picture: Picture | None = None
    fault = ""
    try:
        picture = kit.gallery.picture(name)
    except KioskError as error:
        fault = error.staff
    return Shown(name, places, alts, picture, fault)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(
            "read-only", f"The folder {folder} cannot be made ({error.strerror}). Choose another."
        ) from error
