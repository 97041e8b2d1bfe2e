"""Run as a program under strace: one signature between two marks on standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.entry import Body, Draft
from tests.support.records import open_test_record


def main() -> None:
    record = open_test_record(Path(sys.argv[1]))
    data = {"session": "s", "stage": "lks2", "length": "whole", "rules": [], "checks": [], "ink": "x" * 1200}
    record.ledger.append(Draft("session.opened", (Body(None, {"class_name": "Maple"}),)))
    os.write(1, b"agree\n")
    record.ledger.append(Draft("turn.signed", (Body("p", data),)))
    os.write(1, b"thanks\n")
    record.close()


if __name__ == "__main__":
    main()
