"""How each kind of text on the form is set. Nothing that a parent reads is smaller than 12 points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.paper.fonts import Fonts
from app.paper.palette import HEADING, LABEL
from app.paper.text import Style

CLOSE = 13.4


@dataclass(frozen=True)
class Styles:
    """``body`` may be set wider apart by ``at``; all others are fixed."""

    school: Style
    address: Style
    title: Style
    subtitle: Style
    body: Style
    bold: Style
    label: Style
    name: Style
    promise: Style
    listed: Style
    number: Style
    code: Style
    page_code: Style

    def close(self) -> Styles:
        """The same with rules and lists set with less space between their lines."""
        return replace(
            self,
            promise=replace(self.promise, leading=CLOSE),
            listed=replace(self.listed, leading=CLOSE),
            number=replace(self.number, leading=CLOSE),
        )

    def at(self, size: float, leading: float) -> Styles:
        """The same with the letter's text at another size and leading (points)."""
        return replace(
            self,
            body=replace(self.body, size=size, leading=leading),
            bold=replace(self.bold, size=size, leading=leading),
        )


def make_styles(fonts: Fonts) -> Styles:
    """Sizes and leadings in points."""
    return Styles(
        school=Style(fonts.title, 16, 19, colour=HEADING),
        address=Style(fonts.text, 12, 14.5, colour=LABEL),
        title=Style(fonts.title, 21, 25, colour=HEADING),
        subtitle=Style(fonts.title, 14, 18, colour=HEADING),
        body=Style(fonts.text, 12, 15.5, strong=fonts.bold),
        bold=Style(fonts.bold, 12, 15.5),
        label=Style(fonts.text, 12, 14, colour=LABEL),
        name=Style(fonts.bold, 13, 15),
        promise=Style(fonts.child, 12, 14.4),
        listed=Style(fonts.text, 12, 14.4, strong=fonts.bold),
        number=Style(fonts.bold, 12, 14.4, colour=HEADING),
        code=Style(fonts.bold_code, 12, 15.5),
        page_code=Style(fonts.code, 12, 14, colour=LABEL),
    )
