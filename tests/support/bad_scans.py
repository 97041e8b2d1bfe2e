"""Files that are no scans, or mean harm; small on disk, whatever they claim."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import Image
from pypdf import PdfReader, PdfWriter

from tests.support.scans import save_pdf, save_tiff, signed


def whole_pdf(folder: Path) -> bytes:
    return save_pdf([signed(0, 150)], folder / "whole.pdf", 150).read_bytes()


def locked_pdf(folder: Path) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(whole_pdf(folder))))
    writer.encrypt("secret", algorithm="RC4-128")
    return _written(writer)


def empty_pdf(folder: Path) -> bytes:
    return _written(PdfWriter())


def endless_pdf(folder: Path) -> bytes:
    writer = PdfWriter()
    for _ in range(1001):
        writer.add_blank_page(595, 842)
    return _written(writer)


def picture_bomb_pdf(folder: Path) -> bytes:
    """A page with a picture of 30,000 × 30,000 pixels that nobody has the memory for."""
    content = b"q 595 0 0 842 0 0 cm /X Do Q"
    packed = zlib.compress(bytes(1000))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceGray/BitsPerComponent 8"
        b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    out, starts = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        starts.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims this size and holds a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def tiff_with_a_bomb_inside(folder: Path) -> bytes:
    """Its second page is 12,000 × 12,000 pixels of white, packed to a few kilobytes."""
    pages = [signed(0, 150).convert("1"), Image.new("1", (12_000, 12_000), 1)]
    return save_tiff(pages, folder / "bomb.tif").read_bytes()


def tiff_in_a_circle(folder: Path) -> bytes:
    """Its only page says that it is its own next one."""
    data = bytearray(save_tiff([signed(0, 150).convert("1")], folder / "circle.tif").read_bytes())
    start = struct.unpack_from("<I", data, 4)[0]
    entries = struct.unpack_from("<H", data, start)[0]
    struct.pack_into("<I", data, start + 2 + 12 * entries, start)
    return bytes(data)


def cut(data: bytes, share: float) -> bytes:
    return data[: round(len(data) * share)]


def picture(kind: str) -> bytes:
    file = io.BytesIO()
    signed(0, 150).save(file, kind)
    return file.getvalue()


def _written(writer: PdfWriter) -> bytes:
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def small(kind: str) -> bytes:
    """A small page with a line on it, to be damaged."""
    page = Image.new("L", (320, 440), 240)
    page.paste(20, (40, 60, 280, 64))
    file = io.BytesIO()
    page.save(file, kind)
    return file.getvalue()
