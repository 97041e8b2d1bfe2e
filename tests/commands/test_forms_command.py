from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.domain.slip_code import parse
from tests.paper.pages import codes, page_count, render
from tests.support.cups import PrivateCups, cups, cups_server
from tests.support.form_kits import copies, form_kit, maple, sign

Run = Callable[..., Result]
__all__ = ["cups", "cups_server"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``main.py forms …`` on a school where Aisha and Ben have signed; each call opens and closes the record."""
    kit = form_kit(tmp_path)
    maple(kit)
    sign(kit, "aisha")
    sign(kit, "ben")
    kit.close()

    def unused(*_: object) -> int:
        raise AssertionError("this command opens no window")

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, lambda _: form_kit(tmp_path), unused, unused))
    return lambda *arguments: CliRunner().invoke(cli, [str(argument) for argument in arguments])


def test_a_class_is_printed_to_a_pdf(run: Run, tmp_path: Path) -> None:
    done = run("forms", "print", "--class", "Maple", "--pdf", tmp_path / "out.pdf")
    assert done.exit_code == 0, done.output
    told = f"2 forms with a cover sheet (6 pages, both sides) in {tmp_path / 'out.pdf'}"
    assert done.stdout.splitlines()[0] == told
    assert "no form for Chloe Okafor: Chloe has not signed yet" in done.stdout
    assert "Aisha Okafor: an adult still has to confirm the mark" in done.stdout
    assert page_count(tmp_path / "out.pdf") == 6


def test_json_names_every_form_and_everybody_left_out(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done = run("--json", "forms", "print", "--class", "maple", "--pdf", out)
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert said["schema"] == "forms/1"
    states = {item["name"]: item["state"] for item in said["items"]}
    assert states["Aisha Okafor"] == states["Ben Okafor"] == "rendered"
    assert states["Chloe Okafor"] == "left-out"
    (first,) = (item for item in said["items"] if item["subject"] == "aisha")
    assert codes(render(out, 2)) == [first["code"]] * 2
    read = parse(first["code"])
    assert read is not None
    assert (read.form, read.copy) == (first["form"], first["copy"])


@pytest.mark.parametrize("pupil", ["001", "1", "aisha"])
def test_one_pupil_is_found_by_number_or_subject(run: Run, tmp_path: Path, pupil: str) -> None:
    done = run("forms", "print", "--pupil", pupil, "--pdf", tmp_path / "out.pdf")
    assert done.exit_code == 0, done.output
    assert "1 form (2 pages, both sides)" in done.stdout


def test_a_pupil_who_is_not_clear_is_answered_with_those_who_match(run: Run, tmp_path: Path) -> None:
    done = run("forms", "print", "--pupil", "Okafor", "--pdf", tmp_path / "out.pdf")
    assert done.exit_code == 1
    assert "Aisha Okafor, Maple (001)" in done.stderr
    assert "Traceback" not in done.output


def test_a_pupil_who_has_not_signed_is_told_as_such(run: Run, tmp_path: Path) -> None:
    done = run("forms", "print", "--pupil", "003", "--pdf", tmp_path / "out.pdf")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "Chloe has not signed yet" in done.stderr
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--class", "Maple", "--pupil", "001"),
        ("--class", "Maple", "--all"),
        ("--class", "Maple", "--pdf", "x.pdf", "--printer", "keeper"),
        ("--all", "--range", "1-2"),
        ("--class", "Maple", "--range", "two"),
        ("--class", "Maple", "--siblings"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run("forms", "print", *arguments).exit_code == 2


def test_a_folder_that_is_not_there_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run("forms", "print", "--class", "Maple", "--pdf", tmp_path / "nowhere" / "out.pdf")
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    assert "There is no folder" in done.stderr


def test_sheets_are_followed_from_the_printer_to_the_children(run: Run, tmp_path: Path) -> None:
    run("forms", "print", "--class", "Maple", "--no-cover", "--pdf", tmp_path / "out.pdf")
    done = run("forms", "in-hand", "--class", "Maple", "--range", "1", "--others-missing")
    assert done.stdout == "1 form is in hand, 1 to print again\n", done.output
    again = run("forms", "print", "--class", "Maple", "--pdf", tmp_path / "again.pdf")
    assert again.stdout.startswith("1 form with a cover sheet (4 pages"), again.output
    run("forms", "in-hand", "--class", "Maple")
    assert run("forms", "out", "--class", "Maple", "--except", "2").stdout == "1 form was handed out\n"
    items = json.loads(run("--json", "forms", "list", "--class", "Maple").stdout)["items"]
    assert [(item["number"], item["paper"]) for item in items if item["number"]] == [(1, "out"), (2, "in-hand")]
    assert items[1]["code"].endswith(f"P2-{items[1]['code'][-1]}")
    lines = run("forms", "list").stdout.splitlines()
    assert lines[0] == "Maple"
    assert lines[1].startswith("   1  Aisha Okafor: handed out  TU1-")


def test_what_is_printed_is_not_printed_twice_unless_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    run("forms", "print", "--all", "--pdf", tmp_path / "one.pdf")
    done = run("forms", "print", "--all", "--pdf", tmp_path / "two.pdf")
    assert done.exit_code == 1
    assert "All 2 forms are printed already" in done.stderr
    assert run("forms", "print", "--all", "--again", "--pdf", tmp_path / "two.pdf").exit_code == 0


@pytest.mark.cups
def test_a_class_comes_out_of_the_printer(run: Run, cups: PrivateCups, tmp_path: Path) -> None:
    done = run("--json", "forms", "print", "--class", "Maple", "--printer", "keeper")
    assert done.exit_code == 0, done.output
    made = [item for item in json.loads(done.stdout)["items"] if item["code"]]
    assert {item["state"] for item in made} == {"finished"}
    newest = max(cups.kept.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    assert [codes(render(newest, page))[0] for page in (2, 4)] == [item["code"] for item in made]


@pytest.mark.cups
def test_a_printer_out_of_paper_ends_with_its_own_words(run: Run, cups: PrivateCups, tmp_path: Path) -> None:
    done = run("forms", "print", "--class", "Maple", "--printer", "jammed")
    assert done.exit_code == 1
    assert "The paper tray is empty" in done.stderr
    kit = form_kit(tmp_path)
    assert {copy.state for copy in copies(kit)} == {"failed"}
    kit.close()


@pytest.mark.cups
def test_a_printer_that_is_gone_is_one_line(run: Run, cups: PrivateCups) -> None:
    done = run("forms", "print", "--class", "Maple", "--printer", "attic")
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    assert "no printer “attic” any more" in done.stderr
