"""A made-up school, filled once and copied for each test with the home that holds its key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.e2e.program import Program


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """What ``main.py demo`` makes of an empty folder. Copy it, do not use it."""
    program = Program(tmp_path_factory.mktemp("demo"))
    done = program.run("demo")
    assert done.returncode == 0, done.stderr
    return program


@pytest.fixture
def school(filled: Program, tmp_path: Path) -> Program:
    """The made-up school, to do with as one likes."""
    place = tmp_path / "school"
    shutil.copytree(filled.place, place)
    return Program(place)
