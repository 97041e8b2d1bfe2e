"""Run as a program: appends to a test record for ever, and prints each entry's id once it is durable."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from app.domain.entry import Body, Draft
from tests.support.records import open_test_record


def main() -> None:
    record = open_test_record(Path(sys.argv[1]))
    for number in count():
        bodies = tuple(Body(f"{number}-{n}", {"first": "x" * (number % 7) * 300}) for n in range(1 + number % 3))
        drafts = [Draft("roll.corrected", bodies)] * (1 + number % 2)
        for entry in record.ledger.append(*drafts):
            os.write(1, f"{entry.id}\n".encode())


if __name__ == "__main__":
    main()
