"""What the process that prints by Qt does: name the printers, or draw a PDF's pages on one of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

from app.errors import KioskError
from app.side_process import live

FINEST_DPI = 600
"""A page in colour takes 140 MB at this; nothing on our paper is finer."""
_INCH_PT = 72
_CUPS_OPTIONS = 0xFE00
"""Where Qt's CUPS engine looks for job options: a list of names and values (qcups_p.h)."""
_SOURCES = {
    "tray-1": QPrinter.PaperSource.Upper,
    "tray-2": QPrinter.PaperSource.Middle,
    "tray-3": QPrinter.PaperSource.Lower,
    "manual": QPrinter.PaperSource.Manual,
    "by-pass-tray": QPrinter.PaperSource.OnlyOne,
    "large-capacity": QPrinter.PaperSource.LargeCapacity,
}
"""Windows' own trays by IPP's keywords."""
Tell = Callable[[int, int], bool]


class Order(NamedTuple):
    """``task`` is list, abilities or print. ``tray`` is a keyword of the printer's, empty for whichever it takes."""

    task: str
    printer: str = ""
    pdf: str = ""
    title: str = ""
    tray: str = ""
    both_sides: bool = True
    grey: bool = False


def life(parent: Connection) -> None:
    """One order."""
    # a printer needs an application, but neither a screen nor fonts: what is drawn on it are finished pages
    application = QCoreApplication(sys.argv[:1])
    unfinished: list[object] = []
    live(parent, lambda order, tell: _work(application, order, tell, unfinished))
    if unfinished:
        os._exit(0)  # a painter that is let go hands what it has to the printer, whatever was aborted


def _work(application: QCoreApplication, order: Order, tell: Tell, unfinished: list[object]) -> Any:
    if order.task == "list":
        usual = QPrinterInfo.defaultPrinterName()
        return tuple((name, name == usual) for name in QPrinterInfo.availablePrinterNames())
    if order.task == "abilities":
        return _abilities(order.printer)
    return _print(_opened(application, order), order, tell, unfinished)


def _abilities(printer: str) -> tuple[tuple[str, ...], bool, bool]:
    """Trays (which Qt knows on Windows only), both sides and colour, as the driver tells."""
    found = QPrinterInfo.printerInfo(printer)
    sources: Any = getattr(QPrinter(found), "supportedPaperSources", tuple)()
    trays = tuple(key for key, source in _SOURCES.items() if source in sources)
    sides = QPrinter.DuplexMode.DuplexLongSide in found.supportedDuplexModes()
    return trays, sides, QPrinter.ColorMode.Color in found.supportedColorModes()


def _print(document: QPdfDocument, order: Order, tell: Tell, unfinished: list[object]) -> int:
    """Draw every page on the printer; returns how many. Raises KioskError as ports.Printers has it."""
    printer = _ready(order)
    painter = QPainter()
    if not painter.begin(printer):
        raise KioskError("printer-refused", f"The printer {order.printer} does not take jobs at the moment.")
    # or a code of black and white squares is blurred as a photograph
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            printer.newPage()
        painter.drawImage(0, 0, _drawn(document, number, printer.resolution(), order.grey))
        if not tell(number + 1, pages):
            printer.abort()
            unfinished += [painter, printer]
            raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")
    if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
        raise KioskError("printer-refused", f"The printer {order.printer} did not take the job.")
    return pages


def _opened(application: QCoreApplication, order: Order) -> QPdfDocument:
    document = QPdfDocument(application)
    fault = document.load(order.pdf)
    if fault != QPdfDocument.Error.None_ or not document.pageCount():
        raise KioskError("printer-refused", "What was to be printed cannot be read. Please make it again, then print.")
    return document


def _ready(order: Order) -> QPrinter:
    found = QPrinterInfo.printerInfo(order.printer)
    if found.isNull():
        known = ", ".join(QPrinterInfo.availablePrinterNames())
        there = f"There are: {known}." if known else "This computer has no printer."
        raise KioskError("printer-gone", f"There is no printer “{order.printer}” any more. {there}")
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_resolution(printer, found))
    printer.setDocName(order.title)
    printer.setCreator("Thumbs Up")
    printer.setFullPage(True)  # the paper's edge is ours: what the printer cannot reach it leaves out, unscaled
    sides = QPrinter.DuplexMode.DuplexLongSide if order.both_sides else QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(sides)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if order.grey else QPrinter.ColorMode.Color)
    _choose_on_windows(printer, order) if sys.platform == "win32" else _choose_at_cups(printer, order)
    return printer


def _resolution(printer: QPrinter, found: QPrinterInfo) -> int:
    """The finest that the printer has, up to FINEST_DPI."""
    known = found.supportedResolutions() or [printer.resolution()]
    return max((one for one in known if one <= FINEST_DPI), default=min(*known, FINEST_DPI))


def _choose_at_cups(printer: QPrinter, order: Order) -> None:
    options = ["print-color-mode", "monochrome"] if order.grey else []
    if order.tray:
        # media-source alone reaches no driver: CUPS looks for it inside media-col
        options += ["media-col", f"{{media-source={order.tray}}}"]
    printer.printEngine().setProperty(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS), options)


def _choose_on_windows(printer: QPrinter, order: Order) -> None:
    source = _SOURCES.get(order.tray, QPrinter.PaperSource.Auto)
    printer.printEngine().setProperty(QPrintEngine.PrintEnginePropertyKey.PPK_PaperSource, source.value)


def _drawn(document: QPdfDocument, number: int, dpi: int, grey: bool) -> QImage:
    """One page on white, a pixel a dot of the printer."""
    points = document.pagePointSize(number)
    size = QSize(round(points.width() / _INCH_PT * dpi), round(points.height() / _INCH_PT * dpi))
    page = document.render(number, size)
    white = QImage(size, QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888)
    white.fill(0xFFFFFFFF)
    over = QPainter(white)
    over.drawImage(0, 0, page)
    over.end()
    return white
