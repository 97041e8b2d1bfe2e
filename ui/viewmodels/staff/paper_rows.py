"""What the screen of parent forms lists, and what is chosen there. Pure of Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.services.copy_moves import Key
from app.services.form_batch import Want
from app.services.form_list import FormLine, Paper

ROLES = (
    *("subject", "key", "name", "className", "animal", "reason", "home", "copyNumber", "madeMs", "printer"),
    *("copyState", "fault", "printable", "tickable", "ticked", "choosing", "chosen"),
)
PILED = frozenset({Paper.PRINTED, Paper.IN_HAND})
"""Listed as they lie on the pile."""
LISTED = {Paper.BACK: (Paper.BACK, Paper.FILED)}
"""Lists of more than the paper they are called after."""


@dataclass(frozen=True)
class Choice:
    """``kind`` is "" (no range is being chosen), "came" or "again"; ``ticked`` are sheets that were not handed out."""

    kind: str = ""
    first: str = ""
    last: str = ""
    ticked: frozenset[str] = frozenset()

    def touched(self, key: str) -> Choice:
        """The first touch says where a range begins, the second where it ends, the third begins anew."""
        if not self.kind:
            return replace(self, ticked=self.ticked ^ {key})
        if self.first and self.first == self.last and key != self.first:
            return replace(self, last=key)
        return replace(self, first=key, last=key)

    def taken(self, lines: Sequence[FormLine]) -> list[FormLine]:
        """The lines from the first to the last, whichever of them stands above."""
        ends = sorted(at for at, line in enumerate(lines) if key_of(line) in (self.first, self.last))
        return list(lines[ends[0] : ends[-1] + 1]) if ends else []


def key_of(line: FormLine) -> str:
    """Names one line of the screen."""
    return f"{line.pupil.subject}-2" if line.home > 1 else line.pupil.subject


def of_class(lines: Sequence[FormLine], name: str) -> Sequence[FormLine]:
    """The lines of a class; without a name, everybody's."""
    return [line for line in lines if line.pupil.class_name == name] if name else lines


def listed(lines: Sequence[FormLine], paper: Paper) -> list[FormLine]:
    """The lines of one list, in the order of the pile where there is one."""
    found = [line for line in lines if line.paper in LISTED.get(paper, (paper,))]
    return sorted(found, key=_on_pile) if paper in PILED else found


def counted(lines: Sequence[FormLine]) -> dict[str, int]:
    """How many sheets there are of each paper."""
    papers = Counter(line.paper for line in lines)
    return {str(paper): papers[paper] for paper in Paper}


def classes(lines: Sequence[FormLine], chosen: str) -> list[dict[str, object]]:
    """Everybody, then each class, with how many sheets are ready."""
    ready = Counter(line.pupil.class_name for line in lines if line.paper is Paper.READY)
    names = ["", *dict.fromkeys(line.pupil.class_name for line in lines)] if lines else []
    count = {**ready, "": ready.total()}
    return [{"name": name, "count": count.get(name, 0), "chosen": name == chosen} for name in names]


def rows(lines: Sequence[FormLine], choice: Choice, paper: Paper, *, school: bool) -> list[dict[str, object]]:
    """One row a line."""
    taken = {key_of(line) for line in choice.taken(lines)}
    return [_row(line, choice, taken, paper, school=school) for line in lines]


def keys(lines: Sequence[FormLine], without: Collection[str] = ()) -> list[Key]:
    """The copies of these lines, but for those named."""
    return [(line.copy.form, line.copy.number) for line in lines if line.copy and key_of(line) not in without]


def wants(lines: Sequence[FormLine]) -> tuple[Want, ...]:
    """What to print for these lines."""
    return tuple((line.pupil.subject, line.home) for line in lines)


def _row(line: FormLine, choice: Choice, taken: Collection[str], paper: Paper, *, school: bool) -> dict[str, object]:
    copy, key = line.copy, key_of(line)
    return {
        "subject": line.pupil.subject,
        "key": key,
        "name": line.pupil.by_surname,
        "className": line.pupil.class_name if school else "",
        "animal": f"animal-{line.pupil.animal}" if line.pupil.animal else "",
        "reason": str(line.reason),
        "home": line.home,
        "copyNumber": copy.number if copy else 0,
        "madeMs": datetime.fromisoformat(copy.made_at).timestamp() * 1000 if copy and copy.made_at else 0.0,
        "printer": copy.printer if copy else "",
        "copyState": copy.state if copy and line.paper is not Paper.READY else "",
        "fault": line.trouble,
        "printable": line.paper is not Paper.WAITING and not choice.kind and paper is not Paper.IN_HAND,
        "tickable": paper is Paper.IN_HAND and not choice.kind,
        "ticked": key in choice.ticked,
        "choosing": choice.kind != "",
        "chosen": key in taken,
    }


def _on_pile(line: FormLine) -> tuple[str, str, int]:
    assert line.copy is not None
    return (line.copy.made_at, line.copy.batch, line.copy.place)
