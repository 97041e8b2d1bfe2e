"""Every pupil's form, for each home: what can be printed, how far what was printed is, and who has nothing yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.copy_states import Paper, paper_of, stopped, that_counts
from app.domain.form import COPIES, FORMS, Copy, CopyState
from app.domain.pupil import Pupil
from app.domain.standing import Standing, awaits_witness
from app.services import pupils, standings
from app.services.kit import Kit

__all__ = ["FormLine", "Paper", "Reason", "copies_of", "form_lines"]


class Reason(StrEnum):
    """Why there is nothing to print yet."""

    NONE = ""
    NOT_SIGNED = "not-signed"
    NOT_SURE = "not-sure"
    NOT_WITNESSED = "not-witnessed"
    OLD_RULES = "old-rules"
    NO_LESSON = "no-lesson"


@dataclass(frozen=True)
class FormLine:
    """One pupil's form for one home: ``home`` is 0 where there is only one.

    ``copy`` is the one of the form in force that counts (see ``that_counts``), None before the first. ``trouble`` says
    why a form that was printed is ready again.
    """

    pupil: Pupil
    paper: Paper
    reason: Reason
    copy: Copy | None
    home: int = 0

    @property
    def trouble(self) -> str:
        if self.copy is None or self.paper is not Paper.READY:
            return ""
        if stopped(self.copy):
            return (
                f"The program was ended while it was on its way to {self.copy.printer}. Look whether it came out there."
            )
        return self.copy.fault if self.copy.state == CopyState.FAILED else ""


def form_lines(kit: Kit, class_name: str = "") -> tuple[FormLine, ...]:
    """Everybody, or one class, by class (youngest first) and name. Reads each table once, so a large school is quick.

    Raises KioskError ``class-unknown``.
    """
    everybody = pupils.pupils(kit, class_name)
    stand = standings.standings_of(kit, everybody)
    copies = copies_of(kit, [one.agreement.id for one in stand.values() if one.agreement])
    lessons = kit.shelf.stages_with_lesson()
    lines: list[FormLine] = []
    for pupil in everybody:
        found = stand[pupil.subject]
        lines += _lines(pupil, _reason(found, lessons), copies.get(found.agreement.id, ()) if found.agreement else ())
    return tuple(lines)


def copies_of(kit: Kit, agreements: Sequence[str]) -> dict[str, list[Copy]]:
    """By agreement: the copies of its form, if that was not superseded. The paper of years before stays unread."""
    found = kit.ledger.read(FORMS, agreement=tuple(agreements), superseded=False)
    agreement_of = {form.id: form.agreement for form in found}
    copies: dict[str, list[Copy]] = defaultdict(list)
    for copy in kit.ledger.read(COPIES, form=tuple(agreement_of)):
        copies[agreement_of[copy.form]].append(copy)
    return dict(copies)


def by_home(pupil: Pupil, copies: Iterable[Copy]) -> Mapping[int, Copy | None]:
    """The copy that counts for each home of a pupil, whose number is 0 where there is only one.

    A copy from before there were two homes went to the first.
    """
    given: dict[int, list[Copy]] = defaultdict(list)
    for copy in copies:
        given[min(max(copy.home, 1), pupil.homes)].append(copy)
    return {home if pupil.homes > 1 else 0: that_counts(given[home]) for home in range(1, max(pupil.homes, 1) + 1)}


def _lines(pupil: Pupil, reason: Reason, copies: Sequence[Copy]) -> Iterable[FormLine]:
    # nearly everybody has one home: no need to sort
    counts = by_home(pupil, copies) if pupil.homes > 1 else {0: that_counts(copies)}
    if reason and not any(counts.values()):
        counts = {0: None}
    for home, copy in counts.items():
        paper = paper_of(copy)
        # a sheet that is there is followed, though an adult has still to confirm the mark
        if reason and not (reason is Reason.NOT_WITNESSED and paper is not Paper.READY):
            yield FormLine(pupil, Paper.WAITING, reason, copy, home)
        else:
            yield FormLine(pupil, paper, Reason.NONE, copy, home)


def _reason(found: Standing, lessons: Container[str]) -> Reason:
    if found.agreement is None:
        return Reason.NOT_SURE if found.not_sure else Reason.NOT_SIGNED
    if awaits_witness(found.agreement):
        return Reason.NOT_WITNESSED
    if found.agreement.stage not in lessons:
        return Reason.NO_LESSON
    return Reason.OLD_RULES if found.due else Reason.NONE
