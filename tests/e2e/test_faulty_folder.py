"""Folders that something is wrong with: damaged, read-only, a lesson without its picture."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.e2e.program import ROOT, Program


def test_damaged_record_is_one_clear_page_for_staff_and_one_line_for_commands(school: Program) -> None:
    record = school.data / "record.db"
    bytes_before = bytearray(record.read_bytes())
    bytes_before[: 4096 * 4] = os.urandom(4096 * 4)
    record.write_bytes(bytes_before)
    for log in school.data.glob("record.db-*"):
        log.unlink()

    (seen,) = school.visit("meets_trouble")
    assert str(record) in seen["said"]
    assert "restore the latest backup" in seen["said"]
    assert "Nothing was changed" in seen["words"]

    told = school.run("status")
    assert told.returncode == 1
    assert told.stderr == f"Error: {seen['said']}\n"
    assert record.read_bytes() == bytes(bytes_before), "a record that cannot be opened is left as it is"


@pytest.fixture
def read_only(school: Program) -> Iterator[Program]:
    """The data folder, mounted so that nobody can write there; root can write past mere permissions."""
    if os.geteuid() != 0 and os.environ.get("CI") != "true":
        school.data.chmod(0o500)
        yield school
        school.data.chmod(0o700)
        return
    subprocess.run(["mount", "--bind", str(school.data), str(school.data)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(school.data)], check=True)
        yield school
    finally:
        subprocess.run(["umount", str(school.data)], check=True)


def test_read_only_folder_is_one_sentence_that_says_what_to_do(read_only: Program) -> None:
    for command in ((), ("status",), ("tour", str(read_only.place / "out"))):
        told = read_only.run(*command)
        assert told.returncode == 1, command
        assert told.stderr == (
            f"Error: The folder {read_only.data} cannot be written: give this user the right to write there, or choose"
            " another folder.\n"
        )


def test_missing_picture_is_told_to_staff_before_a_class_meets_it(school: Program) -> None:
    page = (ROOT / "lessons" / "ks1" / "lesson.toml").read_text("utf-8")
    picture = re.search(r'^picture = "([\w-]+)"', page, re.MULTILINE)
    assert picture
    own = school.data / "lessons" / "ks1"
    shutil.copytree(ROOT / "lessons" / "ks1", own)
    (own / "lesson.toml").write_text(page.replace(f'picture = "{picture[1]}"', 'picture = "not-there"', 1), "utf-8")

    (seen,) = school.visit("starts_a_class")
    assert re.search(r"\S+/not-there\.toml: This file is missing\. Put it back or correct its name\.", seen["told"])

    found = school.run("lessons", "check", str(own.parent))
    assert found.returncode == 1
    assert "not-there" in found.stdout + found.stderr
