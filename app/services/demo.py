"""A made-up school, filled in through the same doors as a real one: set-up, roll, lessons, turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.agreement import Agreement, Length, Mark, Session
from app.domain.lesson import Check
from app.domain.made_up import ADDRESS, BRIEFER, NOT_BRIEFED, PROGRESS, STAFF, Progress, signature
from app.domain.pupil import PUPILS, Pupil
from app.domain.walk import Walk
from app.domain.walk_events import Agree, Choose, Event, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.domain.witnessing import MOST
from app.errors import KioskError
from app.services import (
    briefing,
    classes,
    demo_statements,
    pupils,
    roll,
    sessions,
    setup,
    staff_access,
    standings,
    turns,
)
from app.services.kit import Kit


@dataclass(frozen=True)
class MadeUp:
    """What was filled in. ``staff`` are (name, role, PIN) of those who were added: PINs are told this once."""

    staff: tuple[tuple[str, str, str], ...]
    pupils: int
    classes: int
    signed: int
    awaiting_witness: int
    not_sure: int


def fill(kit: Kit, *, by: str = "") -> MadeUp:
    """Fill an empty record with a made-up school.

    ``by`` is the member of staff who tries it from first start and has a PIN of their own; without it the made-up
    staff are added too. Raises KioskError ``demo-not-empty`` where there are pupils, or staff without ``by``.
    """
    _refuse_unless_empty(kit, by)
    staff, who = ((), by) if by else _add_staff(kit)
    setup.change_school(kit, replace(setup.school(kit), made_up=True, address=ADDRESS))
    _brief(kit, who if by else "")
    if not by:
        demo_statements.sign(kit)
    roll.apply(kit, roll.read_plan(kit, roll_file()).plan, by=who)
    for progress in PROGRESS:
        _bring_to(kit, progress, who)
    counts = [classes.counts(kit, name) for name in classes.class_names(kit)]
    return MadeUp(
        staff=staff,
        pupils=sum(count.pupils for count in counts),
        classes=len(counts),
        signed=sum(count.signed for count in counts),
        awaiting_witness=sum(count.awaiting_witness for count in counts),
        not_sure=sum(count.not_sure for count in counts),
    )


def roll_file() -> Path:
    """The made-up school's roll, in the shape of a school system's export."""
    return Path(__file__).resolve().parents[2] / "assets" / "made-up-school.csv"


def _refuse_unless_empty(kit: Kit, by: str) -> None:
    many = len(kit.ledger.read(PUPILS))
    if many or (setup.is_ready(kit) and not by):
        has = f"has {many} pupils" if many else "is set up"
        raise KioskError(
            "demo-not-empty",
            f"The data folder {kit.folder} {has} already: a made-up school goes only into an empty one (--data DIR).",
        )


def _add_staff(kit: Kit) -> tuple[tuple[tuple[str, str, str], ...], str]:
    """All made-up staff with their PINs, and the id of the first."""
    (name, role, pin), *others = STAFF
    first = setup.first_start(kit, setup.school(kit).name, name, role, pin, made_up=True)
    kit.ledger.append(*(staff_access.new_staff(kit, *other) for other in others))
    return tuple((name, str(role), pin) for name, role, pin in STAFF), first.subject


def _brief(kit: Kit, only: str) -> None:
    """Everybody but one has been briefed; or ``only`` whoever tries it."""
    today = standings.today(kit)
    for one in staff_access.list_staff(kit):
        if only in ("", one.subject) and one.name != NOT_BRIEFED:
            briefing.acknowledge(kit, one.subject, STAFF[0][0] if one.name == BRIEFER else BRIEFER, today)


def _bring_to(kit: Kit, progress: Progress, staff: str) -> None:
    """A lesson of this class, as far as it came; nothing where its stage has no lesson."""
    if classes.lessonless(kit, progress.class_name):
        return
    here = pupils.pupils(kit, progress.class_name)
    turn_order = [*here[::2], *here[1::2]]
    session = sessions.open_session(kit, progress.class_name, staff, Length.AFTER)
    done = [_signed(kit, session, pupil, place) for place, pupil in enumerate(turn_order[: progress.signed])]
    waiting = [agreement.id for agreement in done if agreement.witness_needed]
    seen = waiting[: len(waiting) - progress.unwitnessed]
    for start in range(0, len(seen), MOST):
        turns.witness(kit, staff, seen[start : start + MOST])
    for pupil in turn_order[progress.signed :][: progress.not_sure]:
        turns.park(kit, session, pupil.subject)
    sessions.close_session(kit, session)


def _signed(kit: Kit, session: Session, pupil: Pupil, place: int) -> Agreement:
    """A whole turn. Each fifth pupil agrees with their own picture, each third answers wrongly at first."""
    mark = Mark.PICTURE if place % 5 == 4 else Mark.DRAWN
    walk = _walked(turns.begin(kit, pupil.subject, session).walk, mark, stumbles=place % 3 == 2)
    return turns.sign(kit, session, walk, pupil.subject, signature(pupil) if mark is Mark.DRAWN else None, mark)


def _walked(walk: Walk, mark: Mark, *, stumbles: bool) -> Walk:
    """The walk from "is this you?" to where it is being saved."""
    while walk.step is not Step.SAVING:
        for event in _next_events(walk, mark, stumbles):
            walk = advance(walk, event)
    return walk


def _next_events(walk: Walk, mark: Mark, stumbles: bool) -> Sequence[Event]:
    match walk.step:
        case Step.ME:
            return (Yes(),)
        case Step.PAGE | Step.PROMISES:
            return (Heard(walk.place), Thumb())
        case Step.CHECK if walk.check:
            return (*_answers(walk.check, stumbles and walk.index == 0), Next())
        case Step.LEARN | Step.IF_NOT:
            return (Heard(walk.place), Next())
        case _:
            return (Agree(mark, accepted=True),)


def _answers(check: Check, wrong_first: bool) -> list[Choose]:
    rightly = [place for place, choice in enumerate(check.choices) if choice.right]
    wrongly = [place for place, choice in enumerate(check.choices) if not choice.right]
    return [Choose(place) for place in (*wrongly[: int(wrong_first)], *rightly)]
