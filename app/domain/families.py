"""Brothers and sisters: put together where staff said so, offered where a surname hints at it. Pure.

A guess never puts forms together: one envelope with the form of another family's child in it tells a name and a
signature to strangers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from app.domain.names import folded
from app.domain.pupil import Pupil

MOST = 5
"""A surname that more pupils than this bear is no hint (this project's choice)."""


def together(pupils: Sequence[Pupil]) -> tuple[Pupil, ...]:
    """In the order given, but brothers and sisters directly behind the first of them."""
    families: dict[str, list[Pupil]] = defaultdict(list)
    for one in pupils:
        families[_key(one)].append(one)
    return tuple(one for family in families.values() for one in family)


def leads(pupils: Sequence[Pupil]) -> dict[str, Pupil]:
    """By subject: the first in order of their family, who may be that pupil."""
    first: dict[str, Pupil] = {}
    return {one.subject: first.setdefault(_key(one), one) for one in pupils}


def maybe_families(pupils: Sequence[Pupil]) -> tuple[tuple[Pupil, ...], ...]:
    """Pupils who share a surname that few bear and of whom it was not said whether they are a family."""
    bearers: dict[str, list[Pupil]] = defaultdict(list)
    for one in pupils:
        bearers[folded(one.last)].append(one)
    asked = ((name, [one for one in group if not one.family]) for name, group in bearers.items() if len(group) <= MOST)
    return tuple(tuple(group) for name, group in asked if name and len(group) > 1)


def _key(pupil: Pupil) -> str:
    # a family's own name never looks like a subject with this before it
    return f"family {pupil.family}" if pupil.family else f"pupil {pupil.subject}"
