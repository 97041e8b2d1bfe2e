"""``stages.toml``, ``rules.toml`` and the letters read strictly."""

from __future__ import annotations

from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.toml_file import read_toml
from app.domain.form import Letter
from app.domain.lesson import Rule, Stage

BROKEN = "lesson-broken"


def read_stages(path: Path) -> tuple[Stage, ...]:
    """Youngest first. Raises PackFault ``lesson-broken``."""
    top = fields_of(read_toml(path, BROKEN))
    stages = tuple(_stage(one) for one in top.tables("stage"))
    top.done()
    if len({stage.id for stage in stages}) < len(stages) or len({stage.order for stage in stages}) < len(stages):
        top.fail("", "Two stages share an id or an order.", "Give each its own.")
    return tuple(sorted(stages, key=lambda stage: stage.order))


def _stage(fields: Fields) -> Stage:
    stage = Stage(
        id=fields.name("id"),
        title=fields.text("title"),
        order=fields.whole("order"),
        years=fields.texts("years"),
        ages=fields.text("ages"),
        words_sentence=fields.whole("words_sentence", least=1, most=100),
        words_page=fields.whole("words_page", least=1, most=500),
        grade=fields.number("grade", least=-3, most=18) if fields.has("grade") else None,
        button_mm=fields.number("button_mm", least=10, most=60),
        gap_mm=fields.number("gap_mm", least=1, most=40),
        x_height_mm=fields.number("x_height_mm", least=2, most=20),
        voice_auto=fields.flag("voice_auto"),
        words_minute=fields.whole("words_minute", least=40, most=300),
        sign=fields.one_of("sign", ("mark", "name", "signature")),
        witness=fields.flag("witness"),
        rung=fields.whole("rung", most=20),
        rung_title=fields.text("rung_title"),
        rung_picture=fields.name("rung_picture"),
        rung_alt=fields.text("rung_alt"),
        choices=fields.whole("choices", 3, least=2, most=3),
        scenarios=fields.flag("scenarios", False),
        full_policy=fields.flag("full_policy", False),
        steps_least=fields.whole("steps_least", 1, least=1, most=30),
        steps_most=fields.whole("steps_most", 12, least=1, most=30),
    )
    fields.done()
    return stage


def read_rules(path: Path) -> tuple[Rule, ...]:
    """In the file's order. Raises PackFault ``lesson-broken``."""
    top = fields_of(read_toml(path, BROKEN))
    rules: list[Rule] = []
    for fields in top.tables("rule"):
        rule = Rule(fields.text("id"), fields.text("text"), fields.text("short"))
        fields.done()
        if rule.id in {known.id for known in rules}:
            fields.fail("id", f"The rule “{rule.id}” stands here twice.", "Take one out.")
        rules.append(rule)
    top.done()
    return tuple(rules)


def read_letter(path: Path) -> Letter:
    """Raises PackFault ``letter-missing`` or ``lesson-broken``."""
    top = fields_of(read_toml(path, BROKEN, "letter-missing", right_to_left=True))
    letter = Letter(
        language=top.text("language"),
        version=top.whole("version", least=1),
        paragraphs=top.texts("paragraphs"),
        talk=top.texts("talk"),
        parts=top.words("parts"),
        name=top.text("name", ""),
        months=top.texts("months", ()),
    )
    if len(letter.months) not in (0, 12):
        top.fail("months", "These are not twelve months.", "Name all of them, from January to December.")
    top.done()
    return letter
