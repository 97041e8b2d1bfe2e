"""The log: JSON lines in ``DIR/logs``, five files of 1 MB. People appear in it by subject id only."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.store.faults import told

_BYTES = 1_000_000
_OLDER = 4


class JsonLines(logging.Formatter):
    """One object a line: {at, level, logger, message}, and {trace} for a bug."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"at": at, "level": record.levelname, "logger": record.name, "message": record.getMessage()}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_to(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Send the root logger's lines to ``folder/logs``; remove the handler it returns to stop.

    Raises KioskError ``read-only``, ``disk-full``.
    """
    with told(folder):
        (folder / "logs").mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "logs" / "thumbs-up.log", maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True
        )
    handler.setFormatter(JsonLines())
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level > level or root.level == logging.NOTSET:
        root.setLevel(level)
    return handler
