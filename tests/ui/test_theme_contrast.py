"""Colours by role: words 7 to 1 on every ground, outlines 3 to 1, in both palettes; on screens: test_every_screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaProperty, QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.support.contrasts import contrast

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


def _is_colour(one: QMetaProperty) -> bool:
    return str(one.typeName()) == "QColor"


def of_theme(strong: bool) -> dict[str, QColor]:
    engine = QQmlEngine()
    engine.addImportPath(str(UI))
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nimport ThumbsUp\nQtObject { property var theme: Theme }", "")
    made = component.create()
    assert made is not None, component.errorString()
    theme: QObject = made.property("theme")
    theme.setProperty("strong", strong)
    meta = theme.metaObject()
    properties = [meta.property(index) for index in range(meta.propertyCount())]
    found = {str(one.name()): QColor(theme.property(str(one.name()))) for one in properties if _is_colour(one)}
    return found | {f"tint{number}": QColor(tint) for number, tint in enumerate(theme.property("tints"))}


@pytest.fixture(scope="module", params=[False, True], ids=["as it is", "high contrast"])
def colours(faces: tuple[str, ...], request: pytest.FixtureRequest) -> dict[str, QColor]:
    """Every colour role of Theme.qml; tints as tint0, tint1 and so on."""
    return of_theme(request.param)


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


def test_words_stand_out_while_a_control_is_pressed(colours: dict[str, QColor]) -> None:
    assert contrast(colours["goWords"], colours["goPressed"]) >= 7
    for ground in (*GROUNDS, *(name for name in colours if name.startswith("tint"))):
        share, below, above = 0.18, colours[ground], colours["press"]
        parts = ((below.redF(), above.redF()), (below.greenF(), above.greenF()), (below.blueF(), above.blueF()))
        red, green, blue = (under * (1 - share) + over * share for under, over in parts)
        assert contrast(colours["words"], QColor.fromRgbF(red, green, blue)) >= 7, ground


def test_high_contrast_is_higher_everywhere(faces: tuple[str, ...]) -> None:
    usual, strong = of_theme(False), of_theme(True)
    in_turns = {words: [one for one in grounds if one not in ("wall", "floor")] for words, grounds in WORDS.items()}
    del in_turns["bandWords"], in_turns["bandAccent"]
    for words, grounds in in_turns.items():
        for ground in grounds:
            now = contrast(strong[words], strong[ground])
            assert now >= 12, (words, ground)
            assert now > contrast(usual[words], usual[ground]), (words, ground)
    for line in ("outline", "quietOutline", "rightOutline", "guide", "focus"):
        assert contrast(strong[line], strong["page"]) >= 7, line


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert round(contrast(QColor("black"), QColor("white")), 1) == 21
