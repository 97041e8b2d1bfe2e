"""A full disk, a broken disk and a busy record while people sign: nothing is half written, all can be tried again."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.entry import Body, Draft
from app.domain.pupil import PUPILS
from app.errors import KioskError
from app.store.anchor import Anchor
from app.store.device import Device
from app.store.faults import of_os, told
from app.store.open_record import Record, open_record
from tests.support.records import TickingClock, open_test_record
from tests.support.tampering import open_raw, vault_of

MEGABYTE = 1024 * 1024


def signing(who: str, size: int = 1500) -> Draft:
    return Draft("roll.corrected", (Body(who, {"first": who, "last": "x" * size}),))


def names(record: Record) -> list[str]:
    return [row.subject for row in record.ledger.read(PUPILS)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of two megabytes, mounted where the data folder is; key and anchor lie on another disk."""
    if os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root")
    folder = tmp_path / "data"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"root without the right to mount: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Fill the disk up to ``leave`` bytes."""
    state = os.statvfs(folder)
    path = folder / "something-else"
    path.write_bytes(bytes(max(0, state.f_bavail * state.f_frsize - leave)))
    return path


@pytest.mark.parametrize("leave", [0, 4096, 16384, 49152])
def test_on_a_full_disk_nothing_is_saved_and_after_making_room_it_is(
    tmp_path: Path, small_disk: Path, leave: int
) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(signing("a"))
    before = record.ledger.head_code()
    device = Device(vault_of(tmp_path))
    anchor = Anchor(tmp_path / "state", device.id, lambda: device.public)
    mark = anchor.newest()

    filler = fill(small_disk, leave)
    with pytest.raises(KioskError) as caught:
        record.ledger.append(*(signing(f"b{n}") for n in range(40)))
    assert caught.value.code == "disk-full"
    assert "teacher" in caught.value.pupil
    assert record.ledger.head_code() == before
    assert anchor.newest() == mark
    assert names(record) == ["a"]
    assert record.keeper.verify().problems == ()

    filler.unlink()
    record.ledger.append(signing("b"))
    record.close()
    record = open_test_record(tmp_path)
    assert names(record) == ["a", "b"]
    assert record.keeper.verify().problems == ()
    record.close()


def test_notes_on_a_full_disk_keep_what_they_had(tmp_path: Path, small_disk: Path) -> None:
    record = open_test_record(tmp_path)
    record.notes.put("throttle", "1")
    fill(small_disk, 0)
    with pytest.raises(KioskError) as caught:
        record.notes.put("throttle", "2" * MEGABYTE)
    assert caught.value.code == "disk-full"
    assert record.notes.get("throttle") == "1"
    record.close()


def test_a_first_start_on_a_full_disk_is_told_and_works_once_there_is_room(tmp_path: Path, small_disk: Path) -> None:
    filler = fill(small_disk, 0)
    with pytest.raises(KioskError) as caught:
        open_test_record(tmp_path)
    assert caught.value.code == "disk-full"
    filler.unlink()
    record = open_test_record(tmp_path)
    record.ledger.append(signing("a"))
    assert record.keeper.verify().problems == ()
    record.close()


def test_machine_settings_on_a_full_disk_stay_as_they_were(tmp_path: Path, small_disk: Path) -> None:
    from dataclasses import replace

    record = open_test_record(tmp_path)
    settings = replace(record.machine.load(), printer="office")
    record.machine.save(settings)
    fill(small_disk, 0)
    with pytest.raises(KioskError) as caught:
        record.machine.save(replace(settings, printer="x" * 5000))
    assert caught.value.code == "disk-full"
    assert record.machine.load() == settings
    record.close()


def test_a_record_that_may_not_grow_saves_nothing_and_goes_on_when_it_may(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(signing("a"))
    (pages,) = record.conn.execute("PRAGMA page_count").fetchone()
    record.conn.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(KioskError) as caught:
        record.ledger.append(signing("b", size=20_000))
    assert caught.value.code == "disk-full"
    assert names(record) == ["a"]
    record.conn.execute("PRAGMA max_page_count = 1000000")
    record.ledger.append(signing("b", size=20_000))
    assert names(record) == ["a", "b"]
    assert record.keeper.verify().problems == ()
    record.close()


def test_a_record_that_another_program_keeps_busy_is_told(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.conn.execute("PRAGMA busy_timeout = 20")
    other = open_raw(tmp_path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KioskError) as caught:
        record.ledger.append(signing("a"))
    assert caught.value.code == "record-busy"
    other.execute("ROLLBACK")
    record.ledger.append(signing("a"))
    assert names(record) == ["a"]
    other.close()
    record.close()


def test_a_connection_that_may_only_read_is_told(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.conn.execute("PRAGMA query_only = ON")
    with pytest.raises(KioskError) as caught:
        record.ledger.append(signing("a"))
    assert caught.value.code == "read-only"
    record.conn.execute("PRAGMA query_only = OFF")
    record.ledger.append(signing("a"))
    record.close()


def test_damage_met_while_the_record_is_open_is_told(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(*(signing(f"p{n:03}") for n in range(100)))
    record.close()
    path = tmp_path / "data" / "record.db"
    content = bytearray(path.read_bytes())
    record = open_test_record(tmp_path)
    path.write_bytes(content[:4096] + bytes(len(content) - 4096))
    record.conn.execute("PRAGMA shrink_memory")
    with pytest.raises(KioskError) as caught:
        record.ledger.read(PUPILS)
    assert caught.value.code == "record-damaged"
    record.close()


def test_an_error_of_the_disk_itself_is_not_called_a_full_one(tmp_path: Path) -> None:
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorcode = dbapi2.SQLITE_IOERR
    with pytest.raises(KioskError) as caught, told(tmp_path):
        raise error
    assert caught.value.code == "disk-failing"


def test_a_bug_is_not_dressed_up_as_a_fault(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError), told(tmp_path):
        dbapi2.connect(":memory:").execute("SELECT nonsense")
    with pytest.raises(IsADirectoryError), told(tmp_path):
        tmp_path.read_bytes()
    assert of_os(OSError(2, "no such file"), tmp_path) is None


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("something else")
    with pytest.raises(KioskError) as caught:
        open_record(tmp_path / "data", TickingClock(), key_file=tmp_path / "k", state_folder=tmp_path / "s")
    assert caught.value.code == "not-a-folder"
    assert not (tmp_path / "k").exists()
