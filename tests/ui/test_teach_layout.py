"""How slides share the screen: nothing smaller than the back row needs, nothing cut, nothing over something else."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.lesson import Story
from ui.viewmodels.teach_layout import (
    Option,
    Part,
    Piece,
    Room,
    lay_answer,
    lay_check,
    lay_sentence,
    lay_words,
    too_far,
)
from ui.viewmodels.teach_words import Face, WidthOf, flow, wrap

CALM = settings(deadline=None, max_examples=40)
WORD = st.text(st.sampled_from("aeinrst-,.I?"), min_size=1, max_size=14).filter(lambda word: word.strip("-") != "")
TEXT = st.lists(WORD, min_size=1, max_size=24).map(" ".join)
ROOM = st.builds(Room, st.floats(300, 4000), st.floats(200, 2000), st.floats(5, 40), st.integers(12, 160))


def measure(em: float) -> WidthOf:
    return lambda words: em * 0.52 * len(words)


def letters(text: str) -> str:
    """What must come through; hyphens may be put in where a word is broken."""
    return "".join(text.split()).replace("-", "")


def said(parts: tuple[Part, ...]) -> str:
    return letters(" ".join(piece.text for part in parts for piece in part if piece.kind == "words"))


def proper(part: Part, room: Room) -> None:
    """Everything is within the room and beside everything else; words at least at the bar, lines no wider."""
    for piece in part:
        assert piece.x >= -0.01
        assert piece.y >= -0.01 or piece.height > room.height, piece
        assert piece.x + piece.width <= room.width + 0.01
        assert piece.y + piece.height <= room.height + 0.01 or piece.height <= room.bar * 1.01, piece
        if piece.kind != "picture":
            assert piece.em >= room.bar
        for line in piece.text.split("\n"):
            if len(line) > 2:
                assert measure(piece.em)(line) <= piece.width + 0.01
    for one, other in combinations(part, 2):
        assert apart(one, other)


def apart(one: Piece, other: Piece) -> bool:
    across = max(one.x, other.x) - min(one.x + one.width, other.x + other.width)
    down = max(one.y, other.y) - min(one.y + one.height, other.y + other.height)
    return max(across, down) >= -0.01


@CALM
@given(TEXT, ROOM)
def test_a_sentence_is_whole_and_never_smaller_than_the_bar(text: str, room: Room) -> None:
    parts = lay_sentence(text, "picture", "alt", room, measure)
    assert said(parts) == letters(text)
    assert sum(piece.kind == "picture" for part in parts for piece in part) == 1
    assert parts[0][0].kind == "picture"
    for part in parts:
        proper(part, room)


@CALM
@given(TEXT, st.lists(TEXT, min_size=2, max_size=4), TEXT, ROOM, st.booleans())
def test_a_question_its_answers_and_its_story_are_whole(
    question: str, answers: list[str], told: str, room: Room, with_story: bool
) -> None:
    options = [Option(letter, text, "picture", "alt") for letter, text in zip("ABCD", answers, strict=False)]
    story = Story(told, "story", "alt") if with_story else None
    parts = lay_check(story, question, options, room, measure)
    whole = [told] * with_story + [question] + [f"{one.letter}: {one.text}" for one in options]
    assert said(parts) == letters(" ".join(whole))
    assert sum(piece.kind == "picture" for piece in parts[-1]) == len(options)
    for part in parts:
        proper(part, room)


@CALM
@given(TEXT, ROOM)
def test_the_answer_is_shown_among_the_others_and_then_said(kind: str, room: Room) -> None:
    options = [Option("A", "no", "a", "", "other"), Option("B", "yes", "b", "", "right")]
    parts = lay_answer("Yes!", kind, options, room, measure)
    assert [piece.mark for piece in parts[0] if piece.kind == "picture"] == ["other", "right"]
    assert said(parts[1:]) == letters(f"Yes! {kind}")


@CALM
@given(TEXT, ROOM)
def test_words_are_broken_only_where_one_is_wider_than_the_screen(text: str, room: Room) -> None:
    parts = lay_words(text, room, measure)
    shown = " ".join(piece.text for part in parts for piece in part).split()
    if not too_far([text], room, measure):
        assert shown == text.split()


FACE = Face(20.0, measure(20.0))
HARM = "I never look for harmful things. If one comes up, I tell a teacher at once. I am never in trouble for telling."


def test_parts_end_where_sentences_do() -> None:
    parts = [" ".join(lines) for lines in flow(HARM, 260, 45, FACE)]
    assert parts[0] == "I never look for harmful things."
    assert parts[-1] == "I am never in trouble for telling."


def test_no_part_is_one_word_left_over() -> None:
    parts = flow("Every message I send to people is responsible and sensible.", 165, 45, FACE)
    assert all(len(" ".join(lines).split()) > 2 for lines in parts)


def test_lines_are_about_equally_long() -> None:
    assert wrap(["I", "ask", "before", "I", "go", "online"], 250, FACE) == ["I ask before", "I go online"]


def test_a_word_wider_than_the_screen_is_broken_at_its_own_hyphen_or_by_one() -> None:
    assert flow("a grown-up", 80, 200, FACE) == [["a", "grown-", "up"]]
    assert flow("consequences", 100, 200, FACE) == [["conseque-", "nces"]]


@pytest.mark.parametrize(("width", "height"), [(1200, 560), (3600, 1700)])
def test_a_larger_screen_shows_a_larger_picture_and_no_smaller_letters(width: float, height: float) -> None:
    room = Room(width, height, 20, 60)
    small, large = (
        lay_sentence("I ask first.", "p", "", one, measure)[0]
        for one in (room, Room(width * 1.3, height * 1.3, 20, 60))
    )
    assert large[0].height > small[0].height
    assert large[1].em >= small[1].em
