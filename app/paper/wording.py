"""The words of one batch: the letter's texts with each child's own filled in."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from functools import cached_property

from app.domain.form import FormJob, FormSheet
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.paper.shaping import JOINING
from app.paper.text import apart, curly, fill, places, plain, unbroken

OWN = frozenset({"child", "class_name", "return_by", "date", "code"})
"""Places that are filled in differently from sheet to sheet."""
FULL_NAME = frozenset({"greeting", "slip_declaration"})
"""Parts in which {child} is the whole name as the school writes it."""
MOST_UNBROKEN = 30
MONTHS = tuple(calendar.month_name)[1:]


@dataclass(frozen=True)
class Wording:
    """Texts of a job. A text that names no child is the same on every sheet and is drawn once."""

    job: FormJob

    @cached_property
    def right_to_left(self) -> bool:
        """Whether the letter runs from right to left, by its first word."""
        return bool(JOINING.search(self.job.letter.parts.get("greeting", "")[:12]))

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
        return fill(template, self._apart({"school": self._school, "contact": self.job.school.contact}))

    def own(self, template: str, sheet: FormSheet, whole_name: bool = False) -> str:
        """A template filled in for one child; the return date is set strongly."""
        values = {
            "school": self._school,
            "contact": self.job.school.contact,
            "child": plain(sheet.name if whole_name else sheet.first),
            "class_name": plain(sheet.class_name),
            "return_by": self._date(sheet.return_by),
            "date": self._date(sheet.signed_on),
            "code": f"{SlipCode(sheet.form, sheet.copy).text} · {sheet.chain_code}",
        }
        return fill(template, self._apart(values), frozenset({"return_by"}))

    def _apart(self, values: dict[str, str]) -> dict[str, str]:
        return {name: value if name == "code" else apart(value, self.right_to_left) for name, value in values.items()}

    def _date(self, written: str) -> str:
        """A date such as "4 December 2026" with its month as the letter's language has it."""
        months = self.job.letter.months
        words = (months[MONTHS.index(word)] if months and word in MONTHS else word for word in written.split(" "))
        return unbroken(" ".join(words))

    def own_part(self, key: str, sheet: FormSheet) -> str:
        return self.own(self.part(key), sheet, whole_name=key in FULL_NAME)
