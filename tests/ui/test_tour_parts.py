"""What the tour keeps, what it clears away, and what it says when it cannot go on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.errors import KioskError
from tests.support.kiosk_window import KioskWindow
from ui.tour import web_page
from ui.tour.album import INDEX, STOPPED, Album, clear
from ui.tour.glass import Glass
from ui.tour.policy import REQUIRED


@pytest.fixture
def album(kiosk: KioskWindow, tmp_path: Path) -> Album:
    album = Album(tmp_path / "out", Glass(kiosk.app.window))
    clear(album.out)
    album.chapter("A part", "What it is about.")
    return album


def test_earlier_tour_is_cleared_away_and_nobody_elses_files(album: Album) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    album.add(image, "one", "One", "Ms Okoro touches it.", "It is seen.", "R01")
    album.form = "Form of Zoë 2026-09-01.pdf"
    (album.out / album.form).touch()
    web_page.write(album, "Flourish With Us", REQUIRED, "From there to here.")
    (album.out / "02-holiday.png").touch()
    clear(album.out)
    assert [file.name for file in album.out.iterdir()] == ["02-holiday.png"]


def test_page_that_no_tour_made_stays(tmp_path: Path) -> None:
    (tmp_path / INDEX).write_text('<img src="cat.png">', "utf-8")
    (tmp_path / "cat.png").touch()
    clear(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {INDEX, "cat.png"}


@pytest.mark.expects_log
def test_step_that_fails_is_named_and_its_screen_is_kept(album: Album, kiosk: KioskWindow) -> None:
    with pytest.raises(KioskError) as stopped, album.step("the door that is not there"):
        album._glass.until(lambda: None, "a door", within=0.05)
    assert stopped.value.code == "tour-stopped"
    assert stopped.value.staff == (
        "The tour stopped at “the door that is not there”: The tour cannot go on: waited 0 s for a door."
        f" See {album.out / STOPPED}."
    )
    assert QImage(str(album.out / STOPPED)).size() == kiosk.app.window.size()


def test_story_of_a_tour_that_stopped_says_so(album: Album) -> None:
    index = web_page.write(album, "Flourish With Us", REQUIRED, "From there to here.")
    assert "The tour did not come to its end." in index.read_text("utf-8")


def test_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KioskError, match="choose another folder") as fault:
        clear(tmp_path / "file" / "out")
    assert fault.value.code == "tour-unwritable"
