from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from app.commands import roll_talk
from app.commands.cli import make_cli
from app.commands.door import Door
from app.content.gallery import FolderGallery
from app.domain.pupil import Pupil
from app.paper.press import ReportlabPress
from app.roster.reader import RosterReader
from app.services import pupils
from app.services.kit import Kit
from tests.support.kits import enrol, open_kit
from tests.support.rolls import on_roll

HEADINGS = "Surname,Forename,Class,Year,Adno,DOB\n"
ROOT = Path(__file__).parents[2]

Run = Callable[..., Result]


def kit_in(folder: Path) -> Kit:
    gallery = FolderGallery([], ROOT / "assets" / "animals.toml")
    return replace(open_kit(folder), roll_reader=RosterReader(), gallery=gallery, press=ReportlabPress())


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """The command line over a record in a temporary folder; each call opens and closes it, as a process does."""

    def unused(*_: object) -> int:
        raise AssertionError("this command opens no window")

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, lambda _: kit_in(tmp_path), unused, unused))
    return lambda *arguments, said="": CliRunner().invoke(cli, ["roll", *map(str, arguments)], input=said)


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roll_talk, "possible", lambda ctx: not ctx.obj.json)


def saved(folder: Path, *lines: str) -> Path:
    path = folder / "school.csv"
    path.write_text(HEADINGS + "".join(line + "\n" for line in lines), "utf-8")
    return path


def on_the_roll(folder: Path) -> dict[str, Pupil]:
    kit = kit_in(folder)
    found = {pupil.first: pupil for pupil in pupils.pupils(kit)}
    kit.close()
    return found


def enrolled(folder: Path, *who: Pupil) -> None:
    kit = kit_in(folder)
    enrol(kit, *who)
    kit.close()


def item(result: Result) -> dict[str, Any]:
    said = json.loads(result.stdout)
    assert said["schema"] == "roll-import/1"
    (only,) = said["items"]
    return dict(only)


def test_a_file_imports_without_options_and_says_what_it_did(run: Run, tmp_path: Path) -> None:
    result = run("import", saved(tmp_path, "Li,Mia,Elm,4,1,", "Ng,Leo,Elm,4,2,"))
    assert result.exit_code == 0
    assert "“Adno” is the school's own number" in result.stdout
    assert "Read past, and not kept: “DOB”" in result.stdout
    assert result.stdout.count("2 new, 0 changed, 0 moved class, 0 unchanged, 0 not in this file") == 2
    assert set(on_the_roll(tmp_path)) == {"Mia", "Leo"}


def test_a_dry_run_says_the_same_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    result = run("import", saved(tmp_path, "Li,Mia,Elm,4,1,"), "--dry-run")
    assert result.exit_code == 0
    assert "1 new, 0 changed" in result.stdout
    assert result.stdout.endswith("Nothing was written.\n")
    assert on_the_roll(tmp_path) == {}


def test_a_bad_file_names_every_bad_row_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    result = run("import", saved(tmp_path, "Li,Mia,Elm,4,1,", "Ng,,Elm,4,2,", "Xu,Kai,Elm,4M,3,"))
    assert result.exit_code == 1
    assert "line 3, Forename: the first name is missing" in result.stdout
    assert "line 4, Year: “4M” is no year group" in result.stdout
    assert result.stderr.count("\n") == 1
    assert "--skip-bad" in result.stderr
    assert on_the_roll(tmp_path) == {}


def test_bad_lines_can_be_left_out(run: Run, tmp_path: Path) -> None:
    assert run("import", saved(tmp_path, "Li,Mia,Elm,4,1,", "Ng,,Elm,4,2,"), "--skip-bad").exit_code == 0
    assert set(on_the_roll(tmp_path)) == {"Mia"}


def test_leavers_are_marked_only_when_asked(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a", number="1"), on_roll("b", "Leo Ng", number="2"))
    path = saved(tmp_path, "Li,Mia,Elm,4,1,")
    result = run("import", path, "--yes")
    assert "Not in this file:\n  Leo Ng, Elm" in result.stdout
    assert "Leo" in on_the_roll(tmp_path)
    assert "(1 marked as leavers)" in run("import", path, "--leavers").stdout
    assert "Leo" not in on_the_roll(tmp_path)


def test_what_moved_and_changed_is_shown(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a", number="1"), on_roll("b", "Leo Ng", number="2"))
    result = run("import", saved(tmp_path, "Li,Mia,Oak,4,1,", "Ng-Ray,Leo,Elm,4,2,"))
    assert "Moved class:\n  Mia Li: Elm → Oak" in result.stdout
    assert "Changed:\n  Leo Ng-Ray, Elm: surname Ng → Ng-Ray" in result.stdout


def test_an_import_of_nothing_new_says_so(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, "Li,Mia,Elm,4,1,")
    run("import", path)
    assert "The roll says the same already" in run("import", path).stdout


def test_unsure_lines_need_an_option_where_nobody_can_be_asked(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a", class_name="Oak"))
    path = saved(tmp_path, "Li,Mia,Elm,4,1,")
    result = run("import", path)
    assert result.exit_code == 1
    assert "--unsure same or --unsure new" in result.stderr
    assert "line 2, Mia Li: A pupil of this name is in Oak on the roll." in result.stdout
    assert run("import", path, "--dry-run").exit_code == 0
    assert run("import", path, "--unsure", "same").exit_code == 0
    assert on_the_roll(tmp_path)["Mia"].subject == "a"


def test_unsure_lines_can_all_be_new(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a", class_name="Oak"))
    assert run("import", saved(tmp_path, "Li,Mia,Elm,4,1,"), "--unsure", "new").exit_code == 0
    kit = kit_in(tmp_path)
    assert len(pupils.pupils(kit)) == 2
    kit.close()


def test_same_is_no_answer_where_several_could_be_meant(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a"), on_roll("b"))
    assert run("import", saved(tmp_path, "Li,Mia,Elm,4,1,"), "--unsure", "same").exit_code == 1


@pytest.mark.usefixtures("at_a_terminal")
def test_at_a_terminal_it_asks_who_an_unsure_line_is(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a", class_name="Oak"), on_roll("b", "Leo Ng", number="2"))
    result = run("import", saved(tmp_path, "Li,Mia,Elm,4,1,"), said="1\ny\ny\n")
    assert result.exit_code == 0
    assert "1  Mia Li, Oak, Year 4" in result.stdout
    assert "1 on the roll are not in this file. Mark them as leavers?" in result.stdout
    assert {pupil.subject for pupil in on_the_roll(tmp_path).values()} == {"a"}


@pytest.mark.usefixtures("at_a_terminal")
def test_at_a_terminal_no_is_an_answer(run: Run, tmp_path: Path) -> None:
    result = run("import", saved(tmp_path, "Li,Mia,Elm,4,1,"), said="n\n")
    assert (result.exit_code, "Nothing was written." in result.stdout) == (0, True)
    assert on_the_roll(tmp_path) == {}


def test_json_is_one_object_also_when_the_file_is_bad(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, "Li,Mia,Elm,4,1,", "Ng,,Elm,4,2,")
    result = run("import", path, "--json")
    assert result.exit_code == 1
    assert item(result)["bad"] == [{"line": 3, "column": "Forename", "reason": "the first name is missing"}]
    assert not item(result)["written"]
    whole = item(run("import", path, "--skip-bad", "--json"))
    assert whole["written"]
    assert whole["counts"] == {"new": 1, "changed": 0, "moved": 0, "unchanged": 0, "missing": 0, "left": 0}
    assert {"heading": "Adno", "meaning": "number"} in whole["columns"]


@pytest.mark.parametrize(("text", "said"), [("", "is empty"), ("Surname,Class\nLi,Elm\n", "its headings are")])
def test_a_file_that_cannot_be_used_is_one_sentence(run: Run, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "odd.csv").write_text(text)
    result = run("import", tmp_path / "odd.csv")
    assert result.exit_code == 1
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_pupil_is_added_listed_and_corrected(run: Run, tmp_path: Path) -> None:
    added = run("add", "--first", "Mia", "--last", "Li", "--class", "Elm", "--year", "4", "--number", "0042")
    assert added.stdout.startswith("Added: Mia Li, Elm, Year 4, stage older, ")
    assert run("correct", "42", "--last", "Li-Wu", "--stage", "young").exit_code == 0
    listed = run("list", "--class", "elm")
    assert "Elm (1)" in listed.stdout
    assert "0042  Mia Li-Wu, Year 4, young, " in listed.stdout
    (only,) = json.loads(run("list", "--json").stdout)["items"]
    assert (only["last"], only["number"], only["left"]) == ("Li-Wu", "0042", False)


def test_adding_without_a_terminal_names_the_option_that_is_missing(run: Run, tmp_path: Path) -> None:
    result = run("add", "--first", "Mia", "--last", "Li", "--year", "4")
    assert result.exit_code == 2
    assert "--class" in result.stderr


@pytest.mark.usefixtures("at_a_terminal")
def test_at_a_terminal_adding_asks_for_what_is_missing(run: Run, tmp_path: Path) -> None:
    assert run("add", "--first", "Mia", said="Li\nElm\nR\n").exit_code == 0
    assert on_the_roll(tmp_path)["Mia"].year == "Reception"


def test_the_animals_of_a_class_print(run: Run, tmp_path: Path) -> None:
    enrolled(tmp_path, on_roll("a"))
    result = run("animals", "--class", "Elm", "--pdf", tmp_path / "animals.pdf")
    assert result.exit_code == 0
    assert "Mia" in PdfReader(tmp_path / "animals.pdf").pages[0].extract_text()
