"""As much of the Internet Printing Protocol (RFC 8010, RFC 8011) as it takes to follow a job and to cancel it."""

from __future__ import annotations

import getpass
import http.client
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence

CANCEL_JOB, GET_JOB_ATTRIBUTES, GET_JOBS, GET_PRINTER_ATTRIBUTES = 0x0008, 0x0009, 0x000A, 0x000B
JOB = (
    "job-state",
    "job-state-reasons",
    "job-printer-state-message",
    "job-media-sheets-completed",
    "job-impressions-completed",
    "job-printer-up-time",
    "time-at-processing",
)
PRINTER = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "media-source-supported",
    "sides-supported",
    "print-color-mode-supported",
)
PATIENCE_S = 10.0
NOT_POSSIBLE = 0x0404
"""client-error-not-possible: a job that has ended cannot be cancelled."""
_OPERATION, _END = 0x01, 0x03
_INTEGER, _BOOLEAN, _ENUM, _NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x21, 0x22, 0x23, 0x42, 0x44, 0x45, 0x47, 0x48
_LAST_GROUP = 0x0F
"""Tags up to here begin a group of attributes; those above are values."""
Attributes = Mapping[str, list[int | str]]


class IppError(Exception):
    """The server said no with this ``status``, or something that cannot be read (0)."""

    def __init__(self, said: str, status: int = 0) -> None:
        super().__init__(said)
        self.status = status


def job_attributes(server: str, job: int) -> Attributes:
    """What the server at ``host:port``, or at a socket's path, knows of a job. Raises IppError, OSError."""
    return _merged(_asked(server, GET_JOB_ATTRIBUTES, ("job-uri", f"ipp://localhost/jobs/{job}"), JOB))


def printer_attributes(server: str, printer: str) -> Attributes:
    """What it knows of a printer. Raises as ``job_attributes``."""
    return _merged(_asked(server, GET_PRINTER_ATTRIBUTES, _printer(printer), PRINTER))


def jobs_by_name(server: str, printer: str) -> dict[str, int]:
    """The newest number of each job's name among the user's own jobs at a printer. Raises as ``job_attributes``."""
    which = (_value(_KEYWORD, "which-jobs", "all"),)
    found = list(_values(_asked(server, GET_JOBS, _printer(printer), ("job-id", "job-name"), which), 8))
    numbers = [value for name, value in found if name == "job-id" and isinstance(value, int)]
    names = [str(value) for name, value in found if name == "job-name"]
    newest: dict[str, int] = {}
    for name, number in sorted(zip(names, numbers, strict=True), key=lambda pair: pair[1]):
        newest[name] = number
    return newest


def cancel_job(server: str, job: int) -> None:
    """Take a job back. Raises as ``job_attributes``; with status NOT_POSSIBLE when it has ended already."""
    _asked(server, CANCEL_JOB, ("job-uri", f"ipp://localhost/jobs/{job}"), ())


def _printer(name: str) -> tuple[str, str]:
    return ("printer-uri", f"ipp://localhost/printers/{name}")


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


def _asked(
    server: str, operation: int, about: tuple[str, str], wanted: Sequence[str], more: Sequence[bytes] = ()
) -> bytes:
    """The answer's body, once its status is a good one."""
    connection = _connection(server)
    question = _question(operation, about, wanted, more)
    try:
        connection.request("POST", "/jobs/", question, {"Content-Type": "application/ipp", "Host": "localhost"})
        answer = connection.getresponse()
        body = answer.read()
    except http.client.HTTPException as error:
        raise IppError(str(error)) from error
    finally:
        connection.close()
    if answer.status != http.client.OK:
        raise IppError(f"HTTP {answer.status}")
    if len(body) < 4:
        raise IppError("an answer that cannot be read")
    status = struct.unpack_from(">H", body, 2)[0]
    if status >= 0x0100:
        raise IppError(f"status {status:#06x}", status)
    return body


def _question(operation: int, about: tuple[str, str], wanted: Sequence[str], more: Sequence[bytes]) -> bytes:
    parts = [
        struct.pack(">BBHI", 1, 1, operation, 1),
        bytes([_OPERATION]),
        _value(_CHARSET, "attributes-charset", "utf-8"),
        _value(_LANGUAGE, "attributes-natural-language", "en"),
        _value(_URI, *about),
        # without it a job's name is nobody's to read
        _value(_NAME, "requesting-user-name", getpass.getuser()),
        *more,
        *(_value(_KEYWORD, "" if place else "requested-attributes", name) for place, name in enumerate(wanted)),
        bytes([_END]),
    ]
    return b"".join(parts)


def _value(tag: int, name: str, text: str) -> bytes:
    return b"".join((bytes([tag]), _counted(name), _counted(text)))


def _counted(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">H", len(data)) + data


def _merged(body: bytes) -> Attributes:
    found: dict[str, list[int | str]] = {}
    for name, value in _values(body, 8):
        found.setdefault(name, []).append(value)
    return found


def _values(body: bytes, at: int) -> Iterator[tuple[str, int | str]]:
    name = ""
    try:
        while body[at] != _END:
            tag, at = body[at], at + 1
            if tag <= _LAST_GROUP:
                continue
            own, at = _take(body, at)
            value, at = _take(body, at)
            name = own.decode() or name  # a value without a name is one more of the attribute before it
            if tag in (_INTEGER, _ENUM):
                yield name, struct.unpack(">i", value)[0]
            elif tag == _BOOLEAN:
                yield name, value[0]
            else:
                yield name, value.decode(errors="replace")
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError("an answer that cannot be read") from error


def _take(body: bytes, at: int) -> tuple[bytes, int]:
    size = struct.unpack_from(">H", body, at)[0]
    if at + 2 + size > len(body):
        raise IndexError("cut short")
    return body[at + 2 : at + 2 + size], at + 2 + size
