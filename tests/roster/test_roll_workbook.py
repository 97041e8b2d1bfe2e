from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from app.errors import KioskError
from app.roster.reader import RosterReader

HEADINGS = ["Surname", "Forename", "Class", "Year", "Adno", "DOB"]


def saved(path: Path, *rows: list[Any], title: str = "Students") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def refused(path: Path) -> str:
    with pytest.raises(KioskError) as fault:
        RosterReader().read(path)
    assert fault.value.code == "roll-unreadable"
    return fault.value.staff


def test_numbers_come_as_text_and_dates_as_days(tmp_path: Path) -> None:
    path = saved(tmp_path / "roll.xlsx", HEADINGS, ["Li", "Mia", "Elm", 4, 42.0, date(2018, 3, 1)])
    file = RosterReader().read(path)
    assert file.said == "Excel workbook, sheet “Students”"
    assert file.headings == tuple(HEADINGS)
    assert file.rows == ((2, ("Li", "Mia", "Elm", "4", "42", "2018-03-01")),)


def test_the_zeros_that_a_number_shows_are_kept(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    sheet.append(["Li", "Mia", "Elm", "4", 42])
    sheet["E2"].number_format = "000000"
    book.save(tmp_path / "roll.xlsx")
    assert RosterReader().read(tmp_path / "roll.xlsx").rows[0][1][4] == "000042"


def test_the_sheet_that_looks_like_a_roll_is_read(tmp_path: Path) -> None:
    book = Workbook()
    cover = book.active
    assert cover is not None
    cover["B2"] = "Printed for the office"
    sheet = book.create_sheet("Pupils")
    sheet.append(["Oak Lane School"])
    sheet.append([])
    sheet.append(HEADINGS)
    sheet.append(["Li", "Mia", "Elm", "#N/A"])
    sheet["D4"].data_type = "e"
    book.save(tmp_path / "roll.xlsx")
    file = RosterReader().read(tmp_path / "roll.xlsx")
    assert "Pupils" in file.said
    assert file.rows == ((4, ("Li", "Mia", "Elm")),)


def test_what_the_file_is_called_does_not_matter(tmp_path: Path) -> None:
    saved(tmp_path / "roll.xlsx", HEADINGS, ["Li", "Mia", "Elm", "4"])
    (tmp_path / "roll.xlsx").rename(tmp_path / "roll.csv")
    assert len(RosterReader().read(tmp_path / "roll.csv").rows) == 1


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    assert "holds no rows" in refused(saved(tmp_path / "roll.xlsx"))


def test_another_kind_of_zip_is_refused(tmp_path: Path) -> None:
    assert "no Excel workbook" in refused(zipped(tmp_path / "roll.xlsx", {"content.xml": b"<ods/>"}))


def test_a_cut_workbook_is_refused(tmp_path: Path) -> None:
    whole = saved(tmp_path / "roll.xlsx", HEADINGS).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    assert "damaged workbook" in refused(tmp_path / "cut.xlsx")


def test_a_sheet_of_broken_xml_is_refused(tmp_path: Path) -> None:
    parts = parts_of(saved(tmp_path / "roll.xlsx", HEADINGS))
    parts["xl/worksheets/sheet1.xml"] = b"<worksheet><sheetData><row><c"
    assert "damaged workbook" in refused(zipped(tmp_path / "broken.xlsx", parts))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    parts = parts_of(saved(tmp_path / "roll.xlsx", HEADINGS))
    parts["xl/media/huge.bin"] = bytes(160_000_000)
    bomb = zipped(tmp_path / "bomb.xlsx", parts)
    assert bomb.stat().st_size < 1_000_000
    assert "unpacks to far more" in refused(bomb)


def test_entities_that_grow_are_refused(tmp_path: Path) -> None:
    parts = parts_of(saved(tmp_path / "roll.xlsx", HEADINGS, ["Li", "Mia", "Elm", "4"]))
    grow = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    sheet = parts["xl/worksheets/sheet1.xml"]
    start = sheet.index(b"<worksheet")
    parts["xl/worksheets/sheet1.xml"] = (
        b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a0 "ha">' + grow + b"]>" + sheet[start:]
    ).replace(b"<sheetData>", b"<sheetData><row><c t='inlineStr'><is><t>&a9;</t></is></c></row>")
    assert "damaged workbook" in refused(zipped(tmp_path / "grow.xlsx", parts))


def test_a_workbook_of_too_many_lines_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Students")
    for _ in range(20_002):
        sheet.append(["x"])
    book.save(buffer)
    (tmp_path / "long.xlsx").write_bytes(buffer.getvalue())
    assert "20,000 lines" in refused(tmp_path / "long.xlsx")


def test_a_workbook_of_far_too_many_cells_is_refused(tmp_path: Path) -> None:
    parts = parts_of(saved(tmp_path / "roll.xlsx", HEADINGS))
    rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(1, 1001))
    parts["xl/worksheets/sheet1.xml"] = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + rows
        + b"</sheetData></worksheet>"
    )
    assert "far more cells" in refused(zipped(tmp_path / "wide.xlsx", parts))
