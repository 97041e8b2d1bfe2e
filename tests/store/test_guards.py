"""The triggers: what is written stays as it was written, even for someone with the key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.entry import Body, Draft
from tests.support.records import open_test_record
from tests.support.tampering import open_raw


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": "Ada"}), Body("q", {"first": "Ben"}))))
    record.close()
    conn = open_raw(tmp_path)
    before = dump(conn)
    yield conn
    assert dump(conn) == before
    conn.close()


def dump(conn: dbapi2.Connection) -> list[object]:
    return [conn.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in ("entry", "body")]


SAME_PLACE = "SELECT 'new', device, epoch, seq, 'forged', 1, at, body_hash, prev, hash, signature FROM entry"
SAME_ID = "SELECT id, device, epoch, seq + 100, 'forged', 1, at, body_hash, prev, hash, signature FROM entry"
FORGERIES = [
    *(
        f"{verb} INTO entry {rows} WHERE seq = 2"
        for rows in (SAME_PLACE, SAME_ID)
        for verb in ("INSERT OR REPLACE", "REPLACE")
    ),
    f"INSERT OR IGNORE INTO entry {SAME_PLACE} WHERE seq = 2",
    f"INSERT INTO entry {SAME_ID} WHERE seq = 2 ON CONFLICT DO UPDATE SET kind = 'forged'",
    "UPDATE entry SET kind = 'forged'",
    "UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 2",
    "UPDATE entry SET signature = NULL",
    "DELETE FROM entry",
    "DELETE FROM entry WHERE seq = 2",
    "INSERT OR REPLACE INTO body SELECT entry_id, n, subject, salt, hash, '{}' FROM body",
    "REPLACE INTO body SELECT entry_id, n, 'someone', NULL, hash, NULL FROM body",
    "UPDATE body SET json = '{}' WHERE n = 0",
    "UPDATE body SET json = NULL WHERE n = 0",
    "UPDATE body SET salt = NULL, json = NULL, subject = 'someone' WHERE n = 0",
    "UPDATE body SET salt = NULL, json = NULL, hash = x'00' WHERE n = 0",
    "UPDATE OR REPLACE body SET salt = NULL, json = NULL, n = 1 WHERE n = 0 AND subject = 'p'",
    "DELETE FROM body",
]


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("sql", FORGERIES)
def test_nobody_rewrites_what_is_written(conn: dbapi2.Connection, sql: str, recursive: str) -> None:
    conn.execute(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(dbapi2.IntegrityError, match=r"never|only ever"):
        conn.execute(sql)


def test_a_body_can_be_detached_and_then_never_changed_again(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": "Ada"}),)))
    record.conn.execute("UPDATE body SET salt = NULL, json = NULL WHERE subject = 'p'")
    with pytest.raises(dbapi2.IntegrityError, match="only ever detached"):
        record.conn.execute("UPDATE body SET salt = x'00', json = '{}' WHERE subject = 'p'")
    assert record.keeper.verify().problems == ()
    assert record.keeper.verify().erased == 1
    record.close()
