"""Counts what one signature makes durable, by tracing the system calls of a process that signs once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CALLS = "trace=fsync,fdatasync,sync_file_range,msync,write"


def syncs_of_one_signature(folder: Path) -> list[str]:
    """The traced lines of every sync between "I agree" and "thank you", over the record in ``folder``.

    Raises PermissionError where one process may not trace another.
    """
    trace = folder / "trace"
    command = ["strace", "-f", "-y", "-e", CALLS, "-o", str(trace), sys.executable, "-m", "tests.support.signing_once"]
    done = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode and "ptrace" in done.stderr:
        raise PermissionError(done.stderr)
    assert done.stdout == "agree\nthanks\n", done.stderr
    text = trace.read_text(errors="replace")
    between = text[text.index('"agree\\n"') : text.index('"thanks\\n"')]
    return [line for line in between.splitlines() if "sync" in line.partition("(")[0]]
