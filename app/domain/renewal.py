"""A rule whose version was raised: which pages a pupil is taught and signs again, and what changed in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from app.domain.agreement import Agreement
from app.domain.lesson import Lesson, Page


@dataclass(frozen=True)
class Signed:
    """A page as a pupil signed it."""

    version: int
    hash: str


@dataclass(frozen=True)
class Renewal:
    """A turn for the pages that changed. ``of`` is the agreement they belong to.

    ``before`` holds each changed page's sentence as it was signed, empty where the record did not keep it or where
    its words are the same. A page that is new to the lesson is not in it.
    """

    of: str
    before: Mapping[str, str]


def in_force(stage: str, agreements: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """The newest valid agreement to all of this stage's rules, then those that renewed it, oldest first.

    A renewal counts only while the agreement that it renews does.
    """
    valid = sorted((one for one in agreements if one.stage == stage and one.holds), key=lambda one: one.signed_at)
    base = next((one for one in reversed(valid) if not one.renews), None)
    return () if base is None else (base, *(one for one in valid if one.renews == base.id))


def signed_pages(held: Iterable[Agreement]) -> dict[str, Signed]:
    """Every page that these agreements name, by id, as it was signed last."""
    return {page: signed for one in held for page, signed in _pages(one.rules)}


def due(held: Iterable[Agreement], versions: Mapping[str, int]) -> tuple[str, ...]:
    """The ids of pages to be signed again: raised since, or new. ``versions`` are today's, by page id.

    Agreements that name no page hold for all of them.
    """
    return _due(tuple(one.rules for one in held), tuple(versions.items()))


@lru_cache(maxsize=256)
def _due(rules: tuple[str, ...], versions: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    signed = dict(chain.from_iterable(map(_pages, rules)))
    return tuple(page for page, now in versions if signed and now > _version(signed, page))


def renewed(lesson: Lesson, pages: Iterable[Page]) -> Lesson:
    """The lesson of these pages only: they, and the checks about them, without the lesson before the rules."""
    taught = tuple(pages)
    ids = {page.id for page in taught}
    checks = tuple(check for check in lesson.checks if check.page in ids)
    return replace(lesson, pages=taught, checks=checks, short_checks=(), teaching=None)


def before(signed: Mapping[str, Signed], pages: Iterable[Page], words: Mapping[str, str]) -> dict[str, str]:
    """For ``Renewal``: ``words`` are kept sentences by the hash of their page."""
    old = {page.id: words.get(signed[page.id].hash, "") for page in pages if page.id in signed}
    now = {page.id: page.sentence for page in pages}
    return {page: "" if sentence == now[page] else sentence for page, sentence in old.items()}


@lru_cache(maxsize=256)
def _pages(rules: str) -> tuple[tuple[str, Signed], ...]:
    """Remembered: a whole year group signs the same pages."""
    return tuple((page, Signed(version, digest)) for page, version, digest in json.loads(rules))


def _version(signed: Mapping[str, Signed], page: str) -> int:
    return signed[page].version if page in signed else 0
