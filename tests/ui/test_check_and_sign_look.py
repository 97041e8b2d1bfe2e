"""A question stays while it is answered, pictures of a row are alike, and "I agree" waits for ink."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.turns_by_touch import through_rules, to_rules, to_sign


def texts(kiosk: KioskWindow) -> list[str]:
    return [item.property("text") for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible()]


def places(kiosk: KioskWindow, count: int) -> list[tuple[float, ...]]:
    """Where each answer and its picture stand."""
    cards = [kiosk.item(f"choice-{number}") for number in range(count)]
    return [(card.y(), card.height(), *_picture(card)) for card in cards]


def _picture(card: QQuickItem) -> tuple[float, float]:
    found = next(item for item in _under(card) if item.inherits("QQuickImage"))
    return found.y(), found.height()


def _under(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _under(child))]


@pytest.mark.parametrize("panel", PANELS)
def test_question_stays_and_no_answer_moves_when_one_is_taken(
    open_kiosk: Callable[..., KioskWindow], panel: str
) -> None:
    kiosk = open_kiosk(panel=panel)
    kiosk.to_class().tap("tile-Maple-2")
    to_rules(kiosk)
    through_rules(kiosk)
    kiosk.on("pupil/Check").rest(0.3)
    check = kiosk.walk.check
    assert check is not None
    before = places(kiosk, len(check.choices))
    assert len(set(before)) == 1
    kiosk.tap(f"choice-{next(place for place, choice in enumerate(check.choices) if not choice.right)}")
    kiosk.rest(0.1)
    assert places(kiosk, len(check.choices)) == before
    assert check.question.split(".")[0] in " ".join(texts(kiosk))


def test_i_agree_is_quiet_until_there_is_ink_or_the_picture(kiosk: KioskWindow) -> None:
    kiosk.to_class()
    to_sign(kiosk)
    agree = kiosk.item("agree")
    assert agree.property("quiet")
    kiosk.tap("usePicture")
    assert not agree.property("quiet")
    kiosk.tap("usePicture")
    assert agree.property("quiet")
    # it still answers, and kindly
    kiosk.tap("agree")
    kiosk.until(lambda: kiosk.walk.lesson.words["sign_empty"].split(".")[0] in " ".join(texts(kiosk)))
    kiosk.write()
    assert not agree.property("quiet")
    assert agree.width() == kiosk.item("notSure").width()
