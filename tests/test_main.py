"""The door: what it says, and how it ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(*arguments: str | Path, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """``main.py`` in a process of its own, without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        env={**kept, **surroundings},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_names_every_command() -> None:
    from app.commands.cli import COMMANDS

    done = run("--help")
    assert done.returncode == 0
    assert all(f"  {name} " in done.stdout for name in COMMANDS)


def test_every_command_has_a_help_of_its_own() -> None:
    from app.commands.cli import COMMANDS

    for name in COMMANDS:
        done = run(name, "--help")
        assert (done.returncode, done.stderr) == (0, "")


def test_without_a_display_it_says_so_and_names_the_tour(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        return
    done = run("--data", tmp_path)
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "tour" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_fault_is_one_line_and_exit_status_1(tmp_path: Path) -> None:
    done = run("--data", tmp_path, "verify")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_exit_status_2(tmp_path: Path) -> None:
    assert run("--data", tmp_path, "forms", "print").returncode == 2
    assert run("no-such-command").returncode == 2


def test_dry_run_and_authors_tools_leave_no_record_behind(tmp_path: Path) -> None:
    roll = tmp_path / "roll.csv"
    roll.write_text("Surname,Forename,Class,Year\nOkafor,Amelia,Maple,4\n", encoding="utf-8")
    data = tmp_path / "data"
    assert run("--data", data, "roll", "import", roll, "--dry-run").returncode == 0
    assert run("--data", data, "lessons", "list").returncode == 0
    assert not data.exists()


def test_nothing_imports_main() -> None:
    asks = re.compile(r"^\s*(import main\b|from main import)", re.MULTILINE)
    sources = [path for folder in ("app", "ui") for path in (ROOT / folder).rglob("*.py")]
    assert [path for path in sources if asks.search(path.read_text(encoding="utf-8"))] == []
