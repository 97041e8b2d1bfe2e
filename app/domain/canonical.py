"""Canonical JSON: one text for one meaning, so that its hash can be compared for ever.

UTF-8, NFC, sorted keys, no spaces, whole numbers only. Floats are refused because two programs may write
the same one differently.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any
from unicodedata import is_normalized, normalize


class NotCanonical(ValueError):  # noqa: N818 -- says what the value is
    """The value has no canonical form: a float, two keys that are one in NFC, or half a surrogate pair."""


def canonical(data: Mapping[str, Any]) -> str:
    """The canonical text. Raises NotCanonical."""
    return canonical_pair(data)[0]


def canonical_pair(data: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The canonical text, and the data as it will be read back from it. Raises NotCanonical."""
    plain = data if isinstance(data, dict) else dict(data)
    text = _words(plain)
    if not text:
        text = _ENCODER.encode(plain)
        if not (_NAME.issuperset(map(type, plain)) and _SIMPLE.issuperset(map(type, plain.values()))):
            plain = parse(text)
            text = _ENCODER.encode(plain)
    if text.isascii():
        return text, plain
    if not is_normalized("NFC", text):
        # Normalising the text itself would be wrong: in "\\n" and a combining tilde the n takes the tilde.
        plain = _normal(plain)
        text = _ENCODER.encode(plain)
    _refuse_half_pairs(text)
    return text, plain


def _words(data: dict[str, Any]) -> str:
    """What the encoder writes of strings alone, as a roll's thousands of bodies are, at half its cost; or nothing."""
    if not (data and _NAME.issuperset(map(type, data)) and _NAME.issuperset(map(type, data.values()))):
        return ""
    names, frame = _frame(tuple(data))
    return frame % tuple([encode_basestring(data[name]) for name in names])


@lru_cache(maxsize=256)
def _frame(names: tuple[str, ...]) -> tuple[list[str], str]:
    """The names in order, and the text around their values."""
    ordered = sorted(names)
    return ordered, "{" + ",".join(encode_basestring(name).replace("%", "%%") + ":%s" for name in ordered) + "}"


def parse(text: str) -> dict[str, Any]:
    """Read canonical text back. Raises NotCanonical for a float."""
    data: dict[str, Any] = _DECODER.decode(text)
    return data


def _refuse(number: str) -> None:
    raise NotCanonical(f"only whole numbers can be recorded, not {number}")


# Built once: json.dumps and json.loads would build one for each of a roll's ten thousand bodies
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_DECODER = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse)
_NAME = frozenset({str})
_SIMPLE = frozenset({str, int, bool, type(None)})  # these are read back as they are


def _normal(value: Any) -> Any:
    if isinstance(value, str):
        return normalize("NFC", value)
    if isinstance(value, list):
        return [_normal(item) for item in value]
    if isinstance(value, dict):
        normal = {normalize("NFC", key): _normal(item) for key, item in value.items()}
        if len(normal) != len(value):
            raise NotCanonical(f"two keys are the same in NFC: {sorted(value)}")
        return normal
    return value


def _refuse_half_pairs(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotCanonical("half a surrogate pair cannot be recorded") from error
