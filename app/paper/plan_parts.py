"""The parts of a teacher's plan in two manners: open, a line for each thing, and close, where things run on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.lesson import Page as Rule
from app.domain.lesson_plan import LessonPlan
from app.domain.lesson_teaching import RECAP, TALK, Teaching, TeachStep
from app.domain.slip_layout import PAGE_WIDTH
from app.paper.plan_blocks import GLUE, Block, Columns, Styles, in_columns, text
from app.paper.text import strongly

MARGIN, GAP = 11.0, 4.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
MINUTES = 11.0
"""Width of the column of minutes, in millimetres."""
NAMES = {TALK: "Talk partners", RECAP: "Recap"}


@dataclass(frozen=True)
class Manner:
    """``air`` is over and under each row, and in cards, in millimetres; ``cards`` sets aim and words side by side.

    ``run_on`` lets text follow its heading on the same line; ``listed`` gives prompts and rules a line each.
    """

    air: float
    cards: bool
    run_on: bool
    listed: bool


OPEN = Manner(air=2.2, cards=True, run_on=False, listed=True)
HALF = Manner(air=1.6, cards=False, run_on=True, listed=True)
CLOSE = Manner(air=1.2, cards=False, run_on=True, listed=False)


@dataclass(frozen=True)
class Row:
    """A step: its minutes, its picture's width in millimetres, and its text."""

    step: TeachStep
    minutes: Block
    block: Block
    picture: float
    air: float

    @property
    def high(self) -> float:
        return max(self.block.high, self.picture / 1.5) + 2 * self.air


def title_of(plan: LessonPlan, minutes: int, styles: Styles) -> Block:
    """The lesson's name, and for whom and how long it is."""
    stage = plan.lesson.stage
    facts = " · ".join(part for part in (stage.title, f"ages {stage.ages}", f"{minutes} minutes", plan.school) if part)
    return Block("title", (text(styles.title, plan.lesson.title, WIDTH), text(styles.label, facts, WIDTH)))


def aim_of(teaching: Teaching, styles: Styles, manner: Manner) -> Block:
    """What pupils can do afterwards."""
    if manner.run_on:
        return Block("aim", (text(styles.body, f"{strongly('Aim:')} {teaching.aim}", WIDTH),))
    inner = _half(manner)
    return Block("aim", (text(styles.head, "Aim", inner), text(styles.body, teaching.aim, inner)))


def vocabulary_of(teaching: Teaching, styles: Styles, manner: Manner) -> Block:
    """New words with what they mean."""
    said = [f"{strongly(one.word)}: {one.means.rstrip('.')}" for one in teaching.vocabulary]
    if manner.run_on:
        whole = f"{strongly('Vocabulary.')} {'; '.join(said)}."
        return Block("vocabulary", (text(styles.body, whole, WIDTH, above=0.6),))
    inner = _half(manner)
    return Block(
        "vocabulary", (text(styles.head, "Vocabulary", inner), *(text(styles.body, one, inner) for one in said))
    )


def row_of(step: TeachStep, styles: Styles, manner: Manner, picture: float) -> Row:
    """One step."""
    width = WIDTH - MINUTES - picture - GAP
    name, said = _name(step), f"“{step.sentence}”"
    if manner.run_on:
        name = name if name.endswith(("?", "!", ".")) else f"{name}."
        texts = [text(styles.body, f"{strongly(name)} {said}", width)]
    else:
        texts = [text(styles.head, name, width), text(styles.child, said, width)]
    if manner.listed:
        texts += [text(styles.body, one, width, mark="•") for one in step.prompts]
    else:
        texts.append(text(styles.body, "  ".join(f"•{GLUE}{one}" for one in step.prompts), width))
    minutes = Block("", (text(styles.head, f"{step.minutes}′", MINUTES),))
    return Row(step, minutes, Block(f"the step “{step.id}”", tuple(texts)), picture, manner.air)


def _name(step: TeachStep) -> str:
    kind = NAMES.get(step.kind, "")
    named = not kind or step.title.lower().startswith(kind.lower())
    return step.title if named else f"{kind}: {step.title}"


def watch_of(teaching: Teaching, styles: Styles) -> Columns:
    """Misconceptions and worries, with what to do."""
    step = (WIDTH + GAP) / 2
    texts = [text(styles.body, one, step - GAP, mark="•", above=0.3) for one in teaching.watch_for]
    return Columns(_heading("What to watch for", styles), in_columns("watch_for", texts, 2), step)


def rules_of(pages: Sequence[Rule], styles: Styles, manner: Manner) -> Columns:
    """Each rule in its shortest form."""
    heading = _heading("Then the rules, a page each", styles)
    if not manner.listed:
        whole = "  ".join(f"{strongly(str(at))}{GLUE}{page.promise}" for at, page in enumerate(pages, 1))
        return Columns(heading, (Block("rules", (text(styles.body, whole, WIDTH),)),), WIDTH)
    count = 3 if len(pages) > 6 else 2
    step = (WIDTH + GAP) / count
    texts = [text(styles.body, page.promise, step - GAP, mark=str(at), above=0.3) for at, page in enumerate(pages, 1)]
    return Columns(heading, in_columns("rules", texts, count), step)


def _heading(said: str, styles: Styles) -> Block:
    return Block("heading", (text(styles.head, said, WIDTH, above=0.8),))


def _half(manner: Manner) -> float:
    return (WIDTH - GAP) / 2 - 2 * manner.air
