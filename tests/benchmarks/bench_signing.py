""" "I agree" to durable: how many syncs of the disk, counted by strace."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.support.records import open_test_record
from tests.support.syncs import syncs_of_one_signature

BAR = 2
Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """One signature on a real record."""
    with tempfile.TemporaryDirectory() as folder:
        open_test_record(Path(folder)).close()
        synced = syncs_of_one_signature(Path(folder))
    database = sum("record.db" in line for line in synced)
    measured = f"{database} of the database, {len(synced) - database} elsewhere"
    met = database == 1 and len(synced) == BAR
    return [("signing: syncs from “I agree” to durable", measured, "1 and the anchor's", len(synced) / BAR, met)]
