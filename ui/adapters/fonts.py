"""The typefaces, from installed packages."""

from __future__ import annotations

import logging
from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase

BODY = "ABeeZee"
"""Infant letterforms: a and g as children write them."""
HEADING = "Fredoka"
PLAIN = "Lexend"
NAMES = "Noto Sans"
"""Stands in, letter by letter, where a name has letters that the others lack."""

_FILES = (
    ("fontpkg_abeezee", "ABeeZee-Regular.ttf"),
    ("fontpkg_fredoka", "Fredoka[wdth,wght].ttf"),
    ("fontpkg_lexend", "Lexend[wght].ttf"),
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
)


def load() -> tuple[str, ...]:
    """Give Qt the typefaces; returns the families it took. A missing file is logged and another face stands in."""
    taken: list[str] = []
    for package, name in _FILES:
        data = resources.files(package).joinpath("files", name)
        with resources.as_file(data) as path:
            number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            logging.getLogger(__name__).warning("font not loaded: %s", name)
            continue
        taken.append(QFontDatabase.applicationFontFamilies(number)[0])
    for family in (BODY, HEADING, PLAIN):
        QFont.insertSubstitutions(family, [NAMES])
    return tuple(taken)
