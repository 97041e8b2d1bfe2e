"""Places of this machine and what lies there, on a real disk."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import KioskError
from ui.adapters import drives
from ui.adapters.drives import PlaceKind, free_path, is_removable, listing, places
from ui.viewmodels.staff.files import FilesViewModel


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("Downloads", "Documents"):
        (tmp_path / name).mkdir()
    return tmp_path


def put(folder: Path, name: str, age: int, text: str = "x") -> Path:
    path = folder / name
    path.write_text(text)
    os.utime(path, (1_750_000_000 - age, 1_750_000_000 - age))
    return path


def test_the_users_folders_are_places_where_they_exist(home: Path) -> None:
    own = [place for place in places() if place.kind is not PlaceKind.DRIVE]
    assert [(place.kind, place.path) for place in own] == [
        (PlaceKind.DOWNLOADS, home / "Downloads"),
        (PlaceKind.DOCUMENTS, home / "Documents"),
    ]


@pytest.mark.parametrize(
    ("root", "platform", "removable"),
    [
        ("/media/school/STICK", "linux", True),
        ("/run/media/school/STICK", "linux", True),
        ("/", "linux", False),
        ("/home", "linux", False),
        ("/Volumes/STICK", "darwin", True),
        ("/System/Volumes/Data", "darwin", False),
    ],
)
def test_a_drive_is_known_by_where_it_is_mounted(root: str, platform: str, removable: bool) -> None:
    assert is_removable(root, platform) is removable


@pytest.fixture
def stick() -> Iterator[Path]:
    """A file system mounted where sticks are; only root can, and not in every container."""
    path = Path(f"/media/thumbs-up-{os.getpid()}")
    if os.geteuid() != 0 or not path.parent.is_dir():
        pytest.skip("mounting a stick needs root and /media")
    path.mkdir()
    try:
        if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", path], check=False, capture_output=True).returncode:
            pytest.skip("this machine does not let root mount")
        yield path
        subprocess.run(["umount", path], check=True)
    finally:
        path.rmdir()


def test_a_stick_stands_before_the_folders_and_its_files_are_found(home: Path, stick: Path) -> None:
    put(stick, "roll.csv", 5)
    found = [place for place in places() if place.path == stick]
    assert [(place.kind, place.name) for place in found] == [(PlaceKind.DRIVE, stick.name)]
    assert places().index(found[0]) < len(places()) - 2
    assert [entry.path.name for entry in listing(stick, (".csv",))] == ["roll.csv"]


def test_only_rolls_are_listed_newest_first_and_folders_before_them(tmp_path: Path) -> None:
    (tmp_path / "School").mkdir()
    (tmp_path / ".hidden").mkdir()
    put(tmp_path, "old.csv", 900)
    put(tmp_path, "new.XLSX", 10)
    put(tmp_path, "photo.jpg", 5)
    put(tmp_path, "~$new.xlsx", 5)
    (tmp_path / "gone.csv").symlink_to(tmp_path / "nothing")
    assert [found.path.name for found in listing(tmp_path, (".csv", ".xlsx"))] == ["School", "new.XLSX", "old.csv"]


def test_a_folder_that_is_gone_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="“STICK” cannot be read") as fault:
        listing(tmp_path / "STICK", (".csv",))
    assert fault.value.code == "folder-unreadable"


def test_a_saved_file_never_replaces_another(tmp_path: Path) -> None:
    first = free_path(tmp_path, "Maple forms", ".pdf")
    first.write_text("x")
    assert (first.name, free_path(tmp_path, "Maple forms", ".pdf").name) == ("Maple forms.pdf", "Maple forms (2).pdf")


def test_a_class_name_with_a_slash_is_still_one_file(tmp_path: Path) -> None:
    assert free_path(tmp_path, "3/4: A", ".pdf") == tmp_path / "3-4- A.pdf"


class AtOnce:
    """The way to the disk without a thread."""

    def __call__(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        fault: Callable[[KioskError], None] | None = None,
    ) -> None:
        try:
            result = work(None)
        except KioskError as error:
            assert fault is not None
            fault(error)
        else:
            done(result)


@pytest.fixture
def opened(home: Path) -> FilesViewModel:
    files = FilesViewModel(AtOnce(), (".csv",))
    files.open()
    names = [place.kind for place in drives.places()]
    files.choosePlace(names.index(PlaceKind.DOCUMENTS))
    return files


def test_folders_open_and_close_again_but_never_out_of_the_place(home: Path, opened: FilesViewModel) -> None:
    (home / "Documents" / "Exports").mkdir()
    put(home / "Documents" / "Exports", "roll.csv", 1)
    opened.lookAgain()
    opened.choosePlace([place.kind for place in drives.places()].index(PlaceKind.DOCUMENTS))
    opened.choose(0)
    assert opened.property("folderName") == "Exports"
    opened.up()
    opened.up()
    assert opened.folder == home / "Documents"


def test_a_file_is_picked_by_a_tap(home: Path, opened: FilesViewModel) -> None:
    roll = put(home / "Documents", "roll.csv", 1)
    picked: list[Path] = []
    opened.picked.connect(picked.append)
    opened.choosePlace(opened.property("place"))
    opened.choose(0)
    assert picked == [roll]


def test_a_drive_pulled_out_leaves_the_reason_and_no_entries(home: Path, opened: FilesViewModel) -> None:
    (home / "Documents").rmdir()
    opened.choosePlace(opened.property("place"))
    assert "cannot be read" in opened.property("fault")
    assert opened.property("count") == 0


def test_saving_offers_folders_only(home: Path) -> None:
    (home / "Documents" / "Paper").mkdir()
    put(home / "Documents", "roll.csv", 1)
    files = FilesViewModel(AtOnce())
    files.open()
    files.choosePlace([place.kind for place in drives.places()].index(PlaceKind.DOCUMENTS))
    assert [row["name"] for row in files._entry_rows.rows] == ["Paper"]
