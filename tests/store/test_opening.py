"""Opening a data folder: the first start, the next ones, and everything that can be wrong with it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.entry import Body, Draft
from app.domain.pupil import PUPILS
from app.errors import KioskError
from app.store.key_file import default_key_file
from app.store.open_record import open_record
from tests.support.records import TickingClock, open_test_record
from tests.support.tampering import open_raw, vault_of

NAME = "Zebedee-Xylophone"


def write(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": NAME}),)))
    record.notes.put("note", NAME)
    record.close()


def code(tmp_path: Path) -> str:
    with pytest.raises(KioskError) as caught:
        open_test_record(tmp_path)
    assert caught.value.staff.endswith(".")
    assert str(tmp_path) in caught.value.staff
    return caught.value.code


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_first_start_makes_vault_copy_and_record_and_the_next_finds_them(tmp_path: Path) -> None:
    write(tmp_path)
    names = {path.name for path in (tmp_path / "data").iterdir()}
    assert {"record.db", "vault.json", "vault.copy.json"} <= names
    record = open_test_record(tmp_path)
    assert [row.first for row in record.ledger.read(PUPILS)] == [NAME]
    record.close()


def test_nothing_that_was_written_can_be_read_without_the_key(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.ledger.append(Draft("roll.corrected", (Body("p", {"first": NAME}),)))
    assert (tmp_path / "data" / "record.db-wal").stat().st_size > 0
    for path, content in listing(tmp_path / "data").items():
        assert NAME.encode() not in content, path
        assert b"CREATE TABLE" not in content, path
    record.close()


def test_the_key_file_is_readable_by_its_user_only_and_lies_outside_the_data(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    open_record(folder, TickingClock(), state_folder=tmp_path / "state").close()
    path = default_key_file(json.loads((folder / "vault.json").read_text())["id"])
    assert path.stat().st_mode & 0o777 == 0o600
    assert folder not in path.parents
    assert path.read_text().strip() not in "".join(map(repr, listing(folder).values()))


@pytest.mark.expects_log
def test_a_key_file_that_others_can_read_is_closed_to_them(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "data.key").chmod(0o644)
    open_test_record(tmp_path).close()
    assert (tmp_path / "data.key").stat().st_mode & 0o777 == 0o600


def test_a_missing_key_is_told_and_nothing_is_made_in_its_place(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "data.key").unlink()
    before = listing(tmp_path)
    assert code(tmp_path) == "key-missing"
    assert listing(tmp_path) == before


@pytest.mark.parametrize("content", ["ab" * 32 + "\n", "", "not a key\n", "ab" * 16, "\u00e9"])
def test_a_wrong_key_is_told(tmp_path: Path, content: str) -> None:
    write(tmp_path)
    (tmp_path / "data.key").write_text(content, encoding="utf-8")
    assert code(tmp_path) == "key-wrong"


def test_a_lost_vault_is_told_and_no_new_key_is_made(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("vault.json", "vault.copy.json"):
        (tmp_path / "data" / name).unlink()
    before = listing(tmp_path)
    assert code(tmp_path) == "key-missing"
    assert listing(tmp_path) == before


@pytest.mark.parametrize("name", ["vault.json", "vault.copy.json"])
@pytest.mark.parametrize("content", [None, "", "{}", "[]", '{"schema": "vault/1"', '{"schema": "vault/1", "id": "x"}'])
def test_one_good_vault_of_the_two_is_enough(tmp_path: Path, name: str, content: str | None) -> None:
    write(tmp_path)
    path = tmp_path / "data" / name
    path.unlink() if content is None else path.write_text(content)
    record = open_test_record(tmp_path)
    assert record.keeper.verify().problems == ()
    record.close()


def test_two_damaged_vaults_are_told(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("vault.json", "vault.copy.json"):
        (tmp_path / "data" / name).write_text("{")
    assert code(tmp_path) == "vault-damaged"


def test_a_vault_of_a_newer_version_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("vault.json", "vault.copy.json"):
        path = tmp_path / "data" / name
        path.write_text(path.read_text().replace("vault/1", "vault/2"))
    assert code(tmp_path) == "record-newer"


def test_a_plain_sqlite_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    write(tmp_path)
    path = tmp_path / "data" / "record.db"
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE entry (id)")
    conn.commit()
    conn.close()
    before = path.read_bytes()
    assert code(tmp_path) == "record-foreign"
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"x", b"not a database " * 1000, bytes(8192)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    write(tmp_path)
    path = tmp_path / "data" / "record.db"
    path.write_bytes(content)
    assert code(tmp_path) == "record-foreign"
    assert path.read_bytes() == content


def test_the_record_of_another_school_is_refused(tmp_path: Path) -> None:
    write(tmp_path)
    open_test_record(tmp_path, folder="other").close()
    shutil.copy(tmp_path / "other" / "record.db", tmp_path / "data" / "record.db")
    assert code(tmp_path) == "record-foreign"


def test_a_record_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    write(tmp_path)
    conn = open_raw(tmp_path)
    conn.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('record', 'm999_later')")
    conn.close()
    before = listing(tmp_path / "data")
    assert code(tmp_path) == "record-newer"
    assert listing(tmp_path / "data") == before


def test_a_migration_that_is_missing_is_applied_and_the_record_kept(tmp_path: Path) -> None:
    write(tmp_path)
    conn = open_raw(tmp_path)
    conn.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_local'")
    conn.execute("DROP TABLE local")
    conn.close()
    record = open_test_record(tmp_path)
    assert record.notes.get("note") == ""
    assert [row.first for row in record.ledger.read(PUPILS)] == [NAME]
    assert record.keeper.verify().problems == ()
    record.close()


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A whole record in a folder nobody may write: root passes over permission bits, so for root it is mounted so."""
    write(tmp_path)
    folder = tmp_path / "data"
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield tmp_path
        folder.chmod(0o700)
        return
    flags = ["mount", "--bind", "-o", "ro", str(folder), str(folder)]
    mounted = subprocess.run(flags, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"root without the right to mount: {mounted.stderr.strip()}")
    yield tmp_path
    subprocess.run(["umount", str(folder)], check=True)


def test_a_read_only_folder_is_told(read_only: Path) -> None:
    assert code(read_only) == "read-only"


def test_a_first_start_in_a_read_only_folder_is_told_and_leaves_no_key(read_only: Path) -> None:
    with pytest.raises(KioskError) as caught:
        open_record(read_only / "data" / "new", TickingClock(), key_file=read_only / "new.key")
    assert caught.value.code == "read-only"
    assert not (read_only / "new.key").exists()


def test_a_record_that_is_current_opens_without_sqlite_utils(tmp_path: Path) -> None:
    write(tmp_path)
    program = (
        "import sys; from pathlib import Path; from tests.support.records import open_test_record; "
        "open_test_record(Path(sys.argv[1])).close(); print('sqlite_utils' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_several_programs_that_start_at_once_agree_on_one_record(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.support.records import open_test_record; "
        "from app.domain.entry import Body, Draft; record = open_test_record(Path(sys.argv[1])); "
        "record.ledger.append(Draft('something', (Body('p', {}),))); record.close()"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [(one.communicate()[1], one.returncode) for one in running] == [("", 0)] * 4
    record = open_test_record(tmp_path)
    found = record.keeper.verify()
    assert (found.entries, found.problems) == (5, ())
    record.close()


def test_no_key_shows_in_what_a_vault_says_of_itself(tmp_path: Path) -> None:
    write(tmp_path)
    vault = vault_of(tmp_path)
    assert vault.key.hex() not in repr(vault)
    assert repr(vault.key) not in repr(vault)
    assert repr(vault.seed) not in repr(vault)
