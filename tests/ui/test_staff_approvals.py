"""Statements for a director by touch: read as signed, countersigned, given back; their own stays for somebody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.staff import Role
from app.domain.statement import STATEMENTS, Statement
from app.paper.press import ReportlabPress
from app.services import staff_access, statements
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import ask, come_in, open_school, text_of, write
from tests.support.walking import LOOP

PINS = {"Mr Bell": "582047", "Mr Hale": "739164"}
OpenKiosk = Callable[..., KioskWindow]


def with_two_waiting(folder: Path) -> Kit:
    """Mr Bell asked something; Mr Hale is a director, whose own waits as well."""
    kit = open_school(folder)
    for name, role in (("Mr Bell", Role.TEACHER), ("Mr Hale", Role.DIRECTOR)):
        one = staff_access.add(kit, name, role, PINS[name])
        statements.sign(kit, one.subject, kit.shelf.statement(), name, LOOP, (("Email", "From home too?"),))
    return replace(kit, press=ReportlabPress())


def of(kiosk: KioskWindow, name: str) -> Statement:
    return next(one for one in ask(kiosk, lambda kit: kit.ledger.read(STATEMENTS)) if one.name == name)


def test_a_director_countersigns_one_gives_none_of_their_own_and_prints_it(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: with_two_waiting(tmp_path)), "Mr Hale", PINS["Mr Hale"])
    kiosk.on("staff/Home").tap("approvalsRead")
    kiosk.on("staff/Approvals").tap("statement-Mr Hale")
    kiosk.until(lambda: kiosk.find("ownStatement") is not None)
    assert kiosk.find("approve") is None
    kiosk.tap("statement-Mr Bell")
    kiosk.until(lambda: kiosk.find("approve") is not None)
    kiosk.settle()
    kiosk.write()
    kiosk.tap("statement-Mr Hale")
    kiosk.tap("statement-Mr Bell")
    kiosk.tap("approve")
    kiosk.until(lambda: "sign with a finger" in str(kiosk.item("comment").property("error")))
    kiosk.write()
    kiosk.tap("approve")
    kiosk.until(lambda: of(kiosk, "Mr Bell").approved_at != "")
    assert of(kiosk, "Mr Bell").countersigned
    kiosk.tap("statement-Mr Bell")
    kiosk.tap("printStatement")
    kiosk.on("staff/Preview").until(lambda: text_of(kiosk, "title") == "Staff statement of Mr Bell")
    kiosk.until(lambda: "pages" in text_of(kiosk, "subtitle"))


def test_one_given_back_needs_a_comment(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = come_in(open_staff_kiosk(kit=lambda: with_two_waiting(tmp_path)), "Mr Hale", PINS["Mr Hale"])
    kiosk.on("staff/Home").tap("approvalsRead")
    kiosk.on("staff/Approvals").tap("statement-Mr Bell")
    kiosk.tap("giveBack")
    kiosk.until(lambda: "what they should know" in str(kiosk.item("comment").property("error")))
    kiosk.tap("commentBox")
    write(kiosk, "See")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Return)
    kiosk.until(lambda: of(kiosk, "Mr Bell").comment == "See")
