"""What qmllint does not see: where colours stand, how long functions are, that every word is in every lesson."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app.domain.interface_words import MAY

ROOT = Path(__file__).parents[2]
QML = sorted((ROOT / "ui" / "ThumbsUp").rglob("*.qml"))
HEX = re.compile(r'"#[0-9A-Fa-f]{3,8}"')
NAMED = re.compile(r'color: "(?!transparent)[a-z]+"', re.IGNORECASE)
MADE = re.compile(r"\bQt\.(?:rgba|hsla|hsva|color|tint|alpha|darker|lighter)\b")
FUNCTION = re.compile(r"^( *)function \w+\([^)]*\)(?:: \w+)? \{\n(.*?)^\1\}", re.MULTILINE | re.DOTALL)
WORD = re.compile(r"\bwords\.(\w+)")
BARE = re.compile(r"\b(MouseArea|TapHandler|MultiPointTouchArea|DragHandler|onDoubleClicked|onPressAndHold)\b")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", QML, ids=name)
def test_file_is_short_and_takes_its_colours_from_the_theme(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 250
    if path.name != "Theme.qml":
        assert HEX.findall(text) == NAMED.findall(text) == MADE.findall(text) == []


@pytest.mark.parametrize("path", QML, ids=name)
def test_functions_are_five_lines_or_fewer(path: Path) -> None:
    for found in FUNCTION.finditer(path.read_text(encoding="utf-8")):
        assert len(found.group(2).splitlines()) <= 5, found.group(0)


@pytest.mark.parametrize("path", QML, ids=name)
def test_nothing_but_buttons_takes_a_touch(path: Path) -> None:
    assert BARE.findall(path.read_text(encoding="utf-8")) == []


def test_no_script_file_stands_beside_them() -> None:
    assert list((ROOT / "ui").rglob("*.js")) == []


def test_no_context_property_is_set() -> None:
    users = [name(path) for path in (ROOT / "ui").rglob("*.py") if "setContextProperty" in path.read_text("utf-8")]
    assert users == []


def test_every_word_that_screens_ask_for_is_in_every_lesson() -> None:
    pupil = [path for path in QML if "staff" not in path.parts]
    asked = {word for path in pupil for word in WORD.findall(path.read_text(encoding="utf-8"))}
    assert "thumb" in asked
    for words in (ROOT / "lessons").glob("*/words.toml"):
        assert asked - set(MAY) - set(tomllib.loads(words.read_text(encoding="utf-8"))) == set(), words


def test_every_component_is_in_the_module() -> None:
    module = (ROOT / "ui" / "ThumbsUp" / "qmldir").read_text(encoding="utf-8")
    listed = re.findall(r"^(?:singleton )?\w+ 1\.0 (\S+)$", module, re.MULTILINE)
    there = [str(path.relative_to(ROOT / "ui/ThumbsUp")) for path in QML if "screens" not in path.parts]
    assert sorted(listed) == sorted(there)
