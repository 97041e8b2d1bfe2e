"""The store thread: one job after another, answers on the thread that asked, faults told, bugs raised."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.errors import KioskError
from ui.adapters.jobs import Jobs


class Toolbox:
    """A kit that knows where it was opened and whether it was closed."""

    def __init__(self) -> None:
        self.opened_on = threading.current_thread().name
        self.closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def make_jobs(qapp: object) -> Iterator[Callable[..., Jobs[Any]]]:
    made: list[Jobs[Any]] = []

    def make(open_kit: Callable[[], Any]) -> Jobs[Any]:
        made.append(Jobs(open_kit))
        return made[-1]

    yield make
    for jobs in made:
        jobs.close()


def never(fault: KioskError) -> None:
    raise AssertionError(fault)


def test_work_runs_on_the_store_thread_and_the_answer_comes_here(make_jobs: Any, qtbot: Any) -> None:
    here, answers = threading.current_thread().name, []
    jobs = make_jobs(Toolbox)
    jobs.run(lambda kit: kit.opened_on, lambda name: answers.append((name, threading.current_thread().name)), never)
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("store", here)]


def test_jobs_keep_their_order(make_jobs: Any, qtbot: Any) -> None:
    answers: list[int] = []
    jobs = make_jobs(Toolbox)
    for number in range(50):
        jobs.run(lambda _, number=number: number, answers.append, never)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_fault_is_told_and_the_next_job_runs(make_jobs: Any, qtbot: Any) -> None:
    told: list[str] = []
    jobs = make_jobs(Toolbox)

    def full(kit: Toolbox) -> None:
        raise KioskError("disk-full", "The disk is full: make room.")

    jobs.run(full, never, lambda fault: told.append(fault.code))
    jobs.run(lambda kit: "fine", told.append, never)
    qtbot.waitUntil(lambda: told == ["disk-full", "fine"])


def test_kit_that_cannot_be_opened_answers_every_job_and_is_tried_again(make_jobs: Any, qtbot: Any) -> None:
    tries: list[bool] = []
    told: list[str] = []

    def open_kit() -> Toolbox:
        tries.append(True)
        if len(tries) < 3:
            raise KioskError("record-damaged", "The record cannot be opened.")
        return Toolbox()

    jobs = make_jobs(open_kit)
    for _ in range(3):
        jobs.run(lambda kit: "open", told.append, lambda fault: told.append(fault.code))
    qtbot.waitUntil(lambda: told == ["record-damaged", "record-damaged", "open"])


def test_bug_on_the_store_thread_is_raised_here(make_jobs: Any, qtbot: Any) -> None:
    jobs = make_jobs(Toolbox)
    with qtbot.captureExceptions() as caught:
        jobs.run(lambda kit: 1 // 0, never, never)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_closing_finishes_what_was_handed_over_and_closes_the_kit(qapp: object) -> None:
    box, done = Toolbox(), []
    jobs = Jobs(lambda: box)
    for number in range(20):
        jobs.run(lambda kit, number=number: done.append(number), lambda _: never, never)  # type: ignore[misc, arg-type]
    jobs.close()
    assert done == list(range(20))
    assert box.closed
