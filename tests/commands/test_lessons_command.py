from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.paper.press import ReportlabPress
from app.services.kit import Kit
from tests.support.kits import open_kit
from tests.support.packs import add_bare_stage, line_of, own_pack, pack_check, shelf_over


def run(tmp_path: Path, *arguments: str, own: tuple[Path, ...] = ()) -> Result:
    def no_screen(*_: object) -> int:
        raise AssertionError("lessons opens no screen")

    def opened(_: Path) -> Kit:
        return replace(open_kit(tmp_path), shelf=shelf_over(*own), packs=pack_check(), press=ReportlabPress())

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


def test_lessons_that_are_in_order_say_so_and_exit_with_0(tmp_path: Path) -> None:
    result = run(tmp_path, "lessons", "check")
    assert result.output == "The lessons are in order.\n"
    assert result.exit_code == 0


def test_a_finding_is_told_in_one_line_and_exits_with_1(tmp_path: Path) -> None:
    path = own_pack(tmp_path / "own", {'rules = ["P01"]': 'rules = ["P01", "P99"]'})
    result = run(tmp_path, "lessons", "check", str(tmp_path / "own"))
    assert result.exit_code == 1
    at = f"{path}, line {line_of(path, 'P99')}"
    assert result.output.splitlines() == [f"{at}: There is no rule “P99”. Use an id from rules.toml.", "1 found."]


def test_findings_as_json_have_file_line_what_and_remedy(tmp_path: Path) -> None:
    own_pack(tmp_path / "own", {'rules = ["P01"]': 'rules = ["P01", "P99"]'})
    result = run(tmp_path, "lessons", "check", str(tmp_path / "own"), "--json")
    told = json.loads(result.output)
    assert told["schema"] == "lessons-check/1"
    assert [set(item) for item in told["items"]] == [{"file", "line", "what", "remedy"}]
    assert result.exit_code == 1


def test_a_folder_without_a_lesson_is_a_fault_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run(tmp_path, "lessons", "check", str(tmp_path / "empty"))
    assert result.exit_code == 1
    assert "holds no lesson" in result.output
    assert len(result.output.splitlines()) == 1


def test_a_folder_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path, "lessons", "check", str(tmp_path / "nowhere")).exit_code == 2


def test_every_stage_is_listed(tmp_path: Path) -> None:
    result = run(tmp_path, "lessons", "list")
    assert "lks2: Lower Key Stage 2 (Year 3, Year 4): Our twelve rules, 12 pages, 5 checks, 25 min" in result.output
    told = json.loads(run(tmp_path, "lessons", "list", "--json").output)
    assert told["schema"] == "lessons/1"
    assert [item["stage"] for item in told["items"]] == [stage.id for stage in shelf_over().stages()]


def test_a_stage_without_a_lesson_is_listed_as_such(tmp_path: Path) -> None:
    add_bare_stage(tmp_path)
    result = run(tmp_path, "lessons", "list", own=(tmp_path,))
    assert "sixth: Key Stage 4 (Year 12): no lesson yet" in result.output


def test_a_plan_that_fits_no_page_is_found_with_the_part_that_is_too_long(tmp_path: Path) -> None:
    path = own_pack(
        tmp_path / "own",
        {"prompts = [": "prompts = [" + '"Ask each child what they would do now, and why.", ' * 200},
        "teach.toml",
    )
    result = run(tmp_path, "lessons", "check", own=(path.parent.parent,))
    assert result.exit_code == 1
    assert "lks2/teach.toml: The plan of Lower Key Stage 2 is " in result.output
    assert "mm too long for one page, even at 9 points. Shorten the step “" in result.output
