"""A school raises the version of one rule: who signed it is asked for that rule again, and sees what changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.agreement import AGREEMENTS, WORDINGS, Length, Session
from app.domain.form import FORMS
from app.domain.lesson import Lesson, Page
from app.domain.standing import Access
from app.domain.tiles import TileState
from app.domain.walk_events import Step
from app.errors import KioskError
from app.services import classes, pupil_record, sessions, setup, standings, turns
from app.services.kit import Kit
from tests.support.kits import School
from tests.support.tiny_lessons import OLDER, YOUNG, TinyShelf, lesson
from tests.support.walking import agreed, session_of, signed

NEW = "I keep the new rule number 2."


def raised(of: Lesson, **changes: object) -> Lesson:
    """The lesson with its second page in a new version."""
    given: dict[str, object] = {"version": 2, "sentence": NEW, "hash": "hash of the new words"}
    second: Page = replace(of.pages[1], **(given | changes))  # type: ignore[arg-type]
    return replace(of, pages=(of.pages[0], second, *of.pages[2:]))


def changed(kit: Kit, **changes: object) -> Kit:
    """The same school, started again with the rule raised."""
    return replace(kit, shelf=TinyShelf(raised(lesson(YOUNG, choices=2), **changes), raised(lesson(OLDER), **changes)))


def state(kit: Kit, subject: str, class_name: str = "Maple") -> TileState:
    return next(tile.state for tile in classes.board(kit, class_name) if tile.subject == subject)


@pytest.fixture
def later(school: School, maple: Session) -> Kit:
    signed(school.kit, maple, "aisha")
    return changed(school.kit)


def test_whoever_signed_the_old_words_waits_again_and_keeps_access(later: Kit) -> None:
    found = standings.standing_of(later, standings.pupil(later, "aisha"))

    assert (state(later, "aisha"), state(later, "ben")) == (TileState.WAITING_AGAIN, TileState.WAITING)
    assert (found.access, found.due) == (Access.GRANTED, ("page-2",))
    assert classes.counts(later, "Maple").waiting_again == 1


def test_their_turn_shows_what_changed_and_asks_for_nothing_else(later: Kit, maple: Session) -> None:
    opening = turns.begin(later, "aisha", maple)

    assert len(opening.lesson.pages) == 3
    assert [place.step for place in opening.walk.way] == [
        Step.ME, Step.CHANGED, Step.PAGE, Step.CHECK, Step.PROMISES, Step.IF_NOT, Step.SIGN,
    ]  # fmt: skip
    assert opening.walk.renewal is not None
    assert opening.walk.renewal.before == {"page-2": "I keep rule number 2 at school."}


def test_after_a_lesson_taught_together_the_changed_rule_is_still_taught(later: Kit, school: School) -> None:
    session = session_of(later, "Maple", school.teacher.subject, Length.AFTER)

    assert Step.PAGE in {place.step for place in turns.begin(later, "aisha", session).walk.way}


def test_signing_again_records_only_what_changed_and_settles_it(later: Kit, maple: Session) -> None:
    (first,) = later.ledger.read(AGREEMENTS, subject="aisha")
    again = signed(later, maple, "aisha")

    assert json.loads(again.rules) == [["page-2", 2, "hash of the new words"]]
    assert [check[0] for check in json.loads(again.checks)] == ["check-2"]
    assert (again.renews, state(later, "aisha")) == (first.id, TileState.SIGNED)
    with pytest.raises(KioskError) as fault:
        turns.begin(later, "aisha", maple)
    assert fault.value.code == "already-signed"


def test_a_second_change_renews_the_same_agreement_and_shows_the_words_signed_last(later: Kit, maple: Session) -> None:
    first = signed(later, maple, "aisha")
    newest = changed(later, version=3, sentence="Newer still.", hash="third")
    opening = turns.begin(newest, "aisha", maple)

    assert opening.walk.renewal is not None
    assert (opening.walk.renewal.of, opening.walk.renewal.before) == (first.renews, {"page-2": NEW})


def test_the_words_of_a_page_are_kept_once(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    entries = school.kit.keeper.verify().entries
    signed(school.kit, maple, "ben")

    assert len(school.kit.ledger.read(WORDINGS)) == 3
    assert school.kit.keeper.verify().entries == entries + 1


def test_a_record_from_before_words_were_kept_shows_only_the_new_ones(
    school: School, maple: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        nothing: Callable[..., tuple[()]] = lambda *_: ()  # noqa: E731
        patched.setattr("app.services.renewing.keeping", nothing)
        signed(school.kit, maple, "aisha")
    walk = turns.begin(changed(school.kit), "aisha", maple).walk

    assert walk.renewal is not None
    assert walk.renewal.before == {"page-2": ""}
    assert Step.CHANGED in {place.step for place in walk.way}


def test_a_young_pupil_is_witnessed_again_and_has_access_meanwhile(school: School, acorn: Session) -> None:
    first = signed(school.kit, acorn, "ivy")
    turns.witness(school.kit, school.helper.subject, [first.id])
    later = changed(school.kit)
    again = signed(later, acorn, "ivy")

    assert state(later, "ivy", "Acorn") is TileState.AWAITING_WITNESS
    assert standings.standing_of(later, standings.pupil(later, "ivy")).access is Access.GRANTED
    turns.witness(later, school.helper.subject, [again.id])
    assert state(later, "ivy", "Acorn") is TileState.SIGNED


def test_a_pupil_may_not_be_sure_of_the_new_words_and_sign_them_later(later: Kit, maple: Session) -> None:
    turns.park(later, maple, "aisha")
    (tile,) = (tile for tile in classes.board(later, "Maple") if tile.subject == "aisha")

    assert (tile.state, tile.to_sign) == (TileState.NOT_SURE, True)
    assert standings.standing_of(later, standings.pupil(later, "aisha")).access is Access.GRANTED
    signed(later, maple, "aisha")
    assert state(later, "aisha") is TileState.SIGNED


def test_a_school_can_let_access_wait(later: Kit) -> None:
    setup.change_school(later, replace(setup.school(later), renewal_waits=True))

    assert standings.standing_of(later, standings.pupil(later, "aisha")).access is Access.AWAITING_RENEWAL


def test_taking_the_first_turn_back_takes_the_renewal_and_its_form_with_it(
    later: Kit, maple: Session, school: School
) -> None:
    from app.domain.entry import Body, Draft

    (first,) = later.ledger.read(AGREEMENTS, subject="aisha")
    again = signed(later, maple, "aisha")
    later.ledger.append(Draft("form.made", (Body("aisha", {"form": "00000000", "agreement": again.id}),)))
    turns.void(later, school.teacher.subject, first.id, "it was Ben")

    assert state(later, "aisha") is TileState.WAITING
    assert later.ledger.read(FORMS)[0].superseded
    assert turns.begin(later, "aisha", maple).walk.renewal is None


def test_a_renewal_whose_agreement_was_taken_back_meanwhile_is_not_saved(
    later: Kit, maple: Session, school: School
) -> None:
    walk = agreed(turns.begin(later, "aisha", maple).walk)
    (first,) = later.ledger.read(AGREEMENTS, subject="aisha")
    turns.void(later, school.teacher.subject, first.id, "it was Ben")

    with pytest.raises(KioskError) as fault:
        turns.sign(later, maple, walk, "aisha", None, walk.mark)  # type: ignore[arg-type]
    assert fault.value.code == "turn-outdated"


def test_what_a_pupil_agreed_to_is_both_turns_together(later: Kit, maple: Session, school: School) -> None:
    signed(later, maple, "aisha")
    record = pupil_record.pupil_record(later, "aisha", school.teacher.subject)

    assert sorted(record.promises) == ["Keep rule 1.", "Keep rule 2.", "Keep rule 3."]


def test_a_class_in_which_only_changed_rules_are_left_can_be_opened(later: Kit, school: School) -> None:
    assert sessions.open_session(later, "Maple", school.teacher.subject, Length.WHOLE).class_name == "Maple"
