"""The reading limits of a stage, held against every word its pupils see."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.finding import Place, Remark
from app.domain.lesson import Lesson
from app.domain.reading_level import Syllables, grade, sentences, words

Said = tuple[Place, str]


def pupil_texts(lesson: Lesson) -> tuple[Said, ...]:
    """Every text a pupil of this stage reads or hears, with its place."""
    said: list[Said] = []
    if lesson.teaching:
        said.extend((Place("teach", (), "vocabulary"), one.means) for one in lesson.teaching.vocabulary)
        for at, step in enumerate(lesson.teaching.steps):
            said.extend((Place("step", (at,), key), getattr(step, key)) for key in ("sentence", "simpler"))
    for at, page in enumerate(lesson.pages):
        for key in ("sentence", "simpler", "promise"):
            said.append((Place("page", (at,), key), getattr(page, key)))
    for at, check in enumerate(lesson.checks):
        if check.story:
            said.append((Place("check", (at,), "story"), check.story.text))
        said.append((Place("check", (at,), "question"), check.question))
        for n, choice in enumerate(check.choices):
            said.append((Place("check.choice", (at, n), "text"), choice.text))
            said.append((Place("check.choice", (at, n), "kind"), choice.kind))
    said.extend((Place("words", (), key), text) for key, text in lesson.words.items())
    return tuple(said)


def reading_remarks(lesson: Lesson, syllables: Syllables) -> Iterator[Remark]:
    """Sentences and pages that are too long, and the grade of the whole text where the stage has a ceiling."""
    said = pupil_texts(lesson)
    for place, text in said:
        yield from _too_long(lesson, place, text)
    ceiling = lesson.stage.grade
    if ceiling is None:
        return
    found = grade((text for _, text in said), syllables)
    if found > ceiling:
        what = f"The whole text reads at Flesch-Kincaid grade {found:.1f}; this stage allows {ceiling:g}."
        yield Remark(Place(""), what, "Use shorter words and sentences.")


def _too_long(lesson: Lesson, place: Place, text: str) -> Iterator[Remark]:
    stage = lesson.stage
    for sentence in sentences(text):
        count = len(words(sentence))
        if count > stage.words_sentence:
            what = f"“{sentence}” has {count} words; a sentence of this stage has at most {stage.words_sentence}."
            yield Remark(place, what, "Split it or say it shorter.")
    count = len(words(text))
    if count > stage.words_page:
        what = f"“{place.key}” has {count} words; a page of this stage has at most {stage.words_page}."
        yield Remark(place, what, "Say it shorter.")
