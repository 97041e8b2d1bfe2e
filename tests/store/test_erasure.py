"""A person's bodies are erased; the record stays whole without them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.entry import Body, Draft
from app.domain.pupil import PUPILS
from app.errors import KioskError
from app.store.erasure import erase_bodies
from app.store.open_record import Record
from tests.support.records import open_test_record
from tests.support.tampering import open_raw


def filled(tmp_path: Path) -> Record:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.imported", (Body("p", {"first": "Ada"}), Body("q", {"first": "Ben"}))))
    record.ledger.append(Draft("roll.corrected", (Body("p", {"last": "Lovelace"}),)))
    return record


def test_an_erased_person_is_in_no_projection_and_no_body(tmp_path: Path) -> None:
    record = filled(tmp_path)
    assert erase_bodies(record, "p") == 2
    assert [row.subject for row in record.ledger.read(PUPILS)] == ["q"]
    left = record.conn.execute("SELECT salt, json FROM body WHERE subject = 'p'").fetchall()
    assert left == [(None, None)] * 2
    record.close()


def test_the_record_verifies_counts_the_erased_bodies_and_rebuilds_without_them(tmp_path: Path) -> None:
    record = filled(tmp_path)
    erase_bodies(record, "p")
    found = record.keeper.verify()
    assert (found.entries, found.erased, found.problems) == (4, 2, ())
    record.keeper.rebuild()
    assert [row.subject for row in record.ledger.read(PUPILS)] == ["q"]
    assert record.conn.execute("SELECT kind FROM entry ORDER BY seq DESC").fetchone() == ("person.erased",)
    record.close()


def test_erasing_someone_unknown_writes_nothing(tmp_path: Path) -> None:
    record = filled(tmp_path)
    assert erase_bodies(record, "nobody") == 0
    assert record.keeper.verify().entries == 3
    record.close()


def test_the_write_ahead_log_is_empty_afterwards(tmp_path: Path) -> None:
    record = filled(tmp_path)
    erase_bodies(record, "p")
    assert (tmp_path / "data" / "record.db-wal").stat().st_size == 0
    record.close()


def test_erasing_beside_a_reader_says_that_traces_are_left_and_can_be_finished_later(tmp_path: Path) -> None:
    record = filled(tmp_path)
    record.conn.execute("PRAGMA busy_timeout = 20")
    reader = open_raw(tmp_path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM body").fetchone()
    with pytest.raises(KioskError) as caught:
        erase_bodies(record, "p")
    assert caught.value.code == "record-busy"
    reader.close()
    assert erase_bodies(record, "p") == 0
    assert (tmp_path / "data" / "record.db-wal").stat().st_size == 0
    record.close()
