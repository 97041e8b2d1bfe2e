from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.content.gallery import FolderGallery
from app.errors import KioskError
from tests.support.render import ROOT, shipped_gallery


def test_a_picture_carries_the_hash_of_its_svg() -> None:
    picture = shipped_gallery().picture("lks2-tell")
    assert picture.hash == hashlib.sha256(picture.svg).hexdigest()


def test_a_picture_is_composed_once() -> None:
    gallery = shipped_gallery()
    assert gallery.picture("lks2-tell") is gallery.picture("lks2-tell")


def test_an_animal_is_its_glyph() -> None:
    gallery = shipped_gallery()
    assert gallery.picture("animal-fox").svg == gallery.picture("glyph-1F98A").svg


@pytest.mark.parametrize("name", ["animal-dragonfly-of-mars", "glyph-0000", "no-such-scene", "../animals", ""])
def test_what_is_not_there_is_a_fault_that_names_it(name: str) -> None:
    with pytest.raises(KioskError) as caught:
        shipped_gallery().picture(name)
    assert caught.value.code == "picture-missing"


def test_a_broken_list_of_animals_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "animals.toml").write_text('fox = "1F98A"\nowl = 3\n')
    gallery = FolderGallery([ROOT / "assets/pictures"], tmp_path / "animals.toml")
    with pytest.raises(KioskError) as caught:
        gallery.picture("animal-fox")
    assert "animals.toml, line 2" in caught.value.staff


def test_many_threads_can_ask_at_once() -> None:
    gallery = shipped_gallery()
    names = ["lks2-tell", "lks2-photos", "animal-fox", "lks2-private"] * 8
    with ThreadPoolExecutor(8) as pool:
        pictures = list(pool.map(gallery.picture, names))
    assert len({picture.hash for picture in pictures}) == 4


def test_every_shipped_picture_is_xml_that_stays_within_what_both_painters_know() -> None:
    gallery = shipped_gallery()
    allowed = {"svg", "g", "path", "circle", "ellipse", "line", "rect", "polyline", "polygon"}
    for file in (ROOT / "assets/pictures").glob("lks2-*.toml"):
        root = ElementTree.fromstring(gallery.picture(file.stem).svg)
        assert {element.tag.rsplit("}", 1)[-1] for element in root.iter()} <= allowed
        assert not any({"class", "style", "id", "clip-path"} & set(element.attrib) for element in root.iter())
