"""A signature leaves memory with its screen: the next child, and a kiosk that runs all day, have nothing of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.agreement import Length
from app.domain.walk_events import Place, Step
from tests.support.each_screen import pass_to
from tests.support.kiosk_window import KioskWindow
from ui.ink.ink_picture import InkPicture
from ui.ink.signature_pad import SignaturePad


def gone() -> None:
    """What was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_nothing_of_a_signature_stays_in_memory_when_its_screen_is_gone(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple", Length.AFTER).tap("tile-Maple-3")
    kiosk.on("pupil/Me")
    pass_to(kiosk, Place(Step.SIGN))
    kiosk.on("pupil/Sign").write()
    pad = kiosk.item("pad")
    assert isinstance(pad, SignaturePad)
    held = vars(pad)
    assert held["sheet"].ink
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    gone()
    assert held == {}


def test_nothing_of_a_signature_that_was_shown_stays(faces: tuple[str, ...]) -> None:
    shown = InkPicture()
    held = vars(shown)
    assert held["_readable"]
    shown.deleteLater()
    gone()
    assert held == {}
