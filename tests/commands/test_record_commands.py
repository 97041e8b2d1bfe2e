"""``verify`` and ``rebuild``, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.services.kit import Kit
from tests.support.kits import open_kit, open_school
from tests.support.tampering import tamper


def run(tmp_path: Path, *arguments: str) -> Result:
    """The command line over the record in ``tmp_path``; it opens and closes the record itself."""

    def no_screen(*_: object) -> int:
        raise AssertionError("care of the record opens no screen")

    def opened(_: Path) -> Kit:
        return open_kit(tmp_path)

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


@pytest.fixture
def school(tmp_path: Path) -> Path:
    open_school(tmp_path).kit.close()
    return tmp_path


def test_verify_says_that_a_whole_record_is_whole(school: Path) -> None:
    done = run(school, "verify")
    assert done.exit_code == 0
    assert "The record is whole." in done.stdout
    assert done.stderr == ""


def test_verify_prints_one_json_object_for_programs(school: Path) -> None:
    said = json.loads(run(school, "--json", "verify").stdout)
    assert said["schema"] == "verify/1"
    (item,) = said["items"]
    assert item["problems"] == []
    assert item["entries"] > 1
    assert len(item["head"]) == 64


def test_verify_names_the_entry_and_fails_on_a_record_that_was_changed(school: Path) -> None:
    tamper(school, lambda conn: conn.execute("UPDATE entry SET kind = 'turn.signed' WHERE seq = 2"))
    done = run(school, "verify")
    assert done.exit_code == 1
    assert "The record is NOT whole:" in done.stdout
    assert "entry 2 (" in done.stdout
    assert done.stderr.count("\n") == 1
    assert "restore the latest backup" in done.stderr
    (item,) = json.loads(run(school, "--json", "verify").stdout)["items"]
    assert len(item["problems"]) == 1


def test_rebuild_says_how_many_entries_it_folded(school: Path) -> None:
    (item,) = json.loads(run(school, "--json", "verify").stdout)["items"]
    assert run(school, "rebuild").stdout == f"Rebuilt from {item['entries']} entries.\n"
    again = json.loads(run(school, "--json", "rebuild").stdout)
    assert again == {"schema": "rebuild/1", "items": [{"entries": item["entries"]}]}


def test_a_record_without_its_key_is_one_line_and_no_traceback(school: Path) -> None:
    for name in ("vault.json", "vault.copy.json"):
        (school / "data" / name).unlink()
    done = run(school, "verify")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: The record in")
    assert done.stderr.count("\n") == 1
