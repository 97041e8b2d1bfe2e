"""The words of one batch: the letter's texts with each child's own filled in."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.form import FormJob, FormSheet
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.paper.text import curly, fill, places, plain, unbroken

OWN = frozenset({"child", "class_name", "return_by", "date", "code"})
"""Places that are filled in differently from sheet to sheet."""
FULL_NAME = frozenset({"greeting", "slip_declaration"})
"""Parts in which {child} is the whole name as the school writes it."""
MOST_UNBROKEN = 30


@dataclass(frozen=True)
class Wording:
    """Texts of a job. A text that names no child is the same on every sheet and is drawn once."""

    job: FormJob

    @property
    def _school(self) -> str:
        """The school's name in running text: one line's worth is not torn apart."""
        name = self.job.school.name
        return unbroken(name) if len(name) <= MOST_UNBROKEN else name

    def shared(self, text: str) -> bool:
        """Whether this template reads the same on every sheet."""
        return not places(text) & OWN

    def part(self, key: str) -> str:
        """A part of the letter; one without places is ready to set. Raises KioskError ``lesson-broken``."""
        words = self.job.letter.parts.get(key)
        if words is None:
            raise KioskError(
                "lesson-broken",
                f"The letter ({self.job.letter.language}) has no “{key}” among its parts. "
                "Add it, as in the letter that was delivered, then print again.",
            )
        return curly(words)

    @property
    def title(self) -> str:
        """The document's title, for whoever opens the file."""
        return f"{self.part('slip_title')} – {self.job.school.name}"

    def common(self, template: str) -> str:
        """A shared template, filled in."""
        return fill(template, {"school": self._school, "contact": self.job.school.contact})

    def own(self, template: str, sheet: FormSheet, whole_name: bool = False) -> str:
        """A template filled in for one child; the return date is set strongly."""
        values = {
            "school": self._school,
            "contact": self.job.school.contact,
            "child": plain(sheet.name if whole_name else sheet.first),
            "class_name": plain(sheet.class_name),
            "return_by": unbroken(sheet.return_by),
            "date": unbroken(sheet.signed_on),
            "code": f"{SlipCode(sheet.form, sheet.copy).text} · {sheet.chain_code}",
        }
        return fill(template, values, frozenset({"return_by"}))

    def own_part(self, key: str, sheet: FormSheet) -> str:
        return self.own(self.part(key), sheet, whole_name=key in FULL_NAME)
