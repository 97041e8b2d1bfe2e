"""The key file: the way in that opens by itself, readable by its user only."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from app.errors import KioskError
from app.store.durable import replace
from app.store.faults import told

KEY_BYTES = 32
_log = logging.getLogger(__name__)


def default_key_file(vault_id: str) -> Path:
    """In the user's configuration folder, never in the data folder: a copy of that folder alone opens nothing."""
    from platformdirs import user_config_path

    return user_config_path("thumbs-up", appauthor=False, roaming=False) / "keys" / f"{vault_id}.key"


def take_key_file(path: Path) -> bytes:
    """The key that is there, or a new random one. Raises KioskError ``key-wrong``, ``read-only``, ``disk-full``."""
    if path.exists():
        return read_key_file(path)
    key = secrets.token_bytes(KEY_BYTES)
    with told(path.parent):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace(path, key.hex().encode() + b"\n")
    return key


def read_key_file(path: Path) -> bytes:
    """Raises KioskError ``key-missing``, ``key-wrong``."""
    try:
        text = path.read_text("ascii")
        _close_to_others(path)
        key = bytes.fromhex(text.strip())
    except FileNotFoundError as error:
        raise KioskError(
            "key-missing", f"The key to the record is not on this computer: put its key file back at {path}."
        ) from error
    except OSError as error:
        raise KioskError(
            "key-missing", f"The key file {path} cannot be read: start Thumbs Up as the user who set it up."
        ) from error
    except ValueError as error:
        raise wrong(path) from error
    if len(key) != KEY_BYTES:
        raise wrong(path)
    return key


def wrong(path: Path) -> KioskError:
    """The file's key does not open this record."""
    return KioskError("key-wrong", f"The key file {path} does not belong to this record: put the right one there.")


def _close_to_others(path: Path) -> None:
    if os.name != "nt" and path.stat().st_mode & 0o077:
        _log.warning("the key file was readable by other users of this computer; it no longer is")
        path.chmod(0o600)
