"""What the attributes of a job and its printer (RFC 8011) mean to the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.ports.printers import Abilities, JobState

DEAD_AFTER_S = 90
"""How long a printer may work at a job without one sheet before it counts as not answering.

A laser printer warms up in half a minute. The job is not given up: sheets that come later count as ever.
"""
_STATES = {3: "waiting", 4: "waiting", 5: "printing", 6: "waiting", 7: "failed", 8: "failed", 9: "finished"}
"""IPP's job states (RFC 8011 §5.3.7): pending, held, processing, stopped, cancelled, aborted, completed."""
HALTED, CANCELLED, ABORTED = 6, 7, 8
STOPPED = 5
"""IPP's state of a printer that does not go on by itself (RFC 8011 §5.4.12)."""

_OF_COURSE = {
    "none",
    "job-printing",
    "job-completed-successfully",
    "processing-to-stop-point",
    "job-data-insufficient",
    "job-canceled-by-user",
    "aborted-by-system",
}
"""Reasons that say no more than the state itself."""

_NEEDS = {
    "media-empty": "it is out of paper",
    "media-needed": "it wants paper",
    "media-jam": "paper is jammed",
    "input-tray-missing": "a paper tray is missing",
    "output-area-full": "its output tray is full",
    "cover-open": "a cover is open",
    "door-open": "a door is open",
    "interlock-open": "a door is open",
    "toner-empty": "its toner is used up",
    "marker-supply-empty": "its toner or ink is used up",
    "developer-empty": "its developer is used up",
    "fuser-over-temp": "it is too hot",
    "offline": "it is off line",
    "shutdown": "it is switched off",
    "timed-out": "it does not answer",
}
"""Reasons (RFC 8011 §5.4.12) that somebody has to see to."""

Attributes = Mapping[str, Sequence[int | str]]


def job_state(job: Attributes, printer: Attributes, dead_after_s: float = DEAD_AFTER_S) -> JobState:
    """How the job is doing; ``printer`` may be empty when the job has ended."""
    number = _number(job, "job-state")
    state = _STATES.get(number, "waiting")
    sheets = max(_number(job, "job-media-sheets-completed"), _number(job, "job-impressions-completed"))
    stuck = _stuck(job, printer, state, sheets, dead_after_s)
    said = _said(job, number)
    if stuck and not said:
        said = "; ".join(str(word) for word in printer.get("printer-state-message", ()) if word)
    return JobState(state, sheets, said, stuck)


def _said(job: Attributes, number: int) -> str:
    reasons = [str(one) for one in job.get("job-state-reasons", ()) if one not in _OF_COURSE]
    words = [*map(str, job.get("job-printer-state-message", ())), *reasons]
    said = "; ".join(dict.fromkeys(word for word in words if word))
    if number == CANCELLED:
        return "The job was cancelled."  # what the printer said last is about something else
    return said or ("The printer gave the job up." if number == ABORTED else "")


def _stuck(job: Attributes, printer: Attributes, state: str, sheets: int, dead_after_s: float) -> str:
    if state not in ("waiting", "printing"):
        return ""
    if _number(job, "job-state") == HALTED:
        return (
            "The printing system cannot make these pages ready for the printer, and has put the job aside. "
            "Cancel it and print again; if that does not help, save as a PDF."
        )
    needs = _needs(printer)
    if needs:
        return f"The printer needs somebody: {' and '.join(needs)}. It goes on by itself when that is done."
    if _number(printer, "printer-state") == STOPPED:
        return "The printer is stopped. Whoever looks after printers here can start it again; the job waits until then."
    at, began = _number(job, "job-printer-up-time"), _number(job, "time-at-processing")
    if state == "printing" and not sheets and began and at - began >= dead_after_s:
        return (
            f"Not one sheet in {_long(at - began)}: the printer does not answer where this computer looks for it. "
            "See whether it is switched on and connected, or cancel the job and print on another printer."
        )
    return ""


def _needs(printer: Attributes) -> list[str]:
    bare = (_bare(str(one)) for one in printer.get("printer-state-reasons", ()))
    return list(dict.fromkeys(_NEEDS[one] for one in bare if one in _NEEDS))


def _bare(reason: str) -> str:
    """A reason without how bad it is; a mere report is none."""
    return reason.removesuffix("-error").removesuffix("-warning")


def printer_said(printer: Attributes) -> tuple[bool, str]:
    """Whether it takes and prints jobs, and its own words about that."""
    accepting = _number(printer, "printer-is-accepting-jobs") != 0
    stopped = _number(printer, "printer-state") == STOPPED
    state = "stopped" if stopped else {4: "printing"}.get(_number(printer, "printer-state"), "idle")
    words = [state, *map(str, printer.get("printer-state-message", ())), *_needs(printer)]
    if not accepting:
        words.append("not accepting jobs")
    return accepting and not stopped, "; ".join(dict.fromkeys(word for word in words if word))


def abilities(printer: Attributes) -> Abilities:
    """What staff can choose at it. One that names no sides or colours is taken to have them."""
    sides = printer.get("sides-supported", ())
    colours = printer.get("print-color-mode-supported", ())
    trays = tuple(str(one) for one in printer.get("media-source-supported", ()) if one != "auto")
    return Abilities(trays, not sides or "two-sided-long-edge" in sides, not colours or "color" in colours)


def _long(seconds: int) -> str:
    minutes = seconds // 60
    return f"{seconds} seconds" if minutes < 1 else "a minute" if minutes == 1 else f"{minutes} minutes"


def _number(found: Attributes, name: str) -> int:
    return max((value for value in found.get(name, ()) if isinstance(value, int)), default=0)
