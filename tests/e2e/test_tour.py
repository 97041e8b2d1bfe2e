"""The tour, which is also the test of the whole: demo, then the real windows driven by touch, then what was left."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QImage

import main
from app.domain.slip_code import parse
from app.domain.staff import Role
from app.services import setup
from tests.e2e.program import Program

pytestmark = pytest.mark.timeout(300)
SIZE = (1366, 768)
"""The smallest panel: the same story with half the pixels to draw and to pack."""
NUMBERED = "[0-9][0-9]-*.png"


@dataclass(frozen=True)
class Toured:
    """What the tour left, and what ``status`` said before it."""

    school: Program
    out: Path
    before: dict[str, dict[str, Any]]
    done: subprocess.CompletedProcess[str]

    @property
    def story(self) -> str:
        return (self.out / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def toured(filled: Program, tmp_path_factory: pytest.TempPathFactory) -> Toured:
    place = tmp_path_factory.mktemp("tour") / "school"
    shutil.copytree(filled.place, place)
    school = Program(place)
    before = _classes(school)
    return Toured(
        school,
        place / "out",
        before,
        school.run("tour", str(place / "out"), "--size", "{}x{}".format(*SIZE), within=240),
    )


def test_tour_ends_well_without_a_warning_and_says_what_it_left_where(toured: Toured) -> None:
    # Qt Graphs looks for a GPU whenever it draws; here there is none, and it draws without
    said = [line for line in toured.done.stderr.splitlines() if not line.startswith("QRhiGles2: Failed to create")]
    assert said == [], "no warning of Qt, no log line, no traceback"
    assert toured.done.returncode == 0
    assert str(toured.out / "index.html") in toured.done.stdout.splitlines()[-1]


def test_screenshots_are_numbered_without_a_gap_and_none_is_empty(toured: Toured) -> None:
    pictures = sorted(toured.out.glob(NUMBERED))
    assert [int(one.name[:2]) for one in pictures] == list(range(1, len(pictures) + 1))
    assert len(pictures) >= 50
    for one in pictures:
        image = QImage(str(one))
        if "form-page" not in one.name:
            assert (image.width(), image.height()) == SIZE, one.name
        assert len(set(_some_pixels(image))) > 8, f"{one.name} is empty"


def test_story_shows_every_screenshot_and_links_to_nothing_that_is_missing(toured: Toured) -> None:
    links = set(re.findall(r'(?:src|href)="([^"]+)"', toured.story))
    files = {unquote(link) for link in links if not link.startswith("#")}
    assert all((toured.out / name).is_file() for name in files), files
    assert all(f'id="{link[1:]}"' in toured.story for link in links if link.startswith("#"))
    assert {one.name for one in toured.out.glob(NUMBERED)} <= files
    assert "://" not in toured.story, "nothing of it lies elsewhere"


def test_parent_form_reads_back_with_name_rules_and_both_codes(toured: Toured) -> None:
    (pdf,) = toured.out.glob("*.pdf")
    document = pypdfium2.PdfDocument(pdf)
    try:
        front, back = (document[page].get_textpage().get_text_range() for page in range(2))
        codes = [found.text for found in zxingcpp.read_barcodes(document[0].render(scale=200 / 72).to_pil())]
    finally:
        document.close()
    first = _signed(toured.story).split()[0]
    assert f"Dear parent or carer of {first}" in front
    assert f"{first}’s rules" in back
    assert "I ask before I go online." in " ".join(back.split())
    assert len(codes) == 2
    (code,) = set(codes)
    assert parse(code) is not None
    assert code in front, "the same code can be read by eye"


def test_record_is_whole_and_says_what_the_tour_did(toured: Toured) -> None:
    assert toured.school.run("verify").returncode == 0
    before, after = toured.before, _classes(toured.school)
    assert _state(before["Maple"], _signed(toured.story)) == "waiting"
    assert _state(after["Maple"], _signed(toured.story)) == "signed"
    assert after["Maple"]["not_sure"] == before["Maple"]["not_sure"] + 1

    voided = _named(r"> (.+?) can sign again<", toured.story)
    assert _state(before["Maple"], voided) == "signed"
    assert _state(after["Maple"], voided) == "waiting"

    young = _named(r"> (.+?)&#x27;s mark is witnessed", toured.story)
    assert _state(before["Willow"], young) == "waiting"
    assert _state(after["Willow"], young) == "signed", "an adult confirmed it"


def test_rebuild_changes_nothing_that_status_says(toured: Toured) -> None:
    before = _classes(toured.school)
    assert toured.school.run("rebuild").returncode == 0
    assert _classes(toured.school) == before


def _classes(school: Program) -> dict[str, dict[str, Any]]:
    return {one["class_name"]: one for one in school.items("status")}


def _state(one: dict[str, Any], shown: str) -> str:
    """The state of the pupil whose tile says this: a first name, and an initial where two share it."""
    first, _, initial = shown.partition(" ")
    (state,) = (
        person["state"]
        for person in one["people"]
        if person["name"].split()[0] == first and person["name"].split()[-1].startswith(initial)
    )
    return str(state)


def _some_pixels(image: QImage) -> Iterator[int]:
    for x in range(0, image.width(), 16):
        for y in range(0, image.height(), 16):
            yield image.pixel(x, y)


def _signed(story: str) -> str:
    """The first pupil who signed, as their tile names them."""
    return _named(r"<h2>(.+?) takes a turn</h2>", story)


def _named(pattern: str, story: str) -> str:
    found = re.search(pattern, story)
    assert found, pattern
    return found[1]


def test_tour_of_a_folder_without_a_record_names_demo(tmp_path: Path) -> None:
    program = Program(tmp_path / "nothing")
    done = program.run("tour", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "demo" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not program.data.exists(), "nothing was made"


def test_tour_signs_nothing_in_a_school_that_is_not_made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = Program(tmp_path / "real")
    for name, value in program.homes().items():
        monkeypatch.setenv(name, value)
    kit = main.open_kit(program.data)
    setup.first_start(kit, "A Real School", "Sam Reed", Role.LEAD, "402913")
    kit.close()
    done = program.run("tour", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "made-up school only" in done.stderr
    assert not (tmp_path / "out").exists()


def test_tour_knows_its_panels_and_its_folder(school: Program, tmp_path: Path) -> None:
    unknown = school.run("tour", str(tmp_path / "out"), "--size", "800x600")
    assert unknown.returncode == 1
    assert "1366x768, 1920x1080, 3840x2160" in unknown.stderr
    (tmp_path / "file").touch()
    assert school.run("tour", str(tmp_path / "file")).returncode == 2
