"""The first start on an empty folder, by touch, down to the letters of a name."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.program import Program


def test_first_start_by_touch_ends_in_a_made_up_school_that_a_command_sees(tmp_path: Path) -> None:
    program = Program(tmp_path / "new")
    (typed,) = program.visit("first_start")
    assert typed == {"typed": "Sam"}

    classes = program.items("status")
    assert {"Maple", "Willow"} <= {one["class_name"] for one in classes}
    assert sum(one["pupils"] for one in classes) == 200
    assert program.run("verify").returncode == 0
