"""Every picture as the screen draws it (QtSvg) and as paper does (svglib, reportlab, pdfium)."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage

from app.content.check_pictures import read_compared
from app.content.compose import wrap
from tests.support.paper_picture import draw_on_paper
from tests.support.render import NOT_SCENES, ROOT, draw, shipped_gallery

WIDTH = 300
FAR = 48
"""Steps of 255 by which a softened pixel may differ; the edges of thin lines differ by less."""

MOST_FAR = 0.004
"""Share of pixels that may differ by more: thin meshes are antialiased differently."""

GALLERY = shipped_gallery()
SCENES = sorted(file.stem for file in (ROOT / "assets/pictures").glob("*.toml") if file.stem not in NOT_SCENES)


def on_screen(svg: bytes) -> Image.Image:
    image = draw(svg, WIDTH).convertToFormat(QImage.Format.Format_RGB888)
    raw = bytes(image.constBits())
    return Image.frombytes("RGB", (image.width(), image.height()), raw, "raw", "RGB", image.bytesPerLine())


def share_that_differs(svg: bytes) -> float:
    screen, paper = on_screen(svg), draw_on_paper(svg, WIDTH)
    soft = [image.resize(screen.size).filter(ImageFilter.BoxBlur(2)) for image in (screen, paper)]
    counts = ImageChops.difference(*soft).convert("L").histogram()
    return sum(counts[FAR:]) / sum(counts)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SCENES)
def test_a_scene_looks_the_same_on_screen_and_paper(name: str) -> None:
    assert share_that_differs(GALLERY.picture(name).svg) < MOST_FAR


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(GALLERY.animals()))
def test_an_animal_looks_the_same_on_screen_and_paper(name: str) -> None:
    assert share_that_differs(GALLERY.picture(f"animal-{name}").svg) < MOST_FAR


@pytest.mark.usefixtures("qapp")
def test_every_glyph_used_looks_the_same_on_screen_and_paper() -> None:
    used = {code for name in SCENES for code in GALLERY.composer.scene(name).glyphs} | read_compared(GALLERY.composer)
    differing = {code for code in used if share_that_differs(GALLERY.picture(f"glyph-{code}").svg) >= MOST_FAR}
    assert not differing


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_what_only_one_of_them_draws() -> None:
    faint = '<g opacity="0.3"><path d="M0 0L80 0L80 80L0 80Z"/></g>'
    assert share_that_differs(wrap(100, 100, faint)) > MOST_FAR
    assert share_that_differs(wrap(100, 100, faint.replace("0.3", "1"))) < MOST_FAR


def test_a_glyph_tells_what_screen_and_paper_may_draw_differently() -> None:
    glyphs = GALLERY.composer.glyphs
    assert glyphs.glyph("1F98A").risky == ()
    assert "stroke-dasharray" in glyphs.glyph("1FAE5").risky
