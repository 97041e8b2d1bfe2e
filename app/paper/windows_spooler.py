"""The queue of Windows, asked through winspool.drv.

Windows forgets a job once it is printed, so a job's name carries its pages: ``PRINTER-NUMBER.PAGES``, number 0 for one
that was gone before it could be looked for.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.errors import KioskError
from app.paper import windows_words
from app.ports.printers import Abilities, JobState

_DELETE = 5
"""JOB_CONTROL_DELETE"""
_MOST_JOBS = 1000


class _Moment(ctypes.Structure):
    _fields_ = [("parts", ctypes.c_uint16 * 8)]


class _Job(ctypes.Structure):
    """JOB_INFO_1W."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("printer", ctypes.c_wchar_p),
        ("machine", ctypes.c_wchar_p),
        ("user", ctypes.c_wchar_p),
        ("document", ctypes.c_wchar_p),
        ("datatype", ctypes.c_wchar_p),
        ("words", ctypes.c_wchar_p),
        ("flags", ctypes.c_uint32),
        ("priority", ctypes.c_uint32),
        ("position", ctypes.c_uint32),
        ("pages", ctypes.c_uint32),
        ("printed", ctypes.c_uint32),
        ("submitted", _Moment),
    ]


class WindowsSpooler:
    """Implements ports.Spooler on Windows."""

    def __init__(self) -> None:
        self._api: Any = getattr(ctypes, "WinDLL")("winspool.drv", use_last_error=True)  # noqa: B009 - only there
        self._seen: dict[str, float] = {}
        self._cancelled: set[str] = set()

    def find(self, printer: str, title: str, pages: int) -> str:
        numbers = [job.number for job, document, _ in self._jobs(printer) if document == title]
        return f"{printer}-{max(numbers, default=0)}.{pages}"

    def said(self, printer: str) -> tuple[bool, str]:
        flags, needed = ctypes.c_uint32(), ctypes.c_uint32()
        with self._opened(printer) as handle:
            # PRINTER_INFO_6 is these flags alone
            size = ctypes.sizeof(flags)
            if not self._api.GetPrinterW(handle, 6, ctypes.byref(flags), size, ctypes.byref(needed)):
                raise _silent(printer)
        return windows_words.printer_said(flags.value)

    def abilities(self, printer: str) -> Abilities:
        """The spooler knows none; Qt asks the driver."""
        return Abilities()

    def state(self, job: str) -> JobState:
        printer, number, pages = _parts(job)
        found = next(((one, words) for one, _, words in self._jobs(printer) if one.number == number), None)
        if job in self._cancelled and found is None:
            return JobState("failed", 0, "The job was cancelled.")
        if found is None:
            return windows_words.gone(pages)
        age = time.monotonic() - self._seen.setdefault(job, time.monotonic())
        return windows_words.job_state(found[0].flags, found[1], found[0].printed, pages, age)

    def cancel(self, job: str) -> None:
        printer, number, _ = _parts(job)
        with self._opened(printer) as handle:
            if number and self._api.SetJobW(handle, number, 0, None, _DELETE):
                self._cancelled.add(job)

    def _jobs(self, printer: str) -> list[tuple[_Job, str, str]]:
        """Each job with its document's name and the driver's words."""
        needed, count = ctypes.c_uint32(), ctypes.c_uint32()
        with self._opened(printer) as handle:
            ask = (handle, 0, _MOST_JOBS, 1)
            self._api.EnumJobsW(*ask, None, 0, ctypes.byref(needed), ctypes.byref(count))
            room = ctypes.create_string_buffer(max(needed.value, 1))
            asked = (room, needed.value, ctypes.byref(needed), ctypes.byref(count))
            if needed.value and not self._api.EnumJobsW(*ask, *asked):
                raise _silent(printer)
            jobs = (_Job * count.value).from_buffer(room) if count.value else ()
            # texts lie in the same room: they are taken out before it goes
            return [(_Job.from_buffer_copy(job), job.document or "", job.words or "") for job in jobs]

    @contextmanager
    def _opened(self, printer: str) -> Iterator[ctypes.c_void_p]:
        handle = ctypes.c_void_p()
        if not self._api.OpenPrinterW(ctypes.c_wchar_p(printer), ctypes.byref(handle), None):
            raise _silent(printer)
        try:
            yield handle
        finally:
            self._api.ClosePrinter(handle)


def _parts(job: str) -> tuple[str, int, int]:
    printer, _, rest = job.rpartition("-")
    number, _, pages = rest.partition(".")
    return printer, int(number), int(pages or "0")


def _silent(printer: str) -> KioskError:
    return KioskError("printer-gone", f"Windows does not answer about the printer {printer}. Is it still installed?")
