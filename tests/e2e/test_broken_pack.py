"""A school's own pack is broken: the program as it is wired goes on with the shipped lesson, and says what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import main
from tests.support.hostile import own_stage
from tests.support.packs import shelf_over
from tests.support.render import ROOT


def broken(folder: Path) -> Path:
    file = own_stage(folder / "lessons") / "lesson.toml"
    file.write_text(file.read_text("utf-8").replace("version = 1", "version = nan", 1), "utf-8")
    (folder / "lessons" / "pictures").mkdir()
    (folder / "lessons" / "pictures" / "told.toml").write_text('[[layer]]\nuse = "../../secret"\n', "utf-8")
    return file


def test_pupils_have_the_shipped_lesson_and_its_pictures(tmp_path: Path) -> None:
    broken(tmp_path)
    kit = main.open_blank(tmp_path)
    try:
        assert kit.shelf.lesson("ks1") == shelf_over().lesson("ks1")
        assert kit.gallery.picture("told").svg.startswith(b"<svg")
        told = kit.pack_troubles()
        assert [Path(one.file).name for one in told] == ["lesson.toml", "told.toml"]
        assert all(one.line for one in told)
    finally:
        kit.close()


def test_the_command_line_lists_lessons_and_tells_of_it(tmp_path: Path) -> None:
    file = broken(tmp_path)
    ran = subprocess.run(
        [sys.executable, "main.py", "--data", tmp_path, "lessons", "list"], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "ks1: Key Stage 1" in ran.stdout
    assert f"Not used, the shipped one stands in: {file}, line " in ran.stderr
    assert "Traceback" not in ran.stderr
    checked = subprocess.run(
        [sys.executable, "main.py", "--data", tmp_path, "lessons", "check"], cwd=ROOT, capture_output=True, text=True
    )
    assert checked.returncode == 1
    assert f"{file}, line " in checked.stdout
    assert "told.toml, line 2" in checked.stdout
