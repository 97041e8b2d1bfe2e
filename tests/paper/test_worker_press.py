from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path
from types import MappingProxyType

import pytest

from app.errors import KioskError
from app.paper.worker import WorkerPress
from tests.paper.pages import codes, page_count, render
from tests.support.form_jobs import gallery, job, sheet
from tests.support.kits import pupil


def test_a_worker_prints_what_the_press_prints_and_tells_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return True

    out = tmp_path / "forms.pdf"
    assert WorkerPress().forms(job(sheets=[sheet(n) for n in range(25)]), out, progress) == 50
    assert page_count(out) == 50
    assert len(codes(render(out, 48))) == 2
    assert list(dict.fromkeys(seen))[-3:] == [(10, 25), (20, 25), (25, 25)]


def test_a_job_with_read_only_mappings_travels(tmp_path: Path) -> None:
    one = job()
    frozen = replace(one, pictures=MappingProxyType(dict(one.pictures)), lessons=MappingProxyType(dict(one.lessons)))
    assert WorkerPress().forms(frozen, tmp_path / "forms.pdf") == 2


def test_a_cancelled_batch_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as fault:
        WorkerPress().forms(job(sheets=[sheet(n) for n in range(30)]), tmp_path / "forms.pdf", lambda done, of: False)
    assert fault.value.code == "cancelled"
    assert not list(tmp_path.iterdir())
    assert not active_children()


def test_cancelling_is_quick_while_everything_is_still_being_laid_out(tmp_path: Path) -> None:
    began = time.perf_counter()
    wanted: list[float] = []

    def progress(done: int, of: int) -> bool:
        if done or time.perf_counter() - began < 0.5:
            return True
        wanted.append(time.perf_counter())
        return False

    with pytest.raises(KioskError) as fault:
        WorkerPress().forms(job(sheets=[sheet(n) for n in range(30)]), tmp_path / "forms.pdf", progress)
    assert (fault.value.code, list(tmp_path.iterdir()), active_children()) == ("cancelled", [], [])
    assert time.perf_counter() - wanted[-1] < 0.3


def test_a_fault_in_the_worker_is_the_same_fault_here(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="王") as fault:
        WorkerPress().forms(job(sheets=[sheet(0, name="王")]), tmp_path / "forms.pdf")
    assert fault.value.code == "glyph-missing"


def test_a_bug_in_the_worker_is_no_fault(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="KeyError"):
        WorkerPress().forms(replace(job(), lessons={}), tmp_path / "forms.pdf")


def test_a_worker_that_is_killed_is_a_fault_and_no_half_file_stands_there(tmp_path: Path) -> None:
    def kill(done: int, of: int) -> bool:
        (worker,) = active_children()
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        return True

    with pytest.raises(KioskError) as fault:
        WorkerPress().forms(job(sheets=[sheet(n) for n in range(12)]), tmp_path / "forms.pdf", kill)
    assert fault.value.code == "press-stopped"
    assert not list(tmp_path.iterdir())


def test_another_thread_runs_on_while_forms_are_made(tmp_path: Path) -> None:
    done, longest = threading.Event(), 0.0

    def tick() -> None:
        nonlocal longest
        last = time.perf_counter()
        while not done.wait(0.005):
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    ticking = threading.Thread(target=tick)
    ticking.start()
    WorkerPress().forms(job(sheets=[sheet(n) for n in range(60)]), tmp_path / "forms.pdf")
    done.set()
    ticking.join()
    assert longest < 0.5


def test_labels_are_made_by_a_worker_too(tmp_path: Path) -> None:
    labels = [
        (pupil(name, "Maple", "Year 1", "young"), name, gallery().picture("animal-fox")) for name in ("Ada", "Bo")
    ]
    assert WorkerPress().animal_sheet("Maple", labels, tmp_path / "labels.pdf") == 1
