"""The office's queue by touch: what came out of the printer, what was handed out, what is filed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF

from app.domain.form import COPIES
from app.domain.pupil import PUPILS
from app.services import enrolment, form_batch, forms
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, names_in, office_kit
from tests.support.staff_window import ask, text_of


def printed(folder: Path) -> Kit:
    """Three of Maple have signed, the first has two homes; their four sheets are on paper."""
    kit = office_kit(folder, signed=3)
    first = next(one for one in kit.ledger.read(PUPILS) if one.subject == "Maple-0")
    enrolment.save_pupil(kit, replace(first, homes=2))
    forms.print_pdf(kit, form_batch.prepare(kit, class_name="Maple"), folder / "forms.pdf")
    return kit


def states(kiosk: KioskWindow) -> Counter[str]:
    return Counter(copy.state for copy in ask(kiosk, lambda kit: kit.ledger.read(COPIES)))


def opened(open_staff_kiosk: OpenKiosk, folder: Path) -> KioskWindow:
    kiosk = at(open_staff_kiosk(kit=lambda: printed(folder)), "staff/Paper")
    kiosk.until(lambda: kiosk.find("class-Maple") is not None)
    kiosk.tap("class-Maple")
    return kiosk


def test_a_list_stands_right_below_its_name_where_there_is_nothing_to_say_between(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = opened(open_staff_kiosk, tmp_path)
    kiosk.tap("list-waiting")
    kiosk.until(lambda: len(names_in(kiosk, "print-")) == 0)
    names, rows = kiosk.item("list-waiting"), kiosk.item("forms")
    gap = rows.mapToScene(QPointF(0, 0)).y() - names.mapToScene(QPointF(0, names.height())).y()
    assert gap < names.height()


def test_a_jammed_pile_goes_on_from_sheet_to_sheet_and_the_rest_is_printed_again(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = opened(open_staff_kiosk, tmp_path)
    kiosk.tap("list-printed")
    kiosk.until(lambda: len(names_in(kiosk, "print-")) == 4)
    kiosk.tap("someCame")
    kiosk.tap("choose-Maple-0")
    kiosk.tap("choose-Maple-1")
    kiosk.until(lambda: "3 sheets, from" in str(kiosk.item("choosing").property("text")))
    assert "The other one is to be printed again." in str(kiosk.item("choosing").property("text"))
    kiosk.tap("confirmRange")
    kiosk.until(lambda: kiosk.find("noted") is not None)
    assert states(kiosk) == {"in-hand": 3, "failed": 1}
    assert "1 ready to print · 3 printed" in text_of(kiosk, "subtitle")

    kiosk.tap("list-in-hand")
    kiosk.until(lambda: len(names_in(kiosk, "tick-")) == 3)
    kiosk.tap("tick-Maple-1")
    kiosk.until(lambda: "(2)" in str(kiosk.item("act").property("text")))
    kiosk.tap("act")
    kiosk.until(lambda: kiosk.find("noted") is not None)
    assert states(kiosk) == {"handed-out": 2, "in-hand": 1, "failed": 1}
    assert names_in(kiosk, "tick-") == ["Maple-1"]


def test_brothers_and_sisters_are_said_by_staff_before_their_forms_lie_together(
    open_staff_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, pupils=2, signed=2)), "staff/Paper")
    kiosk.until(lambda: kiosk.find("class-") is not None)
    kiosk.tap("class-")
    kiosk.until(lambda: kiosk.find("families") is not None)
    kiosk.tap("families")
    kiosk.on("staff/Families").until(lambda: len(names_in(kiosk, "join-")) == 1)
    kiosk.tap(f"join-{names_in(kiosk, 'join-')[0]}")
    kiosk.until(lambda: names_in(kiosk, "join-") == [])
    together = ask(kiosk, lambda kit: {one.family for one in kit.ledger.read(PUPILS)})
    assert len(together) == 1
    assert together != {""}
    kiosk.tap("back")
    kiosk.on("staff/Paper").until(lambda: kiosk.find("together") is not None)
    kiosk.tap("together")
    kiosk.until(lambda: bool(kiosk.item("together").property("on")))
