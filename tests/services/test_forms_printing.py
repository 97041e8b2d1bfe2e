from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pupil import PUPILS
from app.errors import KioskError
from app.services import forms
from app.services.form_batch import prepare
from app.services.forms import Outcome, Sent
from app.services.kit import Kit
from tests.paper.pages import codes, render
from tests.support.cups import PrivateCups, cups, cups_server
from tests.support.form_kits import copies, form_kit, maple, sign
from tests.support.kits import SetClock, enrol

pytestmark = pytest.mark.cups
__all__ = ["cups", "cups_server"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def kit(tmp_path: Path, clock: SetClock, cups: PrivateCups) -> Iterator[Kit]:
    made = form_kit(tmp_path, clock)
    maple(made)
    sign(made, "aisha")
    sign(made, "ben")
    yield made
    made.close()


def printed(kit: Kit, printer: str = "") -> Sent:
    return forms.print_to(kit, printer, prepare(kit, class_name="Maple"))


def ended(kit: Kit, sent: Sent) -> Outcome:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        outcome = forms.check(kit, sent)
        if outcome.state in ("finished", "failed"):
            return outcome
        time.sleep(0.05)
    raise AssertionError(f"no end: {outcome}")


def test_forms_come_out_of_the_printer_and_the_record_says_so(kit: Kit, cups: PrivateCups) -> None:
    sent = printed(kit, "keeper")
    assert {(copy.state, copy.printer, copy.job) for copy in copies(kit)} == {("sent", "keeper", sent.job)}
    assert ended(kit, sent) == Outcome("finished", 4, "")
    assert {copy.state for copy in copies(kit)} == {"finished"}
    got = cups.kept / f"job-{sent.job.rpartition('-')[2]}.pdf"
    assert [codes(render(got, page)) for page in (0, 2)] == [[code, code] for code in sent.printed.codes]


def test_the_computers_own_printer_is_taken_when_none_is_set(kit: Kit) -> None:
    assert printed(kit).printer == "keeper"


def test_the_printer_set_on_this_machine_comes_first(kit: Kit) -> None:
    kit.machine.save(replace(kit.machine.load(), printer="silent"))
    assert printed(kit).printer == "silent"


def test_a_failed_job_is_in_the_record_with_the_printers_own_words(kit: Kit) -> None:
    outcome = ended(kit, printed(kit, "jammed"))
    assert outcome == Outcome("failed", 0, "The paper tray is empty")
    assert {(copy.state, copy.fault) for copy in copies(kit)} == {("failed", "The paper tray is empty")}


def test_a_job_that_counts_no_sheet_is_a_fault_after_a_while(kit: Kit, clock: SetClock) -> None:
    sent = printed(kit, "silent")
    until = time.monotonic() + 20
    while kit.printers.state(sent.job).state != "finished" and time.monotonic() < until:
        time.sleep(0.05)
    assert forms.check(kit, sent).state == "waiting"
    assert {copy.state for copy in copies(kit)} == {"sent"}
    clock.move(minutes=1)
    assert forms.check(kit, sent) == Outcome("failed", 0, "The printer counted no sheet.")
    assert {copy.fault for copy in copies(kit)} == {"The printer counted no sheet."}


def test_a_printer_that_is_gone_fails_the_copies_and_names_what_is_there(kit: Kit) -> None:
    with pytest.raises(KioskError, match=r"There are: .*keeper") as fault:
        printed(kit, "attic")
    assert fault.value.code == "printer-gone"
    assert {copy.state for copy in copies(kit)} == {"failed"}


def test_after_a_failure_the_next_copy_has_the_next_number(kit: Kit) -> None:
    ended(kit, printed(kit, "jammed"))
    assert {number for _, _, number in printed(kit, "keeper").printed.copies} == {2}


def test_a_later_look_settles_what_was_only_sent(kit: Kit) -> None:
    sent = printed(kit, "keeper")
    until = time.monotonic() + 20
    while kit.printers.state(sent.job).state != "finished" and time.monotonic() < until:
        time.sleep(0.05)
    assert forms.settle(kit) == (Outcome("finished", 4, ""),)
    assert {copy.state for copy in copies(kit)} == {"finished"}
    assert forms.settle(kit) == ()


def test_asking_again_writes_nothing_more(kit: Kit) -> None:
    sent = printed(kit, "keeper")
    ended(kit, sent)
    before = kit.ledger.head_code()
    forms.check(kit, sent)
    assert kit.ledger.head_code() == before


def test_two_classes_are_two_jobs_and_the_good_one_stands_when_the_other_jams(kit: Kit, cups: PrivateCups) -> None:
    ben = kit.ledger.read(PUPILS, subject="ben")[0]
    enrol(kit, replace(ben, class_name="Oak", year="Year 3"))
    batch = prepare(kit, cover=True)
    sent = forms.print_to(kit, "keeper", batch)
    assert len(set(sent.jobs)) == 2
    assert ended(kit, sent) == Outcome("finished", 8, "")
    assert {copy.job for copy in copies(kit)} == set(sent.jobs)
    for job, code in zip(sent.jobs, sent.printed.codes, strict=True):
        got = cups.kept / f"job-{job.rpartition('-')[2]}.pdf"
        assert [codes(render(got, page)) for page in (0, 2)] == [[], [code, code]]
    with pytest.raises(KioskError) as fault:
        prepare(kit, again=False)
    assert fault.value.code == "nothing-to-print"
