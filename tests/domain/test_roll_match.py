from __future__ import annotations

import pytest

from app.domain.pupil import Pupil
from app.domain.roll_match import NEW, Matches, match
from app.domain.roll_row import Row
from app.errors import KioskError
from tests.support.rolls import ANOTHER, PERMANENT, TEMPORARY, on_roll, row


def who(pupils: list[Pupil], *rows: Row, answers: dict[int, str] | None = None) -> dict[int, str]:
    """The subject each line is matched with: NEW, or "?" and the candidates where staff must say."""
    found = match(pupils, rows, answers or {})
    said = {line.line: pupil.subject if pupil else NEW for line, pupil in found.pairs}
    return said | {q.row.line: "?" + "".join(pupil.subject for pupil in q.candidates) for q in found.questions}


def why(pupils: list[Pupil], *rows: Row) -> str:
    found: Matches = match(pupils, rows, {})
    return found.questions[0].why


def test_on_an_empty_roll_everybody_is_new() -> None:
    assert who([], row(2), row(3, "Leo Ng")) == {2: NEW, 3: NEW}


def test_a_upn_decides_whatever_else_changed() -> None:
    pupils = [on_roll("a", upn=PERMANENT, number="7"), on_roll("b", "Zoe Ray", number="8")]
    assert who(pupils, row(2, "Zoe Ray-Smith", upn=PERMANENT, number="8", class_name="Oak")) == {2: "a"}


def test_a_upn_comes_before_a_number_in_another_line() -> None:
    pupils = [on_roll("a", upn=PERMANENT, number="7")]
    assert who(pupils, row(2, number="7"), row(3, upn=PERMANENT)) == {2: NEW, 3: "a"}


def test_a_number_decides_where_there_is_no_upn() -> None:
    assert who([on_roll("a", number="000042")], row(2, "Mia Lee", number="42", class_name="Oak")) == {2: "a"}


def test_a_temporary_upn_gives_way_to_a_permanent_one() -> None:
    assert who([on_roll("a", upn=TEMPORARY, number="7")], row(2, upn=PERMANENT, number="7")) == {2: "a"}
    assert who([on_roll("a", upn=TEMPORARY)], row(2, upn=PERMANENT)) == {2: "a"}


def test_the_same_number_with_another_name_is_asked_about() -> None:
    pupils = [on_roll("a", number="42")]
    assert who(pupils, row(2, "Noah Papadopoulos", number="42")) == {2: "?a"}
    assert "of another name" in why(pupils, row(2, "Noah Papadopoulos", number="42"))


def test_the_same_number_and_name_with_another_upn_is_asked_about() -> None:
    pupils = [on_roll("a", upn=PERMANENT, number="42")]
    assert who(pupils, row(2, upn=ANOTHER, number="42")) == {2: "?a"}
    assert "UPN is not" in why(pupils, row(2, upn=ANOTHER, number="42"))


def test_the_same_number_with_another_name_and_upn_is_somebody_new() -> None:
    assert who([on_roll("a", upn=PERMANENT, number="42")], row(2, "Leo Ng", upn=ANOTHER, number="42")) == {2: NEW}


def test_a_pupil_who_left_comes_back_by_number() -> None:
    assert who([on_roll("a", number="42", left=True)], row(2, number="42")) == {2: "a"}


def test_name_and_class_decide_where_there_are_no_numbers() -> None:
    pupils = [on_roll("a", "Seán O'Brien"), on_roll("b", "Leo Ng")]
    assert who(pupils, row(2, "Sean OBrien", number="42", class_name="ELM"), row(3, "Leo Ng")) == {2: "a", 3: "b"}


def test_the_name_on_paper_counts_as_well() -> None:
    assert who([on_roll("a", "Gra Taylor", legal_first="Grace")], row(2, "Grace Taylor")) == {2: "a"}
    assert who([on_roll("a", "Grace Taylor")], row(2, "Gra Taylor", legal="Grace")) == {2: "a"}


def test_the_same_name_in_another_class_is_asked_about() -> None:
    pupils = [on_roll("a")]
    assert who(pupils, row(2, class_name="Oak")) == {2: "?a"}
    assert "is in Elm" in why(pupils, row(2, class_name="Oak"))


def test_the_same_name_with_another_number_in_the_class_is_asked_about() -> None:
    pupils = [on_roll("a", number="1")]
    assert who(pupils, row(2, number="2")) == {2: "?a"}
    assert "has the number 1" in why(pupils, row(2, number="2"))


def test_a_namesake_with_another_number_in_another_class_is_new() -> None:
    assert who([on_roll("a", number="1")], row(2, number="2", class_name="Oak")) == {2: NEW}


def test_a_namesake_with_another_upn_is_new() -> None:
    assert who([on_roll("a", upn=PERMANENT)], row(2, upn=ANOTHER)) == {2: NEW}


def test_a_sure_line_takes_the_pupil_before_a_namesake_can_ask() -> None:
    assert who([on_roll("a")], row(2, class_name="Oak"), row(3)) == {2: NEW, 3: "a"}


def test_two_of_one_name_in_a_class_are_asked_about() -> None:
    pupils = [on_roll("a"), on_roll("b")]
    assert who(pupils, row(2, number="1")) == {2: "?ab"}
    assert who([on_roll("a")], row(2, number="1"), row(3, number="2")) == {2: "?a", 3: "?a"}
    assert "Another line" in why([on_roll("a")], row(2, number="1"), row(3, number="2"))


@pytest.mark.parametrize("name", ["Kate Smyth", "Katherine Smith", "Kat Smith"])
def test_who_was_added_by_hand_is_asked_about_when_nearly_the_same(name: str) -> None:
    assert who([on_roll("a", name)], row(2, "Kate Smith", number="42")) == {2: "?a"}
    assert "without a number" in why([on_roll("a", name)], row(2, "Kate Smith", number="42"))


def test_who_has_a_number_is_not_taken_for_a_misspelling() -> None:
    assert who([on_roll("a", "Kate Smyth", number="7")], row(2, "Kate Smith", number="42")) == {2: NEW}


@pytest.mark.parametrize("name", ["Leo Smith", "Kate Wu", "Ann Lee"])
def test_other_names_in_the_class_are_other_pupils(name: str) -> None:
    assert who([on_roll("a", name)], row(2, "Kate Smith")) == {2: NEW}


def test_an_answer_settles_a_question() -> None:
    pupils = [on_roll("a"), on_roll("b")]
    rows = row(2, number="1"), row(3, number="2")
    assert who(pupils, *rows, answers={2: "b", 3: "a"}) == {2: "b", 3: "a"}
    assert who(pupils, *rows, answers={2: NEW, 3: NEW}) == {2: NEW, 3: NEW}


@pytest.mark.parametrize("answers", [{2: "a", 3: "a"}, {2: "nobody"}])
def test_an_answer_that_fits_nobody_is_refused(answers: dict[int, str]) -> None:
    with pytest.raises(KioskError, match="cannot be that pupil") as fault:
        match([on_roll("a"), on_roll("b")], [row(2), row(3)], answers)
    assert fault.value.code == "roll-answer"
