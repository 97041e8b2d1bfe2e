"""Pictures for the screen: ``image://pictures/<name>``, drawn from SVG at the size asked for."""

from __future__ import annotations

import logging
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from app.errors import KioskError
from app.ports.gallery import Gallery

log = logging.getLogger(__name__)

USUAL = QSize(320, 320)
"""The size of a picture whose size nobody asked for."""
KEEP_BYTES = 96 * 1024 * 1024
"""Drawn pictures kept: a class of animals, a lesson's scenes and a sheet of promises on a 4K panel."""


class PictureProvider(QQuickImageProvider):
    """Draws when asked, on the GUI thread. A picture that is missing or broken is a calm empty frame and one log line.

    Never asynchronous: Qt's reader thread holds a lock while it waits for Python, and Python on the GUI thread waits
    for that lock. A scene takes 5 to 12 ms at 1000 pixels; the gallery has it composed by then (see ``flow``).
    """

    def __init__(self, gallery: Gallery) -> None:
        super().__init__(QQmlImageProviderBase.ImageType.Image)
        self._gallery = gallery
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803
        box = QSize(requestedSize.width(), requestedSize.height())
        box = USUAL if box.width() <= 0 and box.height() <= 0 else box
        key = (name, box.width(), box.height())
        if key in self._kept:
            self._kept.move_to_end(key)
        else:
            self._keep(key, self._draw(name, box))
        return self._kept[key]

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        self._kept[key] = image
        while sum(kept.sizeInBytes() for kept in self._kept.values()) > KEEP_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)

    def _draw(self, name: str, box: QSize) -> QImage:
        try:
            svg = QSvgRenderer(QByteArray(self._gallery.picture(name).svg))
        except KioskError as error:
            log.warning("%s: %s", name, error.staff)
            return _frame(box)
        if not svg.isValid():
            log.warning("%s: not a drawing that can be shown", name)
            return _frame(box)
        return _render(svg, box)


def _render(svg: QSvgRenderer, box: QSize) -> QImage:
    natural = svg.viewBoxF().size()
    room = QSize(box.width() if box.width() > 0 else 1 << 14, box.height() if box.height() > 0 else 1 << 14)
    image = _blank(natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).toSize())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _frame(box: QSize) -> QImage:
    side = max(16, min(abs(box.width()) or 16, abs(box.height()) or 16))
    image = _blank(QSize(side, side))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(Qt.GlobalColor.gray), side * 0.03))
    inset = side * 0.12
    painter.drawRoundedRect(QRectF(image.rect()).adjusted(inset, inset, -inset, -inset), inset, inset)
    painter.drawEllipse(QRectF(side * 0.42, side * 0.42, side * 0.16, side * 0.16))
    painter.end()
    return image


def _blank(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
