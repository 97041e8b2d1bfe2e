"""Colours by role: words 7 to 1 on every ground they stand on, outlines 3 to 1."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

UI = Path(__file__).parents[2] / "ui"

GROUNDS = ("page", "card", "agree", "unsure", "speak", "told")
WORDS = {
    "words": (*GROUNDS, "alert", "wall", "floor", "waking", "wakingFill", "spoken", "right"),
    "quietWords": ("quiet", "page"),
    "bandWords": ("band",),
    "bandAccent": ("band",),
    "goWords": ("go",),
    "alertWords": ("alert",),
}
OUTLINES = {
    "outline": (*GROUNDS, "wall", "waking", "wakingFill", "quiet"),
    "quietOutline": ("page", "quiet", "card"),
    "rightOutline": ("right", "page"),
    "guide": ("card",),
    "focus": ("page", "card", "told"),
}


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(scope="module")
def colours(faces: tuple[str, ...]) -> dict[str, QColor]:
    """Every colour role of Theme.qml; tints as tint0, tint1 and so on."""
    engine = QQmlEngine()
    engine.addImportPath(str(UI))
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nimport ThumbsUp\nQtObject { property var theme: Theme }", "")
    made = component.create()
    assert made is not None, component.errorString()
    theme = made.property("theme")
    meta = theme.metaObject()
    properties = [meta.property(index) for index in range(meta.propertyCount())]
    found = {one.name(): theme.property(one.name()) for one in properties if one.typeName() == "QColor"}
    return found | {f"tint{number}": QColor(tint) for number, tint in enumerate(theme.property("tints"))}


def test_pupils_words_are_seven_to_one(colours: dict[str, QColor]) -> None:
    tints = tuple(name for name in colours if name.startswith("tint"))
    assert len(tints) == 6
    pairs = [("words", tint) for tint in tints]
    pairs += [(words, ground) for words, grounds in WORDS.items() for ground in grounds]
    poor = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 7} == {}


def test_outlines_of_controls_are_three_to_one(colours: dict[str, QColor]) -> None:
    pairs = [(line, ground) for line, grounds in OUTLINES.items() for ground in grounds]
    poor = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 3} == {}


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert round(contrast(QColor("black"), QColor("white")), 1) == 21
