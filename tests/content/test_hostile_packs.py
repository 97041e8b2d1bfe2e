"""Packs are untrusted: what is wrong in them is refused with file and line, and the kiosk uses the shipped ones."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.content.toml_file import MOST_BYTES, PackFault, read_toml
from app.content.untrusted import strange
from app.errors import KioskError
from tests.support.hostile import fault_of, own_stage, safe_shelf
from tests.support.packs import ANIMALS, LESSONS, PICTURES, add_bare_stage, shelf_over

PATIENCE_S = 10.0
"""Far more than any refusal takes, for machines that do other things as well."""


def swap(old: str, new: str) -> Callable[[Path], None]:
    def change(stage: Path) -> None:
        file = stage / "lesson.toml"
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    return change


def whole(data: bytes | str) -> Callable[[Path], None]:
    def change(stage: Path) -> None:
        (stage / "lesson.toml").write_bytes(data if isinstance(data, bytes) else data.encode())

    return change


def link_out(stage: Path) -> None:
    elsewhere = stage.parent.parent / "elsewhere.toml"
    (stage / "lesson.toml").rename(elsewhere)
    (stage / "lesson.toml").symlink_to(elsewhere)


def linked_folder(stage: Path) -> None:
    elsewhere = stage.parent.parent / "elsewhere"
    stage.rename(elsewhere)
    stage.symlink_to(elsewhere)


def sparse(stage: Path) -> None:
    with (stage / "lesson.toml").open("wb") as file:
        file.truncate(8_000_000_000)


PICTURE, VERSION, ID, WORDS = 'picture = "ks1-tell"', "version = 1", 'id = "tell"', "I tell a grown-up."
BAD = {
    "a path out": swap(PICTURE, 'picture = "../../../etc/passwd"'),
    "an absolute path": swap(PICTURE, 'picture = "/etc/passwd"'),
    "a remote picture": swap(PICTURE, 'picture = "https://example.org/x.svg"'),
    "a picture with a NUL": swap(PICTURE, 'picture = "ks1\\u0000tell"'),
    "a device of Windows": swap(PICTURE, 'picture = "con"'),
    "a very long name": swap(PICTURE, f'picture = "{"a" * 300}"'),
    "inf": swap(VERSION, "version = inf"),
    "nan": swap(VERSION, "version = nan"),
    "1e300": swap(VERSION, "version = 1e300"),
    "a number of 400 digits": swap(VERSION, f"version = {10**400}"),
    "a number of 5,000 digits": swap(VERSION, f"version = 1{'0' * 5000}"),
    "a number of 20,000 digits in hex": swap(VERSION, f"version = 0x1{'0' * 20_000}"),
    "a wrong type": swap(VERSION, 'version = "one"'),
    "a date": swap(VERSION, "version = 2026-11-24"),
    "true for a number": swap(VERSION, "version = true"),
    "right to left": swap(WORDS, "أقول لشخص كبير."),
    "a hidden turn of direction": swap(WORDS, "I tell \\u202Ea grown-up."),
    "piled marks": swap(WORDS, "I tell a g" + "\u0301\u0302\u0303\u0304\u0305" * 20 + "rown-up."),
    "a control character": swap(WORDS, "I tell\\u0007 a grown-up."),
    "a character of no font": swap(WORDS, "I tell \ue000 a grown-up."),
    "a text without end": swap(WORDS, "tell " * 10_000),
    "an id twice": swap(ID, 'id = "ask-first"'),
    "an unknown key": swap(VERSION, 'version = 1\nscript = "rm"'),
    "not UTF-8": whole(b'title = "\xff\xfe"\n'),
    "not TOML": whole("title = \n"),
    "nothing": whole(b""),
    "NUL bytes": whole(b"\x00" * 1000),
    "nested lists": whole("x = " + "[" * 5000 + "]" * 5000),
    "nested tables": whole("x = " + "{a=" * 3000 + "1" + "}" * 3000),
    "lists in lists": whole("x = " + "[" * 40 + "]" * 40),
    "a key of 60,000 parts": whole("a" + ".a" * 60_000 + " = 1"),
    "a heading of 60,000 parts": whole("[a" + ".a" * 60_000 + "]\n"),
    "a quoted key of 20,000 parts": whole("'a b'" + " . 'a b'" * 20_000 + " = 1"),
    "more bytes than a lesson has": whole("#" * (MOST_BYTES + 1)),
    "eight gigabytes": sparse,
    "a hundred thousand pages": whole("[[page]]\n" * 25_000),
    "a link out of the folder": link_out,
}
WITHOUT_LINE = {
    "nested lists",
    "nested tables",
    "more bytes than a lesson has",
    "eight gigabytes",
    "a link out of the folder",
}
"""What is wrong with these is the whole file."""


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_lesson_is_refused_with_file_and_line_and_the_shipped_one_stands_in(tmp_path: Path, bad: str) -> None:
    own = tmp_path / "own"
    BAD[bad](own_stage(own))
    began = time.monotonic()
    fault = fault_of(lambda: shelf_over(own).lesson("ks1"))
    assert isinstance(fault, PackFault), fault
    assert fault.file == own / "ks1" / "lesson.toml"
    assert (fault.line > 0) is (bad not in WITHOUT_LINE)
    assert fault.what
    assert fault.remedy
    assert len(fault.staff) < 1000

    shelf = safe_shelf(own)
    assert shelf.lesson("ks1") == shelf_over().lesson("ks1")
    assert [(one.file, one.line) for one in shelf.troubles()] == [(str(fault.file), fault.line)]
    assert time.monotonic() - began < PATIENCE_S


def test_a_stage_folder_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "own"
    linked_folder(own_stage(own))
    fault = fault_of(lambda: shelf_over(own).lesson("ks1"))
    assert isinstance(fault, PackFault)
    assert "link out of its folder" in fault.what
    assert safe_shelf(own).lesson("ks1") == shelf_over().lesson("ks1")


def test_a_data_folder_that_is_itself_a_link_is_no_harm(tmp_path: Path) -> None:
    own_stage(tmp_path / "real" / "lessons")
    (tmp_path / "data").symlink_to(tmp_path / "real")
    shelf = safe_shelf(tmp_path / "data" / "lessons")
    shelf.lesson("ks1")
    assert shelf.troubles() == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    (own_stage(tmp_path) / "lesson.toml").chmod(0)
    fault = fault_of(lambda: shelf_over(tmp_path).lesson("ks1"))
    assert isinstance(fault, PackFault)
    assert "cannot be read" in fault.what


def test_a_folder_where_a_file_should_be_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "ks1" / "lesson.toml").mkdir(parents=True)
    assert safe_shelf(tmp_path).lesson("ks1") == shelf_over().lesson("ks1")


@pytest.mark.parametrize("name", ["stages.toml", "rules.toml", "letters/en.toml", "ks1/words.toml"])
def test_whichever_file_is_broken_the_shipped_one_stands_in(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text('[[stage]]\nid = "ks1"\n', "utf-8")
    shelf, shipped = safe_shelf(tmp_path), shelf_over()
    assert shelf.stages() == shipped.stages()
    assert shelf.rules() == shipped.rules()
    assert shelf.letter("en") == shipped.letter("en")
    assert shelf.lesson("ks1") == shipped.lesson("ks1")
    assert [one.file for one in shelf.troubles()] == [str(file)]


def test_a_broken_stage_that_nothing_can_stand_in_for_has_no_lesson(tmp_path: Path) -> None:
    own_stage(tmp_path).rename(tmp_path / "sixth")
    add_bare_stage(tmp_path)
    assert "sixth" in safe_shelf(tmp_path).stages_with_lesson()
    (tmp_path / "sixth" / "lesson.toml").write_text("title = 3\n", "utf-8")
    shelf = safe_shelf(tmp_path)
    assert "sixth" not in shelf.stages_with_lesson()
    with pytest.raises(KioskError, match=r"lesson.toml, line 1"):
        shelf.lesson("sixth")
    assert [one.file for one in shelf.troubles()] == [str(tmp_path / "sixth" / "lesson.toml")]


def test_a_sound_pack_of_the_schools_own_is_used_and_no_trouble(tmp_path: Path) -> None:
    swap(WORDS, "I tell somebody.")(own_stage(tmp_path))
    shelf = safe_shelf(tmp_path)
    assert shelf.lesson("ks1") == shelf_over(tmp_path).lesson("ks1") != shelf_over().lesson("ks1")
    assert shelf.troubles() == ()


def test_without_a_folder_of_the_schools_own_nothing_is_read_for_troubles(tmp_path: Path) -> None:
    assert safe_shelf(tmp_path / "none").troubles() == ()


@pytest.mark.parametrize(
    "text", ["I ask, and I’m told “yes” – naïve café.", "Zoë Łukasz Nguyễn Đỗ", "a\nb\tc", "e\u0301"]
)
def test_ordinary_words_are_not_strange(text: str) -> None:
    assert strange(text) == ""


def test_letters_to_parents_may_run_from_right_to_left(tmp_path: Path) -> None:
    (tmp_path / "ar.toml").write_text('x = "رسالة"\n', "utf-8")
    assert read_toml(tmp_path / "ar.toml", "x", right_to_left=True).table == {"x": "رسالة"}
    with pytest.raises(PackFault, match=r"line 1: .*right to left"):
        read_toml(tmp_path / "ar.toml", "x")


def test_every_shipped_file_passes(tmp_path: Path) -> None:
    for file in (*LESSONS.rglob("*.toml"), *PICTURES.rglob("*.toml")):
        read_toml(file, "x", right_to_left=file.parent.name == "letters")
    assert FolderShelf([LESSONS], FolderGallery([PICTURES], ANIMALS)).stages()


def test_versions_are_those_of_the_lesson_that_stands_in(tmp_path: Path) -> None:
    swap(VERSION, "version = 7")(own_stage(tmp_path))
    own = safe_shelf(tmp_path)
    assert 7 in own.versions("ks1").values()
    assert own.versions("lks2") == {page.id: page.version for page in own.lesson("lks2").pages}
    swap(PICTURE, 'picture = "nothing-of-the-kind"')(tmp_path / "ks1")
    shelf = safe_shelf(tmp_path)
    assert shelf.versions("ks1") == {page.id: page.version for page in shelf_over().lesson("ks1").pages}
