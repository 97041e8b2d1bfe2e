"""The styles of a folder, and its texts made ready to set.

The record cannot be changed because a letter cannot be printed: what a reason or a staff name holds that these fonts
lack is spelt out by its number. The pupil's own name is never spelt so; it is refused instead.
"""

from __future__ import annotations

from app.domain.pupil_folder import PupilFolder
from app.paper.coverage import refuse_lacking, refuse_letters
from app.paper.fonts import Fonts
from app.paper.palette import HEADING, LABEL, WHITE
from app.paper.text import Style, curly, plain


class Settable:
    """Called with a text, it gives what can be set. Raises KioskError ``glyph-missing`` for the name or the school."""

    def __init__(self, fonts: Fonts, folder: PupilFolder) -> None:
        self.title = Style(fonts.title, 30, 36, colour=HEADING)
        self.section = Style(fonts.title, 19, 24, colour=HEADING)
        self.part = Style(fonts.bold, 13, 17, colour=HEADING)
        self.body = Style(fonts.text, 12, 15.6, strong=fonts.bold)
        self.label = Style(fonts.text, 12, 15.6, colour=LABEL)
        self.bold = Style(fonts.bold, 12, 15.6)
        self.school = Style(fonts.title, 16, 19, colour=HEADING)
        self.tag = Style(fonts.title, 13, 16, colour=WHITE)
        self.small = Style(fonts.text, 9.5, 12, colour=LABEL)
        self.name = plain(folder.name)
        refuse_lacking({self.name: self.title.lacking(self.name)})
        refuse_letters("The school’s name or address", f"{folder.school.name} {folder.school.address}", self.body)

    def __call__(self, text: str) -> str:
        ready = curly(plain(text))
        for letter in self.body.lacking(ready):
            ready = ready.replace(letter, f"[U+{ord(letter):04X}]")
        return ready
