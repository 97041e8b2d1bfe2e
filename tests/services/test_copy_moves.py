"""Printed sheets on their way: two homes, a jam, a program that was ended, a slip that came back; none is ever lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.entry import Body, Draft
from app.domain.form import COPIES, Copy
from app.domain.pupil import PUPILS
from app.errors import KioskError
from app.ports.printers import JobState, Printer
from app.services import copy_moves, form_batch, forms
from app.services.copy_moves import Key
from app.services.form_list import FormLine, Paper, form_lines
from app.services.kit import Kit
from tests.support.form_kits import copies, form_kit, maple, sign
from tests.support.kits import enrol


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    """Three of Maple have signed and were witnessed; the first has two homes."""
    made = form_kit(tmp_path)
    maple(made)
    for name in ("aisha", "ben", "chloe"):
        agreement = sign(made, name)
        made.ledger.append(Draft("turn.witnessed", (Body(name, {"agreement": agreement.id, "by": "s"}),)))
    made.ledger.append(Draft("roll.corrected", (Body("aisha", {"homes": 2}),)))
    yield made
    made.close()


def printed(kit: Kit, folder: Path, **what: Any) -> list[Key]:
    made = forms.print_pdf(kit, form_batch.prepare(kit, class_name="Maple", **what), folder / "forms.pdf")
    return [(form, number) for _, form, number in made.copies]


def papers(kit: Kit) -> dict[tuple[str, int], str]:
    return {(line.pupil.subject, line.home): str(line.paper) for line in form_lines(kit) if not line.reason}


def states(kit: Kit) -> dict[str, int]:
    return dict(Counter(copy.state for copy in copies(kit)))


def line_of(kit: Kit, subject: str) -> FormLine:
    return next(line for line in form_lines(kit) if line.pupil.subject == subject)


def test_a_pupil_with_two_homes_gets_the_same_form_twice_and_the_record_knows_which_is_whose(
    kit: Kit, tmp_path: Path
) -> None:
    printed(kit, tmp_path)
    own = [copy for copy in copies(kit) if copy.home]
    assert [(copy.number, copy.home, copy.place) for copy in own] == [(1, 1, 1), (2, 2, 2)]
    assert len({copy.form for copy in own}) == 1
    assert len({copy.batch for copy in copies(kit)}) == 1


def test_only_the_home_that_has_none_is_printed_again(kit: Kit, tmp_path: Path) -> None:
    first, second, *others = printed(kit, tmp_path)
    copy_moves.in_hand(kit, [first, *others], missing=[second])
    assert papers(kit)["aisha", 2] == Paper.READY
    (again,) = printed(kit, tmp_path, again=False)
    assert again == (second[0], 3)
    assert [copy.home for copy in copies(kit) if (copy.form, copy.number) == again] == [2]


def test_a_pile_goes_from_the_printer_to_the_children_but_for_those_who_were_not_there(
    kit: Kit, tmp_path: Path
) -> None:
    keys = printed(kit, tmp_path)
    assert copy_moves.in_hand(kit, keys) == 4
    assert copy_moves.handed_out(kit, keys[1:]) == 3
    assert states(kit) == {"in-hand": 1, "handed-out": 3}
    assert copy_moves.back_in_hand(kit, keys[3:]) == 1
    assert states(kit) == {"in-hand": 2, "handed-out": 2}


def test_nothing_goes_home_that_is_not_in_hand(kit: Kit, tmp_path: Path) -> None:
    keys = printed(kit, tmp_path)
    with pytest.raises(KioskError) as fault:
        copy_moves.handed_out(kit, keys)
    assert fault.value.code == "copies-moved"
    assert states(kit) == {"rendered": 4}


def test_a_sheet_that_counts_no_more_is_not_handed_out(kit: Kit, tmp_path: Path) -> None:
    keys = printed(kit, tmp_path)
    copy_moves.in_hand(kit, keys)
    kit.ledger.append(Draft("form.superseded", (Body("ben", {"form": keys[2][0]}),)))
    with pytest.raises(KioskError, match="1 of these sheets count no more") as fault:
        copy_moves.handed_out(kit, keys)
    assert fault.value.code == "sheets-superseded"
    assert states(kit) == {"in-hand": 4}


def taken(kit: Kit, key: Key, subject: str) -> None:
    data = {"form": key[0], "number": key[1], "agreement": "", "home": 0}
    told = {"answer": "agreed", "how": "hand", "by": "s", "crop": "", "reading": ""}
    kit.ledger.append(Draft("slip.taken", (Body(subject, {**data, **told}),)))


def test_the_slip_of_the_first_copy_counts_after_a_second_was_printed(kit: Kit, tmp_path: Path) -> None:
    *_, first, _chloe = printed(kit, tmp_path)
    printed(kit, tmp_path)
    taken(kit, first, "ben")
    assert papers(kit)["ben", 0] == Paper.BACK
    assert copy_moves.file(kit, [first]) == 1
    assert papers(kit)["ben", 0] == Paper.FILED
    with pytest.raises(KioskError) as fault:
        form_batch.prepare(kit, class_name="Maple", again=False)
    assert "All 3 forms are printed already" in fault.value.staff


def _wanted(batch: form_batch.Batch) -> list[tuple[str, int]]:
    return [(subject, sheet.home) for subject, sheet in zip(batch.subjects, batch.job.sheets, strict=True)]


@dataclass
class Printing:
    """A printer's queue that stops after some jobs, or ends the program while it takes one."""

    good: int
    end: BaseException
    jobs: int = 0

    def list(self) -> tuple[Printer, ...]:
        return (Printer("office", True, "idle", default=True),)

    def send(self, printer: str, pdf: Path, title: str, progress: object = None) -> str:
        assert pdf.read_bytes()[:5] == b"%PDF-"
        if self.jobs == self.good:
            raise self.end
        self.jobs += 1
        return f"office-{self.jobs}"

    def state(self, job: str) -> JobState:
        return JobState("finished", 2, "")


def acorn(kit: Kit) -> None:
    dawid = kit.ledger.read(PUPILS, subject="dawid")[0]
    enrol(kit, replace(dawid, subject="eve", first="Eve", class_name="Acorn", year="Year 1", number="005"))
    agreement = sign(kit, "eve")
    kit.ledger.append(Draft("turn.witnessed", (Body("eve", {"agreement": agreement.id, "by": "s"}),)))


def with_printer(kit: Kit, good: int, end: BaseException) -> Kit:
    return replace(kit, printers=cast(Any, Printing(good, end)))


def test_the_whole_school_is_a_job_a_class_each_with_its_cover(kit: Kit) -> None:
    acorn(kit)
    busy = with_printer(kit, 9, SystemExit())
    sent = forms.print_to(busy, "", form_batch.prepare(busy, cover=True))
    assert sent.jobs == ("office-1", "office-2")
    assert sent.printed.pages == 2 * (5 + 2), "five sheets and two covers"
    assert Counter(copy.job for copy in copies(kit)) == {"office-1": 1, "office-2": 4}
    assert forms.check(busy, sent) == forms.Outcome("finished", 4, "")
    assert states(kit) == {"finished": 5}


def test_when_a_printer_stops_between_two_classes_the_rest_is_ready_to_print_again(kit: Kit) -> None:
    acorn(kit)
    jam = with_printer(kit, 1, KioskError("printer-refused", "The printer refused the forms: no toner"))
    with pytest.raises(KioskError, match=r"At the printer: Acorn\. The printer refused.*no toner") as fault:
        forms.print_to(jam, "office", form_batch.prepare(jam, cover=True))
    assert fault.value.code == "partly-printed"
    assert states(kit) == {"sent": 1, "failed": 4}
    assert _wanted(form_batch.prepare(kit, again=False)) == [("aisha", 1), ("aisha", 2), ("ben", 0), ("chloe", 0)]


def test_a_program_ended_while_the_printer_takes_a_job_leaves_sheets_to_look_for_or_print_again(kit: Kit) -> None:
    with pytest.raises(SystemExit):
        forms.print_to(with_printer(kit, 0, SystemExit()), "office", form_batch.prepare(kit, class_name="Maple"))
    assert set(papers(kit).values()) == {"ready"}
    assert "Look whether it came out there" in line_of(kit, "ben").trouble
    came = [(copy.form, copy.number) for copy in kit.ledger.read(COPIES)]
    assert copy_moves.in_hand(kit, came) == 4, "the printer had it all the same"


def test_a_late_word_of_the_printer_changes_nothing_that_the_office_said(kit: Kit) -> None:
    busy = with_printer(kit, 9, SystemExit())
    sent = forms.print_to(busy, "office", form_batch.prepare(busy, class_name="Maple"))
    copy_moves.in_hand(kit, [(form, number) for _, form, number in sent.printed.copies])
    forms.check(busy, sent)
    assert states(kit) == {"in-hand": 4}


def test_brothers_and_sisters_lie_in_the_youngest_ones_pile(kit: Kit) -> None:
    acorn(kit)
    kit.ledger.append(Draft("roll.corrected", tuple(Body(one, {"family": "f"}) for one in ("ben", "eve"))))
    batch = form_batch.prepare(kit, cover=True, siblings=True)
    assert [subject for subject, _ in _wanted(batch)] == ["eve", "ben", "aisha", "aisha", "chloe"]
    (top, below) = batch.job.covers
    assert (top.title, [(line.name, line.class_name) for line in top.lines]) == (
        "Acorn",
        [("Eve Okafor", ""), ("Ben Okafor", "Maple")],
    )
    assert [(line.name, line.home) for line in below.lines][:2] == [("Aisha Okafor", 1), ("Aisha Okafor", 2)]


def test_rebuilding_keeps_where_every_sheet_is(kit: Kit, tmp_path: Path) -> None:
    keys = printed(kit, tmp_path)
    copy_moves.in_hand(kit, keys[:3], missing=keys[3:])
    copy_moves.handed_out(kit, keys[:1])
    before: list[Copy] = copies(kit)
    kit.keeper.rebuild()
    assert copies(kit) == before
