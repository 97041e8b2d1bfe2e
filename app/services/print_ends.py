"""What came of a printer's job: asked of the printer, and kept once it is final."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.entry import Body, Draft
from app.domain.form import FORMS, Copy, CopyState
from app.services.kit import Kit

GRACE = timedelta(seconds=30)
"""How long a finished job may count no sheet before that is a fault: some printers count late."""


@dataclass(frozen=True)
class Outcome:
    """``state`` is waiting, printing, finished or failed; ``said`` are the printer's own words.

    ``stuck`` is what has to be done for a ``job`` that does not move by itself, else empty.
    """

    state: str
    sheets: int
    said: str
    stuck: str = ""
    job: str = field(default="", compare=False)


def ask(kit: Kit, job: str, copies: Sequence[Copy]) -> Outcome:
    """How one job is doing; its end goes into the record for those of its copies that have none yet."""
    found = kit.printers.state(job)
    state, said = found.state, found.said
    if state == "finished" and not found.sheets:
        age = kit.clock.now() - datetime.fromisoformat(copies[0].made_at)
        said = f"The printer counted no sheet. {said}".strip()
        state = "failed" if age > GRACE else "waiting"
    if state in ("finished", "failed"):
        _keep(kit, state, said, [copy for copy in copies if copy.state == CopyState.SENT])
    return Outcome(state, found.sheets, said, found.stuck, job)


def together(outcomes: Sequence[Outcome]) -> Outcome:
    """Of several jobs: failed when one has failed, finished when all have."""
    states = {one.state for one in outcomes}
    state = next((one for one in ("failed", "printing", "waiting") if one in states), "finished")
    said = "; ".join(dict.fromkeys(one.said for one in outcomes if one.said))
    stuck = next((one.stuck for one in outcomes if one.stuck), "")
    return Outcome(state, sum(one.sheets for one in outcomes), said, stuck)


def copy_bodies(copies: Sequence[tuple[str, str, int]], **more: str) -> tuple[Body, ...]:
    """A body for each (subject, form, number)."""
    return tuple(Body(subject, {"form": form, "number": number, **more}) for subject, form, number in copies)


def with_subjects(kit: Kit, copies: Sequence[Copy]) -> list[tuple[str, str, int]]:
    """(subject, form, number) of each."""
    forms = tuple({copy.form for copy in copies})
    subjects = {form.id: form.subject for form in kit.ledger.read(FORMS, id=forms)}
    return [(subjects[copy.form], copy.form, copy.number) for copy in copies]


def _keep(kit: Kit, state: str, said: str, copies: Sequence[Copy]) -> None:
    if copies:
        fault = {} if state == "finished" else {"fault": said or "The printer gave no reason."}
        kit.ledger.append(Draft(f"form.{state}", copy_bodies(with_subjects(kit, copies), **fault)))
