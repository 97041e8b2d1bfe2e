"""Verification finds what someone with the key did to the record behind its back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey
from sqlcipher3 import dbapi2

from app.domain.chain import GENESIS, bodies_hash, body_hash, entry_hash, to_sign
from app.domain.entry import Body, Draft
from app.errors import KioskError
from app.ports.keeper import Verification
from tests.support.records import open_test_record
from tests.support.tampering import tamper


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """Six entries: the device's own and five of one pupil each, the last two in one transaction."""
    record = open_test_record(tmp_path)
    for who in "abc":
        record.ledger.append(Draft("roll.corrected", (Body(who, {"first": who.upper()}), Body(f"{who}2", {}))))
    record.ledger.append(*(Draft("roll.corrected", (Body(who, {"first": who.upper()}),)) for who in "de"))
    record.close()
    return tmp_path


def verify(place: Path) -> Verification:
    record = open_test_record(place)
    try:
        return record.keeper.verify()
    finally:
        record.close()


def problems(place: Path) -> str:
    return "\n".join(verify(place).problems)


def test_an_untouched_record_is_whole(written: Path) -> None:
    found = verify(written)
    assert (found.entries, found.erased, found.problems) == (6, 0, ())
    assert len(found.head) == 64


def test_progress_is_told_and_ends_at_the_number_of_entries(written: Path) -> None:
    told: list[tuple[int, int]] = []
    record = open_test_record(written)
    record.keeper.verify(lambda done, total: told.append((done, total)))
    record.close()
    assert told == [(done, 6) for done in range(1, 7)]


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'turn.signed'",
        "at = '2026-08-01T08:00:00.000Z'",
        "version = 2",
        "id = 'someone-else'",
        "prev = zeroblob(32)",
        "hash = zeroblob(32)",
        "body_hash = zeroblob(32)",
    ],
)
def test_a_changed_entry_is_found(written: Path, change: str) -> None:
    tamper(written, lambda conn: conn.execute(f"UPDATE entry SET {change} WHERE seq = 3"))
    assert "entry 3 " in problems(written)


@pytest.mark.parametrize("change", ['json = \'{"first":"X"}\'', "subject = 'x'", "salt = zeroblob(16)", "salt = NULL"])
def test_a_changed_body_is_found(written: Path, change: str) -> None:
    tamper(written, lambda conn: conn.execute(f"UPDATE body SET {change} WHERE subject = 'b'"))
    assert "body 0 has been changed" in problems(written)


def test_a_body_changed_together_with_its_hash_is_found(written: Path) -> None:
    def work(conn: dbapi2.Connection) -> None:
        digest = body_hash(b"s" * 16, "b", "{}")
        conn.execute("UPDATE body SET salt = ?, json = '{}', hash = ? WHERE subject = 'b'", (b"s" * 16, digest))

    tamper(written, work)
    assert "its bodies are not the ones it was written with" in problems(written)


@pytest.mark.parametrize(
    "work", ["DELETE FROM body WHERE subject = 'b2'", "UPDATE body SET n = 5 - n WHERE subject IN ('b', 'b2')"]
)
def test_a_removed_or_moved_body_is_found(written: Path, work: str) -> None:
    tamper(written, lambda conn: conn.execute(work))
    assert "its bodies are not the ones it was written with" in problems(written)


def test_a_removed_entry_is_found_and_so_are_its_bodies(written: Path) -> None:
    tamper(written, lambda conn: conn.execute("DELETE FROM entry WHERE seq = 3"))
    said = problems(written)
    assert "entry 4" in said
    assert "gone or out of order, 3 was expected" in said
    assert "which is not there" in said


def test_reordered_entries_are_found(written: Path) -> None:
    def work(conn: dbapi2.Connection) -> None:
        for old, new in ((3, 103), (4, 3), (103, 4)):
            conn.execute("UPDATE entry SET seq = ? WHERE seq = ?", (new, old))

    tamper(written, work)
    assert "does not follow from the entry before it" in problems(written)


@pytest.mark.expects_log
@pytest.mark.parametrize("keep", [0, 1, 2, 4, 5])
def test_a_tail_that_was_cut_off_is_found_by_the_anchor(written: Path, keep: int) -> None:
    def work(conn: dbapi2.Connection) -> None:
        conn.execute("DELETE FROM body WHERE entry_id IN (SELECT id FROM entry WHERE seq > ?)", (keep,))
        conn.execute("DELETE FROM entry WHERE seq > ?", (keep,))

    tamper(written, work)
    assert "the record is older than its anchor: entry 6 of epoch 1" in problems(written)


def test_the_last_entry_must_carry_a_signature(written: Path) -> None:
    tamper(written, lambda conn: conn.execute("UPDATE entry SET signature = NULL WHERE seq = 6"))
    assert "ends its chain without a signature" in problems(written)


def test_a_signature_by_another_key_is_found(written: Path) -> None:
    def work(conn: dbapi2.Connection) -> None:
        (digest,) = conn.execute("SELECT hash FROM entry WHERE seq = 6").fetchone()
        forged = SigningKey.generate().sign(to_sign(digest)).signature
        conn.execute("UPDATE entry SET signature = ? WHERE seq = 6", (forged,))

    tamper(written, work)
    assert "its signature is forged" in problems(written)


def rewrite(conn: dbapi2.Connection) -> None:
    """Change what b was called and mend every hash after it, as a patient forger without the device's key would."""
    conn.execute("UPDATE body SET json = '{\"first\":\"X\"}' WHERE subject = 'b'")
    for entry_id, n, salt, subject, text in conn.execute(
        "SELECT entry_id, n, salt, subject, json FROM body"
    ).fetchall():
        digest = body_hash(salt, subject, text)
        conn.execute("UPDATE body SET hash = ? WHERE entry_id = ? AND n = ?", (digest, entry_id, n))
    prev = GENESIS
    columns = ("id", "device", "epoch", "seq", "kind", "version", "at")
    for row in conn.execute(f"SELECT {', '.join(columns)} FROM entry ORDER BY seq").fetchall():
        hashes = conn.execute("SELECT hash FROM body WHERE entry_id = ? ORDER BY n", (row[0],)).fetchall()
        bodies = bodies_hash(digest for (digest,) in hashes)
        digest = entry_hash(**dict(zip(columns, row, strict=True)), bodies=bodies, prev=prev)
        change = "UPDATE entry SET body_hash = ?, prev = ?, hash = ? WHERE id = ?"
        conn.execute(change, (bodies, prev, digest, row[0]))
        prev = digest


@pytest.mark.expects_log
def test_a_chain_with_every_hash_mended_is_found_by_its_signatures_and_the_anchor(written: Path) -> None:
    tamper(written, rewrite)
    said = problems(written)
    assert "its signature is forged" in said
    assert "the record is not the one its anchor knows: entry 6" in said
    assert "has been changed" not in said


def test_an_entry_of_an_unknown_device_is_found(written: Path) -> None:
    def work(conn: dbapi2.Connection) -> None:
        conn.execute(
            "INSERT INTO entry SELECT 'new', 'stranger', epoch, 1, kind, version, at, body_hash, prev, hash, signature "
            "FROM entry WHERE seq = 6"
        )

    tamper(written, work)
    assert "nobody knows the key of the device that signed it" in problems(written)


def test_a_guard_that_was_taken_off_is_found(written: Path) -> None:
    record = open_test_record(written)
    record.conn.execute("DROP TRIGGER entry_update")
    assert record.keeper.verify().problems == ("the guard entry_update is missing or changed",)
    record.close()


def test_a_record_with_very_many_problems_tells_the_first_hundred(written: Path) -> None:
    record = open_test_record(written)
    record.ledger.append(*(Draft("something", (Body("p", {}),)) for _ in range(200)))
    record.close()
    tamper(written, lambda conn: conn.execute("UPDATE entry SET version = 9"))
    found = verify(written).problems
    assert len(found) == 101
    assert found[-1].startswith("and ")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_flipped_bit_anywhere_in_the_file_is_found(written: Path, place: float, bit: int) -> None:
    copy = written / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for name in ("data", "state"):
        shutil.copytree(written / name, copy / name)
    shutil.copy(written / "data.key", copy)
    path = copy / "data" / "record.db"
    content = bytearray(path.read_bytes())
    content[int(place * len(content))] ^= 1 << bit
    path.write_bytes(content)
    assert found_out(copy)


def found_out(place: Path) -> bool:
    try:
        return "the file is damaged" in problems(place)
    except KioskError as fault:
        return fault.code in {"record-foreign", "record-damaged"}
