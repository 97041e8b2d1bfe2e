"""What Windows' flags about a print job and a printer (winspool.h) mean to the office."""

from __future__ import annotations

from app.paper.job_words import DEAD_AFTER_S
from app.ports.printers import JobState

PAUSED, ERROR, DELETING, OFFLINE, PAPER_OUT = 0x1, 0x2, 0x4, 0x20, 0x40
PRINTING, PRINTED, DELETED, BLOCKED, INTERVENTION, COMPLETE = 0x10, 0x80, 0x100, 0x200, 0x400, 0x1000
_NEEDS = (
    (PAPER_OUT, "it is out of paper"),
    (OFFLINE, "it is off line"),
    (INTERVENTION, "it waits for somebody at the printer"),
    (BLOCKED, "its driver cannot print this"),
    (ERROR, "it reports a fault"),
    (PAUSED, "it is paused"),
)
_PRINTER = (
    (0x1, "paused"),
    (0x2, "fault"),
    (0x8, "paper jam"),
    (0x10, "out of paper"),
    (0x40, "paper problem"),
    (0x80, "off line"),
    (0x1000, "not available"),
    (0x40000, "no toner"),
    (0x100000, "needs somebody"),
    (0x400000, "a door is open"),
)


def job_state(flags: int, words: str, printed: int, pages: int, age_s: float) -> JobState:
    """How a job that Windows still has is doing; ``words`` are the driver's own, ``age_s`` how long we have seen it."""
    if flags & (DELETING | DELETED):
        return JobState("failed", printed, "The job was cancelled.")
    if flags & (PRINTED | COMPLETE):
        return JobState("finished", printed or pages, words)
    needs = [said for flag, said in _NEEDS if flags & flag]
    state = "printing" if flags & PRINTING else "waiting"
    if needs:
        stuck = f"The printer needs somebody: {' and '.join(needs)}. It goes on when that is done; or cancel the job."
    elif not printed and age_s >= DEAD_AFTER_S:
        stuck = (
            "Not one sheet so far: the printer does not answer. "
            "See whether it is switched on and connected, or cancel the job and print on another printer."
        )
    else:
        stuck = ""
    return JobState(state, printed, words, stuck)


def gone(pages: int) -> JobState:
    """A job that Windows has no more: that is how it tells of one that is done."""
    return JobState(
        "finished", pages, "Windows has handed everything over. Please look whether all the sheets are there."
    )


def printer_said(flags: int) -> tuple[bool, str]:
    """Whether it takes and prints jobs, and what is in the way."""
    said = [words for flag, words in _PRINTER if flags & flag]
    return not said, "; ".join(said) or "idle"
