"""The door: what it says when it cannot open, and that nothing leans on it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """``main.py`` on a machine without a display."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**kept, **more},
        capture_output=True,
        text=True,
        timeout=60,
    )


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_nothing_in_the_product_imports_main() -> None:
    leaning = [
        str(file.relative_to(ROOT))
        for folder in ("app", "ui")
        for file in (ROOT / folder).rglob("*.py")
        if any(name.split(".")[0] == "main" for name in imported(file))
    ]
    assert leaning == []


def test_help_lists_every_command_with_what_it_does() -> None:
    from app.commands.cli import COMMANDS

    done = run("--help")
    assert done.returncode == 0
    assert done.stderr == ""
    words = " ".join(done.stdout.split())
    for name, (_, _, said) in COMMANDS.items():
        assert f"{name} {said}" in words


def test_every_command_has_a_help_of_its_own() -> None:
    from app.commands.cli import COMMANDS

    for name in COMMANDS:
        done = run(name, "--help")
        assert (done.returncode, done.stderr) == (0, ""), name


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")
def test_without_a_display_it_says_so_and_names_the_tour(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path / "data"))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "Error: There is no display here for the kiosk. Use `main.py tour OUT` to see it in pictures.\n"
    )
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("wrong", [("nonsense",), ("--nonsense",), ("tour",), ("status", "extra"), ("forms", "print")])
def test_wrong_usage_is_status_2(wrong: tuple[str, ...], tmp_path: Path) -> None:
    done = run("--data", str(tmp_path / "data"), *wrong)
    assert done.returncode == 2
    assert "Usage: main.py" in done.stderr
    assert "Traceback" not in done.stderr


def test_fault_is_one_line_and_status_1(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path / "data"), "status")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Error: There is no record in ")
    assert done.stderr.count("\n") == 1


def test_data_folder_that_is_a_file_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run("--data", str(tmp_path / "file"), "status").returncode == 2


def test_dry_run_and_authors_tools_leave_no_record_behind(tmp_path: Path) -> None:
    roll, data = tmp_path / "roll.csv", tmp_path / "data"
    roll.write_text("Surname,Forename,Class,Year\nOkafor,Amelia,Maple,4\n", "utf-8")
    assert run("--data", str(data), "roll", "import", str(roll), "--dry-run").returncode == 0
    assert run("--data", str(data), "lessons", "list").returncode == 0
    assert not data.exists()
