"""What a check of a lesson pack finds: where, what is wrong, and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """``line`` counts from 1; 0 is the file as a whole. ``what`` and ``remedy`` are a sentence each."""

    file: str
    line: int
    what: str
    remedy: str


@dataclass(frozen=True)
class Place:
    """A place in a stage's files, before anybody knows its line.

    ``table`` is "page", "check", "check.choice", "left_out" or "" for the top of the lesson; "words" for its words;
    "step" or, for the top, "teach" in its teach.toml. ``at`` is the table's index (check and choice for
    "check.choice"); ``key`` is the key in it, "" for the table as a whole.
    """

    table: str
    at: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True)
class Remark:
    """A finding about a lesson as such."""

    place: Place
    what: str
    remedy: str
