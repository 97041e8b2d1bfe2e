"""A stage's folder read into a Lesson: ``lesson.toml`` (pages, checks, rules left out), ``words`` and ``teach``."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.content.check_crowds import refuse_crowds
from app.content.fields import Fields, fields_of
from app.content.teach_read import read_teaching
from app.content.toml_file import read_toml
from app.domain.canonical import canonical
from app.domain.interface_words import KEYS
from app.domain.lesson import Check, Choice, LeftOut, Lesson, Page, Stage, Story

BROKEN = "lesson-broken"
FOUR_CS = ("content", "contact", "conduct", "commerce")
"""Keeping Children Safe in Education's four areas of risk."""

STRANDS = ("self-image", "relationships", "reputation", "bullying", "information", "wellbeing", "privacy", "copyright")
"""Education for a Connected World's eight strands."""

HashOf = Callable[[str], str]
"""The hash of what a picture shows, by name; raises KioskError ``picture-missing``."""


def read_lesson(path: Path, words: Path, stage: Stage, picture_hash: HashOf, teach: Path | None = None) -> Lesson:
    """``teach`` need not be there. Raises PackFault ``lesson-broken``, or what ``picture_hash`` raises."""
    top = fields_of(read_toml(path, BROKEN, "lesson-missing"))
    title, minutes = top.text("title"), top.whole("minutes", least=1, most=240)
    short = top.texts("short_checks")
    pages = tuple(_page(one, picture_hash) for one in top.tables("page"))
    checks = tuple(_check(one, picture_hash) for one in top.tables("check"))
    left_out = tuple(_left_out(one) for one in top.tables("left_out"))
    top.done()
    said = read_words(words)
    teaching = read_teaching(teach, picture_hash) if teach else None
    parts = {"pages": [page.hash for page in pages], "checks": [check.hash for check in checks]}
    whole: dict[str, object] = {"title": title, **parts, "short_checks": list(short), "words": dict(said)}
    if teaching:
        whole["steps"] = [{"sentence": step.sentence, "picture": step.picture} for step in teaching.steps]
    return Lesson(stage, title, minutes, pages, checks, short, left_out, said, hash_of(whole), teaching)


def require_playable(path: Path, lesson: Lesson) -> None:
    """Raise PackFault ``lesson-broken`` for what the kiosk could not run; the checker names it among other findings."""
    top = fields_of(read_toml(path, BROKEN))
    refuse_crowds(top, lesson)
    _no_twins(top, "page", [page.id for page in lesson.pages])
    _no_twins(top, "check", [check.id for check in lesson.checks])
    _known_ids(top, lesson.pages, lesson.checks, lesson.short_checks)


def read_words(path: Path) -> dict[str, str]:
    """The interface's words by name. Raises PackFault ``lesson-broken``."""
    file = read_toml(path, BROKEN)
    top = fields_of(file)
    return {name: top.text(name) for name in file.table}


def require_words(path: Path, words: Mapping[str, str]) -> None:
    """Raise PackFault ``lesson-broken`` for words that a screen would look for in vain."""
    for key in KEYS:
        if not words.get(key):
            raise read_toml(path, BROKEN).fault(0, f"The words “{key}” are missing.", "Write them.")


def hash_of(evidence: Mapping[str, object]) -> str:
    """SHA-256 in hex of the canonical form."""
    return hashlib.sha256(canonical(evidence).encode()).hexdigest()


def _page(fields: Fields, picture_hash: HashOf) -> Page:
    page = Page(
        id=fields.name("id"),
        rules=fields.texts("rules"),
        version=fields.whole("version", least=1),
        sentence=fields.filled("sentence"),
        simpler=fields.filled("simpler"),
        promise=fields.filled("promise"),
        picture=fields.name("picture"),
        alt=fields.text("alt", ""),
        strand=fields.one_of("strand", STRANDS),
        four_c=fields.one_of("four_c", FOUR_CS),
        prompts=fields.texts("prompts"),
        hash="",
    )
    fields.done()
    evidence = {"sentence": page.sentence, "picture": picture_hash(page.picture), "rules": list(page.rules)}
    return replace(page, hash=hash_of(evidence))


def _check(fields: Fields, picture_hash: HashOf) -> Check:
    name, page, question = fields.name("id"), fields.name("page"), fields.text("question")
    story = _story(fields)
    choices = tuple(_choice(one) for one in fields.tables("choice", "check.choice"))
    fields.done()
    shown = [{"text": one.text, "picture": picture_hash(one.picture), "right": one.right} for one in choices]
    evidence: dict[str, object] = {"question": question, "choices": shown}
    if story:
        evidence["story"] = {"text": story.text, "picture": picture_hash(story.picture)}
    return Check(name, page, question, choices, hash_of(evidence), story)


def _story(fields: Fields) -> Story | None:
    keys = ("story", "story_picture", "story_alt")
    if not any(fields.has(key) for key in keys):
        return None
    for key in keys:
        if not fields.has(key):
            fields.fail("", f"“{key}” is missing.", f"Write all of {', '.join(keys)}, or none.")
    return Story(fields.filled("story"), fields.name("story_picture"), fields.filled("story_alt"))


def _choice(fields: Fields) -> Choice:
    choice = Choice(
        fields.text("text"),
        fields.name("picture"),
        fields.text("alt", ""),
        fields.flag("right"),
        fields.text("kind", ""),
    )
    fields.done()
    return choice


def _left_out(fields: Fields) -> LeftOut:
    left = LeftOut(fields.text("rule"), fields.text("reason"))
    fields.done()
    return left


def _no_twins(top: Fields, kind: str, ids: list[str]) -> None:
    spans = top.file.headers(kind)
    for at, name in enumerate(ids):
        if name in ids[:at]:
            line = top.file.key_line("id", spans[at][0]) if at < len(spans) else 0
            raise top.file.fault(line, f"Two of “{kind}” have the id “{name}”.", "Give each its own.")


def _known_ids(top: Fields, pages: tuple[Page, ...], checks: tuple[Check, ...], short: tuple[str, ...]) -> None:
    """The kiosk could not run a lesson that fails here, so it is a fault and no mere finding."""
    if not pages:
        top.fail("", "This lesson has no page.", "Write at least one [[page]].")
    for name in short:
        if name not in {check.id for check in checks}:
            top.fail("short_checks", f"There is no check “{name}”.", "Name checks of this lesson.")
    spans = top.file.headers("check")
    for at, check in enumerate(checks):
        start = spans[at][0] if at < len(spans) else 0
        if check.page not in {page.id for page in pages}:
            raise top.file.fault(
                top.file.key_line("page", start), f"There is no page “{check.page}”.", "Correct the id."
            )
        if sum(choice.right for choice in check.choices) != 1:
            what = f"The check “{check.id}” does not have exactly one right choice."
            raise top.file.fault(start + 1, what, "Write right = true under one choice and false under the others.")
