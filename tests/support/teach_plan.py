"""A lesson before the rules for ages 7 to 9, with shipped pictures, for a school's own pack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.services.kit import Kit
from tests.support.kiosk_window import open_kit
from tests.support.packs import own_pack, shelf_over

TOP = """aim = "Pupils can choose good search words, and know what to do when something wrong comes up."
minutes = 10
vocabulary = [
    { word = "search", means = "to look for something" },
    { word = "advert", means = "a picture that wants us to buy" },
    { word = "password", means = "a secret word that lets me in" },
]
watch_for = ["They think the first result is the best. Look at two together.", "They fear blame. Say it: nobody is."]
"""
STEP = """
[[step]]
id = "step-{number}"
kind = "{kind}"
minutes = 2
title = "Step {number}"
sentence = "I look at number {number} with my class."
simpler = "Look at number {number}."
picture = "lks2-tell"
alt = "A child tells a grown-up."
prompts = ["What do you see?"]
"""
KINDS = ("teach", "teach", "talk", "teach", "recap")


def plan() -> str:
    """Five steps of two minutes: the third a talk, the last the recap."""
    return TOP + "".join(STEP.format(number=number, kind=kind) for number, kind in enumerate(KINDS, 1))


def write_plan(stage: Path, changes: dict[str, str] | None = None) -> Path:
    """``stage``/teach.toml, with each old text (which must be there) replaced once by the new."""
    text = plan()
    for old, new in (changes or {}).items():
        assert old in text, old
        text = text.replace(old, new, 1)
    path = stage / "teach.toml"
    path.write_text(text, "utf-8")
    return path


def taught_kit(folder: Path, changes: dict[str, str] | None = None) -> Kit:
    """Maple and Acorn; Maple's stage has these five steps before its rules."""
    own = folder / "own"
    own_pack(own)
    write_plan(own / "lks2", changes)
    return replace(open_kit(folder), shelf=shelf_over(own))
