"""The chain's hashes: what they cover, and their short code."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chain import GENESIS, bodies_hash, body_hash, entry_hash, short_code, to_sign

HEADER: dict[str, Any] = {
    "id": "01",
    "device": "d",
    "epoch": 1,
    "seq": 1,
    "kind": "turn.signed",
    "version": 1,
    "at": "2026-09-01T08:00:00.000Z",
}


def test_an_entry_hash_is_the_documented_one() -> None:
    text = '{"at":"2026-09-01T08:00:00.000Z","device":"d","epoch":1,"id":"01","kind":"turn.signed","seq":1,"version":1}'
    expected = sha256(b"thumbs-up/entry/1\0" + text.encode() + b"b" * 32 + GENESIS).digest()
    assert entry_hash(**HEADER, bodies=b"b" * 32, prev=GENESIS) == expected


@pytest.mark.parametrize("name", HEADER)
def test_an_entry_hash_covers_every_field_of_the_header(name: str) -> None:
    changed = HEADER | {name: HEADER[name] + (1 if isinstance(HEADER[name], int) else "x")}
    whole: dict[str, Any] = {"bodies": b"b" * 32, "prev": GENESIS}
    assert entry_hash(**changed, **whole) != entry_hash(**HEADER, **whole)


def test_an_entry_hash_covers_its_bodies_and_the_entry_before() -> None:
    hashes = {
        entry_hash(**HEADER, bodies=bodies, prev=prev)
        for bodies in (b"b" * 32, b"c" * 32)
        for prev in (GENESIS, b"p" * 32)
    }
    assert len(hashes) == 4


def test_a_body_hash_covers_salt_subject_and_text() -> None:
    hashes = {body_hash(salt, who, text) for salt in (b"1", b"2") for who in (None, "a") for text in ("{}", "[]")}
    assert len(hashes) == 8


def test_the_order_of_bodies_counts() -> None:
    assert bodies_hash([b"a" * 32, b"b" * 32]) != bodies_hash([b"b" * 32, b"a" * 32])


def test_what_is_signed_is_not_a_hash_of_anything_else() -> None:
    assert to_sign(GENESIS).startswith(b"thumbs-up/signature/1\0")


@given(st.binary(min_size=32, max_size=32))
def test_a_short_code_is_three_fours_without_letters_that_look_like_numbers(digest: bytes) -> None:
    code = short_code(digest)
    assert [len(part) for part in code.split("-")] == [4, 4, 4]
    assert not set(code) & set("ILOU")


def test_a_short_code_stands_for_the_first_sixty_bits() -> None:
    assert short_code(bytes(32)) == "0000-0000-0000"
    assert short_code(b"\xff" * 8 + bytes(24)) == "ZZZZ-ZZZZ-ZZZZ"
    assert short_code(bytes.fromhex("0842108421084210") + bytes(24)) == "1111-1111-1111"
