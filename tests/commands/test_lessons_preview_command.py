from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import main
from app.commands.cli import make_cli
from app.commands.door import Door
from app.services.kit import Kit


def run(tmp_path: Path, stage: str, preview: Callable[[Path, str, Callable[[str], None]], int]) -> Result:
    def unused(*_: object) -> int:
        raise AssertionError("a preview opens no record and no other window")

    def no_kit(_: Path) -> Kit:
        raise AssertionError("a preview opens no record")

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, no_kit, unused, unused, preview=preview))
    return CliRunner().invoke(cli, ["lessons", "preview", stage], catch_exceptions=False)


def test_it_hands_over_the_folder_and_the_stage_and_ends_as_the_window_does(tmp_path: Path) -> None:
    asked: list[tuple[Path, str]] = []

    def window(folder: Path, stage: str, say: Callable[[str], None]) -> int:
        asked.append((folder, stage))
        say("lesson.toml, line 3: This is wrong.")
        return 0

    result = run(tmp_path, "ks1", window)
    assert asked == [(tmp_path, "ks1")]
    assert result.output == "lesson.toml, line 3: This is wrong.\n"
    assert result.exit_code == 0


def test_without_a_display_it_says_so_and_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    result = run(tmp_path, "ks1", main.run_preview)
    assert result.exit_code == 1
    assert "There is no display here for the preview. Use `main.py lessons check`" in result.output


def test_an_unknown_stage_is_told_with_the_known_ones(tmp_path: Path) -> None:
    result = run(tmp_path, "ks9", main.run_preview)
    assert result.exit_code == 1
    assert "There is no stage “ks9”: the stages are eyfs, ks1" in result.output
