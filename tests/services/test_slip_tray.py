from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.domain.slip_layout import QR_CODES
from app.domain.slips import kept
from app.domain.slips.decision import Decision
from app.domain.slips.match import State
from app.errors import KioskError
from app.paper.slip_scan import SlipScanner
from app.services import scan_folder, slip_taking, slip_tray
from app.services.kit import Kit
from app.services.slip_taking import Taking
from tests.support.scans import blank, code, save_tiff, signed, torn_off
from tests.support.slip_kits import lead, slip_kit

DPI = 150


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = slip_kit(tmp_path)
    yield kit
    kit.close()


def lay(kit: Kit, path: Path, *pages: Image.Image, watched: bool = True) -> None:
    path.parent.mkdir(exist_ok=True)
    save_tiff(pages, path, DPI)
    slip_tray.keep(kit, scan_folder.found_at(path), SlipScanner().read(path), watched=watched)


def told(kit: Kit) -> list[tuple[int, State, str]]:
    return [(item.key[1], item.row.state, item.said) for item in slip_tray.tray(kit, lead(kit)).items]


def confirm(kit: Kit, place: int, said: Decision = Decision.AGREED) -> None:
    item = slip_tray.tray(kit, lead(kit)).items[place]
    assert item.code is not None
    slip_taking.take(kit, lead(kit), [Taking(item.code, said, item.crop, item.reading)])


def test_a_scan_that_was_read_is_still_there_after_the_program_has_stopped(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "scans" / "stack.tif", signed(0, DPI), blank(DPI), torn_off(signed(1, DPI), *QR_CODES, dpi=DPI))
    before = slip_tray.tray(kit, lead(kit))
    (tmp_path / "scans" / "stack.tif").unlink()
    kit.close()
    again = slip_kit(tmp_path)
    assert slip_tray.tray(again, lead(again)) == before
    assert told(again) == [(1, State.MATCHED, ""), (2, State.BLANK, "aside"), (3, State.NO_CODE, "")]
    assert len(before.items[0].crop) > 1000
    assert (before.count.came, before.count.read, before.count.to_look_at, before.count.backs) == (2, 1, 1, 1)


def test_pages_are_kept_as_they_were_seen(tmp_path: Path) -> None:
    path = save_tiff([signed(0, DPI), blank(DPI)], tmp_path / "stack.tif", DPI)
    seen = SlipScanner().read(path)
    again = kept.pages_from_text(kept.pages_to_text(seen))
    assert [slip.texts for page in again for slip in page.slips] == [(code(0),)]
    assert again[0].slips[0].crops == seen[0].slips[0].crops
    assert kept.reading(again[0].slips[0], "s", 1, 1) == kept.reading(seen[0].slips[0], "s", 1, 1)
    assert kept.where_read(kept.reading(again[0].slips[0], "s", 1, 1)) == ("s", 1, 1)
    assert kept.where_read("") is None


def test_a_confirmed_slip_keeps_crop_measures_and_thresholds_and_can_be_taken_back(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "stack.tif", signed(0, DPI), signed(1, DPI, talk=True))
    confirm(kit, 0)
    assert told(kit) == [(1, State.PHOTOCOPY, "agreed"), (2, State.MATCHED, "")]
    item = slip_tray.tray(kit, lead(kit)).items[0]
    assert item.code is not None
    for part in ('"measured"', '"thresholds"', '"error_mm"', '"verdict": "agrees"'):
        assert part in item.reading
    slip_taking.undo(kit, lead(kit), [item.code])
    assert told(kit)[0] == (1, State.MATCHED, "")


def test_the_same_slip_in_a_later_scan_is_a_photocopy_of_one_that_is_in(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "one.tif", signed(0, DPI))
    confirm(kit, 0)
    slip_tray.forget(kit, slip_tray.settled(kit, lead(kit)))
    lay(kit, tmp_path / "two.tif", signed(0, DPI))
    (item,) = slip_tray.tray(kit, lead(kit)).items
    assert (item.row.state, item.row.why, item.said) == (State.PHOTOCOPY, "one taken on 24 November 2026", "")


def test_a_file_is_done_only_when_every_row_of_it_is_settled(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "stack.tif", signed(0, DPI), torn_off(signed(1, DPI), *QR_CODES, dpi=DPI))
    confirm(kit, 0, Decision.BLANK)
    assert slip_tray.settled(kit, lead(kit)) == ()
    key = slip_tray.tray(kit, lead(kit)).items[1].key
    slip_tray.put_aside(kit, lead(kit), [key])
    assert len(slip_tray.settled(kit, lead(kit))) == 1
    slip_tray.put_aside(kit, lead(kit), [key], back=True)
    assert slip_tray.settled(kit, lead(kit)) == ()


def test_a_file_that_lies_in_the_tray_is_not_laid_there_twice(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "stack.tif", signed(0, DPI))
    pages = SlipScanner().read(tmp_path / "stack.tif")
    slip_tray.keep(kit, scan_folder.found_at(tmp_path / "stack.tif"), pages)
    assert len(slip_tray.tray(kit, lead(kit)).items) == 1
    assert slip_tray.there(kit) == (scan_folder.found_at(tmp_path / "stack.tif"),)


def test_what_is_settled_leaves_nothing_in_the_tray(kit: Kit, tmp_path: Path) -> None:
    lay(kit, tmp_path / "stack.tif", blank(DPI))
    (scan,) = slip_tray.settled(kit, lead(kit))
    slip_tray.forget(kit, [scan])
    assert slip_tray.tray(kit, lead(kit)) == slip_tray.Tray()
    assert kit.notes.get(f"slips.tray.{scan.id}") == ""


def test_only_files_that_have_lain_still_and_are_not_read_yet_are_read(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.TIF", "notes.txt", ".hidden.pdf", "~lock.pdf"):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (1, 2 if name == "b.pdf" else 3))
    (tmp_path / "done").mkdir()
    before = scan_folder.look(tmp_path)
    assert [one.path.name for one in before] == ["b.pdf", "a.TIF"]
    (tmp_path / "b.pdf").write_bytes(b"it grows")
    now = scan_folder.look(tmp_path)
    assert [one.path.name for one in scan_folder.to_read(now, before, ())] == ["a.TIF"]
    assert scan_folder.to_read(now, now, now) == ()


def test_a_settled_file_is_moved_and_never_over_another(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "slips.pdf").write_bytes(content)
        scan_folder.move_away(scan_folder.found_at(tmp_path / "slips.pdf"))
    done = {path.name: path.read_bytes() for path in (tmp_path / "done").iterdir()}
    assert done == {"slips.pdf": b"one", "slips (2).pdf": b"two"}


def test_a_file_that_was_written_anew_meanwhile_stays_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "slips.pdf").write_bytes(b"one")
    before = scan_folder.found_at(tmp_path / "slips.pdf")
    time.sleep(0.01)
    (tmp_path / "slips.pdf").write_bytes(b"another batch")
    scan_folder.move_away(before)
    assert (tmp_path / "slips.pdf").read_bytes() == b"another batch"


def test_a_share_that_goes_away_is_one_sentence_and_nothing_is_lost(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "slips.pdf").write_bytes(b"one")
    found = scan_folder.found_at(share / "slips.pdf")
    share.rename(tmp_path / "gone")
    for act in (lambda: scan_folder.look(share), lambda: scan_folder.move_away(found)):
        with pytest.raises(KioskError) as fault:
            act()
        assert fault.value.code == "folder-gone"
        assert len(fault.value.staff.splitlines()) == 1
    with pytest.raises(KioskError, match="plug the drive in again"):
        scan_folder.found_at(share / "slips.pdf")
    (tmp_path / "gone").rename(share)
    scan_folder.move_away(found)
    assert (share / "done" / "slips.pdf").read_bytes() == b"one"


def test_a_file_that_somebody_moved_by_hand_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "slips.pdf").write_bytes(b"one")
    found = scan_folder.found_at(tmp_path / "slips.pdf")
    found.path.unlink()
    scan_folder.move_away(found)
    assert not (tmp_path / "done").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a place that takes nothing")
def test_a_full_disk_leaves_the_file_where_it_lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "slips.pdf").write_bytes(b"one")
    found = scan_folder.found_at(tmp_path / "slips.pdf")

    def full(*_: object, **__: object) -> None:
        with Path("/dev/full").open("w", buffering=1) as nowhere:
            nowhere.write("no room\n")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(KioskError, match="Make some room there") as fault:
        scan_folder.move_away(found)
    assert fault.value.code == "disk-full"
    assert found.path.read_bytes() == b"one"


def test_a_full_disk_while_confirming_leaves_the_slip_to_be_confirmed(
    kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(kit, tmp_path / "stack.tif", signed(0, DPI))
    before = kit.ledger.head_code()

    def full(*_: object) -> None:
        raise KioskError("disk-full", "The disk is full: nothing was saved. Make some room on it, then save again.")

    with monkeypatch.context() as disk:
        disk.setattr(type(kit.ledger), "append", full)
        with pytest.raises(KioskError, match="Make some room"):
            confirm(kit, 0)
    assert kit.ledger.head_code() == before
    assert told(kit) == [(1, State.MATCHED, "")]
    confirm(kit, 0)
    assert told(kit) == [(1, State.PHOTOCOPY, "agreed")]
