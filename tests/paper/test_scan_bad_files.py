from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import KioskError
from app.paper import scan_file
from app.paper.scan_worker import WorkerSlipReader
from app.paper.slip_scan import SlipScanner
from tests.support import bad_scans as bad
from tests.support.hostile import fault_of
from tests.support.scans import blank, code, save_tiff, signed

FILES: dict[str, tuple[Callable[[Path], bytes], str, str]] = {
    "locked.pdf": (bad.locked_pdf, "scan-locked", "is locked with a password"),
    "no-pages.pdf": (bad.empty_pdf, "scan-unreadable", "damaged or has no pages"),
    "endless.pdf": (bad.endless_pdf, "scan-too-large", "has more than 1,000 pages"),
    "bomb.pdf": (bad.picture_bomb_pdf, "scan-too-large", "too many pixels on page 1"),
    "cut.pdf": (lambda folder: bad.cut(bad.whole_pdf(folder), 0.4), "scan-unreadable", ""),
    "head.pdf": (lambda _: b"%PDF-1.7\n", "scan-unreadable", "damaged or has no pages"),
    "tiny.png": (lambda _: bad.png_of(1, 1), "scan-unreadable", ""),
    "bomb.png": (lambda _: bad.png_of(20_000, 10_000), "scan-too-large", "too many pixels on page 1"),
    "large.png": (lambda _: bad.png_of(9_500, 9_000), "scan-too-large", "too many pixels on page 1"),
    "hollow.png": (lambda _: bad.png_of(1000, 1000), "scan-unreadable", "is damaged at page 1"),
    "cut.jpg": (lambda _: bad.cut(bad.picture("JPEG"), 0.5), "scan-unreadable", "is damaged at page 1"),
    "cut.tif": (lambda _: bad.cut(bad.picture("TIFF"), 0.5), "scan-unreadable", ""),
    "bomb.tif": (bad.tiff_with_a_bomb_inside, "scan-too-large", "too many pixels on page 2"),
    "words.pdf": (lambda _: b"Dear school, here are the slips.", "scan-unreadable", "is no PDF and no picture"),
    "empty.pdf": (lambda _: b"", "scan-unreadable", "is empty"),
    "slips.gif": (lambda _: bad.picture("GIF"), "scan-unreadable", "is no PDF and no picture"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_one_sentence(name: str, tmp_path: Path) -> None:
    make, kind, said = FILES[name]
    path = tmp_path / name
    path.write_bytes(make(tmp_path))
    with pytest.raises(KioskError) as fault:
        SlipScanner().read(path)
    assert fault.value.code == kind
    assert fault.value.staff.startswith(name)
    assert said in fault.value.staff
    assert len(fault.value.staff.splitlines()) == 1


def test_a_tiff_that_goes_round_in_a_circle_has_one_page(tmp_path: Path) -> None:
    path = tmp_path / "circle.tif"
    path.write_bytes(bad.tiff_in_a_circle(tmp_path))
    (page,) = SlipScanner().read(path)
    assert [slip.texts for slip in page.slips] == [(code(0),)]


def test_a_file_of_hundreds_of_megabytes_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    os.truncate(path, scan_file.MOST_BYTES + 1)
    with pytest.raises(KioskError, match="larger than 500 MB") as fault:
        SlipScanner().read(path)
    assert fault.value.code == "scan-too-large"


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.pdf", tmp_path):
        with pytest.raises(KioskError) as fault:
            SlipScanner().read(path)
        assert fault.value.code == "scan-missing"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1), byte=st.integers(0, 255), kind=st.sampled_from(["TIFF", "PNG", "JPEG", "PDF"]))
def test_one_changed_byte_is_read_or_told_and_never_a_crash(tmp_path: Path, share: float, byte: int, kind: str) -> None:
    data = bytearray(SMALL[kind])
    data[min(len(data) - 1, int(len(data) * share))] = byte
    path = tmp_path / "scan"
    path.write_bytes(data)
    told = fault_of(lambda: SlipScanner().read(path))
    assert told is None or told.code.startswith("scan-")


SMALL = {kind: bad.small(kind) for kind in ("TIFF", "PNG", "JPEG", "PDF")}


def test_the_worker_reads_what_the_scanner_reads_and_tells_faults(tmp_path: Path) -> None:
    file = save_tiff([signed(0, 150), blank(150)], tmp_path / "stack.tif", 150)
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    assert WorkerSlipReader().read(file, tell) == SlipScanner().read(file)
    assert sorted(set(told) - {(0, 1)}) == [(1, 2), (2, 2)], "it asks again meanwhile, so that it can be stopped"
    (tmp_path / "bad.png").write_bytes(bad.png_of(20_000, 10_000))
    with pytest.raises(KioskError, match="too many pixels"):
        WorkerSlipReader().read(tmp_path / "bad.png")


def test_the_worker_stops_when_it_is_told_to(tmp_path: Path) -> None:
    file = save_tiff([blank(150)] * 3, tmp_path / "stack.tif", 150)
    with pytest.raises(KioskError) as fault:
        WorkerSlipReader().read(file, lambda done, _: done < 2)
    assert fault.value.code == "cancelled"
