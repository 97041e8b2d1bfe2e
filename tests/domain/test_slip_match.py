from __future__ import annotations

import pytest

from app.domain.slip_code import SlipCode
from app.domain.slips.ink import Band
from app.domain.slips.match import TO_LOOK_AT, KnownForm, State, code_of, state_of, state_of_bare
from app.domain.slips.row import Count, Row, count
from app.domain.slips.seen import PageSeen, SlipSeen
from app.domain.slips.verdict import Verdict

OURS, THEIRS = SlipCode("K7M2P9QX", 1), SlipCode("AAAABBBB", 1)
FORMS = {OURS.form: KnownForm(OURS.form, "aisha", "a1", {1: 0, 2: 0})}


def bearing(*texts: str) -> SlipSeen:
    return SlipSeen(texts)


def wrong_check(code: SlipCode) -> str:
    return code.text[:-1] + ("0" if code.text[-1] != "0" else "1")


@pytest.mark.parametrize(
    ("texts", "state"),
    [
        ((OURS.text,), State.MATCHED),
        ((SlipCode(OURS.form, 2).text,), State.MATCHED),
        ((SlipCode(OURS.form, 3).text,), State.UNKNOWN),
        ((THEIRS.text,), State.ELSEWHERE),
        ((wrong_check(OURS),), State.UNKNOWN),
        ((SlipCode(OURS.form, 1, version=2).text,), State.UNKNOWN),
        (("https://example.org/menu",), State.UNKNOWN),
        ((OURS.text, THEIRS.text), State.TWO_CODES),
        ((OURS.text, "https://example.org/menu"), State.TWO_CODES),
        ((OURS.text, wrong_check(OURS)), State.TWO_CODES),
        ((), State.NO_CODE),
    ],
)
def test_whose_slip_it_is(texts: tuple[str, ...], state: State) -> None:
    assert state_of(bearing(*texts), FORMS, set()) is state


def test_the_same_slip_a_second_time_is_a_photocopy_and_another_copy_is_not() -> None:
    before = {OURS}
    assert state_of(bearing(OURS.text), FORMS, before) is State.PHOTOCOPY
    assert state_of(bearing(SlipCode(OURS.form, 2).text), FORMS, before) is State.MATCHED


def test_an_answer_in_the_record_and_an_earlier_form_are_told() -> None:
    answered = {OURS.form: KnownForm(OURS.form, "aisha", "a1", {1: 0}, answers={0: "agreed"})}
    old = {OURS.form: KnownForm(OURS.form, "aisha", "a1", {1: 0}, superseded="has signed again", answers={0: "agreed"})}
    assert state_of(bearing(OURS.text), answered, set()) is State.RECORDED
    assert state_of(bearing(OURS.text), old, set()) is State.SUPERSEDED


def test_a_slip_without_a_code_takes_none_from_what_was_read_before_it() -> None:
    assert state_of(bearing(), FORMS, {OURS}) is State.NO_CODE
    assert code_of(bearing()) is None


def test_two_codes_are_nobodys() -> None:
    assert code_of(bearing(OURS.text, THEIRS.text)) is None
    assert code_of(bearing(OURS.text)) == OURS


def test_a_bare_page_is_a_back_and_a_written_one_is_looked_at() -> None:
    assert state_of_bare(PageSeen(2, ink=0.0005)) is State.BLANK
    assert state_of_bare(PageSeen(2, ink=0.05)) is State.NO_CODE


def row(state: State, said: Verdict | None = None, answer: str = "") -> Row:
    return Row("scan.pdf", 1, 1, state, agree=Band.INKED, verdict=said, answer=answer)


def test_every_sheet_is_counted_once_and_backs_apart() -> None:
    rows = [row(State.MATCHED, Verdict.AGREES)] * 28 + [row(State.MATCHED, Verdict.LOOK), row(State.NO_CODE)]
    assert count([*rows, *([row(State.BLANK)] * 30)]) == Count(came=30, read=28, to_look_at=2, backs=30)


@pytest.mark.parametrize("state", sorted(TO_LOOK_AT))
def test_what_no_form_stands_behind_is_to_look_at(state: State) -> None:
    assert row(state, Verdict.AGREES).to_look_at


def test_a_slip_that_says_otherwise_than_the_record_is_to_look_at() -> None:
    assert not row(State.RECORDED, Verdict.AGREES, "agreed").to_look_at
    assert row(State.RECORDED, Verdict.TALK, "agreed").to_look_at
    assert row(State.RECORDED, Verdict.AGREES, "refused").to_look_at
    assert row(State.RECORDED, Verdict.LOOK, "agreed").to_look_at
