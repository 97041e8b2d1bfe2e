"""The teacher's plan: one lesson on one A4 page, its text as large as the page allows and never under nine points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.lesson_plan import LessonPlan
from app.domain.lesson_teaching import Teaching
from app.domain.slip_layout import PAGE_HEIGHT
from app.errors import KioskError
from app.paper.coverage import refuse_letters
from app.paper.fonts import Fonts
from app.paper.plan_blocks import Block, Columns, Styles, styles_at
from app.paper.plan_parts import (
    CLOSE,
    HALF,
    MARGIN,
    OPEN,
    Manner,
    Row,
    aim_of,
    row_of,
    rules_of,
    title_of,
    vocabulary_of,
    watch_of,
)

ROOM = PAGE_HEIGHT - 2 * MARGIN
TRIES = (
    *((OPEN, size) for size in (12.0, 11.5, 11.0, 10.5, 10.0)),
    *((HALF, size) for size in (11.0, 10.5, 10.0)),
    *((CLOSE, size) for size in (10.5, 10.0, 9.5, 9.0)),
)
"""Manner and points, the best first."""
PICTURES = (38.0, 34.0, 30.0, 26.0, 22.0)
"""Widths of a step's picture, in millimetres; its height is two thirds of it."""
USUAL = {"aim": 0.05, "vocabulary": 0.08, "watch_for": 0.14, "rules": 0.18, "steps": 0.52}
"""The share of a page that each part may take before it is called long."""


@dataclass(frozen=True)
class PlanPage:
    """Everything on the page, laid out."""

    manner: Manner
    styles: Styles
    title: Block
    aim: Block
    vocabulary: Block
    rows: tuple[Row, ...]
    watch: Columns
    rules: Columns

    @property
    def opening(self) -> float:
        """How high aim and vocabulary are together."""
        aim, words = self.aim.high, self.vocabulary.high
        return max(aim, words) + 2 * self.manner.air if self.manner.cards else aim + words

    @property
    def high(self) -> float:
        rows = sum(row.high for row in self.rows)
        return self.title.high + self.opening + rows + self.watch.high + self.rules.high + 4 * self.manner.air

    @property
    def spare(self) -> float:
        """Millimetres that are left over."""
        return ROOM - self.high


def lay_out(plan: LessonPlan, fonts: Fonts) -> PlanPage:
    """The page with the largest text that fits.

    Raises KioskError ``plan-too-long``, ``plan-missing``, ``glyph-missing``.
    """
    teaching = plan.lesson.teaching
    if teaching is None:
        stage = plan.lesson.stage
        raise KioskError(
            "plan-missing", f"The lesson of {stage.title} has no plan yet. Write {stage.id}/teach.toml, then print it."
        )
    _see_letters(plan, teaching, styles_at(fonts, 9.0))
    for manner, size in TRIES:
        for picture in PICTURES:
            page = _page(plan, teaching, styles_at(fonts, size), manner, picture)
            if page.spare >= 0:
                return page
    raise _too_long(page, plan)


def misfits(plans: Sequence[LessonPlan], fonts: Fonts) -> Iterator[tuple[str, str, str]]:
    """Stage, what is wrong and what to do, for each plan that cannot be printed."""
    for plan in plans:
        try:
            lay_out(plan, fonts)
        except KioskError as fault:
            what, stop, remedy = fault.staff.partition(". ")
            yield plan.lesson.stage.id, what + stop.strip(), remedy


def _page(plan: LessonPlan, teaching: Teaching, styles: Styles, manner: Manner, picture: float) -> PlanPage:
    return PlanPage(
        manner,
        styles,
        title_of(plan, teaching.minutes, styles),
        aim_of(teaching, styles, manner),
        vocabulary_of(teaching, styles, manner),
        tuple(row_of(step, styles, manner, picture) for step in teaching.steps),
        watch_of(teaching, styles),
        rules_of(plan.lesson.pages, styles, manner),
    )


def _see_letters(plan: LessonPlan, teaching: Teaching, styles: Styles) -> None:
    for what, said in _texts(plan, teaching):
        for style in (styles.body, styles.child, styles.head):
            refuse_letters(f"The plan’s {what}", said, style)


def _texts(plan: LessonPlan, teaching: Teaching) -> Iterator[tuple[str, str]]:
    yield "title", f"{plan.lesson.title} {plan.lesson.stage.title} {plan.school}"
    yield "aim", teaching.aim
    yield "vocabulary", " ".join(f"{one.word} {one.means}" for one in teaching.vocabulary)
    yield "“watch_for”", " ".join(teaching.watch_for)
    for step in teaching.steps:
        yield f"step “{step.id}”", " ".join((step.title, step.sentence, *step.prompts))
    yield "list of rules", " ".join(page.promise for page in plan.lesson.pages)


def _too_long(page: PlanPage, plan: LessonPlan) -> KioskError:
    """The fault for a page that does not fit at the smallest size: it names the part that is longest for what it is."""
    stage = plan.lesson.stage
    shares = {
        "“aim”": page.aim.high / USUAL["aim"],
        "“vocabulary”": page.vocabulary.high / USUAL["vocabulary"],
        "“watch_for”": page.watch.high / USUAL["watch_for"],
        "the promises of the rules": page.rules.high / USUAL["rules"],
    }
    shares |= {row.block.part: row.high * len(page.rows) / USUAL["steps"] for row in page.rows}
    longest = max(shares, key=lambda part: shares[part])
    file = "lesson.toml" if longest.startswith("the promises") else "teach.toml"
    return KioskError(
        "plan-too-long",
        f"The plan of {stage.title} is {-page.spare:.0f} mm too long for one page, even at {page.styles.size:g} "
        f"points. Shorten {longest} in {stage.id}/{file} first.",
    )
