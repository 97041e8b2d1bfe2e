"""Whole numbers in few bytes: seven bits a byte, the lowest first, the eighth bit says that more follow."""

from __future__ import annotations

LONGEST = 5
"""Bytes of the longest number read."""


def varint(number: int) -> bytes:
    """A number from 0 up."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def zigzag(number: int) -> int:
    """Small numbers of either sign as small numbers from 0 up: 0, -1, 1 and -2 become 0, 1, 2 and 3."""
    return 2 * number if number >= 0 else -2 * number - 1


class Reader:
    """Takes numbers off bytes in order. Every method raises ValueError where the bytes run out."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, size: int) -> bytes:
        if size > self.left:
            raise ValueError("cut short")
        self._at += size
        return self._data[self._at - size : self._at]

    def byte(self) -> int:
        return self.take(1)[0]

    def varint(self) -> int:
        number = 0
        for place in range(LONGEST):
            byte = self.byte()
            number |= (byte & 0x7F) << (7 * place)
            if byte < 0x80:
                return number
        raise ValueError("number too long")

    def signed(self) -> int:
        number = self.varint()
        return number >> 1 if number % 2 == 0 else -(number + 1 >> 1)

    def count(self, most: int) -> int:
        """A number of things, refused above ``most``."""
        number = self.varint()
        if number > most:
            raise ValueError(f"{number} is more than {most}")
        return number
