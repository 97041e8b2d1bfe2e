from __future__ import annotations

import pytest

from app.domain.years import year_name


@pytest.mark.parametrize("text", ["R", "r", "Rec", "Reception", " year r ", "YR", "Yr R", "0", "FS2", "F2", "NC R"])
def test_reception_has_many_spellings(text: str) -> None:
    assert year_name(text) == "Reception"


@pytest.mark.parametrize(
    "text",
    [
        "4",
        "04",
        "Year 4",
        "year  4",
        "Yr 4",
        "Yr4",
        "Y4",
        "Y04",
        "Y 4",
        "Year Group 4",
        "NC Year 4",
        "Yr. 4",
    ],
)
def test_a_year_has_many_spellings(text: str) -> None:
    assert year_name(text) == "Year 4"


@pytest.mark.parametrize("text", ["N", "N2", "Nursery", "FS1", "Year N"])
def test_nursery_is_a_year_even_if_no_stage_holds_it(text: str) -> None:
    assert year_name(text) == "Nursery"


@pytest.mark.parametrize(
    "text", ["", "Maple", "4M", "4/5", "Year 4/5", "14", "2018-09-01", "Year", "Yearly", "-1", "²"]
)
def test_what_is_no_year_is_none(text: str) -> None:
    assert year_name(text) is None


def test_the_oldest_years_are_read() -> None:
    assert [year_name(t) for t in ("11", "12", "Year 13")] == ["Year 11", "Year 12", "Year 13"]
