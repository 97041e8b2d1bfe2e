from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.roll_columns import understand
from app.domain.roll_row import BadRow, is_temporary, number_key
from app.domain.roll_rows import Rows, read_rows

PLAIN = "Surname,Forename,Class,Year,Adno,UPN"
UPN = "A810234513001"


def rows(headings: str, *lines: str) -> Rows:
    columns = understand("roll.csv", tuple(headings.split(",")))
    return read_rows(columns, [(n, tuple(line.split(","))) for n, line in enumerate(lines, start=2)])


def bad(headings: str, *lines: str) -> list[BadRow]:
    return list(rows(headings, *lines).bad)


def test_a_row_is_read_tidily() -> None:
    (row,) = rows(PLAIN, " van der  Berg ,Mia, Elm ,y4, 000042 ,a8102345 13001").good
    assert (row.last, row.first, row.class_name, row.year) == ("van der Berg", "Mia", "Elm", "Year 4")
    assert (row.number, row.upn, row.legal, row.line) == ("000042", UPN, "", 2)


def test_the_chosen_name_is_used_and_the_legal_one_kept() -> None:
    (row,) = rows("Surname,Legal Forename,Chosen Forename,Class,Year", "Taylor,Grace,Gra,Elm,R").good
    assert (row.first, row.legal) == ("Gra", "Grace")


def test_an_empty_chosen_name_falls_back_on_the_legal_one() -> None:
    (row,) = rows("Surname,Legal Forename,Chosen Forename,Class,Year", "Taylor,Grace,,Elm,R").good
    assert (row.first, row.legal) == ("Grace", "Grace")


def test_a_whole_name_is_split() -> None:
    columns = understand("roll.csv", ("Pupil Name", "Class", "Year"))
    found = read_rows(columns, [(2, ("O'Brien, Seán", "Elm", "4")), (3, ("Mia Li", "Elm", "4"))])
    assert [(row.first, row.last) for row in found.good] == [("Seán", "O'Brien")]
    assert found.bad == (BadRow(3, "Pupil Name", "“Mia Li” is not written “Surname, Forename”"),)


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        (",Mia,Elm,4", "Surname", "the surname is missing"),
        ("Li,,Elm,4", "Forename", "the first name is missing"),
        ("Li,Mia,,4", "Class", "the class is missing"),
        ("Li,Mia,Elm,", "Year", "the year group is missing"),
        ("Li,Mia", "Class", "the class is missing"),
        ("Li,Mia,Elm,4M", "Year", "“4M” is no year group"),
        ("Li,Mia,01/09/2026,4", "Class", "“01/09/2026” is a date"),
        ("Li,2018-03-01,Elm,4", "Forename", "“2018-03-01” is a date"),
        ("Li,Mia,Elm,4,1.2E+05", "Adno", "“1.2E+05” was rounded by a spreadsheet"),
        ("Li,Mia,Elm,4,42,A12", "UPN", "“A12” is no UPN (13 characters, the first a letter, then digits)"),
        ("Li," + "M" * 61 + ",Elm,4", "Forename", "longer than 60 characters"),
        ("Smith, Jr,Mia,Elm,4", "Year", "“Elm” is no year group"),
        (
            "Smith,Mia,Elm,4,42,,,late",
            "UPN",
            "8 cells under 6 headings: a cell that holds a comma needs quotes round it",
        ),
    ],
)
def test_a_bad_row_is_named_with_line_column_and_reason(line: str, column: str, reason: str) -> None:
    assert bad(PLAIN, line) == [BadRow(2, column, reason)]


def test_one_bad_row_leaves_the_others_good() -> None:
    found = rows(PLAIN, "Li,Mia,Elm,4,1", "Ng,,Elm,4,2", "Xu,Leo,Elm,4,3")
    assert [row.line for row in found.good] == [2, 4]
    assert [row.line for row in found.bad] == [3]


def test_rows_that_share_a_number_are_all_bad() -> None:
    assert bad(PLAIN, "Li,Mia,Elm,4,0042", "Ng,Leo,Elm,4,42", "Xu,Kai,Elm,4,43") == [
        BadRow(2, "Adno", "the same number as line 3"),
        BadRow(3, "Adno", "the same number as line 2"),
    ]


def test_rows_that_share_a_upn_are_all_bad() -> None:
    found = bad(PLAIN, f"Li,Mia,Elm,4,1,{UPN}", f"Ng,Leo,Elm,4,2,{UPN}")
    assert [(row.line, row.column) for row in found] == [(2, "UPN"), (3, "UPN")]


def test_a_line_said_twice_is_one_pupil() -> None:
    found = rows(PLAIN + ",Contact Surname", "Li,Mia,Elm,4,1,,Li", "Li,Mia,Elm,4,1,,Wang", "Xu,Kai,Elm,4,2,,Xu")
    assert [row.line for row in found.good] == [2, 4]
    assert (found.bad, found.repeated) == ((), 1)


def test_namesakes_without_numbers_cannot_be_told_apart() -> None:
    found = bad("Surname,Forename,Class,Year", "Li,Mia,Elm,4", "Li,Mia,ELM,4", "Li,Mia,Oak,4")
    assert [row.line for row in found] == [2, 3]


def test_namesakes_with_numbers_are_two_pupils() -> None:
    assert len(rows(PLAIN, "Khan,Rafael,Elm,4,1", "Khan,Rafael,Elm,4,2").good) == 2


def test_a_upn_that_ends_in_a_letter_is_temporary() -> None:
    assert is_temporary("F81023452137Q")
    assert not is_temporary(UPN)
    assert not is_temporary("")


def test_zeros_in_front_do_not_make_another_number() -> None:
    assert number_key("000042") == number_key("42")
    assert number_key("0") == number_key("000")
    assert number_key("A-7") == number_key("a-7")


@given(st.lists(st.lists(st.text(max_size=20), max_size=8), max_size=20))
def test_every_line_is_good_or_bad_or_repeated(lines: list[list[str]]) -> None:
    columns = understand("roll.csv", tuple(PLAIN.split(",")))
    found = read_rows(columns, [(n, tuple(cells)) for n, cells in enumerate(lines)])
    assert len(found.good) + len(found.bad) + found.repeated == len(lines)
