"""How it is going, by touch: each picture, its numbers, other classes and years, and the printed page."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.services import staff_access
from app.services.kit import Kit
from tests.support.controls import nameless
from tests.support.kiosk_window import NAMES, PANELS, KioskWindow
from tests.support.kits import HELPER_PIN, SetClock
from tests.support.staff_window import begin_class, come_in, lead_of, open_school, sign_turn, text_of
from ui.viewmodels.staff.charts_document import TrendDocument

Opener = Callable[..., KioskWindow]
CHARTS = "staff/Charts"
# Qt Graphs asks for OpenGL when it begins, and says that there is none offscreen; it draws without
pytestmark = pytest.mark.qt_log_ignore("QRhiGles2: Failed to create", extend=True)


def signed(folder: Path, pupils: int = 3) -> Kit:
    """Maple: so many of 34 have signed today, each check right at once."""
    kit = open_school(folder)
    session = begin_class(kit)
    for number in range(pupils):
        sign_turn(kit, session, f"Maple-{number}")
    return replace(kit, press=ReportlabPress())


def to_charts(kiosk: KioskWindow, class_name: str = "Maple") -> KioskWindow:
    come_in(kiosk).tap("go-staff/Charts")
    kiosk.on(CHARTS).until(lambda: kiosk.find(f"class-{class_name}") is not None)
    kiosk.tap(f"class-{class_name}")
    return kiosk


def choose(kiosk: KioskWindow, sort: str, shows: str) -> None:
    kiosk.tap(f"sort-{sort}")
    kiosk.until(lambda: kiosk.find(shows) is not None)


def numbers(kiosk: KioskWindow) -> list[list[str]]:
    """What the table says."""
    model = kiosk.item("numbers").property("model")
    return [list(row["cells"]) for row in model.rows]


def words_on(kiosk: KioskWindow) -> str:
    return "\n".join(str(item.property("text") or "") for item in kiosk.items() if item.isVisible())


def drawn(kiosk: KioskWindow) -> list[QQuickItem]:
    """The parts of bars that can be seen."""
    return [item for item in kiosk.items() if item.objectName() == "bar" and item.isVisible() and item.width() > 0]


def test_each_picture_has_its_numbers_a_tap_away(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = to_charts(open_staff_kiosk(kit=lambda: signed(tmp_path)))
    kiosk.until(lambda: kiosk.find("lineEnd") is not None)
    assert text_of(kiosk, "lineEnd") == "9 %: 3 of 34"
    assert list(nameless(kiosk)) == []
    kiosk.tap("toggleNumbers")
    assert numbers(kiosk)[-1] == ["24 November 2026", "3", "34", "9 %"]
    choose(kiosk, "checks", "numbers")
    kiosk.until(lambda: len(numbers(kiosk)) > 3)
    assert {row[1] for row in numbers(kiosk)} == {"3 of 3 (100 %)"}
    choose(kiosk, "rungs", "numbers")
    kiosk.until(lambda: numbers(kiosk) == [["Year 4", "34", "31", "0", "0", "3", "0", "0", "0"]])
    kiosk.tap("toggleNumbers")
    kiosk.until(lambda: len(drawn(kiosk)) == 2)
    wide = sorted(item.width() for item in drawn(kiosk))
    assert wide[1] / wide[0] == pytest.approx(31 / 3, rel=0.05)
    assert not [name for name in NAMES[:34] if name in words_on(kiosk).replace("Maple", "")]


def test_the_year_before_is_a_tap_away(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kit = signed(tmp_path)
    assert isinstance(kit.clock, SetClock)
    kit.clock.move(days=300)
    kiosk = to_charts(open_staff_kiosk(kit=lambda: kit))
    kiosk.until(lambda: kiosk.find("lineEnd") is not None)
    assert (text_of(kiosk, "year"), kiosk.item("later").isEnabled()) == ("2027/28", False)
    kiosk.tap("earlier")
    kiosk.until(lambda: text_of(kiosk, "year") == "2026/27" and kiosk.find("lineEnd") is not None)
    assert "by 31 August 2027" in text_of(kiosk, "sentence")
    assert not kiosk.item("earlier").isEnabled()
    kiosk.tap("later")
    kiosk.until(lambda: text_of(kiosk, "year") == "2027/28")


def test_a_picture_goes_to_paper_and_back(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = to_charts(open_staff_kiosk(kit=lambda: signed(tmp_path)))
    choose(kiosk, "checks", "checkBars")
    kiosk.tap("toPaper")
    kiosk.on("staff/Preview").until(lambda: kiosk.find("saveAs") is not None)
    assert text_of(kiosk, "title") == "Right first time, Maple, 2026-27"
    kiosk.tap("back")
    kiosk.on(CHARTS).until(lambda: kiosk.find("checkBars") is not None)


@pytest.mark.parametrize("panel", PANELS)
def test_before_anybody_has_signed_it_says_so(open_staff_kiosk: Opener, tmp_path: Path, panel: str) -> None:
    kiosk = to_charts(open_staff_kiosk(panel=panel, kit=lambda: signed(tmp_path, 0)))
    kiosk.until(lambda: "Nobody has signed yet." in words_on(kiosk))
    assert kiosk.find("toPaper") is None
    kiosk.tap("sort-checks")
    kiosk.until(lambda: "not enough answers yet" in words_on(kiosk))
    assert kiosk.find("toggleNumbers") is None


def test_a_helper_is_not_led_there(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: signed(tmp_path, 0)), "Mr Reed", HELPER_PIN)
    assert kiosk.find("lock") is not None
    assert kiosk.find("go-staff/Charts") is None


def test_only_who_may_print_can_save_it(tmp_path: Path) -> None:
    kit = signed(tmp_path)
    document = TrendDocument(("rungs", "Maple", ""), lead_of(kit), "Rungs, Maple, 2026-27", "Maple")
    proof = document.proof(kit, tmp_path / "proof.pdf", lambda done, of: True)
    document.save(kit, tmp_path / "saved.pdf", proof, lambda done, of: True, lead_of(kit))
    assert (tmp_path / "saved.pdf").read_bytes() == (tmp_path / "proof.pdf").read_bytes()
    helper = next(one.subject for one in staff_access.list_staff(kit) if one.name == "Mr Reed")
    for refused in (partial(document.save, kit, tmp_path / "no.pdf"), partial(document.print_to, kit, "office")):
        with pytest.raises(KioskError, match="may not print"):
            refused(proof, lambda done, of: True, helper)
    assert not (tmp_path / "no.pdf").exists()


def test_qt_graphs_waits_until_the_screen_is_opened() -> None:
    users = {path.name for path in Path("ui/ThumbsUp").rglob("*.qml") if "import QtGraphs" in path.read_text("utf-8")}
    assert users == {"ChartPlot.qml", "ChartSigned.qml", "ChartChecks.qml", "ChartRungs.qml"}


def test_nothing_of_trends_is_imported_before_the_screen_is_opened() -> None:
    asked = "import sys, ui.viewmodels.staff.screens, app.paper.worker, app.ports.press; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert "ui.viewmodels.staff.charts" in loaded
    assert [name for name in loaded if "trends" in name or "charts_" in name or name.startswith("reportlab")] == []
