"""Faults the product expects, kept apart from bugs."""

from __future__ import annotations


class KioskError(Exception):
    """A fault of the surroundings that has a name and words for whoever is looking at it.

    ``code`` is kebab-case and stable (tests and logs use it), ``staff`` is one clear sentence
    that says what happened and what to do, ``pupil`` is what a child sees, if a child can meet it.
    Anything that is raised and is not a KioskError is a bug.
    """

    def __init__(self, code: str, staff: str, pupil: str = "") -> None:
        super().__init__(staff)
        self.code = code
        self.staff = staff
        self.pupil = pupil or "Something is not working. Please call your teacher."
