"""The anchor: the newest hash outside the data folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.entry import Body, Draft
from app.errors import KioskError
from app.store.anchor import Anchor, Mark
from app.store.device import Device
from app.store.open_record import Record
from tests.support.records import open_test_record
from tests.support.tampering import vault_of

DRAFT = Draft("something", (Body("p", {}),))


@pytest.fixture
def device(tmp_path: Path) -> Device:
    open_test_record(tmp_path).close()
    return Device(vault_of(tmp_path))


@pytest.fixture
def anchor(tmp_path: Path, device: Device) -> Anchor:
    return Anchor(tmp_path / "state", device.id, lambda: device.public)


def put(anchor: Anchor, device: Device, seq: int, epoch: int = 1) -> Mark:
    digest = bytes([epoch, seq]) * 16
    anchor.write(epoch, seq, digest, device.sign(digest))
    return Mark(epoch, seq, digest)


def file_of(tmp_path: Path, device: Device) -> Path:
    return tmp_path / "state" / "anchors" / f"{device.id}.anchor"


def test_the_newest_mark_is_read_back(anchor: Anchor, device: Device) -> None:
    assert anchor.newest() is None
    marks = [put(anchor, device, seq) for seq in range(1, 6)]
    assert anchor.newest() == marks[-1]


def test_a_new_epoch_is_newer_than_any_place_in_the_old_one(anchor: Anchor, device: Device) -> None:
    put(anchor, device, 200)
    mark = put(anchor, device, 1, epoch=2)
    assert anchor.newest() == mark


def test_a_mark_never_goes_back(anchor: Anchor, device: Device) -> None:
    mark = put(anchor, device, 9)
    put(anchor, device, 8)
    assert anchor.newest() == mark


@pytest.mark.parametrize("torn_at", [0, 10, 100, 250])
@pytest.mark.parametrize("last", [4, 5])
def test_a_mark_torn_by_a_power_cut_leaves_the_one_before(
    tmp_path: Path, anchor: Anchor, device: Device, torn_at: int, last: int
) -> None:
    marks = [put(anchor, device, seq) for seq in range(1, last)]
    path = file_of(tmp_path, device)
    before = path.read_bytes()
    put(anchor, device, last)
    after = bytearray(path.read_bytes())
    start = next(start for start in (0, 256) if before[start : start + 256] != after[start : start + 256])
    after[start + torn_at : start + 256] = b"\0" * (256 - torn_at)
    path.write_bytes(after)
    # a slot whose blanks alone are torn is still whole
    assert anchor.newest() in (marks[-1], Mark(1, last, bytes([1, last]) * 16))
    if torn_at < 200:
        assert anchor.newest() == marks[-1]


def test_a_mark_that_this_device_did_not_sign_does_not_count(tmp_path: Path, anchor: Anchor, device: Device) -> None:
    put(anchor, device, 3)
    path = file_of(tmp_path, device)
    path.write_bytes(path.read_bytes().replace(b"1 3 ", b"1 9 ").replace(b"0103", b"0109"))
    assert anchor.newest() is None


def test_the_anchor_follows_every_commit(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    device = Device(vault_of(tmp_path))
    anchor = Anchor(tmp_path / "state", device.id, lambda: device.public)
    for _ in range(3):
        (entry,) = record.ledger.append(DRAFT)
        assert anchor.newest() == Mark(entry.epoch, entry.seq, record.ledger.head())
    record.close()


def opened(tmp_path: Path) -> Record:
    return open_test_record(tmp_path)


def test_an_anchor_that_lags_is_no_alarm(tmp_path: Path) -> None:
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    shutil.copytree(tmp_path / "state", tmp_path / "earlier")
    record.ledger.append(DRAFT)
    record.close()
    shutil.rmtree(tmp_path / "state")
    (tmp_path / "earlier").rename(tmp_path / "state")
    record = opened(tmp_path)
    assert record.alarm == ""
    assert record.keeper.verify().problems == ()
    record.close()


@pytest.mark.expects_log
def test_a_record_put_back_from_an_old_copy_raises_the_alarm_for_good(tmp_path: Path) -> None:
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    record.close()
    shutil.copytree(tmp_path / "data", tmp_path / "old")
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    record.close()
    shutil.rmtree(tmp_path / "data")
    (tmp_path / "old").rename(tmp_path / "data")

    record = opened(tmp_path)
    assert "older than its anchor" in record.alarm
    record.ledger.append(DRAFT, DRAFT)
    record.close()
    record = opened(tmp_path)
    assert "not the one its anchor knows" in record.alarm
    assert len(record.keeper.verify().problems) == 1
    record.close()


@pytest.mark.expects_log
def test_an_entry_lost_from_the_write_ahead_log_raises_the_alarm(tmp_path: Path) -> None:
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    record.tidy()
    record.ledger.append(DRAFT)
    crashed = tmp_path / "crashed"
    for name in ("data", "state"):
        shutil.copytree(tmp_path / name, crashed / name)
    shutil.copy(tmp_path / "data.key", crashed)
    record.close()
    log = crashed / "data" / "record.db-wal"
    content = bytearray(log.read_bytes())
    content[200] ^= 1
    log.write_bytes(content)

    record = opened(crashed)
    assert "older than its anchor: entry 3 of epoch 1" in record.alarm
    assert record.keeper.verify().entries == 2
    record.close()


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_record_that_is_gone_is_not_quietly_begun_again(tmp_path: Path, left: str) -> None:
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    record.close()
    for path in (tmp_path / "data").glob("record.db*"):
        path.unlink()
    if left == "an empty file":
        (tmp_path / "data" / "record.db").touch()
    with pytest.raises(KioskError, match=r"record.db back from a backup") as caught:
        opened(tmp_path)
    assert caught.value.code == "record-missing"


@pytest.mark.expects_log
def test_an_anchor_that_cannot_be_written_costs_nobody_their_signature(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    record = opened(tmp_path)
    record.ledger.append(DRAFT)
    assert record.keeper.verify().problems == ()
    record.close()
