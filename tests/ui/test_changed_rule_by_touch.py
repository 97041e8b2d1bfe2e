"""A school raises a rule in its own lesson: who has signed sees what changed, and signs that rule again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.walk_events import Step
from app.services.kit import Kit
from tests.support.kiosk_window import ROOT, KioskWindow
from tests.support.packs import own_pack
from tests.support.staff_window import begin_class, come_in, open_school, sign_turn, text_of
from tests.support.turns_by_touch import agreements, through_checks, to_sign
from tests.support.voices import SlowVoice

Opener = Callable[..., KioskWindow]
OLD = "I ask a teacher before I go online."
NEW = "I ask a teacher before I use any screen at school."


def school_with_own_lessons(folder: Path) -> Kit:
    """The record of this folder, and lessons that stand in its data folder before the shipped ones."""
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    shelf = FolderShelf([folder / "own", ROOT / "lessons"], gallery)
    return replace(open_school(folder), shelf=shelf)


def raise_rule(folder: Path) -> None:
    own_pack(folder / "own", {"version = 1": "version = 2", OLD: NEW})


@pytest.fixture
def reopen(open_kiosk: Opener, tmp_path: Path) -> Callable[..., KioskWindow]:
    return lambda **more: open_kiosk(kit=lambda: school_with_own_lessons(tmp_path), **more)


def sign_with_picture(kiosk: KioskWindow) -> None:
    kiosk.tap("usePicture")
    kiosk.until(lambda: kiosk.item("agree").isEnabled())
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")


def test_only_the_changed_rule_is_shown_asked_and_signed_again(
    reopen: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    kiosk = reopen().to_class()
    to_sign(kiosk)
    sign_with_picture(kiosk)
    (first,) = agreements(kiosk)
    kiosk.ask(lambda kit: kit.close())

    raise_rule(tmp_path)
    kiosk = reopen().to_class()
    kiosk.until(lambda: kiosk.item("tile-Maple-3").property("mark") == "waiting")
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Changed")
    assert (kiosk.item("before").property("text"), kiosk.item("now").property("text")) == (OLD, NEW)
    kiosk.until(lambda: kiosk.walk.awake)
    kiosk.tap("seen")
    kiosk.on("pupil/RulePage").until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    if kiosk.walk.checks:
        through_checks(kiosk)
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    assert kiosk.item("thumb").property("text") == kiosk.walk.lesson.words["thumb"]
    kiosk.tap("thumb")
    kiosk.on("pupil/IfNot").until(lambda: kiosk.walk.awake)
    kiosk.tap("iKnow")
    kiosk.on("pupil/Sign")
    sign_with_picture(kiosk)
    kiosk.until(lambda: kiosk.item("tile-Maple-3").property("mark") == "signed")

    again = next(one for one in agreements(kiosk) if one.id != first.id)
    assert again.renews == first.id
    assert [page[:2] for page in json.loads(again.rules)] == [["ask-first", 2]]
    assert len(json.loads(first.rules)) == 12


def test_what_changed_is_read_aloud_before_and_now(reopen: Callable[..., KioskWindow], tmp_path: Path) -> None:
    voice = SlowVoice()
    school = school_with_own_lessons(tmp_path)
    sign_turn(school, begin_class(school), "Maple-3")
    school.close()
    raise_rule(tmp_path)

    kiosk = reopen(voice=voice).to_class()
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Changed").tap("speaker")
    while kiosk.app.desk.speech.busy:
        voice.end()
    words = kiosk.walk.lesson.words
    assert voice.said[-5:] == [
        f"{words['changed_title']}.",
        f"{words['changed_before']}.",
        OLD,
        f"{words['changed_now']}.",
        NEW,
    ]
    assert kiosk.walk.step is Step.CHANGED


def test_staff_see_who_signs_a_rule_again(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    school = school_with_own_lessons(tmp_path)
    sign_turn(school, begin_class(school), "Maple-3")
    school.close()
    raise_rule(tmp_path)

    kiosk = come_in(open_staff_kiosk(kit=lambda: school_with_own_lessons(tmp_path)))
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage")
    kiosk.until(lambda: kiosk.item("pupil-Maple-3").property("mark") == "waiting-again")
    said = [str(item.property("text")) for item in kiosk.items() if item.isVisible()]
    assert "A rule has changed: Ben signs it again." in said
    kiosk.tap("pupil-Maple-3")
    kiosk.until(lambda: text_of(kiosk, "agreedAt").startswith("Agreed to"))
