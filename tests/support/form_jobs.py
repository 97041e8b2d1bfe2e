"""Jobs for the press: the shipped letter and pictures, and lessons as long as a test wants them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.agreement import Mark
from app.domain.form import FormJob, FormSheet
from app.domain.form_pictures import pictures_needed
from app.domain.ink.codec import encode
from app.domain.lesson import Lesson, Page
from app.domain.school import School
from app.domain.slip_code import form_id
from tests.support.handwriting import written

ROOT = Path(__file__).parents[2]
SCENES = ("ks1-ask-first", "ks1-teacher-chose", "ks1-private", "ks1-photos", "ks1-kind", "ks1-tell")
SENTENCES = (
    "I ask a grown-up before I use the internet.",
    "I keep my password secret, and I tell nobody where I live.",
    "I only open things from people that I and my family know well.",
    "If something upsets me I tell a teacher straight away.",
    "I say who made it when I use words or pictures of other people.",
    "I ask first.",
)
SCHOOL = School(
    name="Flourish With Us", address="12 Orchard Lane\nMillbrook\nMB4 7QT", contact="the school office on 01632 960123"
)
FIRST_NAMES = ("Aisha", "Ben", "Chloe", "Dawid", "Eesa", "Freya", "Zofia", "Noah", "Siân", "Olufemi")
LAST_NAMES = ("Okafor", "Smith", "Nowak", "O'Brien", "Papadopoulos", "Singh", "Williams-Jones", "Ahmed")
ANIMALS = ("fox", "frog", "lion", "panda", "owl", "turtle", "bee", "octopus")


@cache
def gallery() -> FolderGallery:
    return FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")


@cache
def shelf() -> FolderShelf:
    return FolderShelf([ROOT / "lessons"], gallery())


@cache
def ink_text(seed: int) -> str:
    return encode(written(seed=seed))


def lesson_of(rules: int, sentence_words: int = 12) -> Lesson:
    """A lesson with this many rules, one a page, each with one of the shipped scenes."""
    shipped = shelf().lesson("ks1")
    pages = tuple(_page(shipped.pages[0], number, sentence_words) for number in range(1, rules + 1))
    return replace(shipped, stage=replace(shipped.stage, id=f"of-{rules}", title=f"{rules} rules"), pages=pages)


def _page(like: Page, number: int, most_words: int) -> Page:
    sentence = SENTENCES[number % len(SENTENCES)]
    while len(sentence.split()) + 6 <= most_words:
        sentence += " I think before I click."
    return replace(
        like,
        id=f"page-{number}",
        rules=(f"P{number:02}",),
        sentence=sentence,
        promise="I ask before I tap or share.",
        picture=SCENES[number % len(SCENES)],
    )


def sheet(number: int = 0, **changes: object) -> FormSheet:
    """One child's sheet; the same number gives the same child."""
    first, last = FIRST_NAMES[number % 10], LAST_NAMES[number % 8]
    made = FormSheet(
        form=form_id(0x2B3C4D5E6F + 7919 * number),
        copy=1,
        name=f"{first} {last}",
        first=first,
        class_name="Maple",
        stage="ks1",
        ink=ink_text(number % 8),
        mark=Mark.DRAWN,
        animal=ANIMALS[number % len(ANIMALS)],
        signed_on="24 November 2026",
        return_by="8 December 2026",
        chain_code="3F9A-77C2",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def job(lesson: Lesson | None = None, sheets: Sequence[FormSheet] = (), school: School = SCHOOL) -> FormJob:
    """A job of one lesson (the shipped one for ks1 when none is given); one sheet when none are given."""
    lesson = lesson or shelf().lesson("ks1")
    placed = tuple(replace(one, stage=lesson.stage.id) for one in sheets or (sheet(),))
    return FormJob(
        school=school,
        letter=shelf().letter("en"),
        rules=shelf().rules(),
        lessons={lesson.stage.id: lesson},
        pictures={name: gallery().picture(name) for name in pictures_needed([lesson], placed)},
        sheets=placed,
    )
