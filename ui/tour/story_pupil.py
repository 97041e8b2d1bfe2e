"""Part of the tour: one pupil's whole turn, and another who is not sure."""

from __future__ import annotations

from functools import partial

from app.domain.lesson import Choice
from app.domain.walk_events import Step
from ui.tour.guide import Guide

BUTTONS = {Step.LEARN: "learnNext", Step.IF_NOT: "iKnow"}
"""What wakes and goes on, where it is not the thumb."""


def signs(guide: Guide) -> str:
    """The first pupil who has not signed takes every page and check, and signs; returns their name."""
    album, glass = guide.album, guide.glass
    tile = guide.waiting_tile()
    name = str(tile.property("name"))
    album.chapter(f"{name} takes a turn", "A pupil alone at the screen takes every rule and every question.")
    with album.step("the pupil's tile"):
        album.shoot(
            "tiles", "The class finds itself by its animals", f"{name} looks for their own picture.",
            "The animal leads, first names stand below, and a surname's initial only where two share a name. Whoever"
            " has signed is a quiet tile with a tick.", "R15",
        )  # fmt: skip
        glass.tap(tile.objectName())
        glass.on("pupil/Me")
        album.shoot(
            "is-this-you", "Is this you?", f"{name} touches “{_word(guide, 'yes_me')}”.",
            "A wrong tile is one touch away from the class again, so nobody signs for somebody else.", "R01", "R15",
        )  # fmt: skip
        glass.tap("yes")
    _lesson(guide, name)
    _pages(guide, name)
    _checks(guide, name)
    _promises(guide, name)
    _signature(guide, name)
    return name


def _lesson(guide: Guide, name: str) -> None:
    """The short lesson before the rules, where this stage has one."""
    album, glass = guide.album, guide.glass
    teaching = guide.walk.lesson.teaching
    for number, step in enumerate(teaching.steps if teaching else (), start=1):
        with album.step(f"step {number} of the lesson"):
            glass.on("pupil/Learn")
            guide.awake("learnNext")
            glass.until(lambda: not guide.kiosk.desk.speech.busy, "silence")
            album.shoot(
                f"learn-{step.id}", step.sentence, f"{name} touches “{_word(guide, 'learn_next')}”.",
                f"Before any rule is asked for, it is taught. The picture shows: {step.alt[:1].lower()}{step.alt[1:]}",
                "R05",
            )  # fmt: skip
            guide.thumb("learnNext")


def _pages(guide: Guide, name: str) -> None:
    album, glass, count = guide.album, guide.glass, len(guide.walk.lesson.pages)
    with album.step("the first rule, another way"):
        glass.on("pupil/RulePage")
        _hear(guide, name)
    for number, page in enumerate(guide.walk.lesson.pages, start=1):
        with album.step(f"rule {number}"):
            glass.on("pupil/RulePage")
            guide.awake()
            glass.until(lambda: not guide.kiosk.desk.speech.busy, "silence")
            album.shoot(
                f"rule-{page.id}", page.sentence, f"{name} touches the thumb.",
                f"Rule {number} of {count}. The picture shows: {page.alt[:1].lower()}{page.alt[1:]}", *page.rules,
            )  # fmt: skip
            guide.thumb()


def _hear(guide: Guide, name: str) -> None:
    album, glass = guide.album, guide.glass
    guide.voice.hold(True)
    glass.tap("anotherWay")
    assert guide.walk.page is not None
    glass.reads(guide.walk.page.simpler.split(".")[0])
    album.shoot(
        "another-way", "The same rule in easier words, read aloud",
        f"{name} touched “{_word(guide, 'say_another_way')}” and listens.",
        "The sentence being spoken is marked. Until the words were heard, or their reading time has passed, the thumb"
        " fills and waits, so that nobody taps through.", "R05",
    )  # fmt: skip
    guide.voice.hold(False)
    guide.touch_on("anotherWay")


def _checks(guide: Guide, name: str) -> None:
    """The first question is answered wrong at first; the others are right at once."""
    album, glass = guide.album, guide.glass
    for number, check in enumerate(guide.walk.lesson.checks, start=1):
        right = next(index for index, choice in enumerate(check.choices) if choice.right)
        rules = next(page.rules for page in guide.walk.lesson.pages if page.id == check.page)
        with album.step(f"question {number}"):
            glass.on("pupil/Check")
            glass.reads(check.question)
            if number == 1:
                _second_try(guide, name, next(i for i in range(len(check.choices)) if i != right))
            else:
                album.shoot(
                    f"question-{number}", check.question, f"{name} touches “{check.choices[right].text}”.",
                    "A question with pictured answers, about what to do rather than what a word means.", "R05", *rules,
                )  # fmt: skip
            guide.right_answer(partial(_right, guide, name, check.choices[right], rules) if number == 1 else _no_look)


def _no_look() -> None:
    """The other questions' answers look the same."""


def _right(guide: Guide, name: str, choice: Choice, rules: tuple[str, ...]) -> None:
    guide.album.shoot(
        "question-1-right", "Right at the second try", f"{name} touched the other answer.",
        f"The kiosk says why: “{choice.kind}” Then it goes on, by itself or by a touch.", "R05", *rules,
    )  # fmt: skip


def _second_try(guide: Guide, name: str, wrong: int) -> None:
    check = guide.walk.check
    assert check is not None
    guide.album.shoot(
        "question-1", check.question, f"{name} touches an answer that is not the best one.",
        "After the rules come a few questions, with a picture for each answer.", "R05",
    )  # fmt: skip
    guide.touch_on(f"choice-{wrong}")
    guide.album.shoot(
        "question-1-again", "A kind word and a second try", f"{name} reads why and looks again.",
        f"Nothing is red and nothing is counted against a child: “{check.choices[wrong].kind}”", "R05", "R04",
    )  # fmt: skip


def _promises(guide: Guide, name: str) -> None:
    album, glass = guide.album, guide.glass
    with album.step("the promises"):
        glass.on("pupil/Promises")
        guide.awake()
        album.shoot(
            "promises", "What I promise", f"{name} touches the thumb when all of it was read.",
            "Everything that is about to be signed, on one sheet; a touch on a picture says its words again.", "R01",
        )  # fmt: skip
        guide.thumb()
    with album.step("what if I do not sign"):
        glass.on("pupil/IfNot")
        guide.awake("iKnow")
        album.shoot(
            "what-if-not", "What happens if I do not sign?", f"{name} touches “{_word(guide, 'i_know')}”.",
            "Before the choice, plainly and kindly: what not signing means, that not being sure is fine, and that"
            " school may look.", "R02", "R19", "P19", "P21",
        )  # fmt: skip
        guide.thumb("iKnow")


def _signature(guide: Guide, name: str) -> None:
    album, glass = guide.album, guide.glass
    with album.step("the signature"):
        glass.on("pupil/Sign")
        album.shoot(
            "sign", "Sign with a finger", f"{name} can write, or agree with their own picture.",
            f"“{_word(guide, 'i_agree')}” wakes with the first ink. “{_word(guide, 'not_sure')}” is as large, and there"
            " from the start.", "R01", "R02",
        )  # fmt: skip
        samples = guide.write(name)
        glass.until(lambda: not glass.item("pad").property("empty"), "ink on the pad")
        album.shoot(
            "signed", "The name in ink", f"{name} writes with one finger, then touches “{_word(guide, 'i_agree')}”.",
            f"The panel reported the finger {samples} times; every report reached the line. A resting palm leaves"
            " nothing. What is kept is the line, never how fast or how hard it was drawn.", "R01", "R17",
        )  # fmt: skip
        glass.tap("agree")
    with album.step("done"):
        glass.on("pupil/Done")
        album.shoot(
            "done", "Done: this is what you may do now", f"{name} touches “{_word(guide, 'back_to_class')}”.",
            "Thanks come only when the signature is safely in the record. The rung of the access ladder is a picture.",
            "R01", "R03",
        )  # fmt: skip
        glass.tap("backToClass")
    with album.step("back to the class"):
        glass.on("pupil/ClassBoard")
        tick = f"{name}'s tile to be quiet"
        glass.until(lambda: any(i.property("signed") and i.property("name") == name for i in glass.items()), tick)
        album.shoot(
            "tiles-again", f"{name} has signed", "The next pupil looks for their picture.",
            "There is no way back into another child's turn.", "R01", "R17",
        )  # fmt: skip


def not_sure(guide: Guide) -> str:
    """The next pupil tells a grown-up, and in the end is not sure; returns their name."""
    album, glass = guide.album, guide.glass
    tile = guide.waiting_tile()
    name = str(tile.property("name"))
    album.chapter(f"{name} is not sure", "Two things that every pupil can do at any time, and no child is blamed for.")
    with album.step("another pupil's turn"):
        glass.tap(tile.objectName())
        glass.on("pupil/Me")
        glass.tap("yes")
        glass.until(lambda: guide.walk.step is not Step.ME, "the next screen")
        while guide.walk.step is Step.LEARN:
            _on(guide)
        glass.on("pupil/RulePage")
    with album.step("tell a grown-up"):
        glass.tap("tell")
        glass.item("tellDone")
        album.shoot(
            "tell-a-grown-up", "Tell a grown-up", f"{name} touched the button that stands on every screen.",
            "A calm page: you did right, go to your teacher now. Only that somebody asked is remembered, without child"
            " and without time.", "R09", "P11",
        )  # fmt: skip
        glass.tap("tellDone")
        glass.until(lambda: glass.find("tellDone") is None, "the page to close")
    with album.step("to the end without being sure"):
        while guide.walk.step is not Step.SIGN:
            _on(guide)
        glass.on("pupil/Sign")
        glass.tap("notSure")
        glass.on("pupil/Parked")
        album.shoot(
            "not-sure", "Thank you for telling us", f"{name} touched “{_word(guide, 'not_sure')}”.",
            "No is not asked for and nothing is taken away: a grown-up talks with the child first.", "R02", "R09",
        )  # fmt: skip
        glass.tap("backToClass")
        glass.on("pupil/ClassBoard")
    return name


def _on(guide: Guide) -> None:
    """One screen further, whatever stands there."""
    step = guide.walk.step
    if step is Step.CHECK:
        guide.right_answer()
    else:
        guide.thumb(BUTTONS.get(step, "thumb"))


def _word(guide: Guide, key: str) -> str:
    return guide.walk.lesson.words[key].replace("{count}", str(len(guide.walk.lesson.pages)))
