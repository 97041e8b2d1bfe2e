from __future__ import annotations

import ctypes

import pytest

from app.paper import windows_words
from app.paper.windows_spooler import _Job, _parts
from app.ports.printers import JobState


def test_a_job_that_windows_has_no_more_is_done_and_the_office_looks() -> None:
    found = windows_words.gone(6)
    assert (found.state, found.sheets) == ("finished", 6)
    assert "look whether all the sheets are there" in found.said


@pytest.mark.parametrize(
    ("flags", "words"), [(windows_words.PAPER_OUT, "out of paper"), (windows_words.OFFLINE, "off line")]
)
def test_a_flag_of_need_says_what_to_do(flags: int, words: str) -> None:
    found = windows_words.job_state(flags | windows_words.PRINTING, "", 0, 6, 0)
    assert found.state == "printing"
    assert words in found.stuck


def test_a_job_without_a_sheet_is_left_alone_at_first_and_told_after_a_while() -> None:
    assert windows_words.job_state(windows_words.PRINTING, "", 0, 6, 89) == JobState("printing", 0, "")
    assert "does not answer" in windows_words.job_state(windows_words.PRINTING, "", 0, 6, 90).stuck
    assert windows_words.job_state(windows_words.PRINTING, "", 1, 6, 900).stuck == ""


def test_a_job_that_is_deleted_has_failed() -> None:
    assert windows_words.job_state(windows_words.DELETING, "", 2, 6, 5) == JobState(
        "failed", 2, "The job was cancelled."
    )


def test_a_jobs_name_is_taken_apart_whatever_the_printers_name() -> None:
    assert _parts("Office - 2nd floor-17.6") == ("Office - 2nd floor", 17, 6)


def test_a_job_is_read_as_windows_lays_it_out() -> None:
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert (_Job.flags.offset, _Job.printed.offset, ctypes.sizeof(_Job)) == (56, 72, 96)


def test_a_printer_without_a_flag_is_ready() -> None:
    assert windows_words.printer_said(0) == (True, "idle")
    assert windows_words.printer_said(0x10) == (False, "out of paper")
