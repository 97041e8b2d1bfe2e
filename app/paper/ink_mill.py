"""The inks of a large batch, prepared by a second process while this one draws: half of all the work is theirs.

The second process only makes it faster. Where it cannot start, or is lost, the rest is prepared here.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import IO

from app.errors import KioskError
from app.paper.ink_outline import PackedInk, pack

MANY = 100
"""Signatures from which a second process is worth its start."""
_ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def packed_inks(texts: Sequence[str]) -> Iterator[Iterator[PackedInk]]:
    """The packed ink of each text, in order. Taking one may raise KioskError ``ink-unreadable``."""
    mill = _start(texts) if len(texts) >= MANY else None
    try:
        yield _from_mill(mill, texts) if mill else map(pack, texts)
    finally:
        if mill:
            _stop(mill)


def _start(texts: Sequence[str]) -> subprocess.Popen[bytes] | None:
    try:
        mill = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    assert mill.stdin is not None
    Thread(target=_feed, args=(mill.stdin, pickle.dumps(tuple(texts))), daemon=True).start()
    return mill


def _stop(mill: subprocess.Popen[bytes]) -> None:
    mill.kill()
    mill.wait()
    for pipe in (mill.stdin, mill.stdout):
        if pipe:
            with suppress(OSError):  # what was left to write has nowhere to go
                pipe.close()


def _feed(pipe: IO[bytes], data: bytes) -> None:
    with suppress(OSError, ValueError):
        pipe.write(data)
        pipe.close()


def _from_mill(mill: subprocess.Popen[bytes], texts: Sequence[str]) -> Iterator[PackedInk]:
    assert mill.stdout is not None
    for place in range(len(texts)):
        try:
            found = pickle.load(mill.stdout)  # noqa: S301 - a pipe from our own child
        except (EOFError, OSError, pickle.UnpicklingError):
            yield from map(pack, texts[place:])
            return
        if not isinstance(found, PackedInk):
            raise KioskError(*found)
        yield found


def main() -> None:
    """The second process: texts in by standard input, packed inks out."""
    for text in pickle.load(sys.stdin.buffer):  # noqa: S301 - a pipe from our own parent
        try:
            answer: object = pack(text)
        except KioskError as fault:
            answer = (fault.code, fault.staff, fault.pupil)
        pickle.dump(answer, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)


if __name__ == "__main__":
    main()
