"""The kiosk with its staff screens, and a school in the middle of its first weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest

from app.domain.agreement import Agreement, Length, Mark, Session
from app.domain.staff import Role
from app.domain.walk import Walk
from app.domain.walk_events import Agree, Choose, Event, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.errors import KioskError
from app.ports.printers import Abilities, JobState, Printer
from app.services import sessions, staff_access, turns
from app.services.kit import Kit
from app.store.open_record import Record
from tests.support.kiosk_window import PANELS, KioskWindow, class_of, content, open_kit
from tests.support.kits import HELPER_PIN, PIN, brief, enrol
from tests.support.signed_staff import sign_statements
from tests.support.voices import SilentVoice
from tests.support.walking import LOOP
from ui.app import build
from ui.viewmodels.pace import Pace
from ui.viewmodels.staff.screens import staff_screens

Answer = TypeVar("Answer")
OFFICE_PIN = "662607"


class NoPrinters:
    """A machine without a printer."""

    def list(self) -> tuple[Printer, ...]:
        return ()

    def abilities(self, printer: str) -> Abilities:
        raise KioskError("printer-gone", f"There is no printer {printer}: choose another one.")

    def send(self, printer: str, pdf: Path, title: str, progress: object = None) -> str:
        raise KioskError("printer-gone", f"There is no printer {printer}: choose another one.")

    def cancel(self, job: str) -> None:
        raise KioskError("printer-gone", "There is no printer: choose another one.")

    def state(self, job: str) -> JobState:
        raise KioskError("printer-gone", "There is no printer: choose another one.")


def open_school(folder: Path) -> Kit:
    """Maple and Acorn with a lead, a helper and the office: nothing signed yet."""
    records: list[Record] = []
    kit = open_kit(folder, records=records)
    if len(staff_access.list_staff(kit)) == 1:
        staff_access.add(kit, "Mr Reed", Role.HELPER, HELPER_PIN)
        staff_access.add(kit, "Mrs Abara", Role.OFFICE, OFFICE_PIN)
        brief(kit)
        sign_statements(kit)
    return replace(kit, data_version=records[0].data_version, printers=NoPrinters())


def lead_of(kit: Kit) -> str:
    """The subject of Ms Okoro."""
    return next(one.subject for one in staff_access.list_staff(kit) if one.name == "Ms Okoro")


def begin_class(kit: Kit, class_name: str = "Maple", length: Length = Length.WHOLE) -> Session:
    """A class's lesson, opened by the lead."""
    return sessions.open_session(kit, class_name, lead_of(kit), length)


def sign_turn(kit: Kit, session: Session, subject: str, mark: Mark = Mark.DRAWN) -> Agreement:
    """One pupil's whole turn."""
    walk = _agreed(turns.begin(kit, subject, session).walk)
    return turns.sign(kit, session, walk, subject, LOOP if mark is Mark.DRAWN else None, mark)


def _agreed(walk: Walk) -> Walk:
    while walk.step is not Step.SAVING:
        for event in _answers(walk):
            walk = advance(walk, event)
    return walk


def _answers(walk: Walk) -> tuple[Event, ...]:
    match walk.step:
        case Step.ME:
            return (Yes(),)
        case Step.CHECK:
            assert walk.check is not None
            right = next(n for n, choice in enumerate(walk.check.choices) if choice.right)
            return (Choose(right), Next())
        case Step.SIGN:
            return (Agree(Mark.DRAWN, accepted=True),)
        case _:
            return (Heard(walk.place), Thumb(), Next())


def enrol_class(kit: Kit, names: tuple[str, ...], class_name: str, year: str, stage: str) -> None:
    """One more class."""
    enrol(kit, *class_of(names, class_name, year, stage, content()[1].animals()))


def open_staff(
    folder: Path,
    panel: str = "laptop",
    *,
    kit: Callable[[], Kit] | None = None,
    pace: Pace | None = None,
) -> KioskWindow:
    """The kiosk at its attract screen, with staff screens."""
    width, height, width_mm = PANELS[panel]
    app = build(
        kit or (lambda: open_school(folder)),
        content()[0],
        voice=SilentVoice(),
        pace=pace or Pace(0.01),
        pixels_per_mm=width / width_mm,
        staff_screens=staff_screens,
    )
    app.window.resize(width, height)
    app.window.show()
    return KioskWindow(app)


def type_pin(kiosk: KioskWindow, pin: str) -> None:
    """Six taps on the pad."""
    for digit in pin:
        kiosk.tap(f"key-{digit}")


def write(kiosk: KioskWindow, text: str) -> None:
    """Letter by letter on a keyboard of plastic."""
    for letter in text:
        QTest.keyClick(kiosk.app.window, letter)  # type: ignore[call-overload]  # the stubs know keys only
    kiosk.rest(0.02)


def come_in(kiosk: KioskWindow, name: str = "Ms Okoro", pin: str = PIN) -> KioskWindow:
    """The corner, the name, the PIN."""
    kiosk.until(lambda: bool(kiosk.app.attract.property("ready")))
    kiosk.tap("staffCorner")
    kiosk.on("staff/Door").tap(f"person-{name}")
    type_pin(kiosk, pin)
    kiosk.until(lambda: kiosk.screen != "staff/Door")
    kiosk.rest(0.05)
    return kiosk


def ask(kiosk: KioskWindow, work: Callable[[Kit], Answer]) -> Answer:
    """What the record says, asked on the thread that owns it."""
    answers: list[Answer] = []

    def refuse(fault: KioskError) -> None:
        raise fault

    kiosk.app.desk.jobs.run(work, answers.append, refuse)
    kiosk.until(lambda: bool(answers))
    return answers[0]


def text_of(kiosk: KioskWindow, name: str) -> str:
    """The words on an item."""
    return str(kiosk.item(name).property("text"))
