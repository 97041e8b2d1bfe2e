"""How a pupil stands: whether they must still sign, and what access they have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.agreement import Agreement, Parking


class Access(StrEnum):
    """A pupil's access to the internet."""

    NOT_YET = "not-yet"
    NOT_SURE = "not-sure"
    AWAITING_WITNESS = "awaiting-witness"
    AWAITING_PARENT = "awaiting-parent"
    GRANTED = "granted"


@dataclass(frozen=True)
class Standing:
    """``rung_of`` is the stage whose rung the pupil has, empty without access.

    ``agreement`` is the one in force for the pupil's own stage, None while they still have to sign;
    ``not_sure`` says that they would like to talk first, which takes nothing away that they had.
    """

    access: Access
    rung_of: str = ""
    agreement: Agreement | None = None
    not_sure: bool = False


def standing(stage: str, agreements: Iterable[Agreement], parking: Parking | None, slip_grants: bool) -> Standing:
    """How a pupil of this stage stands, from all of their own agreements and their parking.

    A pupil who moved up a stage signs its rules anew and keeps the rung they had until then.
    """
    valid = sorted((one for one in agreements if not one.voided_at), key=lambda one: one.signed_at)
    own = next((one for one in reversed(valid) if one.stage == stage), None)
    not_sure = parking is not None and parking.open
    if own is not None and access_by(own, slip_grants) is Access.GRANTED:
        return Standing(Access.GRANTED, own.stage, own, not_sure)
    earlier = next((one for one in reversed(valid) if access_by(one, slip_grants) is Access.GRANTED), None)
    if earlier is not None:
        return Standing(Access.GRANTED, earlier.stage, own, not_sure)
    if own is not None:
        return Standing(access_by(own, slip_grants), agreement=own, not_sure=not_sure)
    return Standing(Access.NOT_SURE if not_sure else Access.NOT_YET, not_sure=not_sure)


def access_by(agreement: Agreement, slip_grants: bool) -> Access:
    """What one valid agreement gives."""
    if awaits_witness(agreement):
        return Access.AWAITING_WITNESS
    return Access.AWAITING_PARENT if slip_grants else Access.GRANTED


def awaits_witness(agreement: Agreement) -> bool:
    """Signed by a child whose mark an adult confirms, and not confirmed yet."""
    return agreement.witness_needed and not agreement.witnessed_at and not agreement.voided_at
