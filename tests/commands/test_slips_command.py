from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from app.commands.cli import make_cli
from app.commands.door import Door
from app.domain.slip_layout import TICK_AGREE
from app.services import form_batch, forms, slip_tray
from tests.paper.pages import render
from tests.support.form_kits import form_kit, maple, sign
from tests.support.scans import Pen, blank, save_tiff

DPI = 150
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a record in which Aisha and Ben have signed, and ``stack.tif``: one agreed, a back, one cut off."""
    folder = tmp_path_factory.mktemp("school")
    kit = form_kit(folder)
    maple(kit)
    sign(kit, "aisha")
    sign(kit, "ben")
    forms.print_pdf(kit, form_batch.prepare(kit, class_name="Maple"), folder / "forms.pdf")
    kit.close()
    agreed, other = (render(folder / "forms.pdf", page, DPI) for page in (0, 2))
    pen = Pen(agreed, DPI)
    pen.tick(TICK_AGREE)
    pen.sign()
    save_tiff([agreed, blank(DPI), other.crop((0, 0, other.width, other.height * 2 // 3))], folder / "stack.tif", DPI)
    return folder


@pytest.fixture
def run(school: Path) -> Run:
    """``main.py …`` on that folder."""

    def unused(*_: object) -> int:
        raise AssertionError("this command opens no window")

    cli = make_cli(lambda: school, lambda folder: Door(folder, lambda _: form_kit(school), unused, unused))
    return lambda *arguments: CliRunner().invoke(cli, [str(argument) for argument in arguments])


def test_each_page_is_a_line_and_the_last_counts_them(run: Run, school: Path) -> None:
    done = run("slips", "read", school / "stack.tif")
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines() == [
        "stack.tif page 1: Aisha Okafor (Maple) agrees",
        "stack.tif page 2: a blank back",
        "stack.tif page 3: no code that can be read  ← to look at",
        "2 in, 1 read, 1 to look at. 1 blank back besides.",
    ]


def test_json_has_a_row_a_page_and_names_the_crops(run: Run, school: Path, tmp_path: Path) -> None:
    done = run("slips", "read", school / "stack.tif", "--crops", tmp_path / "crops", "--json")
    told = json.loads(done.stdout)
    assert told["schema"] == "slips/1"
    first, back, last = told["items"]
    assert (first["state"], first["pupil"], first["verdict"], first["to_look_at"]) == (
        "matched",
        "aisha",
        "agrees",
        False,
    )
    assert (first["we_agree"], first["talk_first"], first["signature"]) == ("inked", "blank", "inked")
    assert (back["state"], back["place"], back["code"], back["crops"]) == ("blank-back", None, None, [])
    assert (last["state"], last["to_look_at"], last["verdict"]) == ("no-code", True, None)
    named = [Path(path) for item in told["items"] for path in item["crops"]]
    assert [path.name for path in named] == [
        "001-stack-page-1-slip.png",
        "001-stack-page-1-ticks.png",
        "001-stack-page-1-signature.png",
        "003-stack-page-3-page.png",
    ]
    for path in named:
        with Image.open(path) as picture:
            assert picture.width > 400


def test_a_bad_file_is_a_line_on_stderr_and_the_good_one_is_read(run: Run, school: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_text("Dear school")
    done = run("slips", "read", tmp_path / "letter.pdf", tmp_path / "gone.pdf", school / "stack.tif")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[-1].startswith("2 in, 1 read, 1 to look at.")
    letter, gone = done.stderr.splitlines()
    assert letter.startswith("Error: letter.pdf is no PDF and no picture that can be read")
    assert gone.startswith("Error: There is no file")


def test_crops_that_cannot_be_written_are_told(run: Run, school: Path) -> None:
    done = run("slips", "read", school / "stack.tif", "--crops", school / "forms.pdf" / "crops")
    assert done.exit_code == 1
    assert "choose another folder for the crops" in done.stderr
    assert done.stdout == ""


def test_without_a_file_the_watched_folder_is_read_and_laid_by_for_the_office(
    run: Run, school: Path, tmp_path: Path
) -> None:
    nowhere = run("slips", "read")
    assert (nowhere.exit_code, "No folder is watched" in nowhere.stderr) == (1, True)
    (tmp_path / "scans").mkdir()
    shutil.copy(school / "stack.tif", tmp_path / "scans" / "stack.tif")
    with closing(form_kit(school)) as kit:
        kit.machine.save(replace(kit.machine.load(), scan_folder=str(tmp_path / "scans")))
    done = run("slips", "read")
    assert done.stdout.splitlines()[-1] == "2 in, 1 read, 1 to look at. 1 blank back besides."
    assert run("slips", "read").stdout.splitlines()[-1] == "0 in, 0 read, 0 to look at."
    shutil.rmtree(tmp_path / "scans")
    gone = run("slips", "read")
    assert (gone.exit_code, "cannot be reached" in gone.stderr) == (1, True)
    with closing(form_kit(school)) as kit:
        assert [one.path.name for one in slip_tray.there(kit)] == ["stack.tif"]
        kit.machine.save(replace(kit.machine.load(), scan_folder=""))


def test_named_files_are_laid_by_when_that_is_asked_for(run: Run, school: Path, tmp_path: Path) -> None:
    shutil.copy(school / "stack.tif", tmp_path / "named.tif")
    assert run("slips", "read", tmp_path / "named.tif", "--keep").exit_code == 0
    with closing(form_kit(school)) as kit:
        assert "named.tif" in [one.path.name for one in slip_tray.there(kit)]
