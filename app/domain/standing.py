"""How a pupil stands: whether they must still sign, and what access they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain import home_answers, renewal
from app.domain.access_facts import Facts, Suspension
from app.domain.agreement import Agreement, Parking
from app.domain.slip_rule import NO_SLIP, SlipRule


class Access(StrEnum):
    """A pupil's access to the internet."""

    NOT_YET = "not-yet"
    NOT_SURE = "not-sure"
    AWAITING_WITNESS = "awaiting-witness"
    AWAITING_PARENT = "awaiting-parent"
    AWAITING_RENEWAL = "awaiting-renewal"
    GRANTED = "granted"
    DECLINED = "declined"
    SUSPENDED = "suspended"
    PARENT_REFUSED = "parent-refused"


@dataclass(frozen=True)
class Standing:
    """``rung_of`` is the stage whose rung the pupil has, empty without access.

    ``agreement`` is the newest in force for the pupil's own stage, None while they still have to sign all of it;
    ``due`` are the ids of pages that changed since and are signed again. ``not_sure`` says that they would like to talk
    first, which takes nothing away that they had. ``suspension`` is the one that holds today. ``until`` is the day
    (ISO) after which access ends unless the slip is back, empty where it does not hang on a slip.
    """

    access: Access
    rung_of: str = ""
    agreement: Agreement | None = None
    not_sure: bool = False
    due: tuple[str, ...] = ()
    suspension: Suspension | None = None
    until: str = ""

    @property
    def to_sign(self) -> bool:
        """Whether the pupil may take a turn. A mark is confirmed by its witness before anything else is signed."""
        return self.agreement is None or (bool(self.due) and not awaits_witness(self.agreement))

    @property
    def renews(self) -> str:
        """The agreement that a turn now would renew; empty where all of the rules are signed."""
        return (self.agreement.renews or self.agreement.id) if self.agreement else ""


def standing(
    stage: str,
    agreements: Iterable[Agreement],
    parking: Parking | None,
    slip: SlipRule = NO_SLIP,
    versions: Mapping[str, int] = MappingProxyType({}),
    renewal_waits: bool = False,
) -> Standing:
    """How a pupil of this stage stands, from all of their own agreements and their parking.

    ``versions`` are those of their lesson's pages today. A pupil who moved up a stage signs its rules anew, keeping the
    rung they had until then; so does one who has a changed rule to sign, unless the school lets access wait
    (``renewal_waits``).
    """
    everything = list(agreements)
    held = renewal.in_force(stage, everything)
    own = held[-1] if held else None
    due = renewal.due(held, versions)
    not_sure = parking is not None and parking.open
    if due and renewal_waits:
        return Standing(Access.AWAITING_RENEWAL, agreement=own, not_sure=not_sure, due=due)
    grounds = held[-1:] if renewal_waits else held
    granting = [one for one in grounds if access_by(one, slip) is Access.GRANTED]
    if granting:
        return Standing(Access.GRANTED, stage, own, not_sure, due, until=_until(granting, slip))
    earlier = _stage_before(everything, stage, slip)
    if earlier:
        return Standing(Access.GRANTED, earlier, own, not_sure, due)
    if own is not None:
        return Standing(access_by(own, slip), agreement=own, not_sure=not_sure, due=due)
    return Standing(Access.NOT_SURE if not_sure else Access.NOT_YET, not_sure=not_sure)


def stand(
    stage: str,
    facts: Facts,
    slip: SlipRule,
    today: date,
    versions: Mapping[str, int] = MappingProxyType({}),
    renewal_waits: bool = False,
) -> Standing:
    """How a pupil stands by everything that the record holds: a decline, a refusal from home, a suspension come first.

    ``today`` is the day in London. Each takes access away at once, and none touches what was signed.
    """
    found = standing(stage, facts.agreements, facts.parking, slip, versions, renewal_waits)
    if facts.decline is not None and facts.decline.open:
        return replace(found, access=Access.DECLINED, rung_of="", until="")
    if _refused(facts, found.agreement, slip):
        return replace(found, access=Access.PARENT_REFUSED, rung_of="", until="")
    suspended = next((one for one in facts.suspensions if one.on(today)), None)
    if suspended is not None:
        return replace(found, access=Access.SUSPENDED, rung_of="", until="", suspension=suspended)
    return found


def _refused(facts: Facts, agreement: Agreement | None, slip: SlipRule) -> bool:
    """A home said no last, whichever agreement that was about: signing anew does not overrule a parent or carer."""
    if agreement is not None and slip.refused(agreement):
        return True
    return home_answers.refusal(facts, slip.homes) is not None


def _until(granting: Iterable[Agreement], slip: SlipRule) -> str:
    days = [slip.until(one) for one in granting]
    return "" if "" in days else max(days)


def _stage_before(agreements: list[Agreement], stage: str, slip: SlipRule) -> str:
    """The stage signed for last of those that give access, not counting this one; empty where none does."""
    others = {one.stage for one in agreements} - {stage}
    held = (one for other in others for one in renewal.in_force(other, agreements))
    granted = [one for one in held if access_by(one, slip) is Access.GRANTED]
    return max(granted, key=lambda one: one.signed_at).stage if granted else ""


def access_by(agreement: Agreement, slip: SlipRule) -> Access:
    """What one valid agreement gives."""
    if awaits_witness(agreement):
        return Access.AWAITING_WITNESS
    return Access.GRANTED if slip.grants(agreement) else Access.AWAITING_PARENT


def awaits_witness(agreement: Agreement) -> bool:
    """Signed by a child whose mark an adult confirms, and not confirmed yet."""
    return agreement.witness_needed and not agreement.witnessed_at and agreement.holds
