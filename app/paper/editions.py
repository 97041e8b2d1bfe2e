"""How the sheets of a batch are set: each language and each kind of print is laid out once, as sides to be stamped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from app.domain.form import FormJob, FormSheet, Variant
from app.paper.back import Back
from app.paper.brush import Brush
from app.paper.fonts import Fonts
from app.paper.front import Front
from app.paper.large_front import LargeFront
from app.paper.large_rules import SIDES, LargeRules
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.signature import Signature
from app.paper.slip import Slip
from app.paper.styles import leftwards, make_styles
from app.paper.wording import Wording


@dataclass(frozen=True)
class Side:
    """One page: what it shares with others stands in the document as ``name``, the rest is drawn for each sheet."""

    name: str
    draw_shared: Callable[[Brush], None]
    draw_own: Callable[[Pen, FormSheet, Signature], None]


Sides = dict[tuple[str, str, str], tuple[Side, ...]]
"""By language, variant and stage: the pages of a form, in order."""


def edition_of(sheet: FormSheet) -> tuple[str, str, str]:
    """The key in Sides of this sheet."""
    return sheet.language, sheet.variant, sheet.stage


def make_sides(job: FormJob, fonts: Fonts, pictures: Pictures) -> Sides:
    """Lays everything out. Raises KioskError ``letter-too-long``, ``rules-too-long``, ``lesson-broken``."""
    found: Sides = {}
    for language, variant in dict.fromkeys((sheet.language, sheet.variant) for sheet in job.sheets):
        sheets = tuple(one for one in job.sheets if (one.language, one.variant) == (language, variant))
        edition = _Edition(replace(job, letter=job.letter_of(sheets[0]), sheets=sheets), fonts, pictures, variant)
        front = tuple(edition.front(f"{language}-{variant}"))
        for stage in dict.fromkeys(sheet.stage for sheet in sheets):
            back = edition.back(f"{language}-{variant}-{stage}", stage)
            found[language, variant, stage] = (*front, *back)
    return found


class _Edition:
    """The sheets of one language and one kind of print; ``job`` holds only those."""

    def __init__(self, job: FormJob, fonts: Fonts, pictures: Pictures, variant: str) -> None:
        self._job, self._wording, self._pictures, self._variant = job, Wording(job), pictures, variant
        self._plain = make_styles(fonts)
        self._words = leftwards(self._plain) if self._wording.right_to_left else self._plain

    def front(self, name: str) -> Iterator[Side]:
        """The letter with its slip."""
        large = self._variant == Variant.LARGE
        slip = Slip(self._wording, self._words, large)
        shown = None if self._variant == Variant.WORDS else self._pictures
        if not large:
            front = Front(self._wording, self._words, shown)
            yield self._with_slip(f"front-{name}", front.draw_shared, front.draw_own, slip)
            return
        first = LargeFront(self._wording, self._words, shown)
        yield self._with_slip(f"front-{name}", partial(first.draw_shared, 0), partial(first.draw_own, 0), slip)
        yield Side(f"more-{name}", partial(first.draw_shared, 1), lambda pen, sheet, _: first.draw_own(1, pen, sheet))

    def back(self, name: str, stage: str) -> Iterable[Side]:
        """The rules."""
        sheets, lesson = tuple(one for one in self._job.sheets if one.stage == stage), self._job.lessons[stage]
        if self._variant != Variant.LARGE:
            pictured = self._variant != Variant.WORDS
            back = Back(self._wording, self._words, self._plain, self._pictures, lesson, sheets, pictured)
            return (Side(f"back-{name}", back.draw_shared, back.draw_own),)
        rules = LargeRules(self._wording, self._words, self._plain, self._pictures, lesson, sheets)
        return tuple(
            Side(f"rules-{side}-{name}", partial(rules.draw_shared, side), partial(rules.draw_own, side))
            for side in range(SIDES)
        )

    def _with_slip(
        self, name: str, shared: Callable[[Brush], None], own: Callable[[Pen, FormSheet], None], slip: Slip
    ) -> Side:
        def draw_shared(brush: Brush) -> None:
            shared(brush)
            slip.draw_shared(brush)

        def draw_own(pen: Pen, sheet: FormSheet, signature: Signature) -> None:
            own(pen, sheet)
            slip.draw_own(pen, self._pictures, sheet, signature)

        return Side(name, draw_shared, draw_own)
