"""Rungs of the access ladder by year group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.access_facts import Facts
from app.domain.agreement import Agreement
from app.domain.lesson import Stage
from app.domain.moments import day
from app.domain.trends_rows import Member, Turn

NONE = -1
"""The rung of those who have no access."""


@dataclass(frozen=True)
class Step:
    """A rung and its title; ``rung`` NONE stands for no access."""

    rung: int
    title: str


@dataclass(frozen=True)
class RungRow:
    """One year group, empty where it is not known: ``counts`` pupils on each step, in the order of ``Rungs.steps``."""

    group: str
    counts: tuple[int, ...]

    @property
    def pupils(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class Rungs:
    """Year groups with pupils in them, youngest first; ``steps`` are no access, then the rungs from the lowest."""

    steps: tuple[Step, ...]
    rows: tuple[RungRow, ...]


def rungs_of(stages: Sequence[Stage], members: Iterable[Member], rung_of: Mapping[str, str]) -> Rungs:
    """``rung_of`` names the stage whose rung a pupil has, by subject; empty, or not there, without access."""
    titles: dict[int, str] = {}
    for stage in stages:
        titles.setdefault(stage.rung, stage.rung_title)
    steps = (Step(NONE, ""), *(Step(rung, titles[rung]) for rung in sorted(titles)))
    rung = {stage.id: stage.rung for stage in stages}
    counted: dict[str, Counter[int]] = defaultdict(Counter)
    for who in members:
        counted[who.group][rung.get(rung_of.get(who.subject, ""), NONE)] += 1
    order = {group: place for place, group in enumerate(group for stage in stages for group in stage.years)}
    groups = sorted(counted, key=lambda group: (order.get(group, len(order)), group == "", group))
    return Rungs(steps, tuple(RungRow(one, tuple(counted[one][step.rung] for step in steps)) for one in groups))


def newest_of_own(members: Mapping[str, Member], turns: Iterable[Turn]) -> dict[str, Turn]:
    """Each pupil's newest signature under all of their own stage's rules, unless it still waits for its witness."""
    newest: dict[str, Turn] = {}
    for turn in turns:
        who = members.get(turn.subject)
        if who is None or turn.stage != who.stage or turn.renews or not turn.holds:
            continue
        if turn.subject not in newest or turn.signed_at >= newest[turn.subject].signed_at:
            newest[turn.subject] = turn
    return {one: turn for one, turn in newest.items() if turn.witnessed_at or not turn.witness_needed}


def facts_then(facts: Facts, then: date) -> Facts:
    """What was known at the end of that day, as far as the record keeps it.

    Of declines the newest alone is kept; earlier ones show in the agreements that they took back.
    """
    agreements = (_agreement_then(one, then) for one in facts.agreements if day(one.signed_at) <= then)
    decline = facts.decline if facts.decline and _by(facts.decline.declined_at, then) else None
    suspensions = (
        one if _by(one.lifted_at, then) else replace(one, lifted_at="", lifted_by="") for one in facts.suspensions
    )
    answers = (one for one in facts.answers if _by(one.answered_at, then))
    return Facts(tuple(agreements), None, decline, tuple(suspensions), tuple(answers))


def _agreement_then(one: Agreement, then: date) -> Agreement:
    return replace(
        one,
        voided_at=_kept(one.voided_at, then),
        withdrawn_at=_kept(one.withdrawn_at, then),
        witnessed_at=_kept(one.witnessed_at, then),
    )


def _kept(at: str, then: date) -> str:
    return at if _by(at, then) else ""


def _by(at: str, then: date) -> bool:
    return bool(at) and day(at) <= then
