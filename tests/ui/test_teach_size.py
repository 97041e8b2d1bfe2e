"""How tall letters are on the panel, in millimetres: by the layout for every slide, and once in the picture itself."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage

from app.domain.back_row import CAPITALS_MM, METRES
from app.domain.teaching import Together
from app.services.teaching import fresh
from tests.support.kiosk_window import PANELS, content
from tests.support.teaching_window import Opener, to_first_slide, with_lesson
from ui.adapters.fonts import BODY
from ui.viewmodels.staff.teach_board import MARGIN, measured, room_for
from ui.viewmodels.teach_layout import Piece
from ui.viewmodels.teach_parts import parts_of

STRIP_MM = 38
"""The teacher's strip on a panel of 200 mm; on a taller one it grows with it."""
ALL = [stage.id for stage in content()[1].stages()]


@cache
def em_of_capital() -> float:
    font = QFont(BODY)
    font.setPixelSize(1000)
    return QFontMetricsF(font).capHeight() / 1000


def every_piece(stage: str, panel: str, metres: int) -> tuple[list[Piece], float]:
    """Everything that a lesson shows on this panel, and the panel's pixels a millimetre."""
    width, height, width_mm = PANELS[panel]
    per_mm = width / width_mm
    strip = STRIP_MM * max(1.0, height / per_mm / 200) * per_mm
    room = room_for(width, height - strip, per_mm, metres)
    lesson = content()[1].lesson(stage)
    begun = fresh(lesson)
    places = [replace(begun, place=n) for n in range(len(begun.slides))]
    answers = [replace(one, revealed=True) for one in places if one.slide.check]
    shown: list[Together] = [*places, *answers, replace(begun, over=True)]
    pieces = [piece for one in shown for part in parts_of(one, lesson, room, measured) for piece in part]
    assert all(piece.y >= -1 and piece.y + piece.height <= room.height + 1 for piece in pieces)
    return pieces, per_mm


@pytest.mark.usefixtures("faces")
@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("stage", ALL)
def test_capitals_reach_the_back_row_at_five_metres(stage: str, panel: str) -> None:
    pieces, per_mm = every_piece(stage, panel, 5)
    words = [piece for piece in pieces if piece.kind != "picture"]
    assert min(int(piece.em) for piece in words) * em_of_capital() / per_mm >= CAPITALS_MM[5]
    for piece in words:
        width_of = measured(piece.em)
        assert all(width_of(line) <= piece.width + 1 for line in piece.text.split("\n"))


@pytest.mark.usefixtures("faces")
@pytest.mark.parametrize("metres", METRES)
def test_capitals_reach_every_back_row_on_the_smallest_panel(metres: int) -> None:
    pieces, per_mm = every_piece("lks2", "laptop", metres)
    assert (
        min(int(piece.em) for piece in pieces if piece.kind != "picture") * em_of_capital() / per_mm
        >= CAPITALS_MM[metres]
    )


def inked(image: QImage, box: QRect) -> list[int]:
    """Rows of this box that hold dark pixels."""
    dark = QColor("#14213D").lightness() + 40
    return [
        y
        for y in range(box.top(), box.bottom())
        if any(image.pixelColor(x, y).lightness() < dark for x in range(box.left(), box.right(), 2))
    ]


def test_a_capital_in_the_picture_is_as_tall_as_the_layout_says(open_staff_kiosk: Opener, tmp_path: object) -> None:
    kiosk = open_staff_kiosk(kit=lambda: with_lesson(tmp_path, "eyfs"))  # type: ignore[arg-type]
    vm = to_first_slide(kiosk)
    row = next(
        row for row in vm.board.property("pieces").rows if row["kind"] == "words"
    )  # "We look and learn together."
    width, _, width_mm = PANELS["laptop"]
    margin = MARGIN * vm.board.property("height")
    # the W at the beginning of the first line has a capital's height and no tail
    first = QRect(
        round(row["place"] + margin), round(row["down"] + margin) - 4, round(row["em"] * 0.85), round(row["em"])
    )
    rows = inked(kiosk.grab(), first)
    tall_mm = (rows[-1] - rows[0] + 1) / (width / width_mm)
    assert CAPITALS_MM[5] <= tall_mm + 0.3
    assert tall_mm == pytest.approx(row["em"] * em_of_capital() * width_mm / width, abs=0.8)
