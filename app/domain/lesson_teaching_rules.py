"""What a teach.toml must hold beyond its form: a whole plan, minutes that add up, a talk and one recap at the end."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.finding import Place, Remark
from app.domain.lesson import Lesson, Stage
from app.domain.lesson_teaching import RECAP, TALK, Teaching

VOCABULARY = (3, 8)
WATCH_FOR = (2, 5)


def teaching_remarks(lesson: Lesson) -> Iterator[Remark]:
    """A stage without it is one remark: the kiosk can do without, the children cannot (R05)."""
    teaching = lesson.teaching
    if teaching is None:
        what = "This stage has no lesson before its rules, and children are taught before they are asked to promise."
        yield Remark(Place("teach"), what, "Write its teach.toml.")
        return
    yield from _plan(teaching)
    yield from _steps(teaching, lesson.stage)
    yield from _order(teaching)


def _plan(teaching: Teaching) -> Iterator[Remark]:
    if not teaching.aim:
        yield Remark(Place("teach", (), "aim"), "The lesson has no aim.", "Say what pupils can do afterwards.")
    total = sum(step.minutes for step in teaching.steps)
    if teaching.minutes != total:
        what = f"The steps take {total} minutes together, the lesson says {teaching.minutes}."
        yield Remark(Place("teach", (), "minutes"), what, "Make them the same.")
    yield from _count("vocabulary", "new words", len(teaching.vocabulary), VOCABULARY)
    for one in teaching.vocabulary:
        if not one.word or not one.means:
            what = f"The new word “{one.word}” is not explained."
            yield Remark(Place("teach", (), "vocabulary"), what, "Write the word and what it means.")
    yield from _count("watch_for", "things to watch for", len(teaching.watch_for), WATCH_FOR)
    if not all(teaching.watch_for):
        yield Remark(Place("teach", (), "watch_for"), "A thing to watch for is empty.", "Write it or take it out.")


def _count(key: str, what: str, found: int, allowed: tuple[int, int]) -> Iterator[Remark]:
    if not allowed[0] <= found <= allowed[1]:
        yield Remark(Place("teach", (), key), f"There are {found} {what}.", f"Have {allowed[0]} to {allowed[1]}.")


def _steps(teaching: Teaching, stage: Stage) -> Iterator[Remark]:
    if not stage.steps_least <= len(teaching.steps) <= stage.steps_most:
        what = f"This lesson has {len(teaching.steps)} steps."
        yield Remark(Place("teach"), what, f"At this stage have {stage.steps_least} to {stage.steps_most}.")
    for at, step in enumerate(teaching.steps):
        if step.id in {other.id for other in teaching.steps[:at]}:
            yield Remark(Place("step", (at,), "id"), f"Two steps have the id “{step.id}”.", "Give each its own.")
        if not step.title:
            yield Remark(Place("step", (at,), "title"), f"The step “{step.id}” has no title.", "Name it for the plan.")
        if not step.alt:
            what = f"The step “{step.id}” has no alt text."
            yield Remark(Place("step", (at,), "alt"), what, "Say what its picture shows.")
        if not any(step.prompts):
            what = f"The step “{step.id}” gives the teacher no prompts."
            yield Remark(Place("step", (at,), "prompts"), what, "Write what to ask, act out or show.")


def _order(teaching: Teaching) -> Iterator[Remark]:
    kinds = [step.kind for step in teaching.steps]
    if TALK not in kinds:
        yield Remark(Place("teach"), "No step lets pupils talk to a partner.", f"Give one step the kind “{TALK}”.")
    recaps = [at for at, kind in enumerate(kinds) if kind == RECAP]
    if recaps != [len(kinds) - 1]:
        place = Place("step", (recaps[0],), "kind") if recaps else Place("teach")
        yield Remark(place, "The last step, and no other, is the recap.", f"Give only the last the kind “{RECAP}”.")
