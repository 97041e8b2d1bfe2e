"""Who may go online today, and why: one line a pupil, for staff only and never for display (R01, R03)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import home_answers
from app.domain.access_facts import Facts
from app.domain.agreement import Agreement
from app.domain.lesson import Stage
from app.domain.moments import day
from app.domain.pupil import Pupil
from app.domain.return_date import in_words
from app.domain.slip_rule import SlipRule
from app.domain.standing import Access, Standing


@dataclass(frozen=True)
class AccessLine:
    """``rung`` is None without access. ``since`` and ``until`` are days (ISO) or empty; ``until`` is inclusive.

    ``reason`` is one plain sentence or two, dates written out. ``talk``: home would like to talk first.
    """

    pupil: Pupil
    access: Access
    rung: int | None
    rung_title: str
    since: str
    until: str
    reason: str
    talk: bool = False

    @property
    def may(self) -> bool:
        """Whether the pupil may go online today."""
        return self.rung is not None


def access_line(pupil: Pupil, facts: Facts, found: Standing, stages: Mapping[str, Stage], slip: SlipRule) -> AccessLine:
    """One pupil's line. ``found`` is how they stand by these facts; ``slip`` the school's rule with their answers."""
    stage = stages.get(found.rung_of)
    since, reason = _why(facts, found, stages, slip)
    return AccessLine(
        pupil,
        found.access,
        stage.rung if stage else None,
        stage.rung_title if stage else "",
        since,
        found.suspension.ends if found.suspension else found.until,
        reason,
        talk=bool(home_answers.talks(facts, slip.homes)),
    )


def _why(facts: Facts, found: Standing, stages: Mapping[str, Stage], slip: SlipRule) -> tuple[str, str]:
    """The day since when, and the sentence."""
    match found.access:
        case Access.DECLINED:
            at = facts.decline.declined_at if facts.decline else ""
            return _day(at), f"Declined on {_said(at)}, and may sign on any day."
        case Access.PARENT_REFUSED:
            return _refused(facts, slip)
        case Access.SUSPENDED if found.suspension is not None:
            one = found.suspension
            first, last = (in_words(date.fromisoformat(text)) for text in (one.starts, one.ends))
            days = f"on {first}" if first == last else f"from {first} to {last}"
            return one.starts, f"Suspended {days} ({one.rule}): {_sentence(one.reason)}"
        case Access.NOT_YET:
            return "", "Has not signed yet."
        case Access.NOT_SURE:
            return _not_sure(facts)
    return _signed(facts, found, stages, slip)


def _refused(facts: Facts, slip: SlipRule) -> tuple[str, str]:
    no = home_answers.refusal(facts, slip.homes)
    at = no.answered_at if no else ""
    who = {1: "Home 1", 2: "Home 2"}.get(no.home if no else 0, "Home")
    return _day(at), f"{who} said no on {_said(at)}: lessons without the internet, until a later answer."


def _not_sure(facts: Facts) -> tuple[str, str]:
    parking = facts.parking
    if parking is None:
        return "", "Not sure."
    talked = f"talked through on {_said(parking.talked_at)}" if parking.talked_at else "to be talked through"
    return _day(parking.parked_at), f"Not sure since {_said(parking.parked_at)}, {talked}."


def _signed(facts: Facts, found: Standing, stages: Mapping[str, Stage], slip: SlipRule) -> tuple[str, str]:
    own, earlier = found.agreement, _earlier(facts, found)
    shown = earlier or own
    if shown is None:
        return "", "Signed."
    said = f"Signed on {_said(shown.signed_at)}"
    if earlier is not None:
        title = stages[found.rung_of].title if found.rung_of in stages else found.rung_of
        said = f"Signed for {title} on {_said(shown.signed_at)}"
    return _day(shown.signed_at), f"{said}{_waits(facts, found, slip, shown)}{_asks(found, earlier)}"


def _waits(facts: Facts, found: Standing, slip: SlipRule, shown: Agreement) -> str:
    """What is still awaited, to end the sentence."""
    match found.access:
        case Access.AWAITING_WITNESS:
            return "; the adult who saw it has not confirmed it yet."
        case Access.AWAITING_RENEWAL:
            return "; a rule has changed since and is to be signed again."
        case Access.AWAITING_PARENT:
            due, lacking = slip.until(shown), _lacking(facts, slip, shown)
            return f"; {lacking} was due by {_written(due)}." if slip.days and due else f"; {lacking} is not back yet."
    return f"; the slip is due by {_written(found.until)}." if found.until else "."


def _lacking(facts: Facts, slip: SlipRule, shown: Agreement) -> str:
    """The slip, or whose it is where one home of two has answered already."""
    awaited = home_answers.awaited(home_answers.about(facts, shown), slip.homes, slip.both)
    return f"the slip of home {awaited[0]}" if len(awaited) == 1 and awaited[0] else "the slip"


def _asks(found: Standing, earlier: Agreement | None) -> str:
    """What is open besides, though it takes nothing away."""
    if found.not_sure:
        return " Not sure about it now, and would like to talk."
    if found.access is not Access.GRANTED:
        return ""
    if earlier is not None:
        return " Has the rules of the next stage still to sign." if found.to_sign else " The newer one still waits."
    return " A rule has changed since and is to be signed again." if found.due else ""


def _earlier(facts: Facts, found: Standing) -> Agreement | None:
    """The agreement of a stage before that still gives the rung."""
    if not found.rung_of or (found.agreement is not None and found.agreement.stage == found.rung_of):
        return None
    held = [one for one in facts.agreements if one.stage == found.rung_of and one.holds]
    return max(held, key=lambda one: one.signed_at, default=None)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _day(at: str) -> str:
    return day(at).isoformat() if at else ""


def _said(at: str) -> str:
    return in_words(day(at)) if at else "an unknown day"


def _written(iso: str) -> str:
    return in_words(date.fromisoformat(iso))
