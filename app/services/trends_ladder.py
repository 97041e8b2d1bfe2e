"""Whose rung each pupil has: today, or on the last day of an earlier school year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from app.domain.access_facts import ANSWERS, DECLINES, SUSPENSIONS, Answer, Facts, ParentAnswer
from app.domain.agreement import Agreement
from app.domain.home_answers import WHOLE
from app.domain.school import School as Settings
from app.domain.slip_rule import slip_rule
from app.domain.standing import stand
from app.domain.trends_rows import TURNS, Member, Turn
from app.domain.trends_rungs import facts_then, newest_of_own
from app.services import setup, standings
from app.services.kit import Kit
from app.services.trends_members import School

Own = TypeVar("Own")
Members = Mapping[str, Member]


def rungs(kit: Kit, school: School, members: Members) -> dict[str, str]:
    """The stage whose rung a pupil has, by subject; empty without access.

    Of an earlier year by the school's own settings of today, and without asking which rules had changed by then.
    """
    settings = setup.school(kit)
    if school.current and settings.renewal_waits:  # then what was signed decides, page by page
        here = [one for one in school.pupils if one.subject in members]
        return {subject: one.rung_of for subject, one in standings.standings_of(kit, here).items()}
    ladder = _Ladder(kit, settings, school)
    if not school.current:
        return ladder.rungs(members, _all_turns(kit, members))
    # most pupils have their own stage's rung and nothing against it: only for the others is everything read
    found = ladder.plain(members)
    rest = {subject: one for subject, one in members.items() if subject not in found}
    return found | ladder.rungs(rest, _all_turns(kit, rest))


@dataclass(frozen=True)
class _Ladder:
    kit: Kit
    settings: Settings
    school: School

    def rungs(self, members: Members, turns: Iterable[Turn]) -> dict[str, str]:
        found = {}
        for subject, known in self._facts(members, list(turns)).items():
            own = known if self.school.current else facts_then(known, self.school.last)
            slip = slip_rule(self.settings, self._homes.get(subject, 1), own, self.school.last)
            found[subject] = stand(members[subject].stage, own, slip, self.school.last).rung_of
        return found

    def plain(self, members: Members) -> dict[str, str]:
        """Those whose newest signature under their own stage's rules gives its rung, with nothing that takes it away.

        They are a part of what ``stand`` says, told without it: a large school is looked at in one go.
        """
        ledger = self.kit.ledger
        against = {one.subject for one in ledger.read(DECLINES, open=True)} | self._refused
        against |= {one.subject for one in ledger.read(SUSPENSIONS) if one.on(self.school.last)}
        newest = newest_of_own(members, _own_turns(self.kit, members))
        sure = {one.id: subject for subject, one in newest.items() if subject not in against}
        if self.settings.slip_grants:
            alone = {one: subject for one, subject in sure.items() if self._homes.get(subject, 1) == 1}
            agreed = ledger.read(ANSWERS, agreement=tuple(alone), home=WHOLE, answer=str(Answer.AGREED))
            sure = {one.agreement: sure[one.agreement] for one in agreed}
        return {subject: members[subject].stage for subject in sure.values()}

    @cached_property
    def _homes(self) -> dict[str, int]:
        """How many homes each pupil on the roll has; of who has left nobody asks any more."""
        return {one.subject: one.homes for one in self.school.pupils}

    @cached_property
    def _refused(self) -> set[str]:
        """Whose home ever said no: what counts is what it said last, about whatever agreement."""
        return {one.subject for one in self.kit.ledger.read(ANSWERS, answer=str(Answer.REFUSED))}

    def _facts(self, members: Members, turns: list[Turn]) -> dict[str, Facts]:
        signed = _by_subject(turns)
        declines = _by_subject(self.kit.ledger.read(DECLINES, open=True))
        suspensions = _by_subject(self.kit.ledger.read(SUSPENSIONS))
        answers = _by_subject(self._answers(turns))
        return {
            one: Facts(
                cast("tuple[Agreement, ...]", tuple(signed[one])),  # a Turn has all that standing asks of an agreement
                None,
                next(iter(declines[one]), None),
                tuple(suspensions[one]),
                tuple(answers[one]),
            )
            for one in members
        }

    def _answers(self, turns: list[Turn]) -> Iterable[ParentAnswer]:
        """Everything from home of those whose home once said no; of others only what an agreement waits for."""
        refused = self._refused
        yield from self.kit.ledger.read(ANSWERS, subject=tuple(refused))
        if self.settings.slip_grants:
            waited = tuple(one.id for one in turns if one.subject not in refused)
            yield from self.kit.ledger.read(ANSWERS, agreement=waited)


def _own_turns(kit: Kit, members: Members) -> list[Turn]:
    subjects: dict[str, list[str]] = defaultdict(list)
    for one in members.values():
        subjects[one.stage].append(one.subject)
    return [turn for stage, own in subjects.items() for turn in kit.ledger.read(TURNS, stage=stage, subject=tuple(own))]


def _all_turns(kit: Kit, members: Members) -> list[Turn]:
    return kit.ledger.read(TURNS, subject=tuple(members)) if members else []


def _by_subject(rows: Iterable[Own]) -> dict[str, list[Own]]:
    found: dict[str, list[Own]] = defaultdict(list)
    for row in rows:
        found[row.subject].append(row)  # type: ignore[attr-defined]  # every table about pupils has it
    return found
