from __future__ import annotations

import pytest

from app.domain.roll_columns import Columns, Meaning, known_headings, understand
from app.errors import KioskError

M = Meaning


def understood(*headings: str) -> dict[Meaning, str]:
    columns = understand("roll.csv", headings)
    return {meaning: heading for heading, meaning in columns.understood}


def refused(*headings: str) -> str:
    with pytest.raises(KioskError) as fault:
        understand("roll.csv", headings)
    assert fault.value.code == "roll-columns"
    return fault.value.staff


def test_a_legal_and_a_chosen_forename_are_told_apart() -> None:
    assert understood("UPN", "Legal Surname", "Legal Forename", "Chosen Forename", "Year Group", "Class") == {
        M.UPN: "UPN",
        M.LAST: "Legal Surname",
        M.LEGAL: "Legal Forename",
        M.CHOSEN: "Chosen Forename",
        M.YEAR: "Year Group",
        M.CLASS: "Class",
    }


def test_a_plain_forename_beside_a_preferred_one_is_the_name_on_paper() -> None:
    found = understood("Surname", "Forename", "Preferred Name", "Reg Group", "NC Year", "Adno")
    assert found[M.LEGAL] == "Forename"
    assert found[M.CHOSEN] == "Preferred Name"
    assert found[M.NUMBER] == "Adno"


def test_a_plain_forename_beside_a_legal_one_is_the_name_used_in_class() -> None:
    found = understood("Surname", "Legal Forename", "Forename", "Class", "Year")
    assert (found[M.LEGAL], found[M.CHOSEN]) == ("Legal Forename", "Forename")


def test_a_legal_forename_alone_is_the_first_name() -> None:
    assert understood("Legal Surname", "Legal Forename", "Class", "Year")[M.GIVEN] == "Legal Forename"


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        (" surname ", M.LAST),
        ("LAST NAME", M.LAST),
        ("Family_Name", M.LAST),
        ("Pupil Surname", M.LAST),
        ("Student's Last Name", M.LAST),
        ("Tutor-Group", M.CLASS),
        ("Reg. Group", M.CLASS),
        ("Registration Form", M.CLASS),
        ("Class (current)", M.CLASS),
        ("Yr", M.YEAR),
        ("N.C. Year", M.YEAR),
        ("Admission No.", M.NUMBER),
        ("Student ID", M.NUMBER),
        ("Unique Pupil Number", M.UPN),
        ("Known as", M.CHOSEN),
    ],
)
def test_headings_are_understood_however_a_system_writes_them(heading: str, meaning: Meaning) -> None:
    others = {M.LAST: "Surname", M.GIVEN: "Forename", M.CLASS: "Class", M.YEAR: "Year group"}
    others.pop(meaning, None)
    assert understood(heading, *others.values())[meaning] == heading


@pytest.mark.parametrize("heading", ["Pupil Name", "Student", "Full Name", "Name (Surname, Forename)", "Legal name"])
def test_a_whole_name_stands_for_both_parts(heading: str) -> None:
    assert understood(heading, "Class", "Year")[M.FULL] == heading


def test_a_whole_name_is_read_past_where_the_parts_are_there() -> None:
    columns = understand("roll.csv", ("Name", "Surname", "Forename", "Class", "Year"))
    assert columns.read_past == ("Name",)


def test_a_registration_group_comes_before_a_class() -> None:
    columns = understand("roll.csv", ("Surname", "Forename", "Class", "Reg Group", "Year Group"))
    assert columns.places[M.CLASS] == 3
    assert columns.read_past == ("Class",)


@pytest.mark.parametrize(
    "heading",
    ["Date of Birth", "DOB", "Gender", "Mother's Surname", "Contact 1 Forename", "Parent First Name", "Former UPN"],
)
def test_what_the_product_does_not_need_is_read_past(heading: str) -> None:
    columns = understand("roll.csv", ("Surname", "Forename", "Class", "Year", heading))
    assert columns.read_past == (heading,)


def test_a_missing_column_is_named_with_what_was_found() -> None:
    said = refused("Surname", "Forename", "DOB")
    assert "class or the year group" in said
    assert "“Surname”, “Forename”, “DOB”" in said


@pytest.mark.parametrize("headings", [("Surname", "Class", "Year"), ("Forename", "Class", "Year"), ("Class", "Year")])
def test_half_a_name_is_no_name(headings: tuple[str, ...]) -> None:
    assert "forename and surname" in refused(*headings)


def test_a_surname_beside_a_bare_name_is_unclear() -> None:
    assert "forename and surname" in refused("Surname", "Name", "Class", "Year")


def test_two_columns_that_mean_the_same_are_unclear() -> None:
    said = refused("Surname", "Forename", "Class", "Year", "Class name")
    assert "“Class” (column 3) and “Class name” (column 5)" in said


def test_the_heading_of_a_meaning_is_the_files_own() -> None:
    columns = Columns({M.CLASS: 0}, ("Reg Grp",))
    assert columns.heading(M.CLASS) == "Reg Grp"
    assert columns.heading(M.YEAR) == "year group"


def test_headings_are_told_from_titles_and_pupils() -> None:
    assert known_headings(("Surname", "Forename", "Class", "Year", "DOB")) == 4
    assert known_headings(("Pupils on roll", "", "")) == 0
    assert known_headings(("Li", "Mia", "Elm", "4")) == 0
