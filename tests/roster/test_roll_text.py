from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import KioskError
from app.ports.roll_file import RollFile
from app.roster.reader import RosterReader

HEADINGS = ("Surname", "Forename", "Class", "Year")
ROWS = (("Müller", "Séan", "Maple", "4"), ("D’Arcy, the elder", "Zoë “Zo”", "Maple", "Year 4"))


def table(delimiter: str) -> str:
    lines = [HEADINGS, *ROWS]
    quoted = [[f'"{cell}"' if delimiter in cell else cell for cell in line] for line in lines]
    return "".join(delimiter.join(line) + "\r\n" for line in quoted)


def read(folder: Path, data: bytes, name: str = "roll.csv") -> RollFile:
    (folder / name).write_bytes(data)
    return RosterReader().read(folder / name)


def refused(folder: Path, data: bytes) -> str:
    with pytest.raises(KioskError) as fault:
        read(folder, data)
    assert fault.value.code == "roll-unreadable"
    return fault.value.staff


@pytest.mark.parametrize(("delimiter", "named"), [(",", "commas"), (";", "semicolons"), ("\t", "tabs")])
@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 with a byte-order mark"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_every_encoding_and_delimiter_gives_the_same_rows(
    tmp_path: Path, codec: str, said: str, delimiter: str, named: str
) -> None:
    file = read(tmp_path, table(delimiter).encode(codec))
    assert file == RollFile("roll.csv", f"{said}, {named}", HEADINGS, ((2, ROWS[0]), (3, ROWS[1])))


def test_titles_and_blank_lines_above_the_headings_are_skipped(tmp_path: Path) -> None:
    file = read(tmp_path, b"Oak Lane School\n\nPupils on roll,,\n" + table(",").encode())
    assert file.headings == HEADINGS
    assert [line for line, _ in file.rows] == [5, 6]


def test_a_cell_over_two_lines_counts_both_in_the_line_numbers(tmp_path: Path) -> None:
    file = read(tmp_path, b'Surname,Forename,Class,Year\n"Li\nNg",Mia,Elm,4\nXu,Leo,Elm,4\n')
    assert [line for line, _ in file.rows] == [2, 4]


def test_excels_own_separator_line_is_obeyed(tmp_path: Path) -> None:
    file = read(tmp_path, b"sep=;\r\nSurname;Forename;Class;Year\r\nLi;Mia, the elder;Elm;4\r\n")
    assert file.headings == HEADINGS
    assert file.rows == ((3, ("Li", "Mia, the elder", "Elm", "4")),)


def test_old_line_endings_are_lines_too(tmp_path: Path) -> None:
    assert read(tmp_path, b"Surname,Forename,Class,Year\rLi,Mia,Elm,4\r").rows == ((2, ("Li", "Mia", "Elm", "4")),)


@pytest.mark.parametrize("data", [b"", b"  \r\n ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "“roll.csv”" in refused(tmp_path, data)


NO_ROLL = {
    "old Excel": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password-protected"),
    "PDF": (b"%PDF-1.7 ...", "PDF"),
    "web page": (b" <html><table>", "web page"),
    "program": (b"\x7fELF" + b"program\x00\x01" * 99, "no text file"),
    "damaged UTF-8": ("Surname\nMüller\nZoë\nÑandú\n".encode().replace(b"\xc3\x91", b"\xff"), "line 4"),
    "mark of another encoding": (b"\xef\xbb\xbfSurname\nM\xfcller\n", "line 2"),
    "half a letter": ("Surname".encode("utf-16")[:-1], "line 1"),
    "blank": (b"\xff\xfe \x00\n\x00", "holds nothing"),
    "open quotation": (b'Surname,Forename\nLi,"Mia\nNg,Leo\n', "line 2"),
    "endless cell": (b"Surname,Forename\n" + b"L" * 200_000 + b",Mia\n", "line 2"),
    "too many lines": (b"Surname\n" + b"Li\n" * 20_001, "20,000 lines"),
    "too large": (b"x" * 20_000_001, "20 MB"),
}


@pytest.mark.parametrize("kind", NO_ROLL)
def test_what_is_no_roll_is_refused_with_the_reason(tmp_path: Path, kind: str) -> None:
    data, reason = NO_ROLL[kind]
    assert reason in refused(tmp_path, data)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="is not there"):
        RosterReader().read(tmp_path / "gone.csv")


def test_a_folder_is_no_roll(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="is no file"):
        RosterReader().read(tmp_path)


@given(st.binary(max_size=300))
def test_whatever_the_bytes_it_is_read_or_refused_in_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    try:
        file = RosterReader().read(path)
    except KioskError as fault:
        said = fault.staff
    else:
        said = f"{file.said}: {len(file.rows)} lines below {file.headings}."
    assert said.endswith(".")
