"""The staff statement by touch: told of at sign-in, read, questions noted, signed; lessons wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from app.domain.staff import Role
from app.domain.statement import STATEMENTS, Statement
from app.services import briefing, sessions, setup, staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import at_rest
from tests.support.staff_window import ask, come_in, open_school, text_of, write

NEW_PIN = "582047"
OpenKiosk = Callable[..., KioskWindow]


class Tomorrow:
    """A clock that is a day on."""

    def __init__(self, kit: Kit) -> None:
        self._clock = kit.clock

    def now(self) -> datetime:
        return self._clock.now() + timedelta(days=1)


def with_one_unsigned(folder: Path) -> Kit:
    """Mr Bell has been briefed, has signed nothing, and had no day's grace since yesterday."""
    kit = open_school(folder)
    bell = staff_access.add(kit, "Mr Bell", Role.TEACHER, NEW_PIN)
    briefing.acknowledge(kit, bell.subject, "Ms Okoro", date(2026, 11, 24))
    setup.change_school(kit, replace(setup.school(kit), statement_grace_days=0))
    return replace(kit, clock=Tomorrow(kit))


def signed(kiosk: KioskWindow) -> list[Statement]:
    return [one for one in ask(kiosk, lambda kit: kit.ledger.read(STATEMENTS)) if one.name == "Mr Bell"]


def test_the_lesson_waits_until_it_is_read_and_signed_and_then_begins(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: with_one_unsigned(tmp_path)), "Mr Bell", NEW_PIN).on("staff/Home")
    kiosk.until(lambda: "Lessons wait until then" in str(kiosk.item("statementBanner").property("text")))
    kiosk.tap("class-Maple")
    kiosk.until(lambda: kiosk.item("hand").isEnabled())
    kiosk.tap("hand")
    kiosk.on("staff/Statement").until(lambda: text_of(kiosk, "statementPlace") == "1 of 6")
    kiosk.tap("questionBox")
    write(kiosk, "Who")
    at_rest(kiosk, "statementNext")
    for _ in range(6):
        kiosk.tap("statementNext")
    kiosk.tap("statementSign")
    kiosk.until(lambda: "sign with a finger" in text_of(kiosk, "statementFault"))
    kiosk.write()
    kiosk.tap("statementSign")
    kiosk.on("pupil/ClassBoard")
    (one,) = signed(kiosk)
    assert (one.asked, one.version) == ((("Why you are online at school", "Who"),), 1)
    assert ask(kiosk, sessions.current) is not None


def test_whoever_has_signed_reads_it_again_and_signs_nothing(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("go-staff/Settings")
    staff_kiosk.on("staff/Settings").tap("section-people")
    staff_kiosk.tap("readStatement")
    staff_kiosk.on("staff/Statement").until(lambda: "You signed this" in text_of(staff_kiosk, "subtitle"))
    for _ in range(6):
        staff_kiosk.tap("statementNext")
    assert staff_kiosk.find("statementSign") is None
    staff_kiosk.tap("statementBack")
    assert text_of(staff_kiosk, "statementPlace") == "6 of 6"
