from __future__ import annotations

from pathlib import Path

import pytest

from app.content.check import FolderPackCheck
from app.content.check_pictures import PictureCheck, read_compared
from app.content.gallery import FolderGallery
from app.domain.finding import Finding
from tests.support.packs import ANIMALS, LESSONS, PICTURES, own_pack

PLACE = "\nx = 60\ny = 60\n"
CROSS, TICK = f'[[layer]]\nshape = "cross"{PLACE}', f'[[layer]]\nshape = "tick"{PLACE}'
SIZED = f"{PLACE}size = 72\n"
CROSS_GLYPH, TICK_GLYPH = f'[[layer]]\nglyph = "274C"{SIZED}', f'[[layer]]\nglyph = "2705"{SIZED}'
NO_ENTRY = f'[[layer]]\nglyph = "1F6AB"{SIZED}'


def found(folder: Path, text: str) -> tuple[Finding, ...]:
    (folder / "scene.toml").write_text(text, "utf-8")
    composer = FolderGallery([folder, PICTURES], ANIMALS).composer
    return PictureCheck(composer, read_compared(composer), {}).findings("scene")


@pytest.mark.parametrize(("text", "line"), [(CROSS, 2), (CROSS_GLYPH, 2), (f"[scene]\n\n{NO_ENTRY}{CROSS}", 9)])
def test_a_cross_without_a_tick_is_told_at_its_line(tmp_path: Path, text: str, line: int) -> None:
    (one,) = found(tmp_path, text)
    assert one.what == "This picture shows the wrong act alone."
    assert one.line == line


def test_a_cross_in_a_fragment_is_told_of_the_picture(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "crossed.toml").write_text(CROSS, "utf-8")
    (one,) = found(tmp_path, '[[layer]]\nuse = "crossed"\n')
    assert (one.file, one.line) == (str(tmp_path / "scene.toml"), 0)


@pytest.mark.parametrize("text", [CROSS + TICK, CROSS_GLYPH + TICK_GLYPH, CROSS + TICK_GLYPH, TICK, NO_ENTRY])
def test_both_together_or_the_right_act_are_fine(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == ()


def test_a_pair_has_both(tmp_path: Path) -> None:
    assert found(tmp_path, f"[scene]\npair = true\n{CROSS}") == ()


def test_a_drawing_of_the_schools_own_is_checked_whether_a_lesson_shows_it_or_not(tmp_path: Path) -> None:
    own_pack(tmp_path)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "spare.toml").write_text(CROSS, "utf-8")
    (tmp_path / "pictures" / "Not A Name.toml").write_text(TICK, "utf-8")
    checker = FolderPackCheck([tmp_path, LESSONS], [tmp_path / "pictures", PICTURES], ANIMALS)
    for folder in (tmp_path, None):
        told = [Path(one.file).name for one in checker.check(folder, frozenset())]
        assert told == ["Not A Name.toml", "spare.toml"]
    assert checker.check(tmp_path / "lks2", frozenset()) == ()
