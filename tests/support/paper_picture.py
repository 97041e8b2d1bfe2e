"""A picture as paper shows it: svglib's drawing in a PDF by reportlab, rendered by pdfium."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg


def draw_on_paper(svg: bytes, width: int) -> Image.Image:
    """The SVG on a page of its own size, this many pixels wide."""
    drawing = svg2rlg(io.BytesIO(svg))
    assert drawing is not None
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=(drawing.width, drawing.height))
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    document = pypdfium2.PdfDocument(page.getvalue())
    image: Image.Image = document[0].render(scale=width / drawing.width).to_pil().convert("RGB")
    document.close()
    return image
