"""As much of the Internet Printing Protocol (RFC 8010, RFC 8011) as it takes to ask how a job is doing."""

from __future__ import annotations

import http.client
import socket
import struct
from collections.abc import Iterator, Mapping

GET_JOB_ATTRIBUTES = 0x0009
WANTED = (
    "job-state",
    "job-state-reasons",
    "job-printer-state-message",
    "job-media-sheets-completed",
    "job-impressions-completed",
)
PATIENCE_S = 10.0
_OPERATION, _END = 0x01, 0x03
_INTEGER, _ENUM, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x21, 0x23, 0x44, 0x45, 0x47, 0x48
_LAST_GROUP = 0x0F
"""Tags up to here begin a group of attributes; those above are values."""
Attributes = Mapping[str, list[int | str]]


class IppError(Exception):
    """The server said no, or something that cannot be read."""


def job_attributes(server: str, job: int) -> Attributes:
    """What the server at ``host:port``, or at a socket's path, knows of a job. Raises IppError, OSError."""
    connection = _connection(server)
    try:
        connection.request("POST", "/jobs/", _question(job), {"Content-Type": "application/ipp", "Host": "localhost"})
        answer = connection.getresponse()
        body = answer.read()
    except http.client.HTTPException as error:
        raise IppError(str(error)) from error
    finally:
        connection.close()
    if answer.status != http.client.OK:
        raise IppError(f"HTTP {answer.status}")
    return _answer(body)


class _SocketConnection(http.client.HTTPConnection):
    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=PATIENCE_S)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(PATIENCE_S)
        self.sock.connect(self._path)


def _connection(server: str) -> http.client.HTTPConnection:
    if server.startswith("/"):
        return _SocketConnection(server)
    host, _, port = server.partition(":")
    return http.client.HTTPConnection(host or "localhost", int(port or "631"), timeout=PATIENCE_S)


def _question(job: int) -> bytes:
    parts = [
        struct.pack(">BBHI", 1, 1, GET_JOB_ATTRIBUTES, 1),
        bytes([_OPERATION]),
        _value(_CHARSET, "attributes-charset", "utf-8"),
        _value(_LANGUAGE, "attributes-natural-language", "en"),
        _value(_URI, "job-uri", f"ipp://localhost/jobs/{job}"),
        *(_value(_KEYWORD, "" if place else "requested-attributes", name) for place, name in enumerate(WANTED)),
        bytes([_END]),
    ]
    return b"".join(parts)


def _value(tag: int, name: str, text: str) -> bytes:
    return b"".join((bytes([tag]), _counted(name), _counted(text)))


def _counted(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">H", len(data)) + data


def _answer(body: bytes) -> Attributes:
    try:
        status = struct.unpack_from(">H", body, 2)[0]
        if status >= 0x0100:
            raise IppError(f"status {status:#06x}")
        found: dict[str, list[int | str]] = {}
        for name, value in _values(body, 8):
            found.setdefault(name, []).append(value)
        return found
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError("an answer that cannot be read") from error


def _values(body: bytes, at: int) -> Iterator[tuple[str, int | str]]:
    name = ""
    while body[at] != _END:
        tag, at = body[at], at + 1
        if tag <= _LAST_GROUP:
            continue
        own, at = _take(body, at)
        value, at = _take(body, at)
        name = own.decode() or name  # a value without a name is one more of the attribute before it
        if tag in (_INTEGER, _ENUM):
            yield name, struct.unpack(">i", value)[0]
        else:
            yield name, value.decode(errors="replace")


def _take(body: bytes, at: int) -> tuple[bytes, int]:
    size = struct.unpack_from(">H", body, at)[0]
    if at + 2 + size > len(body):
        raise IndexError("cut short")
    return body[at + 2 : at + 2 + size], at + 2 + size
