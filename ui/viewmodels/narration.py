"""What is read aloud on each screen of a turn: exactly the words that stand on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.lesson import Check, Lesson
from app.domain.lesson_pictures import pictures_shown
from app.domain.walk import Walk
from app.domain.walk_events import Place, Step

ALWAYS = ("told", "if-not", "we-may-look", "not-sure", "witness", "grown-up-signs")
"""Pictures that belong to the way of a turn and to no lesson."""

ENDINGS = {"": "done_rung", "adult": "done_waiting_adult", "slip": "done_waiting_slip"}
"""The word that ends a turn, by whom it still waits for."""


def filled(words: Mapping[str, str], name: str, count: int, school: str) -> dict[str, str]:
    """The interface's words with {name}, {count} and {school} filled in."""
    # a number stays with what it counts
    fills = {"{name}": name, "{count} ": f"{count}\u00a0", "{count}": str(count), "{school}": school}
    done = dict(words)
    for mark, text in fills.items():
        done = {key: value.replace(mark, text) for key, value in done.items()}
    return done


def words_of(walk: Walk, lesson: Lesson, name: str, school: str) -> dict[str, str]:
    """A turn's words. A renewal promises the rules that changed, and a signature stands for all of the lesson's."""
    words = filled(lesson.words, name, len(lesson.pages), school)
    if walk.renewal:
        many = len(walk.lesson.pages)
        sheet = lesson.words["thumb" if many == 1 else "promises_thumb"]
        words |= filled({"promises_thumb": sheet}, name, many, school)
    return words


def ended(text: str) -> str:
    """The text as a sentence, so that a voice pauses after it."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def spoken(walk: Walk, words: Mapping[str, str], *, simpler: bool = False, waits_for: str = "") -> str:
    """The text read aloud where this turn stands; empty on a screen that only waits."""
    match walk.step:
        case Step.ME:
            return words["is_this_you"]
        case Step.LEARN | Step.PAGE:
            return _taught(walk, words, simpler=simpler)
        case Step.CHANGED:
            return _changed(walk, words)
        case Step.CHECK:
            return _check(walk, words)
        case Step.PROMISES:
            return " ".join((ended(words["promises_title"]), *(page.promise for page in walk.lesson.pages)))
        case Step.IF_NOT:
            return " ".join((ended(words["if_not_title"]), words["if_not_text"], words["we_may_look"]))
        case Step.SIGN:
            return " ".join((ended(words["sign_title"]), words["sign_means"]))
        case Step.UNSAVED:
            return words["not_saved"]
        case Step.PARKED:
            return " ".join((ended(words["parked_title"]), words["parked_text"]))
        case Step.SAVED:
            return " ".join((ended(words["done_title"]), words[ENDINGS[waits_for]]))
        case _:
            return ""


def told_kindly(words: Mapping[str, str], pictures: Sequence[str] = ()) -> str:
    """What "Tell a grown-up" says, and then its pictures."""
    said = [words.get(key, "") for key in ("tell_title", "tell_text", "tell_phone", "tell_know")]
    if pictures:
        said += [words.get("tell_pick", ""), *pictures]
    return " ".join(ended(one) for one in said if one)


def pictures_of(lesson: Lesson) -> tuple[str, ...]:
    """The pictures a turn of this lesson shows."""
    return (*(use.name for use in pictures_shown(lesson)), lesson.stage.rung_picture, *ALWAYS)


def _taught(walk: Walk, words: Mapping[str, str], *, simpler: bool) -> str:
    assert walk.taught is not None
    text = walk.taught.simpler if simpler else walk.taught.sentence
    # the heading stands on every step and is said on the first
    return f"{ended(words['learn_title'])} {text}" if walk.place == Place(Step.LEARN) else text


def _changed(walk: Walk, words: Mapping[str, str]) -> str:
    assert walk.page is not None
    title, now = ended(words["changed_title"]), walk.page.sentence
    if not walk.before:
        return f"{title} {now}"
    return " ".join((title, ended(words["changed_before"]), walk.before, ended(words["changed_now"]), now))


def _check(walk: Walk, words: Mapping[str, str]) -> str:
    assert walk.check is not None
    if not walk.taken:
        told = (walk.check.story.text,) if walk.check.story else ()
        return " ".join((*told, walk.check.question, *(ended(choice.text) for choice in walk.check.choices)))
    return " ".join((verdict(walk, words), walk.check.choices[walk.taken[-1]].kind))


def verdict(walk: Walk, words: Mapping[str, str]) -> str:
    """What is said first after an answer."""
    if walk.answered_right:
        return words["check_yes"]
    return words["check_wrong_twice" if walk.settled else "check_try_again"]


def longest_verdict(check: Check, words: Mapping[str, str]) -> str:
    """The verdict and kind word that take most room, whatever will be answered."""
    firsts = {True: ("check_yes",), False: ("check_try_again", "check_wrong_twice")}
    said = [f"{words[first]} {choice.kind}" for choice in check.choices for first in firsts[choice.right]]
    return max(said, key=len, default="")
