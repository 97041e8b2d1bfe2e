"""Across the whole window one contact acts at a time, and none that was down before the screen changed.

Qt Quick gives every finger to whatever lies beneath it: two fingers on two buttons click both. So the window's touches
pass through here first. Controls need to know nothing of it.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.domain.ink.hand import is_palm

GUARDED = "palmGuarded"
"""An item with this property set true is an ink area: it is given every contact and guards itself against palms."""

HAND = 3
"""As many contacts that land in one report of the panel, off any ink area, are a hand laid down: none of them acts."""

Contact = tuple[int, int]
"""A device's system id and the point's id on it."""

TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Role(Enum):
    """What a contact that is down may do."""

    ACTS = auto()
    """It pressed a control; until it lifts no other contact may."""
    DRAWS = auto()
    """It is in an ink area, which guards itself against palms."""
    RESTS = auto()
    """It pressed nothing, or may press nothing any more: nobody hears of it until it lifts."""


class OneContact(QObject):
    """Filters a window's touch and mouse events; keep it as long as the window."""

    touched = Signal()
    """A finger or the mouse went down anywhere, whatever came of it: somebody is still there."""

    # Events still come while Python takes the object apart, with its own attributes already gone.
    _passing = True

    def __init__(self, window: QQuickWindow, pixels_per_mm: float = 0.0) -> None:
        super().__init__(window)
        self._window = window
        self._pixels_per_mm = pixels_per_mm
        self._roles: dict[Contact, Role] = {}
        self._devices: dict[int, QPointingDevice] = {}
        self._mouse = Role.RESTS
        self._passing = False
        self._drop_after = False
        window.installEventFilter(self)

    def set_pixels_per_mm(self, pixels_per_mm: float) -> None:
        """Needed to know a palm by its size; 0 means unknown, and then nothing is a palm."""
        self._pixels_per_mm = pixels_per_mm

    @Slot()
    def drop(self) -> None:
        """The screen has changed: what is down now is let go of without acting, and presses nothing until it lifts."""
        if self._passing:
            self._drop_after = True
            return
        self._drop_after = False
        cancelled = {contact[0] for contact, role in self._roles.items() if role is not Role.RESTS}
        self._roles = dict.fromkeys(self._roles, Role.RESTS)
        for device in cancelled:
            self._pass_on(QTouchEvent(QEvent.Type.TouchCancel, self._devices[device]))
        grabber = self._window.mouseGrabberItem()
        self._mouse = Role.RESTS
        if grabber is not None:
            grabber.ungrabMouse()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._passing:
            return False
        if event.type() in TOUCH and isinstance(event, QTouchEvent):
            return self._touch(event)
        if event.type() == QEvent.Type.TouchCancel:
            self._roles.clear()
        elif isinstance(event, QMouseEvent):
            return self._swallows(event)
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        device = event.pointingDevice()
        self._devices[device.systemId()] = device
        pressed, heard = [], []
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed:
                pressed.append(point)
            elif self._hears(event, point):
                heard.append(point)
            if point.state() == QEventPoint.State.Released:
                self._roles.pop((device.systemId(), point.id()), None)
        event.accept()
        if heard:
            self._forward(event, heard)
        hand = len(pressed) >= HAND and sum(not self._is_ink_area(one.scenePosition()) for one in pressed) >= HAND
        for point in pressed:
            self._press(event, point, hand)
        return True

    def _hears(self, event: QTouchEvent, point: QEventPoint) -> bool:
        """Whether this contact's news still reach the screen; a contact whose control is gone falls silent."""
        contact = (event.pointingDevice().systemId(), point.id())
        role = self._roles.get(contact, Role.RESTS)
        if role is Role.ACTS and not _grabbed(event, point):
            self._roles[contact] = role = Role.RESTS
        return role is not Role.RESTS

    def _press(self, event: QTouchEvent, point: QEventPoint, hand: bool) -> None:
        self.touched.emit()
        contact = (event.pointingDevice().systemId(), point.id())
        self._roles[contact] = Role.RESTS
        busy = Role.ACTS in (*self._roles.values(), self._mouse) or Role.DRAWS in self._roles.values()
        if self._is_palm(point) or ((busy or hand) and not self._is_ink_area(point.scenePosition())):
            return
        self._roles[contact] = Role.ACTS
        sent = self._forward(event, [point])
        grabber = sent.exclusiveGrabber(point)
        if self._roles[contact] is Role.RESTS or not _grabbed(sent, point):
            self._roles[contact] = Role.RESTS
        elif isinstance(grabber, QQuickItem) and grabber.property(GUARDED):
            self._roles[contact] = Role.DRAWS
        elif busy:
            # Something lay over the ink area.
            self._roles[contact] = Role.RESTS
            sent.setExclusiveGrabber(point, None)  # type: ignore[arg-type]  # the stub forgets that None lets go

    def _is_palm(self, point: QEventPoint) -> bool:
        size = point.ellipseDiameters()
        return self._pixels_per_mm > 0.0 and is_palm(max(size.width(), size.height()) / self._pixels_per_mm)

    def _is_ink_area(self, scene: QPointF) -> bool:
        """Whether the topmost item there, or one that it lies in, guards itself against palms."""
        item: QQuickItem | None = self._window.contentItem()
        while item is not None:
            if item.property(GUARDED):
                return True
            at = item.mapFromScene(scene)
            item = item.childAt(at.x(), at.y())
        return False

    def _swallows(self, event: QMouseEvent) -> bool:
        """The mouse is one contact more."""
        if event.type() in PRESSED:
            self.touched.emit()
            busy = any(role is not Role.RESTS for role in self._roles.values())
            self._mouse = Role.RESTS if busy else Role.ACTS
            return busy
        acted = self._mouse is Role.ACTS
        if event.buttons() == Qt.MouseButton.NoButton:
            self._mouse = Role.RESTS
            return not acted and event.type() == QEvent.Type.MouseButtonRelease
        return not acted

    def _forward(self, event: QTouchEvent, points: list[QEventPoint]) -> QTouchEvent:
        """Send on a copy of the event with these points alone; the points keep all they know."""
        part = QTouchEvent(event.type(), event.pointingDevice(), event.modifiers(), points)
        part.setTimestamp(event.timestamp())
        self._pass_on(part)
        return part

    def _pass_on(self, event: QTouchEvent) -> None:
        self._passing = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._passing = False
        if self._drop_after:
            self.drop()


def _grabbed(event: QTouchEvent, point: QEventPoint) -> bool:
    """Whether any item or handler wants this contact."""
    return QTouchEvent(event.type(), event.pointingDevice(), event.modifiers(), [point]).allPointsGrabbed()


def install_one_contact(window: QQuickWindow, pixels_per_mm: float = 0.0) -> OneContact:
    """Put the rule on a window, once; the object lives as long as the window."""
    return OneContact(window, pixels_per_mm)
