from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.copy_states import MOVES, Paper, may_move, paper_of, stopped, that_counts
from app.domain.form import Copy, CopyState

STATES = st.sampled_from(list(CopyState))
BY_PRINTER = {CopyState.SENT, CopyState.FINISHED}
WALKS = st.lists(STATES, max_size=30)
COPIES = st.builds(
    Copy,
    form=st.just("F"),
    number=st.integers(1, 9),
    state=STATES.map(str),
    printer=st.sampled_from(["", "office"]),
    made_at=st.sampled_from(["2026-11-23", "2026-11-24"]),
)


def walked(asked: list[CopyState]) -> list[CopyState]:
    """The states a new copy really goes through when it is asked to go to each of these."""
    been = [CopyState.RENDERED]
    for to in asked:
        if may_move(been[-1], to):
            been.append(to)
    return been


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == set(CopyState)


@given(STATES)
def test_nothing_moves_to_where_it_is(state: CopyState) -> None:
    assert not may_move(state, state)


@given(st.text(max_size=9), STATES)
def test_an_unknown_state_goes_nowhere(state: str, to: CopyState) -> None:
    assert state in set(CopyState) or not may_move(state, to)


@given(WALKS)
def test_a_slip_is_filed_only_after_it_has_come_back(asked: list[CopyState]) -> None:
    been = walked(asked)
    assert all(before is CopyState.RETURNED for before, now in pairwise(been) if now == "filed")


@given(WALKS)
def test_once_the_office_has_held_a_sheet_no_printer_has_a_word_in_it(asked: list[CopyState]) -> None:
    been = walked(asked)
    if CopyState.IN_HAND in been:
        assert not BY_PRINTER & set(been[been.index(CopyState.IN_HAND) :])


@given(WALKS)
def test_a_sheet_is_handed_out_only_by_whoever_has_it_in_hand_or_takes_a_slip_back(asked: list[CopyState]) -> None:
    been = walked(asked)
    before_out = {before for before, now in pairwise(been) if now is CopyState.HANDED_OUT}
    assert before_out <= {CopyState.IN_HAND, CopyState.RETURNED}


@given(WALKS)
def test_from_wherever_it_is_a_copy_can_still_come_to_the_file(asked: list[CopyState]) -> None:
    reached = {walked(asked)[-1]}
    for _ in CopyState:
        reached |= {to for state in reached for to in MOVES[state]}
    assert CopyState.FILED in reached


@given(COPIES)
def test_a_copy_is_on_exactly_one_list_and_never_among_those_without_a_form(copy: Copy) -> None:
    assert paper_of(copy) is not Paper.WAITING
    if copy.state == "failed" or stopped(copy):
        assert paper_of(copy) is Paper.READY


@given(st.lists(COPIES, min_size=1, unique_by=lambda copy: copy.number))
def test_whichever_slip_came_back_counts_and_else_the_newest_copy(copies: list[Copy]) -> None:
    counts = that_counts(copies)
    assert counts is not None
    back = {copy.number for copy in copies if copy.state in ("returned", "filed")}
    if back:
        assert counts.number in back
    else:
        assert (counts.made_at, counts.number) == max((copy.made_at, copy.number) for copy in copies)


def test_without_a_copy_a_form_is_to_be_printed() -> None:
    assert that_counts([]) is None
    assert paper_of(None) is Paper.READY


def test_a_pdf_for_nobodys_printer_counts_as_printed() -> None:
    assert paper_of(Copy("F", 1)) is Paper.PRINTED
    assert paper_of(Copy("F", 1, printer="office")) is Paper.READY
