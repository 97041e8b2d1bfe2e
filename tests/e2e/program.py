"""The program as people start it: main.py in a process of its own, with a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PANEL = {
    "name": "panel",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


@dataclass
class Program:
    """``place`` holds the data folder, and the home with its key and anchor; ``more`` is added to the environment."""

    place: Path
    more: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.place / "data"

    def homes(self) -> dict[str, str]:
        """Where this user's own files lie."""
        return {f"XDG_{name}_HOME": str(self.place / "home" / name.lower()) for name in ("STATE", "CONFIG", "DATA")}

    def surroundings(self) -> Mapping[str, str]:
        """A machine with a small panel, without a display server and without a voice."""
        self.place.mkdir(parents=True, exist_ok=True)
        panel = self.place / "panel.json"
        panel.write_text(json.dumps({"screens": [PANEL]}), "utf-8")
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        silent = {"SPEECHD_CMD": "/bin/false", "SPEECHD_ADDRESS": f"unix_socket:{self.place}/nobody.sock"}
        drawn = {"QT_QPA_PLATFORM": f"offscreen:configfile={panel}", "QT_QUICK_BACKEND": "software"}
        return {**kept, **self.homes(), **silent, **drawn, **self.more}

    def run(self, *arguments: str, within: float = 110) -> subprocess.CompletedProcess[str]:
        """One command, to its end."""
        return subprocess.run(
            [sys.executable, "main.py", "--data", str(self.data), *arguments],
            cwd=ROOT,
            env=self.surroundings(),
            capture_output=True,
            text=True,
            timeout=within,
        )

    def items(self, command: str) -> list[dict[str, Any]]:
        """What a command prints with --json."""
        done = self.run("--json", command)
        assert done.returncode == 0, done.stderr
        found: list[dict[str, Any]] = json.loads(done.stdout)["items"]
        return found

    def start(self, *command: str) -> subprocess.Popen[str]:
        """A process that goes on; without a command it is the kiosk."""
        return subprocess.Popen(
            [sys.executable, *(command or ("main.py", "--data", str(self.data)))],
            cwd=ROOT,
            env=self.surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def visit(self, name: str, *arguments: str, within: float = 110) -> list[dict[str, Any]]:
        """Somebody comes to the real kiosk and does what ``tests.e2e.visits`` says; returns what they saw."""
        visitor = self.start("-m", "tests.e2e.visitor", str(self.data), name, *arguments)
        try:
            said, trouble = visitor.communicate(timeout=within)
        finally:
            visitor.kill()
        assert visitor.returncode == 0, f"{said}\n{trouble}"
        return [json.loads(line) for line in said.splitlines()]
