"""Projections are nothing but the fold of the ledger."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Body, Draft
from app.domain.projections import TABLES
from app.domain.pupil import PUPILS
from app.store.open_record import Record
from tests.support.drafts import drafts
from tests.support.records import open_test_record
from tests.support.tampering import open_raw


def projections(record: Record) -> dict[str, list[Any]]:
    return {table.name: record.ledger.read(table) for table in TABLES}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(drafts(), min_size=1, max_size=4), max_size=8))
def test_a_rebuild_equals_what_was_folded_live(transactions: list[list[Draft]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        record = open_test_record(Path(place))
        for transaction in transactions:
            record.ledger.append(*transaction)
        live = projections(record)
        entries = sum(map(len, transactions))
        assert record.keeper.rebuild() == (entries + 1 if entries else 0)
        assert projections(record) == live
        assert record.keeper.verify().problems == ()
        record.close()


def test_a_rebuild_mends_a_projection_that_was_tampered_with(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": "Ada"}),)))
    record.conn.execute("UPDATE pupil SET first = 'Eve'")
    record.conn.execute("DROP TABLE agreement")
    record.keeper.rebuild()
    assert [row.first for row in record.ledger.read(PUPILS)] == ["Ada"]
    assert all(not rows for name, rows in projections(record).items() if name != "pupil")
    record.close()


def test_a_rebuild_that_fails_leaves_the_projections_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": "Ada"}),)))
    with monkeypatch.context() as patch:
        patch.setitem(PUPILS.row.__dataclass_fields__, "first", None)
        with pytest.raises(Exception, match="NoneType"):
            record.keeper.rebuild()
    assert [row.first for row in record.ledger.read(PUPILS)] == ["Ada"]
    record.close()


def test_projections_of_another_shape_are_folded_anew_when_the_record_is_opened(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": "Ada"}),)))
    record.close()
    conn = open_raw(tmp_path)
    conn.execute("ALTER TABLE pupil DROP COLUMN first")
    conn.execute("ALTER TABLE pupil ADD COLUMN house TEXT")
    conn.execute("CREATE TABLE given_up (a TEXT)")
    conn.execute("UPDATE local SET value = 'of another version' WHERE key = 'projections'")
    conn.execute("UPDATE local SET value = value || ',given_up' WHERE key = 'projections.names'")
    conn.close()

    record = open_test_record(tmp_path)
    assert [row.first for row in record.ledger.read(PUPILS)] == ["Ada"]
    names = {name for (name,) in record.conn.execute("SELECT name FROM sqlite_master")}
    assert "given_up" not in names
    columns = {row[1] for row in record.conn.execute("PRAGMA table_info(pupil)")}
    assert columns == set(PUPILS.row.__dataclass_fields__)
    record.close()


def test_notes_outlive_a_rebuild(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.notes.put("throttle", "3")
    record.keeper.rebuild()
    assert record.notes.get("throttle") == "3"
    record.close()
