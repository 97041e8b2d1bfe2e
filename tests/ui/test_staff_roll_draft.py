"""What staff say about a file, before anything is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.pupil import Pupil
from app.domain.roll_columns import Columns
from app.domain.roll_match import NEW
from app.domain.roll_plan import Source
from app.domain.roll_row import BadRow, Row
from app.domain.roll_rows import Rows
from app.ports.roll_file import RollFile
from app.services import roll
from app.services.roll import RollPreview
from tests.support.rolls import on_roll, row
from tests.support.tiny_lessons import TinyShelf
from ui.viewmodels.staff import roll_draft, roll_facts, roll_lists
from ui.viewmodels.staff.roll_draft import LEAVE_OUT, RollDraft

MIA = on_roll("mia", "Mia Li", number="17")
"""In Elm; the rows below have her in Oak, with another number or none."""
TOM = on_roll("tom", "Tom Ash", animal="owl")


def draft_of(*rows: Row, on: tuple[Pupil, ...] = (MIA, TOM), bad: tuple[BadRow, ...] = ()) -> RollDraft:
    shelf = TinyShelf()
    source = Source("roll.csv", on, Rows(rows, bad), shelf.stages(), shelf.animals())
    file = RollFile("roll.csv", "UTF-8, commas", ("Name",), tuple((one.line, ("x",)) for one in rows))
    return roll_draft.begin(RollPreview(file, Columns({}, ("Name",)), roll.answered(source, {})))


UNSURE = row(2, "Mia Li", class_name="Oak")


def test_an_unclear_line_is_asked_and_nothing_is_ready_before() -> None:
    draft = draft_of(UNSURE, row(3, "Tom Ash"))
    assert draft.question is not None
    assert [one.subject for one in draft.question.candidates] == ["mia"]
    assert not draft.ready


def test_the_same_pupil_moves_class() -> None:
    draft = roll_draft.answer(draft_of(UNSURE), 2, "mia")
    assert [change.after.class_name for change in draft.plan.moved] == ["Oak"]
    assert draft.ready


def test_a_new_pupil_is_added_beside_the_old_one() -> None:
    draft = roll_draft.answer(draft_of(UNSURE), 2, NEW)
    assert [change.after.first for change in draft.plan.new] == ["Mia"]
    assert "mia" in {pupil.subject for pupil in draft.plan.missing}


def test_a_line_left_out_changes_nothing_and_makes_nobody_a_leaver() -> None:
    draft = roll_draft.answer(draft_of(UNSURE, row(3, "Tom Ash")), 2, LEAVE_OUT)
    assert not draft.plan.changes
    assert draft.question is None
    assert draft.plan.missing == ()


def test_an_answer_can_be_taken_back() -> None:
    draft = roll_draft.answer(draft_of(UNSURE), 2, LEAVE_OUT)
    again = roll_draft.take_back(draft)
    assert again.question is not None
    assert again.question.row.line == 2
    assert not again.spared


def test_one_pupil_cannot_be_two_lines() -> None:
    draft = draft_of(UNSURE, row(3, "Mia Li", class_name="Ash"))
    once = roll_draft.answer(draft, 2, "mia")
    assert [change.line for change in once.plan.moved] == [2]
    assert [change.line for change in once.plan.new] == [3]


def test_bad_lines_hold_the_import_until_they_are_left_out() -> None:
    draft = draft_of(row(2, "New Pupil"), bad=(BadRow(3, "Year Group", "“X” is no year"),))
    assert not draft.ready
    assert replace(draft, skip_bad=True).ready


def test_a_file_that_changes_nothing_is_not_ready_unless_leavers_are_marked() -> None:
    draft = draft_of(row(2, "Tom Ash"))
    assert [pupil.subject for pupil in draft.plan.missing] == ["mia"]
    assert not draft.ready
    assert replace(draft, leavers=True).ready


@pytest.mark.parametrize("kind", roll_lists.LISTS)
def test_every_list_has_rows_with_every_role(kind: str) -> None:
    bad = (BadRow(9, "Year Group", "“X” is no year"),)
    known = (
        row(3, "Tom Ash"),
        row(4, "Mia Li", number="17", class_name="Oak"),
        row(5, "Zed New"),
        row(6, "Al Ox", year="Year 12"),
    )
    draft = draft_of(*known, bad=bad, on=(MIA, TOM, on_roll("gone", "Gone Girl", animal="bee")))
    rows = roll_lists.rows_of(draft, kind)
    assert rows or kind == "changed"
    assert all(set(one) == set(roll_lists.ROLES) for one in rows)


def test_a_change_names_the_field_and_both_values() -> None:
    draft = draft_of(row(2, "Mia Lee", number="17", class_name="Elm"))
    (one,) = roll_lists.rows_of(draft, "changed")
    assert one["changes"] == [{"field": "last", "before": "Li", "after": "Lee"}]


def test_the_facts_count_what_the_plan_holds() -> None:
    draft = draft_of(UNSURE, row(3, "Zed New"), bad=(BadRow(4, "Class", "is empty"),))
    facts = roll_facts.facts(draft)
    assert (facts["changes"], facts["bad"], facts["open"], facts["ready"]) == (1, 1, 1, False)
    assert draft.question is not None
    assert roll_facts.asked(draft.question)["className"] == "Oak"
