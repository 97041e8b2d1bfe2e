"""Packs that mean harm: TOML written from tables, and shipped packs with strange things put into them."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.content.safe_gallery import SafeGallery
from app.content.safe_shelf import SafeShelf
from app.errors import KioskError
from tests.support.packs import ANIMALS, LESSONS, PICTURES

Way = tuple[Any, ...]


def safe_shelf(own: Path) -> SafeShelf:
    """The shelf of a kiosk whose school has this folder of its own."""
    return SafeShelf([own, LESSONS], SafeGallery([own / "pictures", PICTURES], ANIMALS))


def own_stage(folder: Path, stage: str = "ks1") -> Path:
    """A copy of a shipped stage as the school's own."""
    shutil.copytree(LESSONS / stage, folder / stage)
    return folder / stage


def to_toml(table: dict[str, Any]) -> str:
    """A table as TOML, lists of tables under headings as authors write them."""
    return "\n".join(_lines(table, ""))


def _lines(table: dict[str, Any], heading: str) -> Iterator[str]:
    tables = {k: v for k, v in table.items() if isinstance(v, list) and v and all(isinstance(one, dict) for one in v)}
    for key, value in table.items():
        if key not in tables:
            yield f"{_key(key)} = {_value(value)}"
    for key, rows in tables.items():
        inner = f"{heading}.{_key(key)}" if heading else _key(key)
        for row in rows:
            yield f"[[{inner}]]"
            yield from _lines(row, inner)


def _key(key: str) -> str:
    return json.dumps(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return hex(value) if value >= 0 else str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, str):
        return json.dumps(value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")).replace(
            "\x7f", "\\u007f"
        )
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return f"{{{', '.join(f'{_key(key)} = {_value(one)}' for key, one in value.items())}}}"


def parsed(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def ways(value: Any, way: Way = ()) -> Iterator[Way]:
    """The way to every value in a table."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*way, key)
        yield from ways(one, (*way, key))


def holder(table: Any, way: Way) -> Any:
    """What holds the value to which this way leads."""
    for key in way[:-1]:
        table = table[key]
    return table


def fault_of(act: Any) -> KioskError | None:
    """The named fault, if it is one; anything else goes on up."""
    try:
        act()
    except KioskError as fault:
        return fault
    return None
