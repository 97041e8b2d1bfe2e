"""QR codes as PDF operators: made by zxing-cpp, drawn as a one-bit mask, which printers keep crisp."""

from __future__ import annotations

import zxingcpp

from app.domain.slip_layout import PAGE_HEIGHT, QR_MODULES, Box
from app.paper.text import POINT

_ROW_BYTES = (QR_MODULES + 7) // 8
_SPARE = _ROW_BYTES * 8 - QR_MODULES
_DIGITS = bytes.maketrans(b"\x00\xff", b"10")
"""zxing-cpp paints black as 0 and white as 255."""


def qr_mask(text: str) -> str:
    """An inline image one point square: ``text`` as a QR code of level Q, without its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    image = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    assert image.shape == (QR_MODULES, QR_MODULES), "the slip's layout is for one size of code"
    whole = bytes(memoryview(image))  # type: ignore[arg-type]  # its stub forgets that it is a buffer
    digits = whole.translate(_DIGITS).decode("ascii")
    starts = range(0, QR_MODULES * QR_MODULES, QR_MODULES)
    rows = (f"{int(digits[at : at + QR_MODULES], 2) << _SPARE:0{_ROW_BYTES * 2}X}" for at in starts)
    head = f"BI /W {QR_MODULES} /H {QR_MODULES} /IM true /D [1 0] /F /AHx ID"
    return f"{head} {''.join(rows)}>\nEI"


def place_mask(mask: str, box: Box) -> str:
    """Operators that draw a mask in black to fill ``box`` (millimetres from the page's upper left corner)."""
    width, height = box.width * POINT, box.height * POINT
    x, y = box.x * POINT, (PAGE_HEIGHT - box.bottom) * POINT
    return f"q 0 g {width:.3f} 0 0 {height:.3f} {x:.3f} {y:.3f} cm\n{mask} Q"
