"""The slide on a second screen, and back on the first when that one is unplugged."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.kiosk_window import ROOT

WALL = [1920, 1080]


@pytest.fixture(scope="module")
def stood(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.support.two_screens", str(tmp_path_factory.mktemp("screens"))]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def test_the_slide_fills_the_second_screen_and_is_laid_out_for_it(stood: dict[str, Any]) -> None:
    assert stood["beside"] | {"named": ""} == {"shown": True, "at": "wall", "size": WALL, "slide": WALL, "named": ""}


def test_unplugged_it_returns_to_the_first_at_once_with_a_sentence_and_nothing_lost(stood: dict[str, Any]) -> None:
    assert not stood["lost"]["shown"]
    assert stood["lost"]["slide"][0] == 1366
    assert stood["lost"]["named"] == stood["beside"]["named"]
    assert "the lesson goes on here" in stood["lost"]["told"]


def test_plugged_in_again_it_takes_the_slide_again(stood: dict[str, Any]) -> None:
    assert (stood["back"]["shown"], stood["back"]["slide"]) == (True, WALL)


def test_a_teacher_may_do_without_it(stood: dict[str, Any]) -> None:
    assert not stood["unwanted"]["shown"]
    assert stood["unwanted"]["slide"][0] == 1366


def test_it_does_not_keep_the_kiosk_open_by_itself(stood: dict[str, Any]) -> None:
    assert not stood["closed"]["shown"]
