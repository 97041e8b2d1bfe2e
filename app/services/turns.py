"""One pupil's turn, from their tile to an agreement in the record; witnessing and voiding it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import walkthrough
from app.domain.agreement import AGREEMENTS, Agreement, Length, Mark, Session
from app.domain.entry import Body, Draft
from app.domain.form import FORMS
from app.domain.ink import codec, gate
from app.domain.ink.point import Ink
from app.domain.lesson import Lesson, Stage
from app.domain.lesson_session import AT_SCREEN
from app.domain.permissions import Right
from app.domain.pupil import PUPILS, Pupil
from app.domain.school import School
from app.domain.standing import Standing, awaits_witness
from app.domain.walk import Walk
from app.domain.walk_events import Step
from app.domain.witnessing import MOST, Group
from app.errors import KioskError
from app.services import renewing, setup, staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class Opening:
    """What a turn begins with. ``lesson`` is all of the lesson, also where the walk asks only for what changed."""

    pupil: Pupil
    lesson: Lesson
    school: School
    walk: Walk

    @property
    def waits_for(self) -> str:
        """What access waits for once this turn is signed: ``adult``, ``slip``, or empty where it is given at once."""
        if self.lesson.stage.witness:
            return "adult"
        return "slip" if self.school.slip_grants and not self.school.slip_days else ""


def begin(kit: Kit, subject: str, session: Session) -> Opening:
    """A turn at "is this you?": for all of the rules, or for those that changed since. Nothing is written yet.

    Raises KioskError ``already-signed``, ``pupil-unknown``, ``lesson-missing``, ``lesson-broken``.
    """
    pupil = standings.pupil(kit, subject)
    found = _still_to_sign(kit, pupil)
    lesson = kit.shelf.lesson(pupil.stage)
    if found.renews:
        walk = renewing.walk(kit, pupil, lesson, found)
    else:
        walk = walkthrough.begin(lesson, Length(session.length))
    return Opening(pupil, lesson, setup.school(kit), walk)


def at_screen(kit: Kit, session: Session, subject: str) -> None:
    """The pupil's turn has begun: other windows see them at the screen. Nothing waits for this."""
    kit.ledger.append(Draft("turn.begun", (Body(subject, {"session": session.id}),)))


def leave(kit: Kit, session: Session, subject: str) -> None:
    """The turn is over; one that was signed or parked has ended by that, and nothing more is written."""
    if kit.ledger.read(AT_SCREEN, subject=subject, here=True):
        kit.ledger.append(Draft("turn.left", (Body(subject, {"session": session.id}),)))


def clear_screen(kit: Kit) -> int:
    """Nobody is at the screen of a kiosk that has just been opened: whoever a crash left there has gone.

    Returns how many; none, and nothing is written.
    """
    left = kit.ledger.read(AT_SCREEN, here=True)
    if left:
        kit.ledger.append(Draft("turn.left", tuple(Body(one.subject, {"session": one.session}) for one in left)))
    return len(left)


def sign(kit: Kit, session: Session, walk: Walk, subject: str, ink: Ink | None, mark: Mark) -> Agreement:
    """Record the agreement; when this returns it is durable. ``ink`` is None where the pupil's picture signs.

    A pupil whom an import moved or took off the roll in the middle of the turn signs all the same.

    Raises KioskError ``already-signed``, ``turn-outdated``, ``ink-empty``, ``ink-dot``, and whatever ``Ledger.append``
    raises: then nothing was written, and calling it again with the same ink is right. A walk that has not agreed is a
    bug.
    """
    if walk.step is not Step.SAVING:
        raise ValueError(f"a turn at {walk.step} has not agreed")
    pupil = _who_began(kit, subject)
    _as_it_began(walk, _still_to_sign(kit, pupil))
    stage = walk.lesson.stage
    hashes = {check.id: check.hash for check in walk.lesson.checks}
    data = {
        "session": session.id,
        "stage": stage.id,
        "length": str(walk.length),
        "rules": [[page.id, page.version, page.hash] for page in walk.lesson.pages],
        "checks": [[*chosen, hashes[chosen[0]]] for chosen in walk.chosen],
        "mark": str(mark),
        "ink": _drawn(ink, stage) if mark is Mark.DRAWN else "",
        "witness_needed": stage.witness,
        "renews": walk.renewal.of if walk.renewal else "",
    }
    kept = renewing.keeping(kit, walk.lesson.pages)
    entries = kit.ledger.append(*kept, Draft("turn.signed", (Body(pupil.subject, data),)))
    return agreement(kit, entries[-1].id)


def park(kit: Kit, session: Session, subject: str) -> None:
    """The pupil is not sure: recorded, so that an adult talks with them first."""
    pupil = _who_began(kit, subject)
    kit.ledger.append(Draft("turn.parked", (Body(pupil.subject, {"session": session.id}),)))


def open_group(kit: Kit, staff: str, pin: str) -> Group:
    """One PIN for six children or fifteen minutes. Raises as ``staff_access.sign_in`` and ``require`` do."""
    who = staff_access.sign_in(kit, staff, pin)
    staff_access.require(kit, who.subject, Right.WITNESS)
    return Group(who.subject, kit.clock.now())


def confirm(kit: Kit, group: Group, agreement_ids: Sequence[str]) -> Group:
    """The adult's taps for these children. Raises KioskError ``group-over`` and as ``witness`` does."""
    if len(agreement_ids) > group.room(kit.clock.now()):
        raise KioskError("group-over", "That was six children, or fifteen minutes: please enter your PIN once more.")
    witness(kit, group.staff, agreement_ids)
    return group.with_more(len(agreement_ids))


def witness(kit: Kit, staff: str, agreement_ids: Sequence[str]) -> tuple[Agreement, ...]:
    """An adult saw these children make their marks: one entry, a body a child.

    Raises KioskError ``too-many-at-once``, ``not-waiting``, ``agreement-unknown``, ``not-allowed``.
    """
    who = staff_access.require(kit, staff, Right.WITNESS)
    if not 1 <= len(set(agreement_ids)) == len(agreement_ids) <= MOST:
        raise KioskError("too-many-at-once", f"Confirm between one and {MOST} children at a time, each of them once.")
    waiting = [agreement(kit, one) for one in agreement_ids]
    if not all(awaits_witness(one) for one in waiting):
        raise KioskError("not-waiting", "One of these children is not waiting for an adult any more: look again.")
    bodies = (Body(one.subject, {"agreement": one.id, "by": who.subject}) for one in waiting)
    kit.ledger.append(Draft("turn.witnessed", tuple(bodies)))
    return tuple(agreement(kit, one) for one in agreement_ids)


def void(kit: Kit, staff: str, agreement_id: str, reason: str) -> None:
    """A mistaken turn counts for nothing any more: the pupil waits again, forms of it are superseded with it.

    So are forms of what renewed it, since a renewal counts only with what it renews.

    Raises KioskError ``reason-missing``, ``already-void``, ``agreement-unknown``, ``not-allowed``.
    """
    who = staff_access.require(kit, staff, Right.VOID)
    given = " ".join(reason.split())
    if not given:
        raise KioskError("reason-missing", "Please say why this turn does not count: the record keeps the reason.")
    mistaken = agreement(kit, agreement_id)
    if mistaken.voided_at:
        raise KioskError("already-void", "This turn was voided before: the pupil can sign again.")
    data = {"agreement": mistaken.id, "by": who.subject, "reason": given}
    gone = {mistaken.id, *(one.id for one in kit.ledger.read(AGREEMENTS, renews=mistaken.id))}
    forms = [one for one in kit.ledger.read(FORMS, subject=mistaken.subject, superseded=False) if one.agreement in gone]
    superseded = (Draft("form.superseded", (Body(form.subject, {"form": form.id}),)) for form in forms)
    kit.ledger.append(Draft("turn.voided", (Body(mistaken.subject, data),)), *superseded)


def agreement(kit: Kit, agreement_id: str) -> Agreement:
    """One agreement. Raises KioskError ``agreement-unknown``."""
    for row in kit.ledger.read(AGREEMENTS, id=agreement_id):
        return row
    raise KioskError("agreement-unknown", "There is no such turn in the record: open the class again.")


def _who_began(kit: Kit, subject: str) -> Pupil:
    """The pupil of a turn under way, also one who was taken off the roll since: what they signed is not lost."""
    for row in kit.ledger.read(PUPILS, subject=subject):
        return row
    return standings.pupil(kit, subject)


def _still_to_sign(kit: Kit, pupil: Pupil) -> Standing:
    found = standings.standing_of(kit, pupil)
    if not found.to_sign:
        raise KioskError(
            "already-signed",
            f"{pupil.first} has signed already: void that turn first if it was a mistake.",
            "You have signed already. Thank you!",
        )
    return found


def _as_it_began(walk: Walk, found: Standing) -> None:
    """What a renewal renews was taken back meanwhile, or the other way round: then these are not the pages to sign."""
    if found.renews != (walk.renewal.of if walk.renewal else ""):
        raise KioskError(
            "turn-outdated",
            "The record changed while this pupil was signing: give this signature up and begin their turn again.",
            "Please ask your teacher.",
        )


def _drawn(ink: Ink | None, stage: Stage) -> str:
    verdict = gate.judge(ink or (), stage.sign)
    if verdict is not gate.Verdict.OK:
        kind = "empty" if verdict is gate.Verdict.EMPTY else "dot"
        raise KioskError(
            f"ink-{kind}",
            "There is no signature yet: the pupil draws it, or agrees with their own picture.",
            "Please sign here first.",
        )
    return codec.encode(ink or ())
