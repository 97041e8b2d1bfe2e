from __future__ import annotations

import pytest

from app.domain.ink import sheet as module
from app.domain.ink.codec import encode
from app.domain.ink.point import Sample
from app.domain.ink.sheet import Sheet, line_so_far


def stroke(sheet: Sheet, at_ms: float = 0.0, y_mm: float = 20.0, contact: int = 0) -> None:
    sheet.begin(contact, Sample(at_ms, 10.0, y_mm))
    for i in range(1, 40):
        sheet.move(contact, Sample(at_ms + 4 * i, 10.0 + 0.5 * i, y_mm))
    sheet.end(contact, at_ms + 160)


@pytest.fixture
def sheet() -> Sheet:
    sheet = Sheet()
    stroke(sheet, 0.0, 20.0)
    stroke(sheet, 1000.0, 30.0)
    return sheet


def test_a_stroke_is_ink_once_the_finger_has_lifted() -> None:
    sheet = Sheet()
    sheet.begin(0, Sample(0, 10, 20))
    for i in range(1, 30):
        sheet.move(0, Sample(4 * i, 10 + 0.5 * i, 20))
    assert sheet.ink == ()
    assert sheet.live is not None
    assert len(line_so_far(sheet.live, 0)) > 40
    sheet.end(0, 120)
    assert len(sheet.ink) == 1
    assert sheet.live is None


def test_undo_takes_back_one_stroke_at_a_time(sheet: Sheet) -> None:
    first = sheet.ink[:1]
    sheet.undo()
    assert sheet.ink == first
    sheet.undo()
    sheet.undo()
    assert not sheet.ink


def test_start_again_can_itself_be_undone(sheet: Sheet) -> None:
    both = sheet.ink
    sheet.start_again()
    assert sheet.ink == ()
    assert sheet.can_undo_start_again
    sheet.undo_start_again()
    assert sheet.ink == both
    assert not sheet.can_undo_start_again


def test_a_new_stroke_settles_that_the_old_ones_are_gone(sheet: Sheet) -> None:
    sheet.start_again()
    stroke(sheet, 2000.0)
    assert not sheet.can_undo_start_again
    sheet.undo_start_again()
    assert len(sheet.ink) == 1


def test_start_again_twice_keeps_what_was_there(sheet: Sheet) -> None:
    both = sheet.ink
    sheet.start_again()
    sheet.start_again()
    sheet.undo_start_again()
    assert sheet.ink == both


def test_forget_leaves_nothing_of_this_child(sheet: Sheet) -> None:
    sheet.start_again()
    sheet.begin(0, Sample(5000, 10, 10))
    sheet.forget()
    assert sheet.ink == ()
    assert sheet.live is None
    assert not sheet.can_undo_start_again


def test_a_contact_taken_away_ends_its_stroke_where_it_was() -> None:
    sheet = Sheet()
    sheet.begin(0, Sample(0, 10, 20))
    for i in range(1, 30):
        sheet.move(0, Sample(4 * i, 10 + 0.5 * i, 20))
    sheet.end_all(120)
    sheet.move(0, Sample(124, 90, 90))
    sheet.end(0, 130)
    assert len(sheet.ink) == 1
    assert sheet.ink[0][-1].x_mm == pytest.approx(24.5, abs=0.1)


def test_a_palm_under_the_writing_hand_leaves_no_ink() -> None:
    sheet = Sheet()
    sheet.begin(9, Sample(0, 80, 80))
    stroke(sheet, 500.0)
    sheet.move(9, Sample(700, 95, 95))
    sheet.end(9, 900)
    assert len(sheet.ink) == 1
    assert max(point.x_mm for point in sheet.ink[0]) < 40


def test_the_finger_loses_no_sample_while_the_palm_is_sorted_out() -> None:
    sheet = Sheet()
    sheet.begin(9, Sample(0, 80, 80))
    stroke(sheet, 500.0)
    assert sheet.ink[0][0][:2] == (10.0, 20.0)


def test_a_full_sheet_takes_no_more_and_can_still_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENOUGH", 100)
    sheet = Sheet()
    stroke(sheet)
    assert not sheet.full
    sheet.begin(0, Sample(1000, 10, 30))
    for i in range(1, 2000):
        sheet.move(0, Sample(1000 + 4 * i, 10 + 0.5 * (i % 100), 30 + 0.1 * i))
    sheet.end(0, 9000)
    assert sheet.full
    kept = sheet.ink
    assert sum(map(len, kept)) < 130
    stroke(sheet, 10_000.0)
    assert sheet.ink == kept
    assert encode(kept)
    sheet.start_again()
    assert not sheet.full
