from __future__ import annotations

import time

import pytest

from app.errors import KioskError
from app.store.sealer import SodiumSealer
from tests.support.records import cheap_sealer


def test_only_the_other_half_opens_a_box() -> None:
    sealer = cheap_sealer()
    pair, other = sealer.make(), sealer.make()
    box = sealer.seal(b"told", pair.public)
    assert sealer.unseal(box, pair.secret) == b"told"
    assert sealer.unseal(box, other.secret) is None
    assert sealer.unseal(box[:-2] + "00", pair.secret) is None
    assert sealer.seal(b"told", pair.public) != box


def test_a_secret_comes_back_with_its_passphrase_only() -> None:
    sealer = cheap_sealer()
    pair = sealer.make()
    wrapped = sealer.wrap(pair.secret, "otter rain ten")
    assert pair.secret.hex() not in wrapped
    assert sealer.unwrap(wrapped, "otter rain ten") == pair.secret
    assert sealer.unwrap(wrapped, "otter rain Ten") is None
    assert sealer.unwrap("no such thing", "otter rain ten") is None


def test_unwrapping_is_slow_enough_to_be_no_use_for_guessing() -> None:
    sealer = SodiumSealer()
    wrapped = sealer.wrap(b"s" * 32, "otter rain ten")
    began = time.perf_counter()
    assert sealer.unwrap(wrapped, "wrong") is None
    assert time.perf_counter() - began > 0.1


def test_the_same_symbols_give_the_same_recovery_key() -> None:
    sealer = cheap_sealer()
    symbols = sealer.symbols(28)
    assert sealer.recovery(symbols) == sealer.recovery(symbols)
    assert sealer.recovery(symbols).public != sealer.recovery(sealer.symbols(28)).public
    assert "secret" not in repr(sealer.make())


def test_a_damaged_key_is_a_named_fault() -> None:
    with pytest.raises(KioskError) as fault:
        cheap_sealer().seal(b"told", "not a key")
    assert fault.value.code == "alert-key-damaged"
