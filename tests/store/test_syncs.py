""" "I agree" is durable after one sync of the database and one of the anchor."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.records import open_test_record


@pytest.mark.skipif(shutil.which("strace") is None, reason="counting syncs needs strace")
def test_a_signature_costs_one_sync_of_the_database_and_one_of_the_anchor(tmp_path: Path) -> None:
    open_test_record(tmp_path).close()
    trace = tmp_path / "trace"
    calls = "trace=fsync,fdatasync,sync_file_range,msync,write"
    command = ["strace", "-f", "-y", "-e", calls, "-o", str(trace), sys.executable, "-m", "tests.support.signing_once"]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, check=False)
    if done.returncode and "ptrace" in done.stderr:
        pytest.skip("this system does not let one process trace another")
    assert done.stdout == "agree\nthanks\n", done.stderr
    text = trace.read_text(errors="replace")
    between = text[text.index('"agree\\n"') : text.index('"thanks\\n"')]
    synced = [line for line in between.splitlines() if "sync" in line.partition("(")[0]]
    assert len(synced) == 2, synced
    assert "record.db-wal" in synced[0]
    assert ".anchor" in synced[1]
