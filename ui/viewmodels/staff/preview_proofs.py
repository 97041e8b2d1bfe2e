"""Where proofs lie while they are looked at."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp

from app.services.kit import Kit

FOLDER = "paper"
"""Under the data folder."""


def proof_file(kit: Kit) -> Path:
    """A new file in a folder of its own, so that nothing shows an older proof of the same name."""
    clear_proofs(kit)
    folder = kit.folder / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    return Path(mkdtemp(prefix="proof-", dir=folder)) / "proof.pdf"


def clear_proofs(kit: Kit) -> None:
    """Proofs name children: none stays, not even one that a power cut left."""
    for left in (kit.folder / FOLDER).glob("proof-*"):
        shutil.rmtree(left, ignore_errors=True)
