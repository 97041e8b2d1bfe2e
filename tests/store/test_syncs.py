""" "I agree" is durable after one sync of the database and one of the anchor."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.records import open_test_record
from tests.support.syncs import syncs_of_one_signature


@pytest.mark.skipif(shutil.which("strace") is None, reason="counting syncs needs strace")
def test_a_signature_costs_one_sync_of_the_database_and_one_of_the_anchor(tmp_path: Path) -> None:
    open_test_record(tmp_path).close()
    try:
        synced = syncs_of_one_signature(tmp_path)
    except PermissionError:
        pytest.skip("this system does not let one process trace another")
    assert len(synced) == 2, synced
    assert "record.db-wal" in synced[0]
    assert ".anchor" in synced[1]
