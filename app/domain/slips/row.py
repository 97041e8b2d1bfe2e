"""The list of what was read: a row for every slip, and one for every page without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.access_facts import Answer
from app.domain.slips.ink import Band
from app.domain.slips.match import TO_LOOK_AT, State
from app.domain.slips.seen import Crop
from app.domain.slips.verdict import Verdict


@dataclass(frozen=True)
class Row:
    """``place`` counts the slips on a page from 1; it is 0 where none was found.

    ``code`` is as printed, of a slip that bears one of ours; ``home`` is whose of two homes it is, else 0. ``subject``,
    ``agreement``, ``name`` and ``class_name`` are known when the form is of this record. The bands and the ``verdict``
    are what ink says, None where nothing could be measured. ``answer`` is what the record has from home already,
    ``why`` completes the state: whose other slip this is a copy of ("page 3 of scan.pdf", "one taken on 24 November
    2026"), or what came after the form ("has signed again since").
    """

    file: str
    page: int
    place: int
    state: State
    code: str = ""
    home: int = 0
    subject: str = ""
    agreement: str = ""
    name: str = ""
    class_name: str = ""
    agree: Band | None = None
    talk: Band | None = None
    signature: Band | None = None
    verdict: Verdict | None = None
    answer: str = ""
    why: str = ""
    crops: tuple[Crop, ...] = ()

    @property
    def to_look_at(self) -> bool:
        """Whether it is left to eyes: by its state, by its ink, or because it says otherwise than the record."""
        if self.state in TO_LOOK_AT:
            return True
        if self.state is State.RECORDED:
            return self.verdict is not _VERDICTS.get(self.answer)
        return self.state is State.MATCHED and self.verdict is Verdict.LOOK


_VERDICTS = {str(Answer.AGREED): Verdict.AGREES, str(Answer.TALK): Verdict.TALK}


@dataclass(frozen=True)
class Count:
    """How many slips came, and what became of them; blank backs are counted apart."""

    came: int
    read: int
    to_look_at: int
    backs: int


def count(rows: Sequence[Row]) -> Count:
    """How many slips came in, and how many of them the reader leaves to eyes."""
    slips = [row for row in rows if row.state is not State.BLANK]
    look = sum(row.to_look_at for row in slips)
    return Count(len(slips), len(slips) - look, look, len(rows) - len(slips))
