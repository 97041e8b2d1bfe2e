"""How pupils stood when they were last reckoned, forgotten pupil by pupil as the record goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.entry import Entry
    from app.domain.standing import Standing
    from app.ports.ledger import Ledger
    from app.services.kit import Kit

ELSEWHERE = frozenset({"session", "form", "staff", "alert", "wording", "statement"})
"""Beginnings of kinds that change nobody's standing."""

MOST_BASES = 16
"""More than there are stages; those of yesterday go."""


class StandingMemory:
    """Used on the store thread. What another process wrote makes it forget everybody."""

    def __init__(self) -> None:
        self._followed: Ledger | None = None
        self._version = -1
        self._known: dict[str, tuple[object, Standing]] = {}
        self._bases: list[object] = []

    def __len__(self) -> int:
        return len(self._known)

    def attend(self, kit: Kit) -> None:
        """Follow this kit's record, and forget what is not of it or may be out of date."""
        if self._followed is not kit.ledger:
            self._known.clear()
            self._followed = kit.ledger
            kit.ledger.follow(self.hear)
        version = kit.data_version()
        if version != self._version:
            self._known.clear()
            self._version = version

    def hear(self, entries: tuple[Entry, ...]) -> None:
        """Forget whom these entries are about; everybody where one is about nobody in particular."""
        for entry in entries:
            if entry.kind.partition(".")[0] in ELSEWHERE:
                continue
            about = {body.subject for body in entry.present() if body.subject is not None}
            if not about:
                self._known.clear()
            for subject in about:
                self._known.pop(subject, None)

    def recall(self, subject: str, basis: object) -> Standing | None:
        """How the pupil stands, if it was reckoned on this ``basis`` (all that is not about the pupil alone)."""
        known = self._known.get(subject)
        return known[1] if known is not None and known[0] == basis else None

    def keep(self, subject: str, basis: object, found: Standing) -> None:
        self._known[subject] = (self._one(basis), found)

    def _one(self, basis: object) -> object:
        """The one of those that are equal: each holds a whole school's settings and a lesson's versions."""
        for known in self._bases:
            if known == basis:
                return known
        self._bases = [basis, *self._bases][:MOST_BASES]
        return basis
