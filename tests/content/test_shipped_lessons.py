"""What every shipped lesson promises beyond what ``lessons check`` can see."""

from __future__ import annotations

import pytest

from tests.support.packs import shelf_over

SHELF = shelf_over()
STAGES = sorted(SHELF.stages_with_lesson())


def test_two_stages_have_lessons() -> None:
    assert {"ks1", "lks2"} <= set(STAGES)


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_says_that_nobody_is_in_trouble_for_telling(stage: str) -> None:
    lesson = SHELF.lesson(stage)
    told = [page for page in lesson.pages if "P11" in page.rules]
    assert told
    assert any("trouble" in page.sentence + page.promise for page in told)
    assert "trouble" in lesson.words["tell_text"]


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_tells_before_signing_that_the_school_may_look(stage: str) -> None:
    assert "chool" in SHELF.lesson(stage).words["we_may_look"]


@pytest.mark.parametrize("stage", STAGES)
def test_not_being_sure_is_said_to_be_fine_before_the_choice(stage: str) -> None:
    words = SHELF.lesson(stage).words
    assert "not sure" in words["if_not_text"].lower()
    assert "fine" in words["if_not_text"]
    assert "thank you" in words["parked_title"].lower()


@pytest.mark.parametrize("stage", STAGES)
def test_counts_and_names_are_filled_in_where_the_screen_needs_them(stage: str) -> None:
    words = SHELF.lesson(stage).words
    assert "{name}" in words["sign_title"]
    assert "{count}" in words["promises_thumb"] + words["sign_means"]


@pytest.mark.parametrize("stage", STAGES)
def test_the_right_answer_does_not_always_stand_in_the_same_place(stage: str) -> None:
    places = {[choice.right for choice in check.choices].index(True) for check in SHELF.lesson(stage).checks}
    assert len(places) > 1


@pytest.mark.parametrize("stage", STAGES)
def test_pages_differ_in_sentence_promise_picture_and_alt_text(stage: str) -> None:
    pages = SHELF.lesson(stage).pages
    for key in ("sentence", "promise", "picture", "alt"):
        assert len({getattr(page, key) for page in pages}) == len(pages)
