"""Pages and small forms added to a reportlab document as ready bytes.

reportlab keeps a page's operators as text until the end and then formats its dictionary number by number. For a
thousand sheets that is most of the time and of the memory, so here a page is compressed as soon as it is drawn.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH
from app.paper.pen import Pen
from app.paper.setter import Setter
from app.paper.text import POINT

Bounds = tuple[float, float, float, float]
"""Left, bottom, right and top in a form's own units."""


class Leaves:
    """``pen`` draws on the page that ``turn`` will finish; ``pages`` counts those that are finished."""

    def __init__(self, canvas: Canvas, setter: Setter) -> None:
        self._document = canvas._doc
        self._code: list[str] = []
        self._forms: dict[str, None] = {}
        self.pages = 0
        self.pen = Pen(setter, self._code.append, self._stamp)

    def keep(self, name: str, deflated: bytes, bounds: Bounds) -> None:
        """Keep a small form, its operators deflated, that several pages can stamp."""
        head = "/Type/XObject/Subtype/Form/Resources<<>>/BBox[{:.0f} {:.0f} {:.0f} {:.0f}]".format(*bounds)
        self._document.Reference(_Stream(deflated, head), pdfdoc.xObjectName(name))

    def turn(self, width: float = PAGE_WIDTH, height: float = PAGE_HEIGHT) -> None:
        """Finish this page, of this size in mm, and begin the next."""
        content = self._document.Reference(_Stream(zlib.compress("\n".join(self._code).encode("ascii")), ""))
        size = f"[0 0 {width * POINT:.3f} {height * POINT:.3f}]"
        self._document.addPage(_Page(content, tuple(self._forms), size))
        self._code.clear()
        self._forms.clear()
        self.pages += 1

    def _stamp(self, name: str) -> None:
        self._forms[name] = None
        self._code.append(f"/{pdfdoc.xObjectName(name)} Do")


class _Stream(pdfdoc.PDFObject):  # type: ignore[misc]
    __RefOnly__ = 1

    def __init__(self, deflated: bytes, head: str) -> None:
        about = f"<<{head}/Filter/FlateDecode/Length {len(deflated)}>>"
        self._bytes = b"%s\nstream\n%s\nendstream" % (about.encode("ascii"), deflated)

    def format(self, _document: Any) -> bytes:
        return self._bytes


class _Page(pdfdoc.PDFObject):  # type: ignore[misc]
    __RefOnly__ = 1

    def __init__(self, content: Any, forms: tuple[str, ...], size: str) -> None:
        self._content = content
        self._forms = forms
        self._size = size

    def format(self, document: Any) -> bytes:
        def number(reference: Any) -> str:
            text: bytes = reference.format(document)
            return text.decode("ascii")

        fonts = number(pdfdoc.PDFObjectReference(pdfdoc.BasicFonts))
        names = map(pdfdoc.xObjectName, self._forms)
        forms = "".join(f"/{name} {number(pdfdoc.PDFObjectReference(name))}" for name in names)
        parent = number(document.Reference(document.Pages))
        resources = f"<</Font {fonts}/XObject<<{forms}>>>>"
        page = (
            f"<</Type/Page/Parent {parent}/MediaBox{self._size}/Resources{resources}/Contents {number(self._content)}>>"
        )
        return page.encode("ascii")
