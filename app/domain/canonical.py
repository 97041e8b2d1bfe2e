"""Canonical JSON: one text for one meaning, so that its hash can be compared for ever.

UTF-8, NFC, sorted keys, no spaces, whole numbers only. Floats are refused because two programs may write
the same one differently.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import Any


class NotCanonical(ValueError):  # noqa: N818 -- says what the value is
    """The value has no canonical form: a float, two keys that are one in NFC, or half a surrogate pair."""


def canonical(data: Mapping[str, Any]) -> str:
    """The canonical text. Raises NotCanonical."""
    return canonical_pair(data)[0]


def canonical_pair(data: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The canonical text, and the data as it will be read back from it."""
    text = _dump(dict(data))
    back = parse(text)
    if not text.isascii():
        # Normalising the text as a whole would be wrong: in "\n" followed by a combining tilde the two become ñ.
        back = _normal(back)
        text = _dump(back)
        _refuse_half_pairs(text)
    return text, back


def parse(text: str) -> dict[str, Any]:
    """Read canonical text back. Raises NotCanonical for a float."""
    data: dict[str, Any] = json.loads(text, parse_float=_refuse, parse_constant=_refuse)
    return data


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _normal(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_normal(item) for item in value]
    if isinstance(value, dict):
        normal = {unicodedata.normalize("NFC", key): _normal(item) for key, item in value.items()}
        if len(normal) != len(value):
            raise NotCanonical(f"two keys are the same in NFC: {sorted(value)}")
        return normal
    return value


def _refuse(number: str) -> None:
    raise NotCanonical(f"only whole numbers can be recorded, not {number}")


def _refuse_half_pairs(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotCanonical("half a surrogate pair cannot be recorded") from error
