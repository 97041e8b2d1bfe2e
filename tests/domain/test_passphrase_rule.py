from __future__ import annotations

import pytest

from app.domain.passphrase_rule import fault, strength, tidy


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "12 characters more, please."),
        ("only eleven", "1 character more, please."),
        ("            ", "12 characters more, please."),
        ("aaaaaaaaaaaa", "This repeats itself: please use several different words."),
        ("402913402913", "Numbers alone are quickly tried: please add words."),
        ("otter rain ten", ""),
    ],
)
def test_what_is_asked_of_it_is_said_in_one_sentence(typed: str, said: str) -> None:
    assert fault(typed) == said


def test_how_good_it_is_grows_with_its_words() -> None:
    assert strength("").startswith("At least 12")
    assert strength("otter") == "7 characters more, please."
    assert strength("otter rain ten").startswith("This will do")
    assert strength("otter rain ten lamps") == "This is a strong passphrase."


def test_two_keyboards_give_one_passphrase() -> None:
    assert tidy(" cafe\u0301 ") == tidy("café")
