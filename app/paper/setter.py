"""Text as the strings of a PDF, word by word and remembered: most words of a form have been set before."""

from __future__ import annotations

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

Shown = tuple[str, str]
"""A font as the document names it ("/F2+0"), and an escaped string to show in it."""
_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))} | {ord(c): f"\\{c}" for c in "\\()"}


class Setter:
    """For one document: reportlab embeds only the letters used, and numbers them a document at a time."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc
        self._known: dict[tuple[str, str], list[Shown]] = {}

    def show(self, font: str, text: str) -> list[Shown]:
        """What to show for a run; several strings where its letters fall into several of the font's subsets."""
        shown: list[Shown] = []
        for place, word in enumerate(text.split(" ")):
            if place and shown:
                shown[-1] = (shown[-1][0], shown[-1][1] + " ")
            for inner, letters in self._word(font, word):
                if shown and shown[-1][0] == inner:
                    shown[-1] = (inner, shown[-1][1] + letters)
                else:
                    shown.append((inner, letters))
        return shown

    def _word(self, font: str, word: str) -> list[Shown]:
        known = self._known.get((font, word))
        if known is None:
            dynamic = pdfmetrics.getFont(font)
            known = self._known[font, word] = [
                (dynamic.getSubsetInternalName(subset, self._document), codes.decode("latin-1").translate(_ESCAPES))
                for subset, codes in dynamic.splitString(word, self._document)
            ]
        return known
