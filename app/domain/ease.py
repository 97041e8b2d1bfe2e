"""What makes the screens easier for one pupil: chosen by staff and kept, or by the pupil for one turn."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True)
class Ease:
    """What one pupil needs.

    ``text``: larger words. ``contrast``: black on white. ``calm``: nothing moves. ``spacing``: letters, words and lines
    further apart, together. ``left``: what is pressed stands by the left hand.
    """

    text: bool = False
    contrast: bool = False
    calm: bool = False
    spacing: bool = False
    left: bool = False

    @classmethod
    def read(cls, text: str) -> Ease:
        """From the record; a name from a newer version is passed over."""
        return cls(**{name: True for name in text.split() if name in NAMES})

    def written(self) -> str:
        """For the record: the names of what is on, always in the same order."""
        return " ".join(name for name in NAMES if getattr(self, name))

    def switched(self, name: str) -> Ease:
        """The same with one of NAMES on instead of off, or off instead of on."""
        return replace(self, **{name: not getattr(self, name)})


NAMES = tuple(field.name for field in fields(Ease))
