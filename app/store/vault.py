"""The vault: the record's key and the device's signing key, wrapped once for each way in.

``vault.json`` and its copy hold {schema, id, ways: [{kind, wrapped}], sealed}. A way's key unwraps the record's
key; that key unseals {device, epoch, seed}. Wrapping is libsodium's secret box, which also tells a wrong key.
"""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from app.domain.canonical import canonical
from app.errors import KioskError
from app.store.durable import replace
from app.store.faults import told
from app.store.key_file import default_key_file, read_key_file, take_key_file, wrong

VAULT = "vault.json"
COPY = "vault.copy.json"
_SCHEMA = "vault/1"
_KEY_FILE = "key-file"


@dataclass(frozen=True)
class Vault:
    """An opened vault. ``seed`` is that of the Ed25519 key; neither it nor ``key`` ever shows in a message."""

    id: str
    device: str
    epoch: int
    key: bytes = field(repr=False)
    seed: bytes = field(repr=False)


def exists(folder: Path) -> bool:
    """Whether this folder has been given a vault."""
    return (folder / VAULT).exists() or (folder / COPY).exists()


def make_vault(folder: Path, key_file: Path | None) -> Vault:
    """A new vault with a new device in it. Raises KioskError ``read-only``, ``disk-full``, ``key-wrong``."""
    vault = Vault(str(uuid.uuid4()), str(uuid.uuid4()), 1, secrets.token_bytes(32), secrets.token_bytes(32))
    way = take_key_file(key_file or default_key_file(vault.id))
    inside = {"device": vault.device, "epoch": vault.epoch, "seed": vault.seed.hex()}
    document = {
        "schema": _SCHEMA,
        "id": vault.id,
        "ways": [{"kind": _KEY_FILE, "wrapped": _wrap(way, vault.key)}],
        "sealed": _wrap(_sealing_key(vault.key), canonical(inside).encode()),
    }
    content = (json.dumps(document, indent=1) + "\n").encode()
    with told(folder):
        for name in (COPY, VAULT):
            replace(folder / name, content)
    return vault


def open_vault(folder: Path, key_file: Path | None) -> Vault:
    """Open by key file. Raises KioskError ``key-missing``, ``key-wrong``, ``vault-damaged``, ``record-newer``."""
    document = _read(folder)
    path = key_file or default_key_file(document["id"])
    way = read_key_file(path)
    for wrapped in (one["wrapped"] for one in document["ways"] if one["kind"] == _KEY_FILE):
        key = _unwrap(way, wrapped)
        if key is not None:
            return _unseal(document, key, folder)
    raise wrong(path)


def _read(folder: Path) -> dict[str, Any]:
    for name in (VAULT, COPY):
        try:
            document: dict[str, Any] = json.loads((folder / name).read_bytes())
            schema = document["schema"]
            if schema == _SCHEMA and document["id"] and document["ways"] and document["sealed"]:
                return document
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if schema != _SCHEMA:
            raise KioskError(
                "record-newer",
                f"The vault in {folder} was written by a newer version of Thumbs Up: install that version here too.",
            )
    if exists(folder):
        raise _damaged(folder)
    raise KioskError(
        "key-missing",
        f"The record in {folder} has lost its {VAULT}: put it back from a backup, or choose another folder.",
    )


def _unseal(document: dict[str, Any], key: bytes, folder: Path) -> Vault:
    inside = _unwrap(_sealing_key(key), document["sealed"])
    if inside is None:
        raise _damaged(folder)
    values = json.loads(inside)
    return Vault(document["id"], values["device"], values["epoch"], key, bytes.fromhex(values["seed"]))


def _damaged(folder: Path) -> KioskError:
    return KioskError("vault-damaged", f"Both {VAULT} and {COPY} in {folder} are damaged: put one back from a backup.")


def _sealing_key(key: bytes) -> bytes:
    return blake2b(key=key, person=b"thumbs-up:vault", digest_size=32).digest()


def _wrap(key: bytes, secret: bytes) -> str:
    from nacl.secret import SecretBox

    return SecretBox(key).encrypt(secret).hex()


def _unwrap(key: bytes, wrapped: str) -> bytes | None:
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return SecretBox(key).decrypt(bytes.fromhex(wrapped))
    except (CryptoError, ValueError, TypeError):
        return None
