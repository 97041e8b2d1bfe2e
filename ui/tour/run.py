"""The whole tour, from an opened record to the page that tells it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.made_up import STAFF
from app.errors import KioskError
from app.ports.gallery import Gallery
from app.services import classes, setup, staff_access
from app.services.kit import Kit
from ui.adapters.drives import Place, PlaceKind
from ui.app import Kiosk, StaffScreens, application, build
from ui.tour import story_lesson, story_paper, story_pupil, story_staff, story_young, web_page
from ui.tour.album import Album, clear
from ui.tour.glass import Glass
from ui.tour.guide import Guide
from ui.tour.mime import MimedVoice
from ui.tour.panel import DESK, Panel, panel
from ui.tour.policy import REQUIRED
from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.pace import Pace
from ui.viewmodels.staff.screens import staff_screens

HURRY = 20
"""How many times faster than a child this tour reads and listens."""
OLDER, YOUNGER = "Maple", "Willow"
INTRO = (
    "From the screen that waits to the form that comes home: a member of staff opens the kiosk, pupils learn the"
    " internet rules and sign them, a grown-up witnesses the youngest, and the parent form comes out."
)


def tour(open_kit: Callable[[], Kit], gallery: Gallery, out: Path, size: str = DESK) -> int:
    """Drive the kiosk by touch and leave pictures, PDF and ``index.html`` in ``out``; returns the exit status.

    Raises KioskError ``size-unknown``, ``tour-not-made-up``, ``tour-unwritable``, ``tour-stopped`` naming the step,
    and as ``open_kit`` does.
    """
    on = panel(size)
    school, rules = _look(open_kit)
    clear(out)
    # no display is needed, and a picture is the same wherever it is taken
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    qt = application(["thumbs-up"])
    voice = MimedVoice(HURRY)
    kiosk = _kiosk(open_kit, gallery, voice, on, out)
    try:
        glass = Glass(kiosk.window)
        guide = Guide(glass, kiosk, Album(out, glass), voice)
        try:
            _story(guide)
        finally:
            index = web_page.write(guide.album, school, rules, INTRO)
    finally:
        kiosk.close()
        qt.processEvents()
    print(f"{len(guide.album.shots)} pictures, a parent form and the page that tells the story: {index}")  # noqa: T201
    return 0


def _look(open_kit: Callable[[], Kit]) -> tuple[str, Mapping[str, str]]:
    """The school's name and what each rule says. Raises KioskError ``tour-not-made-up``."""
    kit = open_kit()
    try:
        school = setup.school(kit)
        names = [one.name for one in staff_access.list_staff(kit)]
        if not school.made_up or STAFF[0][0] not in names or not {OLDER, YOUNGER} <= set(classes.class_names(kit)):
            raise KioskError(
                "tour-not-made-up",
                "The tour signs in the name of pupils, so it runs on the made-up school only: run"
                " `main.py --data DIR demo` on an empty folder first, then the tour with the same DIR.",
            )
        return school.name, {rule.id: rule.short for rule in kit.shelf.rules()} | REQUIRED
    finally:
        kit.close()


def _kiosk(open_kit: Callable[[], Kit], gallery: Gallery, voice: MimedVoice, on: Panel, out: Path) -> Kiosk:
    kiosk = build(
        open_kit,
        gallery,
        voice=voice,
        pace=Pace(1 / HURRY),
        pixels_per_mm=on.pixels_per_mm,
        staff_screens=_saving_in(out),
    )
    kiosk.window.resize(on.width, on.height)
    kiosk.window.show()
    return kiosk


def _saving_in(out: Path) -> StaffScreens:
    """The staff screens, with ``out`` as the one place to keep files."""

    def screens(desk: Desk, flow: Flow) -> Mapping[str, QObject]:
        return staff_screens(replace(desk, places=lambda: (Place(PlaceKind.DOCUMENTS, "", out),)), flow)

    return screens


def _story(guide: Guide) -> None:
    story_staff.come_in(guide, OLDER)
    signed = story_pupil.signs(guide)
    unsure = story_pupil.not_sure(guide)
    story_staff.come_back(guide, OLDER, signed, unsure)
    story_paper.prints(guide, OLDER, signed)
    story_staff.take_back(guide, OLDER, signed)
    story_lesson.teaches(guide)
    story_lesson.wraps_up(guide, story_lesson.waiting(guide))
    story_lesson.oversees(guide)
    story_young.signs_with_witness(guide, YOUNGER)
    story_paper.roll(guide, OLDER)
    story_paper.settings(guide)
    story_staff.lock(guide)
