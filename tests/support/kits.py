"""A kit for tests of services: a real record, a tiny lesson shelf, a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from app.domain.entry import Body, Draft
from app.domain.pupil import Pupil
from app.domain.staff import Role, Staff
from app.ports.shelf import Shelf
from app.services import briefing, setup, staff_access, standings
from app.services.kit import Kit
from app.store.open_record import Record
from tests.support.records import cheap_pins, cheap_sealer, open_test_record
from tests.support.tiny_lessons import TinyShelf

PIN = "402913"
HELPER_PIN = "271828"


@dataclass
class SetClock:
    """Stands still until it is moved."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 24, 10, 0, tzinfo=UTC))

    def now(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        """Move on: ``move(minutes=15)``."""
        self.at += timedelta(**by)


class NotInThisTest:
    """A port that these services must not use; touching it fails the test."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, asked: str) -> Any:
        raise AssertionError(f"{self._name}.{asked} is no business of this service")


def kit_on(record: Record, clock: SetClock, shelf: Shelf | None = None) -> Kit:
    """A kit over this record."""
    unused: Callable[[str], Any] = lambda name: cast(Any, NotInThisTest(name))  # noqa: E731
    return Kit(
        folder=record.folder,
        ledger=record.ledger,
        keeper=record.keeper,
        tidy=record.tidy,
        notes=record.notes,
        clock=clock,
        pins=cheap_pins(),
        sealer=cheap_sealer(),
        shelf=shelf or TinyShelf(),
        gallery=unused("gallery"),
        packs=unused("packs"),
        roll_reader=unused("roll_reader"),
        press=unused("press"),
        printers=unused("printers"),
        slip_reader=unused("slip_reader"),
        machine=record.machine,
        close=record.close,
    )


def open_kit(tmp_path: Path, clock: SetClock | None = None, shelf: Shelf | None = None) -> Kit:
    """A kit on the record in ``tmp_path/data``, made or opened again."""
    own = clock or SetClock()
    return kit_on(open_test_record(tmp_path, own), own, shelf)


@dataclass(frozen=True)
class School:
    """A school on its first morning: Maple is all ``older``, Acorn all ``young`` (an adult witnesses)."""

    kit: Kit
    record: Record
    clock: SetClock
    teacher: Staff
    helper: Staff


MAPLE = ("Aisha", "Ben", "Chloe", "Dawid")
ACORN = ("Ivy", "Jakub", "Kofi", "Lily", "Maryam", "Noah", "Olivia")


def open_school(tmp_path: Path) -> School:
    """A kit with a teacher in charge, a helper and two classes."""
    clock = SetClock()
    record = open_test_record(tmp_path, clock)
    kit = kit_on(record, clock)
    lead = setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, HELPER_PIN)
    brief(kit)
    enrol(kit, *(pupil(first, "Maple", "Year 4", "older") for first in MAPLE))
    enrol(kit, *(pupil(first, "Acorn", "Year 1", "young") for first in ACORN))
    return School(kit, record, clock, lead, helper)


def brief(kit: Kit) -> None:
    """Everybody on the staff is briefed for this school year."""
    for one in staff_access.list_staff(kit):
        briefing.acknowledge(kit, one.subject, "Mr Idris Vaughan", standings.today(kit))


def pupil(first: str, class_name: str, year: str, stage: str, last: str = "Hope") -> Pupil:
    """A pupil whose subject is their first name, small: easy to read in a failing test."""
    return Pupil(first.lower(), first, last, class_name=class_name, year=year, stage=stage, animal="fox")


def enrol(kit: Kit, *pupils: Pupil) -> None:
    """Put pupils on the roll, as an import does."""
    bodies = (Body(one.subject, {k: v for k, v in vars(one).items() if k != "subject"}) for one in pupils)
    kit.ledger.append(Draft("roll.imported", (Body(None, {"file": "test", "new": len(pupils)}), *bodies)))
