"""Checks by question, by touch: from the class page and back, what was chosen first, and no child's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from app.domain.agreement import Mark
from app.domain.first_choices import FEWEST
from app.domain.walk import Walk
from app.domain.walk_events import Agree, Choose, Event, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.services import turns
from app.services.kit import Kit
from tests.support.kiosk_window import NAMES, PANELS, KioskWindow, content
from tests.support.kits import HELPER_PIN
from tests.support.staff_window import begin_class, come_in, open_school, text_of
from tests.support.walking import LOOP

Opener = Callable[..., KioskWindow]


def answered(walk: Walk, stumbles: Iterable[int]) -> Walk:
    """To signing, with a wrong choice first at these questions."""
    while walk.step is not Step.SAVING:
        events: tuple[Event, ...] = (Yes(), Heard(walk.place), Thumb(), Next(), Agree(Mark.DRAWN, accepted=True))
        if walk.check:
            places = range(len(walk.check.choices))
            right = next(place for place in places if walk.check.choices[place].right)
            wrong = [place for place in places if place != right][:1] if walk.index in stumbles else []
            events = (*map(Choose, (*wrong, right)), Next())
        here = walk.place
        for event in events:
            walk = advance(walk, event) if walk.place == here else walk
    return walk


def taught(folder: Path, pupils: int = 12) -> Kit:
    """Maple after its lesson: each third stumbled over the first question, and nobody over the others."""
    kit = open_school(folder)
    session = begin_class(kit)
    for number in range(pupils):
        walk = answered(turns.begin(kit, f"Maple-{number}", session).walk, (0,) if number % 3 == 0 else ())
        turns.sign(kit, session, walk, f"Maple-{number}", LOOP, Mark.DRAWN)
    return kit


def to_checks(kiosk: KioskWindow, name: str = "Ms Okoro") -> KioskWindow:
    come_in(kiosk, name).tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").tap("toChecks")
    kiosk.on("staff/ClassChecks").rest(0.1)
    return kiosk


def first_choices(kiosk: KioskWindow, question: str) -> list[int]:
    row = kiosk.item(f"question-{question}")
    return [int(choice["first"]) for choice in row.property("choices")]


@pytest.fixture
def page(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    return to_checks(open_staff_kiosk(kit=lambda: taught(tmp_path)))


def words_on(kiosk: KioskWindow) -> str:
    return "\n".join(str(item.property("text") or "") for item in kiosk.items() if item.isVisible())


def check_ids() -> list[str]:
    return [check.id for check in content()[1].lesson("lks2").checks]


def test_each_question_tells_what_was_chosen_first(page: KioskWindow) -> None:
    first, second = check_ids()[:2]
    assert sorted(first_choices(page, first)) == [0, 4, 8]
    assert sorted(first_choices(page, second)) == [0, 0, 12]
    assert text_of(page, f"said-{first}") == "12 answered; 4 took a second try."
    assert text_of(page, f"said-{second}") == "12 answered, all at the first try."


def test_what_many_got_wrong_is_worth_talking_about(page: KioskWindow) -> None:
    first, second = check_ids()[:2]
    assert page.find(f"talk-{first}") is not None
    assert page.find(f"talk-{second}") is None
    assert text_of(page, "subtitle").startswith("1 question is worth talking about again.")


def test_no_child_is_named(page: KioskWindow) -> None:
    said = words_on(page)
    assert not [name for name in NAMES[:34] if name in said.replace("Maple", "")]


def test_every_choice_has_its_picture(page: KioskWindow) -> None:
    page.settle()
    row = page.item(f"question-{check_ids()[0]}")
    pictures = [item for item in below(row) if item.inherits("QQuickImage") and item.isVisible() and item.width() > 40]
    assert len(pictures) >= 3
    assert all(item.property("progress") == 1 for item in pictures)


def below(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(found for child in item.childItems() for found in below(child))]


def test_back_leads_to_the_class(page: KioskWindow) -> None:
    page.tap("back")
    page.on("staff/ClassPage")
    page.until(lambda: page.find("pupil-Maple-0") is not None)


def test_before_anybody_has_answered_the_questions_stand_without_counts(
    open_staff_kiosk: Opener, tmp_path: Path
) -> None:
    kiosk = to_checks(open_staff_kiosk(kit=lambda: taught(tmp_path, pupils=0)))
    assert text_of(kiosk, f"said-{check_ids()[0]}") == "Nobody has answered yet."
    assert not kiosk.item(f"question-{check_ids()[0]}").property("told")


def test_too_few_answers_are_not_counted(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = to_checks(open_staff_kiosk(kit=lambda: taught(tmp_path, pupils=FEWEST - 1)))
    assert first_choices(kiosk, check_ids()[0]) == [0, 0, 0]
    assert "Counted from 3 answers on" in text_of(kiosk, f"said-{check_ids()[0]}")


def test_a_helper_is_not_led_there(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: taught(tmp_path, pupils=0))
    come_in(kiosk, "Mr Reed", HELPER_PIN).tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").rest(0.1)
    assert kiosk.find("toChecks") is None


@pytest.mark.parametrize("panel", PANELS)
def test_it_fits_every_panel(open_staff_kiosk: Opener, tmp_path: Path, panel: str) -> None:
    kiosk = to_checks(open_staff_kiosk(panel=panel, kit=lambda: taught(tmp_path, pupils=3)))
    kiosk.settle()
    row = kiosk.item(f"question-{check_ids()[0]}")
    inside = [item for item in below(row) if item.isVisible() and item.width() > 1 and item.height() > 1]
    outer = row.mapRectToScene(row.boundingRect()).adjusted(-1, -1, 1, 1)
    assert not [item for item in inside if not outer.contains(item.mapRectToScene(item.boundingRect()))]
