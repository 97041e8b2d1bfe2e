from __future__ import annotations

import json
from pathlib import Path

from tests.commands.test_status_command import half_signed, run


def test_the_list_says_who_may_go_online_and_why(tmp_path: Path) -> None:
    half_signed(tmp_path)
    done = run(tmp_path, "access", "list", "--class", "Maple")

    assert done.exit_code == 0
    assert done.output.splitlines() == [
        "Maple: 1 of 4 may go online today",
        "  Aisha Hope, rung 4: Signed on 24 November 2026.",
        "  Ben Hope, no access: Not sure since 24 November 2026, to be talked through.",
        "  Chloe Hope, no access: Has not signed yet.",
        "  Dawid Hope, no access: Has not signed yet.",
    ]


def test_as_json_each_pupil_is_an_item(tmp_path: Path) -> None:
    half_signed(tmp_path)
    told = json.loads(run(tmp_path, "access", "list", "--json").output)

    assert told["schema"] == "access/1"
    ivy = next(one for one in told["items"] if one["name"] == "Ivy Hope")
    assert (ivy["may_go_online"], ivy["rung"], ivy["state"]) == (False, None, "awaiting-witness")


def test_the_csv_file_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    half_signed(tmp_path)
    done = run(tmp_path, "access", "list", "--csv", str(tmp_path / "list.csv"))

    assert done.output.startswith("Wrote 11 pupils to ")
    assert len((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()) == 12


def test_an_unknown_class_is_told_in_one_line(tmp_path: Path) -> None:
    half_signed(tmp_path)
    done = run(tmp_path, "access", "list", "--class", "Elm")

    assert done.exit_code == 1
    assert "There is no class “Elm”" in done.output
