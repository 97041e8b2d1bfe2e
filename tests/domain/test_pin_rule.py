from __future__ import annotations

import pytest

from app.domain.pin_rule import fault


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12a456", "١٢٣٤٥٦", "12 456"])
def test_a_pin_is_six_digits(pin: str) -> None:
    assert fault(pin) == "A PIN has 6 digits."


@pytest.mark.parametrize("pin", ["000000", "777777", "123456", "654321", "012345", "987654", "456789", "890123"])
def test_the_first_pins_anybody_would_try_are_refused(pin: str) -> None:
    assert "anybody would try" in fault(pin)


@pytest.mark.parametrize("pin", ["121212", "909090", "123123", "507507"])
def test_pins_that_repeat_themselves_are_refused(pin: str) -> None:
    assert "repeats itself" in fault(pin)


@pytest.mark.parametrize("pin", ["402913", "112358", "271828", "100001", "135790"])
def test_other_pins_are_fine(pin: str) -> None:
    assert fault(pin) == ""
