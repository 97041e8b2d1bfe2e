"""Drawings are untrusted as packs are: refused with file and line, and the shipped picture shown in their place."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.content.gallery import FolderGallery
from app.content.toml_file import PackFault
from tests.support.hostile import fault_of, safe_shelf
from tests.support.packs import ANIMALS, PICTURES, shelf_over

PATIENCE_S = 10.0
"""Far more than any refusal takes, for machines that do other things as well."""

LAYER = '[[layer]]\nshape = "circle"\nx = 1\ny = 1\nr = 5\n'
SCENES = {
    "4,000 layers": LAYER * 4000,
    "10,000 short layers": "[[layer]]\n" * 10_000,
    "a glyph that is none": '[[layer]]\nglyph = "FFFF"\nx = 1\ny = 1\nsize = 9\n',
    "a glyph of elsewhere": '[[layer]]\nglyph = "../../1F44D"\nx = 1\ny = 1\nsize = 9\n',
    "an outline to the moon": '[[layer]]\nshape = "path"\nd = "M0 0L1e300 1"\n',
    "an outline with markup": '[[layer]]\nshape = "path"\nd = "M0 0\\"/><script/>"\n',
    "a colour with markup": '[[layer]]\nshape = "circle"\nx = 1\ny = 1\nr = 5\nfill = "url(http://example.org)"\n',
    "a huge scene": f"[scene]\nwidth = {10**9}\n",
    "an infinite place": '[[layer]]\nshape = "circle"\nx = inf\ny = 1\nr = 5\n',
    "a background of elsewhere": '[scene]\nbackground = "../../../etc/passwd"\n',
}


@pytest.mark.parametrize("bad", SCENES)
def test_a_bad_picture_is_refused_with_file_and_line_and_the_shipped_one_stands_in(tmp_path: Path, bad: str) -> None:
    file = tmp_path / "pictures" / "told.toml"
    file.parent.mkdir()
    file.write_text(SCENES[bad], "utf-8")
    shipped = FolderGallery([PICTURES], ANIMALS)
    began = time.monotonic()
    fault = fault_of(lambda: FolderGallery([file.parent, PICTURES], ANIMALS).picture("told"))
    assert isinstance(fault, PackFault)
    assert (fault.file, fault.line > 0) == (file, True)

    shelf = safe_shelf(tmp_path)
    assert shelf.lesson("ks1") == shelf_over().lesson("ks1")
    assert [(one.file, one.line) for one in shelf.troubles()] == [(str(file), fault.line)]
    assert shelf._gallery.picture("told") == shipped.picture("told")
    assert time.monotonic() - began < PATIENCE_S


def parts(tmp_path: Path, **fragments: str) -> FolderGallery:
    for name, text in fragments.items():
        (tmp_path / "parts").mkdir(exist_ok=True)
        (tmp_path / "parts" / f"{name}.toml").write_text(text, "utf-8")
    (tmp_path / "scene.toml").write_text('[[layer]]\nuse = "a"\n', "utf-8")
    return FolderGallery([tmp_path, PICTURES], ANIMALS)


def test_fragments_that_use_one_another_in_a_circle_are_refused(tmp_path: Path) -> None:
    gallery = parts(tmp_path, a='[[layer]]\nuse = "b"\n', b='[[layer]]\nuse = "a"\n')
    fault = fault_of(lambda: gallery.picture("scene"))
    assert isinstance(fault, PackFault)
    assert fault.file.parent == tmp_path / "parts"
    assert fault.line == 2


def test_a_few_fragments_that_would_draw_millions_are_refused_at_once(tmp_path: Path) -> None:
    a, b, c = (f'[[layer]]\nuse = "{name}"\n' * 190 for name in "bcd")
    d = '[[layer]]\nglyph = "1F3EB"\nx = 1\ny = 1\nsize = 9\n' * 190
    began = time.monotonic()
    fault = fault_of(lambda: parts(tmp_path, a=a, b=b, c=c, d=d).picture("scene"))
    assert isinstance(fault, PackFault)
    assert "too many parts" in fault.what
    assert time.monotonic() - began < PATIENCE_S


def test_a_broken_palette_leaves_every_picture_as_it_came(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "palette.toml").write_text('[colours]\nline = "black"\n', "utf-8")
    shelf = safe_shelf(tmp_path)
    assert shelf.lesson("lks2") == shelf_over().lesson("lks2")
    assert {one.file for one in shelf.troubles()} == {str(tmp_path / "pictures" / "palette.toml")}
