"""The office's screens on every panel: nothing cut, nothing outside the window, every control large enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from app.domain.staff import Role
from app.services import staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow, class_of, content
from tests.support.kits import enrol
from tests.support.looks import check_button, check_text, where
from tests.support.office_window import OpenKiosk, at, names_in, office_kit, write
from tests.support.rosters import NEW, csv_roll

Seen = Callable[[str], None]
LONG = ("Oluwaseun-Alexander", "Maria Magdalena", "Bartholomew", "Ng")


def long_names(folder: Path) -> Kit:
    """Six of Maple have signed; a class and people with names as long as they come."""
    kit = office_kit(folder, pupils=20, signed=6)
    if len(staff_access.list_staff(kit)) == 3:
        names = tuple(f"{first} Featherstonehaugh-Cholmondeley" for first in LONG)
        enrol(kit, *class_of(names, "10 Humanities & Languages", "Year 10", "lks2", content()[1].animals()))
        staff_access.add(kit, "Miss Wilhelmina Llewellyn-Fotheringham", Role.ADMINISTRATOR, "582047")
    return kit


def in_sight(kiosk: KioskWindow, kind: str) -> Iterator[QQuickItem]:
    """Items of a kind that are shown and not scrolled out of their list."""
    for item in kiosk.items():
        if not item.inherits(kind) or not item.isVisible() or item.width() <= 0:
            continue
        box, above = where(item), item.parentItem()
        while above is not None and not above.clip():
            above = above.parentItem()
        if above is None or where(above).adjusted(-1, -1, 1, 1).contains(box):
            yield item


def look(kiosk: KioskWindow, per_mm: float, at_screen: str) -> None:
    kiosk.settle()
    for button in in_sight(kiosk, "QQuickAbstractButton"):
        check_button(kiosk, button, per_mm, at_screen)
    for text in in_sight(kiosk, "QQuickText"):
        check_text(kiosk, text, at_screen)


@pytest.mark.parametrize("panel", ["laptop", "wall"])
def test_everything_fits(
    open_staff_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, panel: str
) -> None:
    width, _, width_mm = PANELS[panel]
    downloads = tmp_path / "home" / "Downloads"
    downloads.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    unclear = tuple(("Hope", name, name, "Oak", "5", "", "") for name in ("Ben", "Chloe"))
    bad = ("", "Ida", "", "", "", "", "")
    csv_roll(downloads / "a long name of a roll as the system of the school exports it.csv", (*NEW, *unclear, bad))
    kiosk = at(open_staff_kiosk(panel=panel, kit=lambda: long_names(tmp_path)), "staff/Roll")

    def seen(what: str) -> None:
        look(kiosk, width / width_mm, f"{panel}, {what}")

    seen("roll")
    kiosk.tap("class-10 Humanities & Languages")
    seen("a class with long names")
    kiosk.tap(f"pupil-{names_in(kiosk, 'pupil-')[0]}")
    kiosk.on("staff/PupilForm")
    seen("form")
    kiosk.tap("markLeft")
    seen("has left?")
    kiosk.tap("cancel")
    kiosk.tap("back")
    kiosk.on("staff/Roll").rest(0.4)
    kiosk.tap("importRoll")
    kiosk.on("staff/RollImport")
    seen("files")
    kiosk.tap(f"entry-{names_in(kiosk, 'entry-')[0]}")
    kiosk.item("candidates")
    seen("question")
    kiosk.tap("leaveOthersOut")
    kiosk.until(lambda: kiosk.find("candidates") is None)
    seen("preview")
    for kind in ("showBad", "showFirst", "count-missing"):
        kiosk.tap(kind)
        seen(kind)
    kiosk.tap("skipBad")
    kiosk.tap("markLeavers")
    seen("settled")
    papers(kiosk, seen)
    settings(kiosk, seen)


def staff_matters(kiosk: KioskWindow, seen: Seen) -> None:
    """Another role, a supply teacher, the briefing: from the staff's list in the settings and back."""
    kiosk.tap("role-Mr Reed")
    seen("role")
    kiosk.tap("cancel")
    kiosk.tap("admit")
    kiosk.on("staff/Admit").tap("supplyNameBox")
    write(kiosk, "supplyName", "Mrs Anne-Sophie Featherstonehaugh-Cholmondeley")
    kiosk.tap("admitToday")
    kiosk.until(lambda: kiosk.find("pinWritten") is not None)
    seen("a PIN for today")
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").tap("section-people")
    kiosk.tap("readBriefing")
    kiosk.on("staff/Briefing")
    for _ in range(5):
        kiosk.tap("briefingNext")
    seen("the fullest page of the briefing")
    kiosk.tap("briefingNext")
    kiosk.tap("briefingDone")
    kiosk.rest(0.2)
    seen("with whom?")
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").tap("section-people")


def papers(kiosk: KioskWindow, seen: Seen) -> None:
    kiosk.tap("go-staff/Paper")
    kiosk.on("staff/Paper").rest(0.4)
    kiosk.tap("class-Maple")
    for kind in ("ready", "printed", "waiting"):
        kiosk.tap(f"list-{kind}")
        seen(f"paper {kind}")
    kiosk.tap("list-ready")
    kiosk.tap("printReady")
    kiosk.on("staff/Preview").until(lambda: kiosk.find("saveAs") is not None, 40)
    seen("preview of forms")
    kiosk.tap("saveAs")
    seen("save as")
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("done") is not None, 40)
    seen("saved")


def settings(kiosk: KioskWindow, seen: Seen) -> None:
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.4)
    for section in ("sound", "machine", "school", "people", "record", "about"):
        kiosk.tap(f"section-{section}")
        seen(section)
    kiosk.tap("section-people")
    staff_matters(kiosk, seen)
    kiosk.tap("addPerson")
    write(kiosk, "personName", "Miss Anne-Sophie Featherstonehaugh")
    kiosk.tap("toPin")
    seen("pin")
    kiosk.tap("section-machine")
    kiosk.tap("calibrate")
    seen("card")
