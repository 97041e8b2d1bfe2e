"""Part of the tour: the roll, the parent form from preview to PDF, settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from ui.tour.guide import Guide
from ui.tour.story_staff import NAME
from ui.tour.stuck import StuckError

SIDES = ("The letter, and the slip that comes back", "Behind it: the rules that were signed")
PAGE_WIDTH = 1240
"""Pixels: 150 to the inch of A4."""


def prints(guide: Guide, class_name: str, name: str) -> None:
    """The form of the pupil who signed: preview, PDF, and its pages."""
    album, glass = guide.album, guide.glass
    album.chapter(
        f"The form for {name}'s family",
        "One sheet: the letter and the slip on one side, the child's own rules behind. Read together, signed at home,"
        " and the slip comes back.",
    )
    subject = next(i.property("subject") for i in glass.items() if i.property("name") == name and i.property("subject"))
    with album.step("the forms of the class"):
        glass.tap("go-staff/Paper")
        glass.on("staff/Paper")
        glass.reveal(f"class-{class_name}", "classes")
        glass.tap(f"class-{class_name}")
        glass.until(lambda: glass.find(f"print-{subject}") or glass.find("forms"), "the forms of the class")
        album.shoot(
            "paper", "Which forms are ready", f"{NAME} touched Paper.",
            "Whoever has signed has a form to print; who is not sure or has not signed stands under “Not yet” with the"
            " reason.", "R06",
        )  # fmt: skip
        glass.reveal(f"print-{subject}", "forms")
        glass.tap(f"print-{subject}")
    with album.step("the preview"):
        glass.on("staff/Preview")
        glass.until(lambda: glass.find("saveAs"), "the pages to be drawn", within=60)
        album.shoot(
            "preview", "How it will look on paper", f"{NAME} touched “Print this one”.",
            "Every page before it is printed. The printer is chosen here; this tour needs none and saves a PDF.", "R06",
        )  # fmt: skip
    with album.step("the PDF"):
        _saved(guide)


def _saved(guide: Guide) -> None:
    album, glass = guide.album, guide.glass
    glass.tap("saveAs")
    glass.item("confirm")
    album.shoot(
        "save-as-pdf", "Where to save it", f"{NAME} touched “Save as PDF”.",
        "Folders and drives inside the kiosk's own window: no window of the system ever opens.", "R17",
    )  # fmt: skip
    glass.tap("confirm")
    glass.until(lambda: glass.find("outcome") and glass.find("done"), "the PDF to be saved", within=60)
    album.shoot(
        "saved", "Saved", f"{NAME} touched “Save here”.", "Which form was made, when and for which turn is in the"
        " record: its code on the slip finds it again.", "R06", "R13",
    )  # fmt: skip
    made = sorted(album.out.glob("*.pdf"))
    if len(made) != 1:
        raise StuckError(f"one PDF should have been saved in {album.out}, and there are {len(made)}")
    album.form = made[0].name
    _pages(guide, made[0])
    glass.tap("done")
    glass.on("staff/Paper")


def _pages(guide: Guide, pdf: Path) -> None:
    """The pages as pictures, drawn by a reader of PDFs and not by the kiosk."""
    document = QPdfDocument()
    document.load(str(pdf))
    if document.pageCount() != len(SIDES):
        raise StuckError(f"{pdf.name} should have {len(SIDES)} pages and has {document.pageCount()}")
    for number, title in enumerate(SIDES):
        size = document.pagePointSize(number)
        drawn = document.render(number, QSize(PAGE_WIDTH, round(PAGE_WIDTH * size.height() / size.width())))
        guide.album.add(
            _on_white(drawn), f"form-page-{number + 1}", title, "The family reads it with the child.",
            "Why, what to talk about, by when, whom to ask, what the school keeps; then the slip with the child's own"
            " signature and two codes that hold no name." if number == 0 else
            "The rules with the pictures the child saw, and all twenty-one in short.", "R06",
        )  # fmt: skip
    document.close()


def _on_white(page: QImage) -> QImage:
    """Paper is white; the page itself is see-through where nothing is printed."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


def roll(guide: Guide, class_name: str) -> None:
    """The school's roll."""
    album, glass = guide.album, guide.glass
    album.chapter("The office", "Who is in the school, and how this machine is set.")
    with album.step("the roll"):
        glass.tap("go-staff/Roll")
        glass.on("staff/Roll")
        glass.item("pupils")
        glass.reveal(f"class-{class_name}", "classes")
        glass.tap(f"class-{class_name}")
        album.shoot(
            "roll", "The roll", f"{NAME} touched Roll and {class_name}.",
            "Imported from the school's own export, or typed in by hand. Only names, class, year and the school's"
            " number are kept.", "R17",
        )  # fmt: skip


def settings(guide: Guide) -> None:
    """What can be set."""
    album, glass = guide.album, guide.glass
    with album.step("settings"):
        glass.tap("go-staff/Settings")
        glass.on("staff/Settings")
        album.shoot(
            "settings", "Settings", f"{NAME} touched Settings.",
            "The school's own words and rules of the house, people and PINs, and this machine: sound, size, printer.",
            "R17",
        )  # fmt: skip
