"""The whole main job as people would do it: the tour drives the real windows, and what it left is read back."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from app.domain import slip_code

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(300)


@dataclass(frozen=True)
class Toured:
    """What the tour left, and how to ask the record about it."""

    out: Path
    data: Path
    home: Path
    stderr: str

    def ask(self, *arguments: str) -> list[dict[str, object]]:
        """The items of a command's JSON answer."""
        done = _main(self.home, "--data", str(self.data), "--json", *arguments)
        assert done.returncode == 0, done.stderr
        items: list[dict[str, object]] = json.loads(done.stdout)["items"]
        return items


def _main(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    own = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("STATE", "CONFIG", "DATA")}
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Toured:
    home = tmp_path_factory.mktemp("tour")
    data, out = home / "data", home / "out"
    demo = _main(home, "--data", str(data), "demo")
    assert demo.returncode == 0, demo.stderr
    done = _main(home, "--data", str(data), "tour", str(out))
    assert done.returncode == 0, done.stdout + done.stderr
    return Toured(out, data, home, done.stderr)


def test_tour_ends_without_a_warning(toured: Toured) -> None:
    assert toured.stderr == ""


def test_screenshots_are_numbered_without_a_gap_and_show_a_whole_screen(toured: Toured) -> None:
    shots = sorted(toured.out.glob("[0-9]*.png"))
    assert [int(shot.name[:2]) for shot in shots] == list(range(1, len(shots) + 1))
    screens = [shot for shot in shots if "form-page" not in shot.name]
    for shot in screens:
        image = QImage(str(shot))
        assert (image.width(), image.height()) == (1920, 1080)
        assert len({image.pixel(x, y) for x in range(0, 1920, 40) for y in range(0, 1080, 40)}) > 3, shot.name


def test_story_shows_every_screenshot_and_links_to_nothing_that_is_missing(toured: Toured) -> None:
    links: list[str] = []

    class Links(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            links.extend(value for name, value in attrs if name in ("src", "href") and value)

    Links().feed((toured.out / "index.html").read_text(encoding="utf-8"))
    local = {link.replace("%20", " ") for link in links if not link.startswith("#")}
    assert {shot.name for shot in toured.out.glob("[0-9]*.png")} <= local
    assert all((toured.out / link).is_file() for link in local)


def test_parent_form_reads_back_with_both_codes_and_the_pupils_name(toured: Toured) -> None:
    (pdf,) = toured.out.glob("*.pdf")
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    front = document[0]
    codes = zxingcpp.read_barcodes(front.render(scale=200 / 72).to_pil())
    read = {slip_code.parse(code.text) for code in codes}
    assert len(codes) == 2
    assert len(read) == 1
    assert None not in read
    words = front.get_textpage().get_text_range()
    named = re.fullmatch(r"Form of (.+) \d{4}-\d\d-\d\d", pdf.stem)
    assert named is not None
    assert named[1] in words


def test_record_is_whole_and_counts_what_the_tour_did(toured: Toured) -> None:
    (verified,) = toured.ask("verify")
    assert verified["problems"] == []
    (pdf,) = toured.out.glob("*.pdf")
    signed = {
        str(person["name"])
        for group in toured.ask("status")
        for person in group["people"]  # type: ignore[attr-defined]
        if person["state"] == "signed"
    }
    assert any(name in pdf.stem for name in signed)


def test_rebuild_changes_nothing_that_status_says(toured: Toured) -> None:
    before = toured.ask("status")
    toured.ask("rebuild")
    assert toured.ask("status") == before
