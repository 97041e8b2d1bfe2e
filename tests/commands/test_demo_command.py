from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.made_up import STAFF
from app.roster.reader import RosterReader
from app.services.kit import Kit
from tests.support.kits import open_kit

ROOT = Path(__file__).parents[2]


def open_shipped(folder: Path) -> Kit:
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    return replace(open_kit(folder, shelf=FolderShelf([ROOT / "lessons"], gallery)), roll_reader=RosterReader())


def run(folder: Path, *arguments: str) -> Result:
    def unused(*_: object) -> int:
        raise AssertionError("demo opens no window")

    def made(_: Path) -> bool:
        return (folder / "data" / "record.db").exists()

    cli = make_cli(lambda: folder, lambda at: Door(at, lambda _: open_shipped(folder), unused, unused, has_record=made))
    return CliRunner().invoke(cli, arguments)


def test_demo_makes_a_school_and_tells_the_pins_once(tmp_path: Path) -> None:
    first = run(tmp_path, "demo")
    assert first.exit_code == 0
    assert "200 pupils in 12 classes" in first.stdout
    assert all(f"{pin}  {name}, {role}" in first.stdout for name, role, pin in STAFF)
    again = run(tmp_path, "demo")
    assert again.exit_code == 1
    assert "has 200 pupils already" in again.stderr
    assert again.stderr.count("\n") == 1


def test_demo_speaks_json(tmp_path: Path) -> None:
    said = json.loads(run(tmp_path, "demo", "--json").stdout)
    assert said["schema"] == "demo/1"
    (made,) = said["items"]
    assert (made["pupils"], len(made["staff"])) == (200, len(STAFF))
