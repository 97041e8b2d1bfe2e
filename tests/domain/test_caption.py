"""“This caption, these pupils”: what is found in a caption, and what may be published."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.caption import Kind, Level, check
from app.domain.caption_words import parts, words
from app.domain.pupil import Pupil


def pupil(first: str, last: str = "", class_name: str = "4B", legal: str = "") -> Pupil:
    return Pupil(f"{first}-{last}", first, last, legal, class_name)


AISHA, WILL, SIAN = pupil("Aisha", "Hope"), pupil("Will", "Green"), pupil("Siân", "O'Neill", "3A")
ISA, ANNE = pupil("Isa", "McDonald", "3A", "Isabella"), pupil("Anne-Marie", "van der Berg")
LUKASZ, NG = pupil("Łukasz", "Żak"), pupil("Wei", "Ng")
ROLL = (AISHA, WILL, SIAN, ISA, ANNE, LUKASZ, NG)


def kinds(caption: str, *pictured: Pupil, with_pupils: bool = True) -> list[tuple[str, str]]:
    """Level and kind of what is found; without anybody named, Ben stands in the picture."""
    shown = pictured or (pupil("Ben"),)
    return [(one.level, one.kind) for one in check(caption, shown, with_pupils, ROLL, {}).findings]


@pytest.mark.parametrize(
    ("caption", "kind"),
    [
        ("At the farm with Aisha", Kind.FIRST),
        ("Well done, Isabella!", Kind.FIRST),
        ("The O’Neill prize", Kind.LAST),
        ("The oneill prize of Sian Oneill", Kind.FULL),
        ("A big smile from lukasz zak", Kind.FULL),
        ("Hope, Aisha", Kind.FULL),
        ("Look at #aishahope", Kind.FULL),
        ("Look at aisha_hope.jpg", Kind.FULL),
        ("Well done, AishaHope", Kind.FULL),
        ("With Wei Ng", Kind.FULL),
        ("The cake of Annemarie Van-der-Berg", Kind.FULL),
        ("The cake of Berg", Kind.LAST),
        ("The cake of McDonald", Kind.LAST),
        ("The cake of Mc-Donald", Kind.LAST),
        ("With Wi\u00adll today", Kind.FIRST),
        ("With Wi\u200bll's hat", Kind.FIRST),
        ("A poem by Aisha H", Kind.INITIAL),
        ("Write to me@school.example", Kind.CONTACT),
        ("Ring 01865 123 456", Kind.CONTACT),
        ("We live at ox1 1aa", Kind.CONTACT),
    ],
)
def test_what_must_not_stand_with_a_picture_is_found(caption: str, kind: Kind) -> None:
    assert (Level.WRONG, kind) in kinds(caption)


@pytest.mark.parametrize(
    "caption", ["", "Our day at the farm", "This is a barn", "Year 4 at sports day, 2026", "Fun in 4B"]
)
def test_a_caption_without_a_name_is_fine(caption: str) -> None:
    assert kinds(caption) == []


def test_an_ordinary_word_that_is_a_name_as_well_is_to_be_looked_at() -> None:
    found = check("We hope you will see the green field", (pupil("Ben"),), True, ROLL, {})
    assert found.level is Level.LOOK
    assert [one.kind for one in found.findings] == [Kind.LAST, Kind.FIRST, Kind.LAST]
    assert kinds("Will it rain?") == [(Level.LOOK, Kind.FIRST)]


def test_the_name_of_somebody_in_the_picture_is_wrong_even_where_its_capital_says_nothing() -> None:
    for caption in ("Will at the farm", "will at the farm", "AT THE FARM WITH WILL"):
        assert kinds(caption, WILL) == [(Level.WRONG, Kind.FIRST)]


def test_without_pupils_in_it_a_first_name_may_stand_alone() -> None:
    assert kinds("A poem by Aisha", with_pupils=False) == []
    assert kinds("A poem by Aisha Hope", with_pupils=False) == [(Level.WRONG, Kind.FULL)]
    assert kinds("A poem by Aisha, aged 7", with_pupils=False) == [(Level.WRONG, Kind.DETAIL)]
    assert kinds("A poem by Aisha of 4B", with_pupils=False) == [(Level.WRONG, Kind.DETAIL)]
    assert kinds("Poems by pupils aged 7", with_pupils=False) == []


def test_pupils_who_may_not_be_shown_are_named_with_the_reason() -> None:
    found = check("At the farm", (AISHA, WILL), True, ROLL, {WILL.subject: "No slip has come back."})
    assert [one.said for one in found.findings] == [
        "Will Green (4B) may not be in this picture. No slip has come back."
    ]
    assert check("At the farm", (AISHA, WILL), False, ROLL, {WILL.subject: "No."}).level is Level.FINE


def test_a_picture_with_pupils_needs_them_chosen() -> None:
    assert [one.kind for one in check("At the farm", (), True, ROLL, {}).findings] == [Kind.NOBODY]


def test_who_shares_a_name_is_counted_and_the_pictured_one_is_named() -> None:
    twin = pupil("Aisha", "Zaman", "1C")
    (found,) = check("With Aisha", (twin,), True, (AISHA, twin, pupil("Aisha", "Bo")), {}).findings
    assert "Aisha Zaman (1C) and 2 other pupils" in found.said


NAME = st.text(st.characters(codec="utf-8", categories=("Lu", "Ll", "Lo")), min_size=2, max_size=8).filter(
    lambda text: len("".join(parts(text))) > 1
)
LATIN = st.text(st.sampled_from("abcdefghijklmnoprstuwyzàáâãäçéèêëíñóöøúüłśżąę"), min_size=2, max_size=8).map(str.title)
PUPILS = st.builds(pupil, NAME | LATIN, NAME | LATIN, st.just("4B"), st.just("") | LATIN)
DRESSES = st.sampled_from(
    [
        str.upper,
        str.lower,
        str,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "-"),
        lambda text: text.replace(" ", "_"),
        lambda text: f"({text})",
        lambda text: f"{text}’s",
    ]
)
FILLING = st.lists(st.sampled_from(["the", "farm", "a", "Our", "day.", "7", "–", "with", "\n", "🙂"]), max_size=5).map(
    " ".join
)


@settings(max_examples=80, deadline=None)
@given(PUPILS, st.lists(PUPILS, max_size=3), DRESSES, FILLING, FILLING, st.booleans(), st.booleans())
@example(pupil("aAaA", "aAaA"), [], str, "", "", False, False)
@example(pupil("Zoë", "Ash"), [], str.lower, "the", "farm", True, True)
def test_a_full_name_is_found_however_it_is_written(
    who: Pupil, others: list[Pupil], dress: object, before: str, after: str, legal: bool, with_pupils: bool
) -> None:
    written = who.full_name if legal else f"{who.first} {who.last}"
    assert callable(dress)
    caption = f"{before} {dress(written)} {after}"
    found = check(caption, (pupil("Ben"),), with_pupils, (*others, who), {})
    assert (found.level, found.findings[0].level) == (Level.WRONG, Level.WRONG), caption


@settings(max_examples=80, deadline=None)
@given(PUPILS, DRESSES, FILLING, FILLING)
def test_the_first_name_of_a_pupil_in_the_picture_never_passes(
    who: Pupil, dress: object, before: str, after: str
) -> None:
    assert callable(dress)
    found = check(f"{before} {dress(who.first)} {after}", (who,), True, (who,), {})
    assert found.level is not Level.FINE


@settings(max_examples=80, deadline=None)
@given(st.lists(PUPILS, max_size=4), st.text(max_size=60), st.booleans())
def test_nothing_is_called_a_name_that_no_pupil_has(roll: list[Pupil], caption: str, with_pupils: bool) -> None:
    keys = {part for one in roll for name in (one.first, one.last, one.legal_first) for part in parts(name)}
    joined = "".join(word.key for word in words(caption))
    found = {one.kind for one in check(caption, (pupil("Ben"),), with_pupils, roll, {}).findings}
    if found & {Kind.FULL, Kind.LAST, Kind.INITIAL, Kind.FIRST}:
        assert any(key in joined for key in keys)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_the_words_of_any_text_lie_in_it_in_order(text: str) -> None:
    found = words(text)
    assert [text[one.start : one.end] for one in found] == [one.written for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
