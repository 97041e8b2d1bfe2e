"""What stands on the glass: controls and words, where they are, what a screen reader calls them, on which colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem

from app.domain.ease import Ease
from app.domain.lesson import Stage
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, class_of, open_kit
from tests.support.kits import enrol

NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)
LONG_NAMES = ("Aisha", "Ben", "Chloe", "Anna Maria Josephine", "Oluwaseun-Emmanuel", "Dawid")


def box(item: QQuickItem) -> QRectF:
    """Where it is in the window when it is at rest: a button that is pressed or wakes changes its size a little."""
    corner, size = QPointF(item.x(), item.y()), QPointF(item.width(), item.height())
    parent = item.parentItem()
    return (
        QRectF(parent.mapToScene(corner), parent.mapToScene(corner + size)) if parent else QRectF(corner, corner + size)
    )


def strength(item: QQuickItem) -> float:
    """Its opacity, with that of all it lies in."""
    parent = item.parentItem()
    return item.opacity() * (strength(parent) if parent else 1.0)


def named(item: QQuickItem) -> str:
    """For a failing test: what it is called."""
    return item.objectName() or str(item.property("text") or "") or item.metaObject().className()


def is_control(item: QQuickItem) -> bool:
    """Whether anything can be pressed or typed here, or a key can come to it."""
    pressable = ("QQuickAbstractButton", "QQuickMouseArea", "QQuickTextInput", "QQuickTextEdit", "SignaturePad")
    return any(item.inherits(kind) for kind in pressable) or item.activeFocusOnTab()


def controls(kiosk: KioskWindow) -> Iterator[QQuickItem]:
    """The controls that somebody can use now."""
    for item in kiosk.items():
        usable = item.isVisible() and item.isEnabled() and item.width() > 0 and strength(item) > 0
        if usable and is_control(item) and not _is_shade(item) and not _of_qts_keyboard(item):
            yield item


def _is_shade(item: QQuickItem) -> bool:
    """What lies behind a question, over all that it covers: it is there to do nothing."""
    covers = item.parentItem() is not None and item.size() == item.parentItem().size()
    return (
        covers and item.inherits("QQuickAbstractButton") and not item.activeFocusOnTab() and not item.property("text")
    )


def _of_qts_keyboard(item: QQuickItem) -> bool:
    parent = item.parentItem()
    return item.objectName() == "keyboard" or (parent is not None and _of_qts_keyboard(parent))


def as_spoken(item: QQuickItem) -> tuple[QAccessible.Role, str]:
    """What a screen reader is told of it: role and name."""
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{named(item)} is unknown to screen readers"
    return found.role(), found.text(QAccessible.Text.Name)


def nameless(kiosk: KioskWindow) -> Iterator[str]:
    """Controls that a screen reader would meet without a role or a name."""
    found = list(controls(kiosk))
    if not found:
        yield f"{kiosk.screen} offers nothing"
    for item in found:
        role, name = as_spoken(item)
        if role in NO_ROLE or not name.strip():
            yield f"{kiosk.screen}: {named(item)} has no role or no name"


def ground_of(kiosk: KioskWindow, item: QQuickItem, at: QPointF) -> QColor:
    """The colour that is painted beneath this item at a place of the window."""
    found = QColor(kiosk.app.window.color())
    for other in _as_painted(kiosk.app.window.contentItem()):
        if other is item:
            break
        solid = other.inherits("QQuickRectangle") and other.isVisible() and other.property("color").alpha() == 255
        if solid and strength(other) == 1 and box(other).contains(at):
            found = other.property("color")
    return found


def school_with(folder: Path, stage: Stage, ease: Ease | None = None) -> Kit:
    """The usual school, and a class of this stage, called by its id, whose pupils all need this ease."""
    kit, needs = open_kit(folder), (ease or Ease()).written()
    pupils = class_of(LONG_NAMES, stage.id, stage.years[0], stage.id, kit.shelf.animals())
    enrol(kit, *(replace(pupil, ease=needs) for pupil in pupils))
    return kit


def _as_painted(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in sorted(item.childItems(), key=QQuickItem.z):
        yield from _as_painted(child)
