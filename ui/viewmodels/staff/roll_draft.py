"""An import in the making: the file as read, and what staff have said about it so far. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.domain.roll_match import Question
from app.domain.roll_plan import RollPlan
from app.services import roll
from app.services.roll import RollPreview

LEAVE_OUT = "leave-out"
"""The answer that a line is to be passed over, this time."""


@dataclass(frozen=True)
class RollDraft:
    """``answers`` are by line: a candidate's subject, roll_match.NEW or LEAVE_OUT; the newest last.

    ``spared`` are pupils whom a line left out may speak of: the file has them, so they are no leavers.
    """

    preview: RollPreview
    plan: RollPlan
    answers: Mapping[int, str] = field(default_factory=dict)
    spared: Mapping[int, frozenset[str]] = field(default_factory=dict)
    skip_bad: bool = False
    leavers: bool = False

    @property
    def question(self) -> Question | None:
        """What to ask next."""
        return self.plan.questions[0] if self.plan.questions else None

    @property
    def ready(self) -> bool:
        """Whether everything was asked and something would be written."""
        settled = not self.plan.questions and (self.skip_bad or not self.plan.bad)
        return settled and bool(self.plan.changes or (self.leavers and self.plan.missing))


def begin(preview: RollPreview) -> RollDraft:
    """Nothing was said yet: bad lines are not passed over, and nobody is a leaver."""
    return RollDraft(preview, preview.plan)


def answer(draft: RollDraft, line: int, said: str) -> RollDraft:
    """Staff say who a line is. Raises KioskError ``roll-answer`` where somebody would be named twice."""
    asked = next(question for question in draft.plan.questions if question.row.line == line)
    spared = dict(draft.spared)
    if said == LEAVE_OUT:
        spared[line] = frozenset(pupil.subject for pupil in asked.candidates)
    return _planned(replace(draft, answers={**draft.answers, line: said}, spared=spared))


def leave_others_out(draft: RollDraft) -> RollDraft:
    """Every line that is still unclear is passed over."""
    while draft.plan.questions:
        spared = {q.row.line: frozenset(pupil.subject for pupil in q.candidates) for q in draft.plan.questions}
        said = dict.fromkeys(spared, LEAVE_OUT)
        draft = _planned(replace(draft, answers={**draft.answers, **said}, spared={**draft.spared, **spared}))
    return draft


def take_back(draft: RollDraft) -> RollDraft:
    """The newest answer is asked again."""
    (*kept, newest) = draft.answers.items()
    spared = {line: who for line, who in draft.spared.items() if line != newest[0]}
    return _planned(replace(draft, answers=dict(kept), spared=spared))


def _planned(draft: RollDraft) -> RollDraft:
    out = {line for line, said in draft.answers.items() if said == LEAVE_OUT}
    said = {line: answer for line, answer in draft.answers.items() if line not in out}
    source = draft.preview.plan.source
    good = tuple(row for row in source.rows.good if row.line not in out)
    plan = roll.answered(replace(source, rows=replace(source.rows, good=good)), said)
    spared = frozenset().union(*draft.spared.values())
    return replace(draft, plan=replace(plan, missing=tuple(p for p in plan.missing if p.subject not in spared)))
