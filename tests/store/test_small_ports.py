"""Notes, PINs, clock, machine settings and the log."""

from __future__ import annotations

import json
import logging
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ports.machine import MachineSettings
from app.store.clock import SystemClock
from app.store.logs import log_to
from app.store.machine import MachineFile
from app.store.pins import ArgonPins
from tests.support.records import cheap_pins, open_test_record


def test_a_note_is_there_after_the_record_was_closed_and_can_be_changed(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    assert record.notes.get("throttle") == ""
    record.notes.put("throttle", "1")
    record.notes.put("throttle", "2")
    record.close()
    record = open_test_record(tmp_path)
    assert record.notes.get("throttle") == "2"
    record.close()


def test_a_note_never_touches_what_the_store_keeps_for_itself(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.notes.put("projections", "mine")
    assert record.notes.get("projections") == "mine"
    record.close()
    open_test_record(tmp_path).close()


def test_notes_are_no_entries(tmp_path: Path) -> None:
    record = open_test_record(tmp_path)
    record.notes.put("a", "b")
    assert record.keeper.verify().entries == 0
    record.close()


def test_a_pin_matches_its_hash_and_no_other_does() -> None:
    pins = cheap_pins()
    hashed = pins.hash("402913")
    assert pins.matches(hashed, "402913")
    assert not pins.matches(hashed, "402914")
    assert "402913" not in hashed
    assert hashed.startswith("$argon2id$")


def test_the_same_pin_of_two_people_has_two_hashes() -> None:
    pins = cheap_pins()
    assert pins.hash("402913") != pins.hash("402913")


@pytest.mark.parametrize("hashed", ["", "402913", "$argon2id$", "\u00e9", "x" * 500])
def test_what_is_no_hash_matches_nothing(hashed: str) -> None:
    assert not cheap_pins().matches(hashed, "402913")


def test_the_cost_that_schools_get_is_three_passes_over_64_megabytes() -> None:
    assert "m=65536,t=3" in ArgonPins().hash("402913")


def test_the_clock_is_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


SETTINGS = st.builds(
    MachineSettings,
    width_mm=st.integers(0, 5000),
    printer=st.text(st.characters(codec="utf-8")),
    muted=st.booleans(),
    volume=st.integers(0, 100),
)


@given(SETTINGS)
def test_machine_settings_come_back_as_they_were_saved(
    tmp_path_factory: pytest.TempPathFactory, settings: MachineSettings
) -> None:
    machine = MachineFile(tmp_path_factory.mktemp("machine"))
    machine.save(settings)
    assert machine.load() == settings


def test_a_machine_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert MachineFile(tmp_path).load() == MachineSettings()


@pytest.mark.expects_log
@pytest.mark.parametrize("content", [b"volume = ", b"\xff\xfe"])
def test_a_broken_settings_file_stops_no_lesson(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "machine.toml").write_bytes(content)
    assert MachineFile(tmp_path).load() == MachineSettings()


def test_settings_of_another_version_or_kind_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "machine.toml").write_text('volume = "loud"\nmuted = true\ncolour = "red"\nwidth_mm = true\n')
    assert MachineFile(tmp_path).load() == replace(MachineSettings(), muted=True)


def test_nothing_is_left_beside_the_settings(tmp_path: Path) -> None:
    MachineFile(tmp_path).save(MachineSettings())
    assert [path.name for path in tmp_path.iterdir()] == ["machine.toml"]
    assert tomllib.loads((tmp_path / "machine.toml").read_text())["fullscreen"] is True


def test_the_log_is_json_lines_in_five_files_of_a_megabyte(tmp_path: Path) -> None:
    handler = log_to(tmp_path)
    logger = logging.getLogger("app.test")
    try:
        for number in range(3000):
            logger.info("%d %s", number, "x" * 2000)
        try:
            raise ValueError("a bug")
        except ValueError:
            logger.info("caught", exc_info=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == 5
    assert all(path.stat().st_size <= 1_000_000 for path in files)
    last = [json.loads(line) for line in (tmp_path / "logs" / "thumbs-up.log").read_text("utf-8").splitlines()]
    assert last[-2]["message"].startswith("2999 ")
    assert last[-1].keys() == {"at", "level", "logger", "message", "trace"}
