"""Pictures held against what they must be: drawable, drawn alike on screen and paper, never the wrong act alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.content.check_signs import cross_line, shows_only_wrong
from app.content.compose import Composer
from app.content.fields import fields_of
from app.content.toml_file import PackFault, read_toml
from app.domain.finding import Finding
from app.errors import KioskError


def read_compared(composer: Composer) -> frozenset[str]:
    """Glyphs that somebody has compared on screen and paper. Raises PackFault."""
    top = fields_of(read_toml(composer.find("compared"), "picture-broken"))
    glyphs = frozenset(top.texts("glyphs"))
    top.done()
    return glyphs


@dataclass
class PictureCheck:
    """Checks each picture once, however many pages show it."""

    composer: Composer
    compared: frozenset[str]
    _done: dict[str, tuple[Finding, ...]]

    def findings(self, name: str) -> tuple[Finding, ...]:
        """What is wrong with the picture of this name."""
        if name not in self._done:
            self._done[name] = tuple(self._check(name))
        return self._done[name]

    def _check(self, name: str) -> Iterator[Finding]:
        file = str(self.composer.find(name))
        try:
            drawing = self.composer.scene(name)
        except PackFault as fault:
            yield Finding(str(fault.file), fault.line, fault.what, fault.remedy)
            return
        except KioskError as fault:
            yield Finding(file, 0, fault.staff, "Use a glyph that OpenMoji has.")
            return
        if shows_only_wrong(drawing):
            what, remedy = "This picture shows the wrong act alone.", "Show the right act, or both with pair = true."
            yield Finding(file, cross_line(self.composer.find(name)), what, remedy)
        for code in sorted(drawing.glyphs - self.compared):
            risky = self.composer.glyphs.glyph(code).risky
            if risky:
                what = f"The glyph {code} uses {', '.join(risky)}, which screen and paper may draw differently."
                yield Finding(file, 0, what, "Use another, or compare both and list it in compared.toml.")
