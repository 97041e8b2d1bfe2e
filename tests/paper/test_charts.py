"""Charts on paper: the same numbers as on the screen, apart from one another in grey, nothing smaller than 9 points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.trends import Sort, Trend
from app.domain.trends_checks import CheckBar, Share
from app.domain.trends_rungs import RungRow, Rungs, Step
from app.domain.trends_signed import Point, Timeline
from app.errors import KioskError
from app.paper.charts_ink import STEPS, Fill
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress
from tests.paper.pages import font_sizes, page_count, render

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 24)
LINE = Timeline(FIRST, LAST, 30, (Point(FIRST, 6), Point(date(2026, 10, 6), 19), Point(date(2026, 11, 2), 27)))
RUNGS = Rungs(
    (Step(-1, ""), *(Step(n, f"Something that rung {n} gives") for n in range(6))),
    tuple(RungRow(f"Year {n}", (n, 0, 7, 11, 13, 17, 23)) for n in range(1, 12)),
)


MOST, NOTHING = Share(18, 24), Share()


def bar(number: int, turns: Share = MOST, hands: Share = NOTHING, few: bool = False) -> CheckBar:
    return CheckBar("lks2", "Lower Key Stage 2", f"check-{number}", f"What about thing {number}?", turns, hands, few)


CHECKS = (bar(1, Share(5, 25), Share(20, 26)), bar(2), bar(3, Share(), few=True))
SIGNED = Trend(Sort.SIGNED, "Flourish With Us", "Maple", "2026/27", LAST, 30, signed=LINE)
ANSWERED = Trend(Sort.CHECKS, "Flourish With Us", "Maple", "2026/27", LAST, 30, checks=CHECKS)
LADDER = Trend(Sort.RUNGS, "Flourish With Us", "", "2026/27", LAST, 847, rungs=RUNGS)


def pressed(trend: Trend, folder: Path) -> str:
    ReportlabPress().trend(trend, folder / "trend.pdf")
    pages = PdfReader(folder / "trend.pdf").pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_who_has_signed_has_every_change_with_its_day(tmp_path: Path) -> None:
    said = pressed(SIGNED, tmp_path)
    assert "Maple, 2026/27" in said
    assert "27 of 30 pupils signed all the rules by 24 November 2026 (90 %)" in said
    for row in ("1 September 2026 6 20 %", "6 October 2026 19 63 %", "2 November 2026 27 90 %", "90 %: 27 of 30"):
        assert row in said


def test_checks_have_their_numbers_and_too_few_answers_none(tmp_path: Path) -> None:
    said = pressed(ANSWERED, tmp_path)
    for text in ("5 of 25 (20 %)", "20 of 26 (77 %)", "18 of 24 (75 %)", "What about thing 3? (fewer than 3 answers)"):
        assert text in said
    assert said.index("thing 1?") < said.index("thing 2?")


def test_every_rung_of_every_year_group_is_in_the_table(tmp_path: Path) -> None:
    said = pressed(LADDER, tmp_path)
    assert all(f"Year {n} {71 + n} {n} 0 7 11 13 17 23" in said for n in range(1, 12))
    assert "Rung 5: Something that rung 5 gives" in said


def test_many_checks_go_over_pages_and_keep_their_order(tmp_path: Path) -> None:
    said = pressed(replace(ANSWERED, checks=tuple(bar(n) for n in range(40))), tmp_path)
    assert 2 <= page_count(tmp_path / "trend.pdf") <= 4
    places = [said.index(f"thing {n}?") for n in range(40)]
    assert places == sorted(places)


@pytest.mark.parametrize("trend", [SIGNED, ANSWERED, LADDER])
def test_nothing_is_smaller_than_nine_points_and_all_is_grey(tmp_path: Path, trend: Trend) -> None:
    pressed(trend, tmp_path)
    assert min(font_sizes(tmp_path / "trend.pdf")) >= 8.99
    assert sum(render(tmp_path / "trend.pdf", 0, 60).histogram()[:60]) > 0


def test_neighbouring_steps_differ_on_a_grey_printer() -> None:
    for one, other in pairwise(STEPS):
        assert one.grey - other.grey > 0.06
        assert (one.angle is None) != (other.angle is None)


@pytest.mark.parametrize("fill", STEPS)
def test_a_number_can_be_read_on_every_step(fill: Fill) -> None:
    ink = 1.0 if fill.grey < 0.5 else 0.12
    light, dark = sorted(((value + 0.055) / 1.055) ** 2.4 for value in (ink, fill.grey))
    assert (max(light, dark) + 0.05) / (min(light, dark) + 0.05) >= 4.5


def test_nobody_yet_is_said_kindly(tmp_path: Path) -> None:
    empty = Timeline(FIRST, LAST, 30, (Point(FIRST, 0),))
    assert "Nobody has signed yet." in pressed(replace(SIGNED, signed=empty), tmp_path)
    assert "not enough answers yet" in pressed(replace(ANSWERED, checks=(bar(1, Share(), few=True),)), tmp_path)
    assert "Nobody is on the roll here." in pressed(replace(LADDER, pupils=0, rungs=Rungs((), ())), tmp_path)


def test_letters_that_cannot_be_printed_are_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        pressed(replace(SIGNED, class_name="王"), tmp_path)
    assert caught.value.code == "glyph-missing"


def test_the_worker_draws_the_same(tmp_path: Path) -> None:
    assert WorkerPress().trend(LADDER, tmp_path / "worker.pdf") == 1
    pressed(LADDER, tmp_path)
    assert (tmp_path / "worker.pdf").read_bytes() == (tmp_path / "trend.pdf").read_bytes()
