"""A private CUPS server for tests: its own configuration, port, spool and printers, started and stopped by process id.

It must be root to run filters and backends as CUPS does. Its printers are ``keeper`` (keeps the bytes it gets),
``office`` (keeps them too; has trays, both sides and colour), ``jammed`` (gives up without paper), ``empty`` (waits for
paper: see ``refill``), ``silent`` (swallows jobs, counts no sheet), ``slow`` (takes 30 s), ``fussy`` (its driver
reads the pages first) and ``pdf`` (cups-pdf).
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.office_ppd import OFFICE_PPD

CUPSD = "/usr/sbin/cupsd"
CUPS_FILES = Path("/usr/lib/cups")
PDF_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PATIENCE_S = 20.0

BACKEND = '''#!{python}
"""A printer on paper of bytes: what it gets lies in {out}, what happens is written in its URI."""
import re, shutil, sys, time, os
if len(sys.argv) == 1:
    print('direct thumbs "Unknown" "A printer for tests"')
    sys.exit(0)
mode = os.environ["DEVICE_URI"].rpartition("/")[2]
job, _user, title, copies, options = sys.argv[1:6]
data = open(sys.argv[6], "rb").read() if len(sys.argv) > 6 else sys.stdin.buffer.read()
if mode == "jammed":
    print("STATE: +media-empty-error", file=sys.stderr)
    print("ERROR: The paper tray is empty", file=sys.stderr)
    sys.exit(1)
if mode == "empty":
    print("STATE: +media-empty-error", file=sys.stderr)
    print("INFO: The paper tray is empty", file=sys.stderr)
    while not os.path.exists("{out}/refilled"):
        time.sleep(0.05)
    print("STATE: -media-empty-error", file=sys.stderr)
    print("INFO: Printing", file=sys.stderr)
if mode == "silent":
    sys.exit(0)
if mode == "slow":
    time.sleep(30)
with open("{out}/job-" + job + ".pdf", "wb") as file:
    file.write(data)
with open("{out}/job-" + job + ".options", "w") as file:
    file.write("title=" + title + " " + options)
for page in range(len(re.findall(rb"/Type\\s*/Page[^s]", data))):
    print("PAGE: %d 1" % (page + 1), file=sys.stderr)
'''

SERVER = """
Listen 127.0.0.1:{port}
Listen {root}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel debug
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""

FILES = """
ServerRoot {root}/etc
ServerBin {root}/bin
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/tmp
DataDir /usr/share/cups
ErrorLog {root}/log/error
AccessLog {root}/log/access
PageLog {root}/log/page
User lp
Group lp
SystemGroup root
"""


@dataclass(frozen=True)
class PrivateCups:
    """``server`` is what CUPS_SERVER must be; in ``kept`` lies what the keeper got, as ``job-1.pdf``."""

    root: Path
    server: str

    @property
    def kept(self) -> Path:
        return self.root / "kept"

    def refill(self) -> None:
        """Lay paper into ``empty``."""
        (self.kept / "refilled").touch()

    def at_address(self, name: str, uri: str) -> None:
        """Set up a printer that is reached over the network."""
        self.run("lpadmin", "-p", name, "-v", uri, "-m", "raw", "-E", "-o", "printer-error-policy=retry-job")

    def distilled(self, title: str) -> bytes:
        """What cups-pdf made of the job of this title. It writes to its user's home, whatever we would like."""
        folder = Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"
        found = next(folder.glob(f"{title}*.pdf"))
        data = found.read_bytes()
        found.unlink()
        if not any(folder.iterdir()):
            folder.rmdir()
        return data

    def run(self, *command: str) -> str:
        """Run one of CUPS' own commands against this server; returns what it printed."""
        environment = os.environ | {"CUPS_SERVER": self.server, "LC_ALL": "C"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr}\n{self.log()}"
        return done.stdout

    def log(self) -> str:
        """The end of the server's own log, for a failing test."""
        log = self.root / "log" / "error"
        return log.read_text(errors="replace")[-4000:] if log.exists() else ""


@pytest.fixture(scope="session")
def cups_server() -> Iterator[PrivateCups]:
    """The private server, one for all tests of a run. Where it cannot run tests are skipped; in CI they fail."""
    reason = why_not()
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    with private_cups() as server:
        yield server


@pytest.fixture
def cups(cups_server: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> PrivateCups:
    """The private server, as the one that ``lp`` and ``lpstat`` talk to in this test."""
    monkeypatch.setenv("CUPS_SERVER", cups_server.server)
    return cups_server


def why_not() -> str:
    """Why a private server cannot run here; empty when it can."""
    if not Path(CUPSD).exists():
        return f"{CUPSD} is not installed"
    return "" if os.geteuid() == 0 else "a private CUPS server needs root"


@contextmanager
def private_cups() -> Iterator[PrivateCups]:
    """Starts the server, makes its printers, and stops it again."""
    # Outside pytest's own folder, which the user "lp" of filters and backends may not enter.
    root = Path(tempfile.mkdtemp(prefix="thumbs-up-cups-"))
    root.chmod(0o755)
    port = _free_port()
    _lay_out(root, port)
    arguments = [CUPSD, "-f", "-c", f"{root}/etc/cupsd.conf", "-s", f"{root}/etc/cups-files.conf"]
    with (root / "log" / "started").open("w") as log:
        server = subprocess.Popen(arguments, stdout=log, stderr=log)
        try:
            cups = PrivateCups(root, f"127.0.0.1:{port}")
            _wait_until_up(cups, server)
            _make_printers(cups)
            yield cups
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
            shutil.rmtree(root, ignore_errors=True)


def _lay_out(root: Path, port: int) -> None:
    for name in ("etc", "bin", "bin/backend", "cache", "state", "spool", "tmp", "log", "kept"):
        (root / name).mkdir()
    for name in ("tmp", "kept"):
        (root / name).chmod(0o1777)
    (root / "etc" / "ppd").mkdir()
    for folder in CUPS_FILES.iterdir():
        if folder.name != "backend":
            (root / "bin" / folder.name).symlink_to(folder)
    backend = root / "bin" / "backend" / "thumbs"
    backend.write_text(BACKEND.format(python=sys.executable, out=root / "kept"))
    backend.chmod(0o700)  # only so does CUPS run it as root
    for name in ("cups-pdf", "ipp", "socket"):
        if (CUPS_FILES / "backend" / name).exists():
            shutil.copy(CUPS_FILES / "backend" / name, root / "bin" / "backend")
            (root / "bin" / "backend" / name).chmod(0o700)
    (root / "etc" / "office.ppd").write_text(OFFICE_PPD)
    (root / "etc" / "fussy.ppd").write_text(OFFICE_PPD.replace('"application/pdf app', '"application/vnd.cups-pdf app'))
    (root / "etc" / "cupsd.conf").write_text(SERVER.format(root=root, port=port))
    (root / "etc" / "cups-files.conf").write_text(FILES.format(root=root))


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def _wait_until_up(cups: PrivateCups, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        assert server.poll() is None, f"cupsd stopped: {(cups.root / 'log' / 'started').read_text()}\n{cups.log()}"
        environment = os.environ | {"CUPS_SERVER": cups.server, "LC_ALL": "C"}
        asked = subprocess.run(["lpstat", "-r"], env=environment, capture_output=True, text=True, check=False)
        if "is running" in asked.stdout:
            return
        time.sleep(0.05)
    raise AssertionError(f"cupsd did not come up\n{cups.log()}")


def _make_printers(cups: PrivateCups) -> None:
    policy = ("-o", "printer-error-policy=abort-job")
    for name in ("keeper", "jammed", "empty", "silent", "slow"):
        cups.run("lpadmin", "-p", name, "-v", f"thumbs:/{name}", "-m", "raw", "-E", *policy)
    for name in ("office", "fussy"):
        cups.run("lpadmin", "-p", name, "-v", f"thumbs:/{name}", "-P", f"{cups.root}/etc/{name}.ppd", "-E", *policy)
    if PDF_PPD.exists():
        cups.run("lpadmin", "-p", "pdf", "-v", "cups-pdf:/", "-P", str(PDF_PPD), "-E", *policy)
    cups.run("lpadmin", "-d", "keeper")
