from __future__ import annotations

import sys
import zlib
from pathlib import Path

import pytest

from app.domain.ink.codec import decode
from app.domain.ink.point import bounds
from app.errors import KioskError
from app.paper.ink_mill import MANY, packed_inks
from app.paper.ink_outline import GRID_MM, pack
from tests.support.form_jobs import ink_text

TEXTS = [ink_text(number % 8) for number in range(MANY)]


def test_a_second_process_packs_what_this_one_would() -> None:
    with packed_inks(TEXTS) as inks:
        assert list(inks) == [pack(text) for text in TEXTS]


def test_a_few_inks_need_no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with packed_inks(TEXTS[:3]) as inks:
        assert list(inks) == [pack(text) for text in TEXTS[:3]]


def test_without_a_second_process_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with packed_inks(TEXTS) as inks:
        assert list(inks) == [pack(text) for text in TEXTS]


def test_when_the_second_process_is_lost_the_rest_is_done_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    with packed_inks(TEXTS) as inks:
        assert list(inks) == [pack(text) for text in TEXTS]


def test_ink_that_cannot_be_read_is_a_fault_there_as_here() -> None:
    for texts in (["?"], [*TEXTS, "?"]):
        with packed_inks(texts) as inks, pytest.raises(KioskError) as fault:
            list(inks)
        assert fault.value.code == "ink-unreadable"


def test_stopping_early_leaves_no_process_behind() -> None:
    with packed_inks(TEXTS) as inks:
        next(inks)


def test_no_ink_is_nothing() -> None:
    assert pack("").deflated == b""


def test_the_outline_reaches_as_far_as_the_ink() -> None:
    drawn = bounds(decode(TEXTS[1]))
    assert drawn is not None
    assert [edge * GRID_MM for edge in pack(TEXTS[1]).bounds] == pytest.approx(drawn, abs=0.15)


def test_the_operators_fill_closed_outlines() -> None:
    operators = zlib.decompress(pack(TEXTS[1]).deflated).decode("ascii").split("\n")
    assert operators[0].endswith(" m")
    assert operators[-1] == "f"
    assert all(line.endswith((" m", " l")) for line in operators[:-1])
