from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner, Result
from pypdf import PdfReader

from app.commands.cli import make_cli
from app.commands.door import Door
from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.paper.press import ReportlabPress
from app.services.kit import Kit
from tests.support.kits import open_kit
from tests.support.packs import ANIMALS, LESSONS, PICTURES


def one_lesson(tmp_path: Path) -> tuple[Path, Path]:
    """A world of one lesson: its pack, and only the pictures it shows."""
    lessons, pictures = tmp_path / "packs", tmp_path / "drawn"
    shutil.copytree(LESSONS / "ks1", lessons / "ks1")
    for file in ("stages.toml", "rules.toml"):
        shutil.copy(LESSONS / file, lessons)
    shutil.copytree(PICTURES, pictures, ignore=_of_other_ages)
    return lessons, pictures


def _of_other_ages(folder: str, names: list[str]) -> list[str]:
    ours = ("ks1-", "rung-", "told", "hello", "palette", "compared", "parts")
    return [] if Path(folder) != PICTURES else [name for name in names if not name.startswith(ours)]


def run(tmp_path: Path, world: tuple[Path, Path], *arguments: str) -> Result:
    def no_screen(*_: object) -> int:
        raise AssertionError("pictures opens no screen")

    def opened(_: Path) -> Kit:
        gallery = FolderGallery([world[1]], ANIMALS)
        shelf = FolderShelf([world[0]], gallery)
        return replace(open_kit(tmp_path), shelf=shelf, gallery=gallery, press=ReportlabPress())

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


def test_the_sheet_shows_every_picture_of_the_lessons_and_those_in_none(tmp_path: Path) -> None:
    world = one_lesson(tmp_path)
    result = run(tmp_path, world, "pictures", "sheet", str(tmp_path / "out"), "--grey", "--json")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert told["schema"] == "pictures-sheet/1"
    (item,) = told["items"]
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(item["pdf"]).pages)
    gallery = FolderGallery([world[1]], ANIMALS)
    assert [name for name in gallery.scenes() if f"{name} " not in text] == []
    assert item["pictures"] == len(gallery.scenes())
    assert "ks1-tell page: tell" in text
    assert Path(item["pdf"]).name == "pictures-grey.pdf"
    assert all(Path(image).is_file() for image in item["images"])


def test_a_picture_that_cannot_be_drawn_has_its_place_and_is_named(tmp_path: Path) -> None:
    world = one_lesson(tmp_path)
    (world[1] / "broken.toml").write_text('[[layer]]\nshape = "blob"\n', "utf-8")
    result = run(tmp_path, world, "pictures", "sheet", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "These cannot be drawn: broken." in result.output
    pages = PdfReader(tmp_path / "out" / "pictures.pdf").pages
    assert "broken.toml" in "".join(page.extract_text() for page in pages).replace("\n", "")


def test_a_folder_that_cannot_be_made_is_a_fault_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    result = run(tmp_path, one_lesson(tmp_path), "pictures", "sheet", str(tmp_path / "file" / "out"))
    assert result.exit_code == 1
    assert len(result.output.strip().splitlines()) == 1
