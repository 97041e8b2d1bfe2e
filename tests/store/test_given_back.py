"""What was freed is given back to the system."""

from __future__ import annotations

import sys

import psutil  # type: ignore[import-untyped]
import pytest

from app.store.given_back import give_back


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what was freed")
def test_what_was_freed_between_things_in_use_is_given_back() -> None:
    here = psutil.Process()
    kept = [bytes(9_000) for _ in range(10_000)]
    del kept[: len(kept) - 1]
    before = here.memory_info().rss
    give_back()
    assert here.memory_info().rss < before - 20e6
