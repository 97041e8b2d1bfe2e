"""What is read aloud is what stands on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.agreement import Length
from app.domain.lesson import Story
from app.domain.walk import Walk
from app.domain.walk_events import Choose, Step
from app.domain.walkthrough import advance, begin
from tests.support.kiosk_window import content
from tests.support.tiny_lessons import teaching
from ui.viewmodels.narration import ended, filled, longest_verdict, pictures_of, spoken


@pytest.fixture(scope="module")
def walk() -> Walk:
    lesson = content()[1].lesson("ks1")
    story = Story("A box pops up.", "ks1-tell", "A box on a screen.")
    told = replace(lesson.checks[-1], story=story)
    return begin(replace(lesson, teaching=teaching(2), checks=(*lesson.checks[:-1], told)), Length.WHOLE)


@pytest.fixture(scope="module")
def words(walk: Walk) -> dict[str, str]:
    return filled(walk.lesson.words, "Ben", 6, "Flourish With Us")


def at(walk: Walk, step: Step, index: int = 0) -> Walk:
    return replace(walk, step=step, index=index)


def test_words_are_filled_in_and_a_number_stays_with_what_it_counts(words: dict[str, str]) -> None:
    assert words["done_title"] == "Well done, Ben!"
    assert "6\u00a0rules" in words["sign_means"]
    assert not [key for key, text in words.items() if "{" in text]


def test_every_screen_with_words_has_something_to_say(walk: Walk, words: dict[str, str]) -> None:
    silent = {step for step in Step if not spoken(at(walk, step), words)}
    assert silent == {Step.SAVING, Step.LEFT}


def test_page_is_read_in_the_way_it_stands(walk: Walk, words: dict[str, str]) -> None:
    page = walk.lesson.pages[2]
    assert spoken(at(walk, Step.PAGE, 2), words) == page.sentence
    assert spoken(at(walk, Step.PAGE, 2), words, simpler=True) == page.simpler


def test_lesson_before_the_rules_begins_with_its_heading(walk: Walk, words: dict[str, str]) -> None:
    assert spoken(at(walk, Step.LEARN, 0), words) == "Let us learn. We learn thing 1."
    assert spoken(at(walk, Step.LEARN, 1), words) == "We learn thing 2."
    assert spoken(at(walk, Step.LEARN, 1), words, simpler=True) == "Thing 2."


def test_story_is_told_before_its_question(walk: Walk, words: dict[str, str]) -> None:
    last = len(walk.checks) - 1
    assert spoken(at(walk, Step.CHECK, last), words).startswith(f"A box pops up. {walk.checks[last].question} ")
    assert "ks1-tell" in pictures_of(walk.lesson)


def test_check_is_read_with_its_answers_and_then_with_the_kind_word(walk: Walk, words: dict[str, str]) -> None:
    asked = at(walk, Step.CHECK)
    check = asked.checks[0]
    assert spoken(asked, words).startswith(check.question)
    for choice in check.choices:
        assert choice.text in spoken(asked, words)
    wrong = next(place for place, choice in enumerate(check.choices) if not choice.right)
    after = advance(asked, Choose(wrong))
    assert spoken(after, words) == f"{words['check_try_again']} {check.choices[wrong].kind}"


def test_room_is_kept_for_the_longest_that_may_be_said_to_an_answer(walk: Walk, words: dict[str, str]) -> None:
    for index, check in enumerate(walk.checks):
        asked = at(walk, Step.CHECK, index)
        said = [spoken(advance(asked, Choose(place)), words) for place in range(len(check.choices))]
        assert len(longest_verdict(check, words)) >= max(len(text) for text in said)


def test_ending_says_whom_it_waits_for(walk: Walk, words: dict[str, str]) -> None:
    saved = at(walk, Step.SAVED)
    assert words["done_rung"] in spoken(saved, words)
    assert words["done_waiting_adult"] in spoken(saved, words, waits_for="adult")
    assert words["done_waiting_slip"] in spoken(saved, words, waits_for="slip")


@pytest.mark.parametrize(("text", "sentence"), [("I agree", "I agree."), ("Sure?", "Sure?"), ("Yes!", "Yes!")])
def test_title_becomes_a_sentence(text: str, sentence: str) -> None:
    assert ended(text) == sentence


@pytest.mark.parametrize("stage", ["ks1", "lks2"])
def test_every_picture_of_a_turn_is_there(stage: str) -> None:
    gallery, shelf = content()
    for name in pictures_of(shelf.lesson(stage)):
        assert gallery.picture(name).svg
