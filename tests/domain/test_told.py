from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.told import LENGTH, Told, packed, unpacked

TEXT = st.text(st.characters(codec="utf-8"), max_size=400)


def test_what_was_packed_is_read_back() -> None:
    told = Told("child", "Maple", "lks2", "session", "saw", "pupil/Check", "2026-11-24T10:00:00+00:00")
    assert unpacked(packed(told)) == told


@given(TEXT, TEXT, TEXT, TEXT)
def test_everything_has_one_length_whatever_it_says(class_name: str, stage: str, sort: str, screen: str) -> None:
    uuid = "0" * 36
    told = Told(uuid, class_name, stage, uuid, sort, screen, "2026-11-24T10:00:00.000+00:00")
    sealed = packed(told)
    assert len(sealed) == LENGTH == len(packed(Told()))
    assert unpacked(sealed).child == uuid


def test_what_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        unpacked(b"")
