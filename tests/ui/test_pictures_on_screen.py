"""Pictures drawn from SVG at the size asked for; a missing one is a calm frame and a log line."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.domain.picture import Picture
from app.errors import KioskError
from tests.support.kiosk_window import content
from ui.adapters import pictures
from ui.adapters.pictures import PictureProvider

WIDE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M0 0H200V100H0Z"/></svg>'


class Scraps:
    """A gallery of one wide picture and one that is no drawing."""

    def picture(self, name: str) -> Picture:
        if name == "wide":
            svg = (
                b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100"/></svg>'
            )
            return Picture(svg, "")
        if name == "broken":
            return Picture(b"not a drawing", "")
        raise KioskError("picture-missing", f"There is no picture {name}: draw it.")

    def scenes(self) -> tuple[str, ...]:
        return ("wide", "broken")


@pytest.fixture
def provider(qapp: object) -> PictureProvider:
    return PictureProvider(Scraps())


def drawn(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def test_picture_keeps_its_shape_in_the_box(provider: PictureProvider) -> None:
    image = provider.requestImage("wide", QSize(), QSize(120, 120))
    assert (image.width(), image.height()) == (120, 60)
    assert drawn(image)


def test_width_alone_is_enough(provider: PictureProvider) -> None:
    image = provider.requestImage("wide", QSize(), QSize(80, 0))
    assert (image.width(), image.height()) == (80, 40)


def test_the_same_picture_is_drawn_once(provider: PictureProvider) -> None:
    first = provider.requestImage("wide", QSize(), QSize(120, 120))
    again = provider.requestImage("wide", QSize(), QSize(120, 120))
    assert first.cacheKey() == again.cacheKey()


def test_old_pictures_make_room_for_new_ones(provider: PictureProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "KEEP_BYTES", 100_000)
    first = provider.requestImage("wide", QSize(), QSize(200, 200)).cacheKey()
    provider.requestImage("wide", QSize(), QSize(210, 210))
    assert provider.requestImage("wide", QSize(), QSize(200, 200)).cacheKey() != first


@pytest.mark.expects_log
@pytest.mark.parametrize("name", ["gone", "broken"])
def test_missing_or_broken_picture_is_a_calm_frame(
    provider: PictureProvider, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    with caplog.at_level(logging.WARNING):
        image = provider.requestImage(name, QSize(), QSize(60, 60))
    assert drawn(image)
    assert [name in record.getMessage() for record in caplog.records] == [True]


@pytest.mark.parametrize("name", ["animal-fox", "glyph-1F44D", "attract", "told", "if-not", "we-may-look", "not-sure"])
def test_what_the_screens_show_is_there(qapp: Any, name: str) -> None:
    assert drawn(PictureProvider(content()[0]).requestImage(name, QSize(), QSize(64, 64)))
