"""Pages of a PDF as PNG files, to be looked at without a PDF reader."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from app.paper.pdf_file import write_whole

DPI = 110
"""An A4 page is then 909 pixels wide: its text can be read, and a page is some 300 kB."""


def page_images(pdf: Path, dpi: int = DPI) -> tuple[Path, ...]:
    """Beside ``pdf``, named ``<its name>-01.png`` and so on. Raises as ``write_whole`` does."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    made = []
    try:
        for at in range(len(document)):
            image = BytesIO()
            document[at].render(scale=dpi / 72).to_pil().save(image, "PNG")
            made.append(pdf.with_name(f"{pdf.stem}-{at + 1:02}.png"))
            write_whole(image.getbuffer(), made[-1])
    finally:
        document.close()
    return tuple(made)
