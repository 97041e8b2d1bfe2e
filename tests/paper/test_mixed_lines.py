"""Lines that run both ways: what is seen from left to right, and how wide it is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.paper.fonts import load_fonts
from app.paper.mixed import Voice, mixed_width, set_mixed
from app.paper.shaping import FIRST, MOVE, SAID
from app.paper.text import apart
from app.paper.wrap import PLAIN, STRONG

FACE, BOLD = load_fonts().text, load_fonts().bold
URDU, ENGLISH = Voice(FACE, BOLD, True), Voice(FACE, BOLD, False)
WORDS = st.sampled_from(["ہم", "متفق", "ہیں۔", "گھر", "بچّہ؟", "Aleksandra", "2026", "(3B)", "ٹھیک،"])


def seen(line: tuple[tuple[str, str], ...]) -> str:
    """Latin letters as they stand, "#" for each run that joins."""
    return "".join(
        "#" if ord(what[0]) >= FIRST else what for name, what in line if not name.startswith("\x00")
    ).replace("\u00a0", " ")


def test_an_english_name_stands_left_of_the_urdu_before_it() -> None:
    (line,) = set_mixed("ہم Sam Reed", URDU, 20_000)
    assert seen(line).strip("#").startswith("Sam Reed")
    assert line[0] == (SAID, "ہم Sam Reed")


def test_a_date_that_is_fenced_keeps_its_order() -> None:
    (line,) = set_mixed(f"ہم {apart('8 December 2026', True)} تک", URDU, 20_000)
    assert "8 December 2026" in seen(line)


def test_brackets_turn_with_the_text_around_them() -> None:
    (line,) = set_mixed("(ہم)", URDU, 20_000)
    assert (seen(line)[0], seen(line)[-1]) == ("(", ")")


def test_lines_that_run_leftwards_end_at_the_right_edge() -> None:
    (line,) = set_mixed("ہم متفق ہیں", URDU, 10_000)
    kind, far = line[1]
    assert kind == MOVE
    assert abs(float(far) + mixed_width("ہم متفق ہیں", URDU) - 10_000) < 1


def test_joined_letters_are_narrower_than_letters_apart() -> None:
    apart_wide = sum(FACE.joined.shape(letter)[1] for letter in "متفق")
    assert FACE.joined.shape("متفق")[1] < apart_wide


def test_what_is_marked_is_set_strongly() -> None:
    (line,) = set_mixed(f"ہم {STRONG}گھر{PLAIN}", URDU, 10_000)
    assert {name for name, _ in line} >= {FACE.joined.name, BOLD.joined.name}


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=14), st.integers(2_500, 12_000), st.booleans())
def test_no_word_is_lost_and_no_line_is_too_wide(words: list[str], width: int, leftwards: bool) -> None:
    voice = URDU if leftwards else ENGLISH
    lines = set_mixed(" ".join(words), voice, width)
    said = [what for line in lines for name, what in line if name == SAID]
    assert "".join(said).replace(" ", "") == "".join(words)
    assert all(mixed_width(one, voice) <= width + 0.01 for one in said)
