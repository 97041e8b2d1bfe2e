"""``machine.toml``: what belongs to this machine and to no record."""

from __future__ import annotations

import json
import logging
import tomllib
from dataclasses import asdict, replace
from pathlib import Path

from app.ports.machine import MachineSettings
from app.store import durable
from app.store.faults import told

MACHINE = "machine.toml"
_log = logging.getLogger(__name__)


class MachineFile:
    """Implements app.ports.machine.Machine. A broken file counts as an empty one: lessons go on, the log says so."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / MACHINE

    def load(self) -> MachineSettings:
        try:
            found = tomllib.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return MachineSettings()
        except (OSError, ValueError) as error:
            _log.warning("%s is not used: %s", MACHINE, error)
            return MachineSettings()
        known = asdict(MachineSettings())
        fit = {name: value for name, value in found.items() if name in known and type(value) is type(known[name])}
        return replace(MachineSettings(), **fit)

    def save(self, settings: MachineSettings) -> None:
        lines = [f"{name} = {_toml(value)}" for name, value in asdict(settings).items()]
        with told(self._path.parent):
            durable.replace(self._path, ("\n".join(lines) + "\n").encode())


def _toml(value: object) -> str:
    # JSON's strings are TOML's but for one character that TOML wants escaped
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
