from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.paper.press import ReportlabPress
from app.services.kit import Kit
from tests.paper.pages import page_count
from tests.support.form_jobs import gallery
from tests.support.kits import open_kit
from tests.support.packs import add_bare_stage, shelf_over

PLANNED = [stage.id for stage in shelf_over().stages() if (shelf_over().file(f"{stage.id}/teach.toml")).is_file()]


def run(tmp_path: Path, *arguments: str) -> Result:
    def no_screen(*_: object) -> int:
        raise AssertionError("a plan opens no screen")

    def opened(_: Path) -> Kit:
        return replace(open_kit(tmp_path), shelf=shelf_over(tmp_path), gallery=gallery(), press=ReportlabPress())

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


@pytest.mark.parametrize("stage", PLANNED)
def test_the_plan_of_every_shipped_lesson_is_one_page(tmp_path: Path, stage: str) -> None:
    out = tmp_path / "plan.pdf"
    result = run(tmp_path, "lessons", "plan", stage, "--pdf", str(out), "--json")
    assert result.exit_code == 0, result.output
    (item,) = json.loads(result.stdout)["items"]
    assert item["points"] >= 9
    assert page_count(out) == 1


def test_an_unknown_stage_is_told_with_the_known_ones(tmp_path: Path) -> None:
    result = run(tmp_path, "lessons", "plan", "ks9", "--pdf", str(tmp_path / "plan.pdf"))
    assert result.exit_code == 1
    assert "There is no stage “ks9”: the stages are" in result.output


def test_a_stage_without_a_lesson_is_told(tmp_path: Path) -> None:
    add_bare_stage(tmp_path)
    result = run(tmp_path, "lessons", "plan", "sixth", "--pdf", str(tmp_path / "plan.pdf"))
    assert result.exit_code == 1
    assert "no lesson" in result.output


def test_without_a_file_it_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path, "lessons", "plan", "ks1").exit_code == 2
