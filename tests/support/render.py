"""Pictures drawn to PNG for authors to look at: ``python -m tests.support.render OUT.png NAME…``.

One name gives that picture; several give a sheet. ``--grey`` shows what a grey printer leaves; no name draws every
scene. Needs no display.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.content.gallery import FolderGallery

ROOT = Path(__file__).resolve().parents[2]


def shipped_gallery() -> FolderGallery:
    return FolderGallery([ROOT / "assets/pictures"], ROOT / "assets/animals.toml")


def draw(svg: bytes, width: int) -> QImage:
    """The SVG by QtSvg on white, this many pixels wide."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    size = renderer.viewBoxF()
    image = QImage(width, round(width * size.height() / size.width()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def sheet(pictures: list[tuple[str, bytes]], columns: int, width: int) -> QImage:
    """Pictures side by side with their names beneath."""
    images = [(name, draw(svg, width)) for name, svg in pictures]
    high = max(image.height() for _, image in images) + 40
    rows = -(-len(images) // columns)
    whole = QImage(columns * (width + 20), rows * high, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    for at, (name, image) in enumerate(images):
        x, y = (at % columns) * (width + 20) + 10, (at // columns) * high
        painter.drawImage(x, y, image)
        painter.drawText(x, y + image.height() + 20, name)
    painter.end()
    return whole


def main(arguments: list[str]) -> None:
    """Write the PNG."""
    grey = "--grey" in arguments
    out, *names = [one for one in arguments if one != "--grey"]
    gallery = shipped_gallery()
    names = names or sorted(
        file.stem for file in (ROOT / "assets/pictures").glob("*.toml") if file.stem not in NOT_SCENES
    )
    pictures = [(name, gallery.picture(name).svg) for name in names]
    one = len(pictures) == 1
    image = draw(pictures[0][1], 1200) if one else sheet(pictures, min(3, len(pictures)), 560)
    if grey:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    assert image.save(out), out


NOT_SCENES = frozenset({"palette", "compared"})

if __name__ == "__main__":
    application = QGuiApplication([])
    main(sys.argv[1:])
