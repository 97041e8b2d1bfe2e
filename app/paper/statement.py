"""Staff statements on paper: one for the file, page after page; the staff room's list; reminders."""

from __future__ import annotations

from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.domain.statement_paper import StaffList, StatementPaper
from app.paper.coverage import refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.ink_outline import PackedInk
from app.paper.palette import HAIRLINE
from app.paper.pen import Pen, up
from app.paper.signature import Signature
from app.paper.styles import Styles, make_styles
from app.paper.text import POINT, Style, curly, plain

LEFT, RIGHT, TOP = 20.0, 190.0, 18.0
WIDTH, FOOT = RIGHT - LEFT, PAGE_HEIGHT - 18.0
NUMBER, GAP = 13.0, 2.0
SIGNED = 52.0
"""How high the part with both signatures is, in mm."""
INK_WIDTH, INK_HEIGHT = 76.0, 24.0


def draw_statement(document: Document, fonts: Fonts, paper: StatementPaper, inks: tuple[PackedInk, PackedInk]) -> None:
    """Adds its pages; the signatures stand together at the end. Raises KioskError ``glyph-missing``."""
    styles, pen = make_styles(fonts), document.leaves.pen
    refuse_letters("The statement", " ".join(_texts(paper)), styles.body)
    y = _head(pen, styles, paper.school.name, paper.school.address, f"Staff statement {paper.statement.year}")
    for name, words in paper.lines:
        x = LEFT + NUMBER if name else LEFT
        lines = styles.body.wrap(curly(plain(words)), RIGHT - x)
        y = _room(document, y, len(lines) * styles.body.line_mm)
        pen.words(name, styles.number, LEFT, y)
        y = pen.lines(lines, styles.body, x, y) + GAP
    y = _room(document, y + 3, SIGNED)
    _signature(document, styles, 0, LEFT, y, (paper.statement.name, f"signed on {paper.signed_on}"), inks[0])
    by = (paper.approver, f"approved on {paper.approved_on}") if paper.approver else ("For the directors", "")
    _signature(document, styles, 1, RIGHT - INK_WIDTH, y, by, inks[1])
    foot = f"Version {paper.statement.version} · {paper.statement.wording[:12]}"
    pen.words(foot, styles.page_code, LEFT, FOOT + 4)
    document.leaves.turn()


def draw_staff_list(document: Document, fonts: Fonts, shown: StaffList) -> None:
    """Adds the pages with the names. Raises KioskError ``glyph-missing``."""
    styles, pen = make_styles(fonts), document.leaves.pen
    refuse_letters("The list", " ".join(("–", *map(plain, shown.names))), styles.body)
    y = _head(pen, styles, shown.school.name, "", f"Staff statement {shown.year}: still to sign")
    said = "Please read and sign the statement at the kiosk. It takes about six minutes. Thank you!"
    nobody = "Everybody has signed. Thank you!"
    text = said if shown.names else nobody
    y = pen.lines(styles.body.wrap(text, WIDTH), styles.body, LEFT, y) + GAP * 2
    for name in shown.names:
        y = _room(document, y, 9.0)
        pen.words(plain(name), styles.name, LEFT, y + 2)
        _rule(pen, LEFT, y + 9.0, WIDTH)
        y += 9.5
    pen.words(shown.made_on, styles.page_code, LEFT, FOOT + 4)
    document.leaves.turn()


def draw_reminder(document: Document, fonts: Fonts, shown: StaffList, name: str) -> None:
    """Adds a page for one of them. Raises KioskError ``glyph-missing``."""
    styles, pen = make_styles(fonts), document.leaves.pen
    refuse_letters("The reminder", plain(name), styles.body)
    y = _head(pen, styles, shown.school.name, shown.school.address, f"Your staff statement {shown.year}")
    for text in (
        shown.made_on,
        f"Dear {plain(name)},",
        "Please read the staff statement at the kiosk and sign it with a finger. Everybody on the staff does so once a "
        "school year, and it takes about six minutes.",
        "Sign in with your PIN and touch “Read and sign” on the first screen. If you have a question for the "
        "directors, note it on the page it is about: they read it with your statement.",
        "With thanks, the directors",
    ):
        y = pen.lines(styles.body.wrap(text, WIDTH), styles.body, LEFT, y) + GAP * 2
    document.leaves.turn()


def _head(pen: Pen, styles: Styles, school: str, address: str, title: str) -> float:
    pen.words(plain(school), styles.school, LEFT, TOP)
    y = TOP
    for line in filter(None, map(plain, address.splitlines())):
        pen.words(line, styles.address, RIGHT, y, right=True)
        y += styles.address.line_mm
    y = max(y, TOP + styles.school.line_mm) + 6
    return pen.lines(styles.title.wrap(title, WIDTH), styles.title, LEFT, y) + GAP * 2


def _room(document: Document, y: float, high: float) -> float:
    """Where something this high begins: here, or at the top of a new page."""
    if y + high <= FOOT:
        return y
    document.leaves.turn()
    return TOP


def _signature(
    document: Document, styles: Styles, number: int, x: float, y: float, said: tuple[str, str], ink: PackedInk
) -> None:
    pen = document.leaves.pen
    Signature(document.leaves, f"statement-ink-{number}", ink).draw(pen, Box(x, y, INK_WIDTH, INK_HEIGHT))
    _rule(pen, x, y + INK_HEIGHT + 2, INK_WIDTH)
    y = pen.lines(styles.name.wrap(plain(said[0]), INK_WIDTH), styles.name, x, y + INK_HEIGHT + 4)
    _small(pen, styles.label, said[1], x, y)


def _small(pen: Pen, style: Style, text: str, x: float, y: float) -> None:
    if text:
        pen.lines(style.wrap(text, INK_WIDTH), style, x, y)


def _rule(pen: Pen, x: float, y: float, width: float) -> None:
    red, green, blue = HAIRLINE
    start, end = x * POINT, (x + width) * POINT
    pen.put(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.5 w {start:.2f} {up(y):.2f} m {end:.2f} {up(y):.2f} l S")


def _texts(paper: StatementPaper) -> tuple[str, ...]:
    words = tuple(curly(plain(text)) for _, text in paper.lines)
    return (plain(paper.statement.name), plain(paper.approver), plain(paper.school.name), *words)
