"""A tiny lesson shelf built in code: two stages with lessons (one of them witnessed), one without."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from app.domain.briefing import BriefingPage
from app.domain.form import Letter
from app.domain.lesson import Check, Choice, LeftOut, Lesson, Page, Rule, Stage
from app.domain.lesson_teaching import NewWord, Teaching, TeachStep
from app.domain.statement import StatementLine, StatementPage, StatementText
from app.domain.told import TellSort
from app.errors import KioskError


def stage(name: str, order: int, **changes: object) -> Stage:
    """A stage like lks2, unless told otherwise."""
    given: dict[str, object] = {
        "title": f"Stage {name}",
        "years": (f"Year {order}",),
        "ages": "7–9",
        "words_sentence": 12,
        "words_page": 25,
        "grade": 4.0,
        "button_mm": 15.0,
        "gap_mm": 5.0,
        "x_height_mm": 5.0,
        "voice_auto": False,
        "words_minute": 130,
        "sign": "name",
        "witness": False,
        "rung": order,
        "rung_title": f"Rung {order}",
        "rung_picture": f"rung-{order}",
        "rung_alt": f"Rung {order} of the ladder",
    }
    return Stage(id=name, order=order, **(given | changes))  # type: ignore[arg-type]


YOUNG = stage("young", 1, years=("Reception", "Year 1"), sign="mark", witness=True, words_minute=120, voice_auto=True)
OLDER = stage("older", 4, years=("Year 3", "Year 4"))
EMPTY = stage("empty", 9, years=("Year 9",))


def page(number: int) -> Page:
    """One page; its hash follows from its sentence, as a real one's does."""
    sentence = f"I keep rule number {number} at school."
    return Page(
        id=f"page-{number}",
        rules=(f"P{number:02}",),
        version=1,
        sentence=sentence,
        simpler=f"I keep rule {number}.",
        promise=f"Keep rule {number}.",
        picture=f"rule-{number}",
        alt=f"A child keeps rule {number}",
        strand="privacy",
        four_c="conduct",
        prompts=("Why do we keep it?",),
        hash=sha256(sentence.encode()).hexdigest(),
    )


def check(number: int, choices: int = 3, right: int = 1) -> Check:
    """A check whose right choice is at ``right``."""
    made = tuple(
        Choice(f"Choice {place}", f"choice-{place}", f"Choice {place}", place == right, f"That is choice {place}.")
        for place in range(choices)
    )
    return Check(f"check-{number}", f"page-{number}", f"What about rule {number}?", made, sha256(b"c").hexdigest())


def teaching(steps: int) -> Teaching:
    """A lesson before the rules whose steps take two minutes each, the last of them the recap."""
    kinds = [*["teach"] * (steps - 2), "talk", "recap"][-steps:]
    made = tuple(
        TeachStep(
            f"step-{n}", kind, 2, f"Step {n}", f"We learn thing {n}.", f"Thing {n}.", f"step-{n}", "A class", ("Why?",)
        )
        for n, kind in enumerate(kinds, 1)
    )
    return Teaching("Pupils can search.", 2 * steps, (NewWord("search", "to look for"),), ("They fear blame.",), made)


def lesson(of: Stage, pages: int = 3, checks: int = 3, choices: int = 3, steps: int = 0) -> Lesson:
    """A lesson with its last two checks as the short ones, the last one first; ``steps`` come before the rules."""
    asked = tuple(check(number, choices) for number in range(1, checks + 1))
    return Lesson(
        stage=of,
        title=f"Our {pages} rules",
        minutes=20,
        pages=tuple(page(number) for number in range(1, pages + 1)),
        checks=asked,
        short_checks=tuple(one.id for one in reversed(asked[-2:])),
        left_out=(LeftOut("P21", "Comes later."),),
        words={"if_not_text": "Not signing means no internet at school yet. Not sure is fine."},
        hash=sha256(of.id.encode()).hexdigest(),
        teaching=teaching(steps) if steps else None,
    )


class TinyShelf:
    """A Shelf of ``lessons``; the stage ``empty`` has none."""

    def __init__(self, *lessons: Lesson) -> None:
        given = lessons or (lesson(YOUNG, choices=2), lesson(OLDER))
        self._lessons = {one.stage.id: one for one in given}

    def stages(self) -> tuple[Stage, ...]:
        return (YOUNG, OLDER, EMPTY)

    def stages_with_lesson(self) -> frozenset[str]:
        return frozenset(self._lessons)

    def lesson(self, stage: str) -> Lesson:
        if stage not in self._lessons:
            raise KioskError("lesson-missing", f"There is no lesson for the stage {stage} yet: choose another stage.")
        return self._lessons[stage]

    def versions(self, stage: str) -> dict[str, int]:
        return {page.id: page.version for page in self.lesson(stage).pages}

    def rules(self) -> tuple[Rule, ...]:
        return tuple(Rule(f"P{number:02}", f"Rule {number}.", f"Rule {number}") for number in range(1, 22))

    def briefing(self) -> tuple[BriefingPage, ...]:
        return (
            BriefingPage("Stay calm", ("Listen first.",), short=True),
            BriefingPage("Your own use", ("A little is all right.",)),
        )

    def statement(self) -> StatementText:
        lines = (
            StatementLine("S01", "I use it for my work.", "Not for shopping."),
            StatementLine("S18", "I lock the computer.", "Each time."),
        )
        return StatementText(1, date(2026, 9, 1), "It keeps pupils safe.", (StatementPage("At work", lines),))

    def tell_sorts(self) -> tuple[TellSort, ...]:
        return (
            TellSort("saw", "tell-saw", "A tablet lies on its face", "I saw something", "Saw something"),
            TellSort("other", "tell-other", "A child thinks", "Something else", "Something else"),
        )

    def letter_languages(self) -> tuple[str, ...]:
        return ("en", "pl", "ur")

    def letter(self, language: str) -> Letter:
        return Letter(language, 1, {"greeting": "Dear family"}, ("Why we do this.",), ("Talk about it.",))

    def animals(self) -> tuple[str, ...]:
        return ("fox", "owl", "bee", "cat", "dog", "frog", "hen", "koala", "lion", "mouse", "panda", "whale")
