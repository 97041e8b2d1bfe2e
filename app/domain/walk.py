"""Where one pupil's turn stands, and the way through it.

Whole: me, every step of the lesson before the rules, every page, every check, promises, what if not, sign. After a
lesson taught together: me, promises, the two short checks, what if not, sign: nine taps at most. A renewal goes the
whole way through the pages that changed, each shown beside its old words first, and through no lesson.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace

from app.domain.agreement import Length, Mark
from app.domain.lesson import Check, Lesson, Page
from app.domain.lesson_teaching import TeachStep
from app.domain.renewal import Renewal
from app.domain.walk_events import Place, Step

TRIES = 2
"""A wrong answer gives a second try; after that the right one is shown."""


@dataclass(frozen=True)
class Walk:
    """A turn under way.

    ``answers`` holds for each check the choices taken, first one first; ``woken`` the places whose words
    were heard or had their reading time; ``mark`` how the pupil agreed, once they have. ``renewal`` is there where only
    changed pages are signed again: the lesson then has no others.
    """

    lesson: Lesson
    length: Length
    step: Step = Step.ME
    index: int = 0
    answers: tuple[tuple[int, ...], ...] = ()
    woken: frozenset[Place] = frozenset()
    telling: bool = False
    mark: Mark | None = None
    renewal: Renewal | None = None

    @property
    def place(self) -> Place:
        """The screen this turn is at."""
        return Place(self.step, self.index)

    @property
    def checks(self) -> tuple[Check, ...]:
        """The checks this length asks, in order."""
        return checks_asked(self.lesson, self.length)

    @property
    def page(self) -> Page | None:
        """The page on the screen, if one is: by itself, or beside what it said before."""
        return self.lesson.pages[self.index] if self.step in (Step.PAGE, Step.CHANGED) else None

    @property
    def taught(self) -> TeachStep | Page | None:
        """What this screen teaches with one picture: a step of the lesson before the rules, or a page."""
        if self.step is Step.LEARN and self.lesson.teaching:
            return self.lesson.teaching.steps[self.index]
        return self.page

    @property
    def taught_next(self) -> TeachStep | Page | None:
        """What the screen after this one teaches so."""
        here = self.way.index(self.place) if self.place in self.way else len(self.way)
        return next((replace(self, step=to.step, index=to.index).taught for to in self.way[here + 1 : here + 2]), None)

    @property
    def before(self) -> str:
        """What the page on the screen said when the pupil signed it; empty where that is not known."""
        return self.renewal.before.get(self.page.id, "") if self.renewal and self.page else ""

    @property
    def way(self) -> tuple[Place, ...]:
        """Every screen of this turn from "is this you?" to signing, in order."""
        return route(self.lesson, self.length, self.renewal.before if self.renewal else ())

    @property
    def check(self) -> Check | None:
        """The check on the screen, if one is."""
        return self.checks[self.index] if self.step is Step.CHECK else None

    @property
    def awake(self) -> bool:
        """Whether the thumb (or "I know") of this screen can be pressed."""
        return self.place in self.woken

    @property
    def taken(self) -> tuple[int, ...]:
        """The choices taken at the check on the screen, first one first."""
        return self.answers[self.index] if self.step is Step.CHECK else ()

    @property
    def answered_right(self) -> bool:
        """The last choice taken at the check on the screen is the right one."""
        return self.check is not None and bool(self.taken) and self.check.choices[self.taken[-1]].right

    @property
    def settled(self) -> bool:
        """The check on the screen takes no more answers: right, or the right one is being shown."""
        return self.answered_right or len(self.taken) >= TRIES

    @property
    def moves_itself(self) -> bool:
        """The screen sends Next by itself when its kind word was heard or read; a tap may come first."""
        return self.answered_right

    @property
    def chosen(self) -> tuple[tuple[str, int, int], ...]:
        """What the record keeps of the checks: (check id, first choice, tries)."""
        pairs = zip(self.checks, self.answers, strict=True)
        return tuple((check.id, taken[0], len(taken)) for check, taken in pairs if taken)

    @property
    def progress(self) -> tuple[int, int]:
        """How far along the way this screen is, as (done, of)."""
        way = self.way
        return (way.index(self.place) if self.place in way else len(way), len(way))


def checks_asked(lesson: Lesson, length: Length) -> tuple[Check, ...]:
    """Every check, or the short ones in the order the lesson names them."""
    if length is Length.WHOLE:
        return lesson.checks
    by_id = {check.id: check for check in lesson.checks}
    return tuple(by_id[name] for name in lesson.short_checks)


def route(lesson: Lesson, length: Length, changed: Container[str] = ()) -> tuple[Place, ...]:
    """Every screen from "is this you?" to signing, in order; ``changed`` pages come after what they replace."""
    steps = lesson.teaching.steps if lesson.teaching else ()
    learn = tuple(Place(Step.LEARN, index) for index in range(len(steps)))
    screens = ((Step.CHANGED, Step.PAGE) if page.id in changed else (Step.PAGE,) for page in lesson.pages)
    pages = tuple(Place(step, index) for index, ways in enumerate(screens) for step in ways)
    checks = tuple(Place(Step.CHECK, index) for index in range(len(checks_asked(lesson, length))))
    promises = (Place(Step.PROMISES),)
    taught = (*learn, *pages, *checks, *promises) if length is Length.WHOLE else (*promises, *checks)
    return (Place(Step.ME), *taught, Place(Step.IF_NOT), Place(Step.SIGN))
