"""What stands on the screen for a slide, part by part, in a given room."""

from __future__ import annotations

from app.domain.lesson import Check, Choice, Lesson
from app.domain.teaching import Together
from ui.viewmodels.teach_layout import (
    Measure,
    Option,
    Part,
    Room,
    lay_answer,
    lay_check,
    lay_sentence,
    too_far,
)

LETTERS = "ABCDEF"
"""Answers are called by letters, so that hands go up for one."""


def parts_of(state: Together, lesson: Lesson, room: Room, measure: Measure) -> tuple[Part, ...]:
    """The parts of the slide that stands; after the last one, the step of the ladder that the class comes to."""
    if state.over:
        return lay_sentence(lesson.title, lesson.stage.rung_picture, lesson.stage.rung_alt, room, measure)
    slide = state.slide
    if slide.check is None:
        return lay_sentence(slide.sentence, slide.picture, slide.alt, room, measure)
    if not state.revealed:
        return lay_check(slide.check.story, slide.check.question, options(slide.check, False), room, measure)
    kind = right_of(slide.check).kind
    return lay_answer(lesson.words.get("check_yes", ""), kind, options(slide.check, True), room, measure)


def spoken(state: Together, lesson: Lesson) -> str:
    """What is read aloud of the slide: the words of all its parts, the letters of answers without their colons."""
    check = state.slide.check
    if state.over:
        return lesson.title
    if check is None:
        return state.slide.sentence
    if state.revealed:
        return f"{lesson.words.get('check_yes', '')} {right_of(check).text} {right_of(check).kind}"
    told = [check.story.text] if check.story else []
    return " ".join([*told, check.question, *(f"{one.letter}. {one.text}" for one in options(check, False))])


def is_too_far(lesson: Lesson, room: Room, measure: Measure) -> bool:
    """Whether this room's letters break a word of the lesson on this screen."""
    steps = lesson.teaching.steps if lesson.teaching else ()
    return too_far([*(one.sentence for one in steps), *(one.sentence for one in lesson.pages)], room, measure)


def options(check: Check, revealed: bool) -> list[Option]:
    """The answers with their letters, marked once the answer is shown."""
    marks = {True: "right", False: "other"} if revealed else {}
    return [
        Option(letter, one.text, one.picture, one.alt, marks.get(one.right, ""))
        for letter, one in zip(LETTERS, check.choices, strict=False)
    ]


def right_of(check: Check) -> Choice:
    """The one right answer."""
    return next(one for one in check.choices if one.right)
