from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.lesson_plan import LessonPlan
from app.domain.lesson_teaching import Teaching
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.paper.worker import WorkerPress
from tests.paper.pages import dark_pixels, font_sizes, page_count, render
from tests.support.form_jobs import gallery
from tests.support.plans import PROMPT, planned, teaching

SMALLEST = 9.0


def plan_of(plan: Teaching | None, stage: str = "ks1") -> LessonPlan:
    lesson = planned(stage, plan)
    names = {step.picture for step in plan.steps} if plan else set()
    return LessonPlan(lesson, "Flourish With Us", {name: gallery().picture(name) for name in names})


def text_of(pdf: Path) -> str:
    return " ".join(PdfReader(pdf).pages[0].extract_text().split())


@pytest.mark.parametrize("steps", [2, 4, 6, 8])
@pytest.mark.parametrize("stage", ["ks1", "lks2"])
def test_a_plan_is_one_page_and_never_smaller_than_nine_points(tmp_path: Path, steps: int, stage: str) -> None:
    out = tmp_path / "plan.pdf"
    size = ReportlabPress().lesson_plan(plan_of(teaching(steps), stage), out)
    assert page_count(out) == 1
    assert SMALLEST <= size == pytest.approx(min(font_sizes(out)), abs=0.01)


def test_a_short_plan_is_set_larger_than_a_long_one(tmp_path: Path) -> None:
    press = ReportlabPress()
    short, long = (press.lesson_plan(plan_of(teaching(n)), tmp_path / f"{n}.pdf") for n in (2, 8))
    assert short == 12
    assert long < short


@pytest.mark.parametrize("steps", [3, 8])
def test_everything_the_teacher_needs_is_on_it(tmp_path: Path, steps: int) -> None:
    plan = plan_of(teaching(steps), "lks2")
    ReportlabPress().lesson_plan(plan, tmp_path / "plan.pdf")
    text = text_of(tmp_path / "plan.pdf")
    made = plan.lesson.teaching
    assert made is not None
    wanted = [plan.lesson.title, f"{made.minutes} minutes", made.aim, "Talk partners", "Recap", "meaning 3"]
    wanted += [step.title for step in made.steps] + [f"“{step.sentence}”" for step in made.steps]
    wanted += [*made.watch_for, *(page.promise for page in plan.lesson.pages)]
    assert [one for one in wanted if one.replace("'", "’") not in text] == []
    assert text.count(PROMPT) == 2 * steps
    assert text.count("2′") >= steps


def test_a_step_without_its_picture_keeps_its_words(tmp_path: Path) -> None:
    whole = plan_of(teaching(3))
    for name, plan in (("with", whole), ("without", replace(whole, pictures={}))):
        ReportlabPress().lesson_plan(plan, tmp_path / f"{name}.pdf")
    assert text_of(tmp_path / "with.pdf") == text_of(tmp_path / "without.pdf")
    drawn, bare = (dark_pixels(render(tmp_path / f"{name}.pdf", 0, 60)) for name in ("with", "without"))
    assert drawn > bare + 300


def test_a_plan_that_fits_no_page_says_which_part_is_too_long(tmp_path: Path) -> None:
    long = teaching(5)
    steps = list(long.steps)
    steps[1] = replace(steps[1], prompts=(PROMPT,) * 40)
    with pytest.raises(KioskError, match=r"mm too long .* Shorten the step “step-2” in ks1/teach.toml") as caught:
        ReportlabPress().lesson_plan(plan_of(replace(long, steps=tuple(steps))), tmp_path / "no.pdf")
    assert caught.value.code == "plan-too-long"
    with pytest.raises(KioskError, match=r"Shorten “watch_for” in ks1/teach.toml"):
        ReportlabPress().lesson_plan(plan_of(teaching(3, watch=60)), tmp_path / "no.pdf")
    assert not (tmp_path / "no.pdf").exists()


def test_a_lesson_without_a_plan_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"Write ks1/teach.toml") as caught:
        ReportlabPress().lesson_plan(plan_of(None), tmp_path / "no.pdf")
    assert caught.value.code == "plan-missing"


def test_letters_that_cannot_be_printed_are_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="The plan’s aim has letters that cannot be printed: 王") as caught:
        ReportlabPress().lesson_plan(plan_of(replace(teaching(3), aim="王")), tmp_path / "no.pdf")
    assert caught.value.code == "glyph-missing"


def test_the_worker_draws_the_same_plan(tmp_path: Path) -> None:
    plan = plan_of(teaching(3))
    size = WorkerPress().lesson_plan(plan, tmp_path / "worker.pdf")
    assert size == ReportlabPress().lesson_plan(plan, tmp_path / "here.pdf")
    assert (tmp_path / "worker.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_only_plans_that_fit_no_page_are_misfits() -> None:
    plans = [plan_of(teaching(4)), plan_of(teaching(3, watch=60), "lks2"), plan_of(replace(teaching(3), aim="王"))]
    for press in (ReportlabPress(), WorkerPress()):
        told = press.misfits(plans)
        assert [stage for stage, _, _ in told] == ["lks2", "ks1"]
        assert told[0][1].endswith("even at 9 points.")
        assert told[0][2] == "Shorten “watch_for” in lks2/teach.toml first."
