"""How a pupil stands: whether they must still sign, and what access they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain import renewal
from app.domain.agreement import Agreement, Parking


class Access(StrEnum):
    """A pupil's access to the internet."""

    NOT_YET = "not-yet"
    NOT_SURE = "not-sure"
    AWAITING_WITNESS = "awaiting-witness"
    AWAITING_PARENT = "awaiting-parent"
    AWAITING_RENEWAL = "awaiting-renewal"
    GRANTED = "granted"


@dataclass(frozen=True)
class Standing:
    """``rung_of`` is the stage whose rung the pupil has, empty without access.

    ``agreement`` is the newest in force for the pupil's own stage, None while they still have to sign all of it;
    ``due`` are the ids of pages that changed since and are signed again. ``not_sure`` says that they would like to talk
    first, which takes nothing away that they had.
    """

    access: Access
    rung_of: str = ""
    agreement: Agreement | None = None
    not_sure: bool = False
    due: tuple[str, ...] = ()

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
    slip_grants: bool,
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
    if any(access_by(one, slip_grants) is Access.GRANTED for one in grounds):
        return Standing(Access.GRANTED, stage, own, not_sure, due)
    earlier = _stage_before(everything, stage, slip_grants)
    if earlier:
        return Standing(Access.GRANTED, earlier, own, not_sure, due)
    if own is not None:
        return Standing(access_by(own, slip_grants), agreement=own, not_sure=not_sure, due=due)
    return Standing(Access.NOT_SURE if not_sure else Access.NOT_YET, not_sure=not_sure)


def _stage_before(agreements: list[Agreement], stage: str, slip_grants: bool) -> str:
    """The stage signed for last of those that give access, not counting this one; empty where none does."""
    others = {one.stage for one in agreements} - {stage}
    held = (one for other in others for one in renewal.in_force(other, agreements))
    granted = [one for one in held if access_by(one, slip_grants) is Access.GRANTED]
    return max(granted, key=lambda one: one.signed_at).stage if granted else ""


def access_by(agreement: Agreement, slip_grants: bool) -> Access:
    """What one valid agreement gives."""
    if awaits_witness(agreement):
        return Access.AWAITING_WITNESS
    return Access.AWAITING_PARENT if slip_grants else Access.GRANTED


def awaits_witness(agreement: Agreement) -> bool:
    """Signed by a child whose mark an adult confirms, and not confirmed yet."""
    return agreement.witness_needed and not agreement.witnessed_at and not agreement.voided_at
