"""An author's window: the real kiosk on a pack, edited on the disk while it stands open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import main
from app.domain.agreement import AGREEMENTS
from app.domain.walk_events import Step
from tests.support.hostile import own_stage
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.staff_window import text_of
from tests.support.voices import SilentVoice
from ui.preview import open_preview
from ui.viewmodels.pack_findings import SCREEN

SAVE_S = 20.0
"""How long a saved file may take to show where the machine does other things as well."""


class Author:
    """Somebody with an editor beside the window."""

    def __init__(self, folder: Path) -> None:
        self.file = own_stage(folder / "lessons") / "lesson.toml"
        self.said: list[str] = []
        self.reads: list[int] = []
        width, height, width_mm = PANELS["laptop"]
        source = main.preview_source(folder, "ks1")
        self.app, self.preview = open_preview(
            source, main.make_gallery(folder), self.said.append, voice=SilentVoice(), pixels_per_mm=width / width_mm
        )
        self.preview.read.connect(self.reads.append)
        self.app.window.resize(width, height)
        self.app.window.show()
        self.kiosk = KioskWindow(self.app)

    def save(self, old: str, new: str, whole: bool = False) -> None:
        """As an editor saves: in place, or by another file that takes this one's name."""
        text = self.file.read_text("utf-8")
        assert old in text
        text = text.replace(old, new, 1)
        if whole:
            self.file.with_suffix(".new").write_text(text, "utf-8")
            self.file.with_suffix(".new").replace(self.file)
        else:
            self.file.write_text(text, "utf-8")

    def until(self, true: Callable[[], bool]) -> None:
        self.kiosk.until(true, SAVE_S)

    def to_page(self, number: int) -> None:
        """On to the page of this index, by touch."""
        self.until(lambda: self.app.turn.walk is not None and self.app.turn.walk.step is not Step.ME)
        while not (self.kiosk.walk.step is Step.PAGE and self.kiosk.walk.index == number):
            before = self.kiosk.walk.place
            button = "learnNext" if self.kiosk.walk.step is Step.LEARN else "thumb"
            self.until(lambda: self.kiosk.walk.awake)
            self.kiosk.rest(0.05)
            self.kiosk.tap(button)
            self.until(lambda before=before: self.kiosk.walk.place != before)  # type: ignore[misc]

    def close(self) -> None:
        self.preview.close()
        self.app.close()


@pytest.fixture
def author(faces: tuple[str, ...], tmp_path: Path) -> Iterator[Author]:
    made = Author(tmp_path)
    yield made
    made.close()


OLD = 'sentence = "I tell a grown-up'


def sentence(author: Author, page: int) -> str:
    return author.kiosk.walk.lesson.pages[page].sentence


def test_a_saved_sentence_shows_at_once_and_the_page_stays(author: Author) -> None:
    author.to_page(1)
    before = sentence(author, 1)
    for whole, new in ((False, "I look at what my teacher chose."), (True, "My teacher chose. I look.")):
        author.save(f'sentence = "{before}"', f'sentence = "{new}"', whole)
        author.until(lambda new=new: sentence(author, 1) == new)  # type: ignore[misc]
        assert author.kiosk.walk.place.index == 1
        author.until(lambda new=new: any(item.property("text") == new for item in author.kiosk.items()))  # type: ignore[misc]
        before = new


def test_a_broken_file_is_told_in_the_window_and_mending_it_brings_the_page_back(author: Author) -> None:
    author.to_page(2)
    author.save("version = 1", "version = inf")
    author.kiosk.until(lambda: author.kiosk.screen == SCREEN, SAVE_S)
    author.until(lambda: author.kiosk.find("findingWhat") is not None)
    assert "inf" in text_of(author.kiosk, "findingWhat")
    line = next(n for n, text in enumerate(author.file.read_text("utf-8").splitlines(), 1) if "inf" in text)
    assert any(f"{author.file}, line {line}" in said for said in author.said)
    author.save("version = inf", "version = 1")
    author.kiosk.until(lambda: author.kiosk.screen == "pupil/RulePage", SAVE_S)
    assert author.kiosk.walk.index == 2


def test_a_page_put_in_before_it_does_not_move_the_one_that_is_looked_at(author: Author) -> None:
    author.to_page(1)
    name = author.kiosk.walk.lesson.pages[1].id
    text = author.file.read_text("utf-8")
    first, second = text.index("[[page]]"), text.index("[[page]]", text.index("[[page]]") + 1)
    copied = text[first:second].replace('id = "', 'id = "more-', 1)
    author.file.write_text(text[:first] + copied + text[first:], "utf-8")
    author.until(lambda: author.kiosk.walk.index == 2)
    assert author.kiosk.walk.lesson.pages[2].id == name


def test_a_drawing_of_the_schools_own_is_shown_once_it_is_saved(author: Author, tmp_path: Path) -> None:
    author.to_page(0)
    pictures = tmp_path / "lessons" / "pictures"
    pictures.mkdir()
    name = author.kiosk.walk.lesson.pages[0].picture.partition("~")[0]
    plain = author.kiosk.grab()
    (pictures / f"{name}.toml").write_text('[scene]\nbackground = "#123456"\n', "utf-8")
    author.until(lambda: author.kiosk.walk.lesson.pages[0].picture.endswith("~2"))
    assert author.kiosk.grab() != plain


def test_nothing_is_recorded_and_the_window_says_so(author: Author, tmp_path: Path) -> None:
    author.to_page(0)
    assert author.kiosk.find("practiceBand") is not None
    assert author.kiosk.ask(lambda kit: kit.ledger.head_code()) == "PRACTISE"
    assert author.kiosk.ask(lambda kit: kit.ledger.read(AGREEMENTS)) == []
    assert not (tmp_path / "record.db").exists()


def test_what_does_not_keep_a_lesson_from_being_shown_is_said_and_counted(author: Author) -> None:
    author.to_page(0)
    author.until(lambda: bool(author.reads))
    assert author.reads == [0]
    author.save(f'sentence = "{sentence(author, 0)}"', f'sentence = "{"I ask. " * 20}"')
    author.until(lambda: len(author.reads) == 2)
    assert author.reads[1] > 0
    assert f"{author.reads[1]} to put right" in author.app.window.title()
    assert any("has at most" in said or "allows" in said for said in author.said)
