from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.services.kit import Kit
from tests.support.kits import open_kit
from tests.support.packs import own_pack, pack_check, shelf_over
from tests.support.render import ROOT


def run(tmp_path: Path, *arguments: str, own: tuple[Path, ...] = ()) -> Result:
    def no_screen(*_: object) -> int:
        raise AssertionError("a table opens no screen")

    def opened(_: Path) -> Kit:
        return replace(open_kit(tmp_path), shelf=shelf_over(*own), packs=pack_check())

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, ["lessons", "table", *arguments], catch_exceptions=False)


def test_the_page_in_docs_is_what_the_shipped_lessons_come_to(tmp_path: Path) -> None:
    kept = (ROOT / "docs" / "lessons.md").read_text("utf-8")
    assert run(tmp_path).output == kept, "run: python main.py lessons table > docs/lessons.md"


def test_every_rule_is_taught_or_left_out_in_every_lesson(tmp_path: Path) -> None:
    told = json.loads(run(tmp_path, "--json").output)
    known = {rule.id for rule in shelf_over().rules()}
    assert told["items"]
    for item in told["items"]:
        assert {*item["rules"], *item["left_out"]} == known
        assert not {*item["rules"]} & {*item["left_out"]}


def test_figures_follow_the_lesson(tmp_path: Path) -> None:
    own_pack(tmp_path / "own", {"I ask a teacher before I go online.": "I " + "ask " * 30 + "a teacher."})
    now, before = by_stage(run(tmp_path, "--json", own=(tmp_path / "own",))), by_stage(run(tmp_path, "--json"))
    assert now["lks2"]["longest_sentence"] == 33 > before["lks2"]["longest_sentence"]
    assert now["ks1"] == before["ks1"]


def by_stage(result: Result) -> dict[str, dict[str, Any]]:
    return {item["stage"]: item for item in json.loads(result.output)["items"]}
