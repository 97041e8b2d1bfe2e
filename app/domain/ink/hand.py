"""Which of the contacts on the pad is the one that writes, and which are the hand it belongs to.

A child rests the palm before, with or after the finger, and few panels tell a palm by its size. So a contact that has
not moved yet, or has come to rest, may be overtaken: the first to travel has the pen, and the others are the hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from app.domain.ink.point import Sample

PALM_MM = 25.0
"""A contact wider than this is a hand: an adult's thumb leaves 18 mm. This and the numbers below are ours."""

TRAVEL_MM = 2.0
"""A contact that has gone this far is writing; a palm that settles shifts by about 1 mm."""

REST_MS = 300.0
"""A contact that has not travelled for this long is at rest."""

TAP_MS = 500.0
"""Beside others, a contact that lifts within this time without travelling was a tap, a longer one the hand."""

LEAN_MS = 1500.0
"""The same for a contact that was alone all the time."""


def is_palm(width_mm: float) -> bool:
    """By its size alone; panels that tell none report 0."""
    return width_mm > PALM_MM


@dataclass
class _Contact:
    began_ms: float
    anchor: Sample
    newest: Sample
    wrote: bool = False
    alone: bool = True


class Hand:
    """Follows the contacts of one pad. ``writer`` is the contact whose line is to be seen, if there is one."""

    def __init__(self) -> None:
        self._contacts: dict[int, _Contact] = {}
        self.writer: int | None = None

    def begin(self, contact: int, sample: Sample, width_mm: float = 0.0) -> bool:
        """Whether this contact may come to write; one that may not is ignored until it lifts."""
        if is_palm(width_mm) or self._has_writer(sample.t_ms):
            return False
        for other in self._contacts.values():
            other.alone = False
            other.anchor = other.newest
        self._contacts[contact] = _Contact(sample.t_ms, sample, sample, alone=not self._contacts)
        if self.writer is None:
            self.writer = contact
        return True

    def _has_writer(self, now_ms: float) -> bool:
        writing = self._contacts.get(self.writer) if self.writer is not None else None
        return writing is not None and writing.wrote and now_ms - writing.anchor.t_ms < REST_MS

    def move(self, contact: int, sample: Sample) -> tuple[tuple[int, bool], ...]:
        """The contacts that lost the pen by this move, each with whether the line it has drawn stays."""
        moving = self._contacts.get(contact)
        if moving is None:
            return ()
        moving.newest = sample
        if hypot(sample.x_mm - moving.anchor.x_mm, sample.y_mm - moving.anchor.y_mm) < TRAVEL_MM:
            return ()
        moving.anchor = sample
        moving.wrote = True
        lost = tuple((other, state.wrote) for other, state in self._contacts.items() if other != contact)
        self._contacts = {contact: moving}
        self.writer = contact
        return lost

    def end(self, contact: int, t_ms: float) -> bool:
        """Whether the line of this contact stays, now that it has lifted."""
        lifted = self._contacts.pop(contact, None)
        if self.writer == contact:
            self.writer = None
        if lifted is None:
            return False
        return lifted.wrote or t_ms - lifted.began_ms <= (LEAN_MS if lifted.alone else TAP_MS)
