"""A disk that is full when a child agrees: a really small one, mounted for the test."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program

SIZE = 24 * 1024 * 1024


@pytest.fixture
def small_disk(filled: Program, tmp_path: Path) -> Iterator[Program]:
    """The made-up school on a disk of its own, with its home on another."""
    if os.geteuid() != 0 and os.environ.get("CI") != "true":
        pytest.skip("mounting a small disk needs root")
    program = Program(tmp_path / "school")
    program.place.mkdir()
    shutil.copytree(filled.place / "home", program.place / "home")
    program.data.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(program.data)], check=True)
    try:
        shutil.copytree(filled.data, program.data, dirs_exist_ok=True)
        yield program
    finally:
        subprocess.run(["umount", str(program.data)], check=True)


def test_signature_stays_while_the_disk_is_full_and_is_saved_once_there_is_room(small_disk: Program) -> None:
    refused, again, saved = small_disk.visit("signs_on_a_full_disk", str(small_disk.data / "ballast"))
    assert "Not saved yet. Call your teacher." in refused["words"]
    assert refused["ink"]
    assert again == {"still": True, "ink": True}
    assert f"Well done, {refused['name']}!" in saved["thanked"]

    assert small_disk.run("verify").returncode == 0
    (willow,) = (one for one in small_disk.items("status") if one["class_name"] == "Willow")
    (person,) = (one for one in willow["people"] if one["name"].startswith(refused["name"]))
    assert person["state"] == "awaiting-witness"
