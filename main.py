"""The door: wires the parts of Thumbs Up together and hands over."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.commands.cli import make_cli
from app.commands.door import Door
from app.errors import KioskError
from app.late import late

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QGuiApplication

    from app.content.safe_gallery import SafeGallery
    from app.ports.machine import Machine
    from app.ports.printers import Printers
    from app.services.kit import Kit
    from app.store.open_record import Record
    from ui.app import Kiosk
    from ui.preview import Source
    from ui.viewmodels.desk import Desk
    from ui.viewmodels.flow import Flow

HERE = Path(__file__).resolve().parent


def default_folder() -> Path:
    """The platform's own folder for a user's data."""
    from platformdirs import user_data_path

    return user_data_path("thumbs-up", appauthor=False)


def picture_folders(folder: Path) -> tuple[Path, ...]:
    """A school's own pictures before the shipped ones."""
    return (folder / "lessons" / "pictures", HERE / "assets" / "pictures")


def make_gallery(folder: Path) -> SafeGallery:
    """Pictures for the data folder."""
    from app.content.safe_gallery import SafeGallery

    return SafeGallery(picture_folders(folder), HERE / "assets" / "animals.toml")


def open_kit(folder: Path, gallery: SafeGallery | None = None) -> Kit:
    """Open the record in ``folder``, or make it, and put the ports around it. Raises KioskError as opening it does."""
    from app.store.clock import SystemClock
    from app.store.open_record import open_record

    record = open_record(folder, SystemClock())
    return put_around(record, folder, gallery or make_gallery(folder), record.close)


def open_blank(folder: Path) -> Kit:
    """A kit for ``folder`` on an empty record of its own, which is gone when the kit is closed."""
    from tempfile import TemporaryDirectory

    from app.store.clock import SystemClock
    from app.store.open_record import open_record

    place = TemporaryDirectory(prefix="thumbs-up-")
    inside = Path(place.name)
    record = open_record(inside / "data", SystemClock(), key_file=inside / "key", state_folder=inside / "state")

    def close() -> None:
        record.close()
        place.cleanup()

    return put_around(record, folder, make_gallery(folder), close)


def has_record(folder: Path) -> bool:
    """Whether the kiosk was ever opened on ``folder``."""
    return (folder / "record.db").exists() or (folder / "vault.json").exists()


def put_around(record: Record, folder: Path, gallery: SafeGallery, close: Callable[[], None]) -> Kit:
    """The ports around an opened record; those that the first screens do without are made when they are used."""
    from app.services.kit import Kit
    from app.store.clock import SystemClock

    lessons = (folder / "lessons", HERE / "lessons")
    shelf = late("app.content.safe_shelf", "SafeShelf", lessons, gallery)
    return Kit(
        folder=folder,
        ledger=record.ledger,
        keeper=late("app.store.keeper", "SqlKeeper", record.conn, folder, record.device, record.anchor, record.ledger),
        notes=record.notes,
        clock=SystemClock(),
        pins=late("app.store.pins", "ArgonPins"),
        sealer=late("app.store.sealer", "SodiumSealer"),
        shelf=shelf,
        gallery=gallery,
        packs=late(
            "app.content.check",
            "FolderPackCheck",
            lessons,
            picture_folders(folder),
            HERE / "assets" / "animals.toml",
        ),
        roll_reader=late("app.roster.reader", "RosterReader"),
        press=late("app.paper.worker", "WorkerPress"),
        printers=printers_here(record.machine),
        slip_reader=late("app.paper.scan_worker", "WorkerSlipReader"),
        machine=record.machine,
        close=close,
        data_version=record.data_version,
        alarm=record.alarm,
        tidy=record.tidy,
        pack_troubles=lambda: shelf.troubles(),
    )


def printers_here(machine: Machine) -> Printers:
    """CUPS by its own commands, which hand a PDF over as it is; where they are missing Qt draws the pages."""
    if shutil.which("lp"):
        return cast("Printers", late("app.paper.cups", "CupsPrinters", machine.load))
    windows = sys.platform == "win32"
    spooler = ("windows_spooler", "WindowsSpooler") if windows else ("cups_spooler", "CupsSpooler")
    followed = late(f"app.paper.{spooler[0]}", spooler[1])
    return cast("Printers", late("ui.adapters.qt_printers", "QtPrinters", followed, machine.load))


def run_kiosk(folder: Path) -> int:
    """Open the kiosk and stay until staff close it."""
    if not has_display():
        raise KioskError(
            "no-display", "There is no display here for the kiosk. Use `main.py tour OUT` to see it in pictures."
        )
    from app.store.lock import InstanceLock
    from app.store.logs import log_to

    with InstanceLock(folder):
        log_to(folder)
        qt, kiosk = make_kiosk(folder)
        return exec_and_close(qt, kiosk)


def exec_and_close(qt: QGuiApplication, kiosk: Kiosk, first: Callable[[], None] = lambda: None) -> int:
    """Show the kiosk until it is left, close what ``first`` closes, take the kiosk down; returns the exit status."""
    ended = True
    try:
        status = qt.exec()
    finally:
        first()
        ended = kiosk.close()
    if not ended:
        # Python's own ending would pull the lock from under a thread inside Qt, which aborts
        logging.shutdown()
        os._exit(status)
    return status


def make_kiosk(folder: Path) -> tuple[QGuiApplication, Kiosk]:
    """Qt's application and the kiosk in its window, shown; the record opens while it is being drawn."""
    from app.store.machine import MachineFile
    from ui.app import application, build

    qt = application(sys.argv[:1])
    gallery = make_gallery(folder)
    settings = MachineFile(folder).load()
    kiosk = build(lambda: open_kit(folder, gallery), gallery, settings=settings, staff_screens=staff_screens)
    if settings.fullscreen:
        kiosk.window.showFullScreen()
    else:
        kiosk.window.show()
    return qt, kiosk


def run_preview(folder: Path, stage: str, say: Callable[[str], None]) -> int:
    """Open the kiosk on one stage's lesson, with nothing recorded, and show each change as it is saved."""
    source = preview_source(folder, stage)
    if not has_display():
        raise KioskError(
            "no-display", "There is no display here for the preview. Use `main.py lessons check` to see what is wrong."
        )
    from app.store.machine import MachineFile
    from ui.app import application
    from ui.preview import open_preview

    qt = application(sys.argv[:1])
    kiosk, preview = open_preview(source, make_gallery(folder), say, settings=MachineFile(folder).load())
    kiosk.window.show()
    return exec_and_close(qt, kiosk, preview.close)


def preview_source(folder: Path, stage: str) -> Source:
    """Where a stage's lesson comes from. Raises KioskError ``lesson-missing`` for a stage that is none."""
    from app.content.gallery import FolderGallery
    from app.content.safe_shelf import SafeShelf
    from app.content.shelf import FolderShelf
    from app.services import preview as service
    from ui.preview import Source

    own, shipped = folder / "lessons", HERE / "lessons"
    pictures, animals = picture_folders(folder), HERE / "assets" / "animals.toml"
    known = [one.id for one in SafeShelf((own, shipped), make_gallery(folder)).stages()]
    if stage not in known:
        raise KioskError("lesson-missing", f"There is no stage “{stage}”: the stages are {', '.join(known)}.")

    def look(kit: Kit, number: int) -> tuple[service.Look, FolderGallery]:
        gallery = FolderGallery(pictures, animals)
        return service.look(kit, FolderShelf((own, shipped), gallery), gallery, stage, number), gallery

    return Source(
        stage,
        lambda: open_blank(folder),
        look,
        lambda kit: service.findings(kit, own, shipped, stage),
        (own, shipped, *pictures),
    )


def staff_screens(desk: Desk, flow: Flow) -> Mapping[str, QObject]:
    """See ui.viewmodels.staff.screens; imported when it is called, which is after the attract screen stands."""
    from ui.viewmodels.staff.screens import staff_screens as make

    return make(desk, flow)


def has_display() -> bool:
    """Whether Qt has somewhere to show a window: only Linux can lack one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def run_tour(folder: Path, out: Path, size: str) -> int:
    """Drive the kiosk by touch on a panel of this ``size`` and leave the story in ``out``."""
    if not has_record(folder):
        raise KioskError(
            "no-record", f"There is no record in {folder}: run `main.py --data {folder} demo` first, then the tour."
        )
    from app.store.lock import InstanceLock
    from ui.tour import tour

    with InstanceLock(folder):
        gallery = make_gallery(folder)
        return tour(lambda: open_kit(folder, gallery), gallery, out, size)


def main() -> None:
    """Run the command line."""
    logging.getLogger().addHandler(logging.NullHandler())

    def make_door(folder: Path) -> Door:
        return Door(folder, open_kit, run_kiosk, run_tour, has_record, open_blank, run_preview)

    make_cli(default_folder, make_door)(prog_name="main.py")


if __name__ == "__main__":
    main()
