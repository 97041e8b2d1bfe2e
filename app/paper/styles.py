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

    def with_address(self, leading: float) -> Styles:
        """The same with the letterhead's address at another leading (points)."""
        return replace(self, address=replace(self.address, leading=leading))

    def at(self, size: float, leading: float) -> Styles:
        """The same with the letter's text at another size and leading (points)."""
        return replace(
            self,
            body=replace(self.body, size=size, leading=leading),
            bold=replace(self.bold, size=size, leading=leading),
        )


LARGE = 18.0
"""What nothing of a form in large print is smaller than, but for the slip: its boxes stand where they stand."""


def large(styles: Styles, size: float = LARGE, leading: float = 22.0) -> Styles:
    """The same for large print, in points; the letterhead's address too."""
    changed = ("address", "body", "bold", "promise", "listed", "number", "code", "page_code")
    return replace(
        styles,
        title=replace(styles.title, size=size + 6, leading=leading + 6),
        subtitle=replace(styles.subtitle, size=size + 1, leading=leading + 2),
        school=replace(styles.school, size=size + 1, leading=leading),
        **{name: replace(getattr(styles, name), size=size, leading=leading) for name in changed},
    ).with_address(size + 1.5)


def leftwards(styles: Styles) -> Styles:
    """The same for a letter that runs from right to left; the letterhead and a child's own words stay as they are."""
    changed = ("title", "subtitle", "body", "bold", "label", "name", "listed")
    return replace(styles, **{name: replace(getattr(styles, name), right_to_left=True) for name in changed})


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
