"""The school's own settings that are part of the record."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.table import Table


@dataclass(frozen=True)
class School:
    """One row, ``id`` is always "school". ``slip_grants`` is true where access waits for the parent's slip.

    ``renewal_waits`` is true where access waits, after a rule has changed, until the pupil has signed it again.
    ``both_homes``: a pupil with two homes needs an answer from each, not from any one. A family that has not answered
    is reminded ``remind_after`` days after the form was handed out, then every ``remind_every`` days, at most
    ``remind_most`` times.
    ``images``: the school asks families for consent to pictures, which holds as ``images_until`` says, one of
    image_consent.Until.
    ``statement_grace_days``: so long somebody whose staff statement is due can still begin lessons.
    ``slip_days``: where the slip is needed, access is there for so many days after signing while it is awaited.
    """

    id: str = "school"
    name: str = "Flourish With Us"
    address: str = ""
    contact: str = "the school office"
    slip_grants: bool = False
    reply_days: int = 10
    made_up: bool = False
    renewal_waits: bool = False
    slip_days: int = 0
    both_homes: bool = False
    remind_after: int = 5
    remind_every: int = 7
    remind_most: int = 4
    images: bool = False
    images_until: str = "year"
    statement_grace_days: int = 7


SCHOOL = Table("school", School, ("id",))
