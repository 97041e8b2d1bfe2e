"""Scans and slips that are not as they should be: nothing is filed wrongly, and every sheet is accounted for."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.domain.form import SLIPS
from app.domain.slip_layout import HEIGHT, PAGE_HEIGHT, QR_CODES
from app.domain.slips.match import State
from app.domain.slips.row import Row
from app.domain.slips.seen import PageSeen
from app.errors import KioskError
from app.paper.scan_worker import WorkerSlipReader
from app.services import slip_batch, slip_tray, slips
from app.services.kit import Kit
from tests.support import bad_scans as bad
from tests.support.form_jobs import sheet
from tests.support.form_kits import sign
from tests.support.scans import DPI, INCH, code, front, on_slip, save_tiff, signed
from tests.support.slip_kits import lead, slip_kit

TOO_MUCH = 1_000_000_000


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return slip_kit(tmp_path)


def rows(kit: Kit, tmp_path: Path, *pages: Image.Image) -> tuple[Row, ...]:
    """As the office meets them: read, laid in the tray and looked up again."""
    slip_batch.read(kit, [save_tiff(pages, tmp_path / "stack.tif", DPI)])
    return tuple(item.row for item in slip_tray.tray(kit, lead(kit)).items)


def pasted(onto: Image.Image, other: Image.Image, *places: int) -> Image.Image:
    """One child's code, cut out and pasted over another's."""
    for place in places:
        left, top, right, bottom = (round(at) for at in on_slip(onto, QR_CODES[place], 2))
        onto.paste(other.crop((left, top, right, bottom)), (left, top))
    return onto


def huge(folder: Path) -> Path:
    path = folder / "huge.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    os.truncate(path, TOO_MUCH)  # a hole: it takes no room on the disk
    return path


def many_pages(folder: Path) -> Path:
    path = folder / "endless.pdf"
    path.write_bytes(bad.endless_pdf(folder))
    return path


@pytest.mark.parametrize(("make", "said"), [(huge, "larger than 500 MB"), (many_pages, "more than 1,000 pages")])
def test_a_scan_without_end_is_one_sentence_and_stays_where_it_is(
    kit: Kit, tmp_path: Path, make: Callable[[Path], Path], said: str
) -> None:
    path = make(tmp_path)
    reading = slip_batch.read(kit, [path])
    assert reading.rows == ()
    assert [(name, said in fault.staff) for name, fault in reading.faults] == [(path.name, True)]
    assert path.exists()
    assert slip_tray.there(kit) == ()


def test_bad_files_among_good_ones_hold_nothing_up(kit: Kit, tmp_path: Path) -> None:
    makes = {"locked.pdf": bad.locked_pdf, "bomb.tif": bad.tiff_with_a_bomb_inside, "none.pdf": bad.empty_pdf}
    for name, make in makes.items():
        (tmp_path / name).write_bytes(make(tmp_path))
    (tmp_path / "cut.pdf").write_bytes(bad.cut(bad.whole_pdf(tmp_path), 0.4))
    good = save_tiff([signed(0, DPI)], tmp_path / "good.tif", DPI)
    reading = slip_batch.read(kit, [*(tmp_path / name for name in (*makes, "cut.pdf")), good])
    assert [row.state for row in reading.rows] == [State.MATCHED]
    assert [name for name, _ in reading.faults] == [*makes, "cut.pdf"]
    assert all(len(fault.staff.splitlines()) == 1 for _, fault in reading.faults)


def test_cats_are_no_slips_and_are_still_accounted_for(kit: Kit, tmp_path: Path) -> None:
    cat = Image.effect_mandelbrot((1654, 2339), (-2.0, -1.5, 1.0, 1.5), 60).convert("L")
    (row,) = rows(kit, tmp_path, cat)
    assert (row.state, row.subject, row.to_look_at) == (State.NO_CODE, "", True)


@pytest.mark.parametrize("half", ["left", "right"])
def test_a_slip_cut_in_half_is_read_by_the_code_that_is_left_and_never_judged(
    kit: Kit, tmp_path: Path, half: str
) -> None:
    page = signed(0)
    middle = round(page.width * 0.6)
    cut = page.crop((0, 0, middle, page.height) if half == "left" else (middle, 0, page.width, page.height))
    (row,) = rows(kit, tmp_path, cut)
    assert (row.state, row.subject) == (State.MATCHED, "aisha")
    assert (row.to_look_at, row.verdict) == (True, "look")


def test_a_slip_without_either_code_is_left_to_eyes(kit: Kit, tmp_path: Path) -> None:
    page = signed(0)
    top = round((PAGE_HEIGHT - HEIGHT + 44) / INCH * DPI)
    (row,) = rows(kit, tmp_path, page.crop((0, top, round(page.width * 0.7), page.height)))
    assert (row.state, row.to_look_at) == (State.NO_CODE, True)


def test_a_code_pasted_over_another_childs_is_nobodys(kit: Kit, tmp_path: Path) -> None:
    for place in (0, 1):
        (row,) = slips.rows_of(kit, [("scan.tif", _seen(kit, tmp_path, pasted(signed(0), front(1), place)))])
        assert (row.state, row.subject, row.to_look_at) == (State.TWO_CODES, "", True)


def test_both_codes_pasted_over_show_the_other_childs_printed_name_to_whoever_confirms(
    kit: Kit, tmp_path: Path
) -> None:
    stolen = pasted(signed(0), front(1), 0, 1)
    own, copied = rows(kit, tmp_path, signed(1), stolen)
    assert (own.state, copied.state) == (State.MATCHED, State.PHOTOCOPY), "one of the two is not taken by itself"
    assert copied.subject == "ben"
    assert copied.why == "page 1 of stack.tif"
    assert "slip" in [crop.name for crop in copied.crops]


def test_last_years_form_counts_no_more_and_says_why(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    (row,) = rows(kit, tmp_path, signed(0))
    assert (row.state, row.subject, row.to_look_at) == (State.SUPERSEDED, "aisha", True)
    assert "signed again" in row.why


def test_a_disk_that_fills_while_scans_are_laid_by_loses_no_sheet(
    kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [save_tiff([signed(number, DPI)], tmp_path / f"{number}.tif", DPI) for number in (0, 1)]
    slip_batch.read(kit, files[:1])

    def full(*_: object) -> None:
        raise KioskError("disk-full", "The disk is full: nothing was saved. Make some room on it, then save again.")

    with monkeypatch.context() as disk:
        disk.setattr(type(kit.notes), "put", full)
        with pytest.raises(KioskError, match="Make some room"):
            slip_batch.read(kit, files)
    assert [item.row.subject for item in slip_tray.tray(kit, lead(kit)).items] == ["aisha"]
    assert all(file.exists() for file in files)
    slip_batch.read(kit, files)
    assert [item.row.subject for item in slip_tray.tray(kit, lead(kit)).items] == ["aisha", "ben"]
    assert kit.ledger.read(SLIPS) == []


def test_the_process_beside_reads_into_the_tray_as_well(kit: Kit, tmp_path: Path) -> None:
    beside = replace(kit, slip_reader=WorkerSlipReader())
    slip_batch.read(beside, [save_tiff([signed(2)], tmp_path / "stack.tif", DPI)])
    (item,) = slip_tray.tray(kit, lead(kit)).items
    assert (item.row.subject, item.row.code) == ("chloe", code(2))
    assert sheet(2).form in item.row.code.replace("-", "")


def _seen(kit: Kit, tmp_path: Path, page: Image.Image) -> tuple[PageSeen, ...]:
    return kit.slip_reader.read(save_tiff([page], tmp_path / "one.tif", DPI))
