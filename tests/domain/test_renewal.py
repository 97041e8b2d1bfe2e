from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.agreement import Agreement, Length
from app.domain.lesson import Page
from app.domain.renewal import Renewal, before, due, in_force, renewed, signed_pages
from app.domain.slip_rule import NO_SLIP
from app.domain.standing import Access, standing
from app.domain.tiles import TileState, state_of
from app.domain.walk_events import Next, Place, ReadingTimePassed, Step, Thumb, Yes
from app.domain.walkthrough import advance, begin
from tests.support.tiny_lessons import OLDER, lesson

LESSON = lesson(OLDER, steps=2)
PAGES = LESSON.pages


def agreement(name: str, pages: tuple[Page, ...], minute: int, **fields: object) -> Agreement:
    rules = json.dumps([[page.id, page.version, page.hash] for page in pages])
    made = Agreement(name, subject="p1", stage="older", rules=rules, signed_at=f"2026-11-24T09:{minute:02}:00.000Z")
    return replace(made, **fields)  # type: ignore[arg-type]


def raised(page: Page, sentence: str = "I keep the new rule.") -> Page:
    return replace(page, version=page.version + 1, sentence=sentence, hash=f"new-{page.id}")


def versions(pages: tuple[Page, ...]) -> dict[str, int]:
    return {page.id: page.version for page in pages}


WHOLE = agreement("a1", PAGES, 0)
NOW = (PAGES[0], raised(PAGES[1]), PAGES[2])
AGAIN = agreement("a2", NOW[1:2], 5, renews="a1")


def test_only_the_page_whose_version_was_raised_is_due() -> None:
    assert due([WHOLE], versions(PAGES)) == ()
    assert due([WHOLE], versions(NOW)) == ("page-2",)
    assert due([WHOLE, AGAIN], versions(NOW)) == ()


def test_a_page_that_is_new_to_the_lesson_is_due_and_one_that_went_is_not() -> None:
    assert due([agreement("a1", PAGES[:2], 0)], versions(PAGES)) == ("page-3",)
    assert due([WHOLE], versions(PAGES[:2])) == ()


def test_an_agreement_that_names_no_page_holds() -> None:
    assert due([agreement("a1", (), 0)], versions(NOW)) == ()


def test_a_renewal_counts_only_with_the_agreement_that_it_renews() -> None:
    void = replace(WHOLE, voided_at="2026-11-24T10:00:00.000Z")

    assert in_force("older", [AGAIN, WHOLE]) == (WHOLE, AGAIN)
    assert in_force("older", [void, AGAIN]) == ()
    assert in_force("higher", [WHOLE, AGAIN]) == ()


def test_signing_everything_anew_leaves_earlier_renewals_behind() -> None:
    anew = agreement("a3", NOW, 9)

    assert in_force("older", [WHOLE, AGAIN, anew]) == (anew,)


def test_the_lesson_of_a_renewal_holds_the_changed_pages_and_their_checks() -> None:
    short = renewed(LESSON, NOW[1:2])

    assert (short.pages, [check.page for check in short.checks]) == (NOW[1:2], ["page-2"])


def test_before_is_what_was_signed_where_the_record_kept_it_and_it_reads_otherwise() -> None:
    signed = signed_pages([WHOLE])
    pages = (*NOW[1:2], raised(PAGES[0], PAGES[0].sentence), raised(PAGES[2]), replace(PAGES[0], id="page-new"))
    kept = {PAGES[1].hash: PAGES[1].sentence, PAGES[0].hash: PAGES[0].sentence}

    assert before(signed, pages, kept) == {"page-2": PAGES[1].sentence, "page-1": "", "page-3": ""}


def test_a_pupil_with_a_changed_rule_waits_again_and_keeps_their_access() -> None:
    found = standing("older", [WHOLE], None, slip=NO_SLIP, versions=versions(NOW))

    assert (found.access, found.rung_of, found.due) == (Access.GRANTED, "older", ("page-2",))
    assert (found.to_sign, found.renews, state_of(found)) == (True, "a1", TileState.WAITING_AGAIN)


def test_signing_the_changed_rule_again_settles_it() -> None:
    found = standing("older", [WHOLE, AGAIN], None, slip=NO_SLIP, versions=versions(NOW))

    assert (found.agreement, found.due, found.to_sign, found.renews) == (AGAIN, (), False, "a1")
    assert state_of(found) is TileState.SIGNED


def test_a_school_may_let_access_wait_for_the_changed_rule() -> None:
    found = standing("older", [WHOLE], None, slip=NO_SLIP, versions=versions(NOW), renewal_waits=True)
    settled = standing("older", [WHOLE, AGAIN], None, slip=NO_SLIP, versions=versions(NOW), renewal_waits=True)

    assert (found.access, found.rung_of) == (Access.AWAITING_RENEWAL, "")
    assert (settled.access, settled.rung_of) == (Access.GRANTED, "older")


def test_a_renewal_that_waits_for_its_witness_takes_nothing_away_unless_access_waits_for_it() -> None:
    unseen = replace(AGAIN, witness_needed=True)

    kept = standing("older", [WHOLE, unseen], None, slip=NO_SLIP, versions=versions(NOW))
    waits = standing("older", [WHOLE, unseen], None, slip=NO_SLIP, versions=versions(NOW), renewal_waits=True)

    assert (kept.access, state_of(kept), kept.to_sign) == (Access.GRANTED, TileState.AWAITING_WITNESS, False)
    assert waits.access is Access.AWAITING_WITNESS


def test_a_mark_is_witnessed_before_a_changed_rule_is_asked() -> None:
    unseen = replace(WHOLE, witness_needed=True)
    found = standing("older", [unseen], None, slip=NO_SLIP, versions=versions(NOW))

    assert (state_of(found), found.to_sign, found.due) == (TileState.AWAITING_WITNESS, False, ("page-2",))


def test_voiding_the_renewal_asks_for_the_changed_rule_again() -> None:
    found = standing(
        "older", [WHOLE, replace(AGAIN, voided_at="2026-11-25")], None, slip=NO_SLIP, versions=versions(NOW)
    )

    assert (found.agreement, found.due) == (WHOLE, ("page-2",))


def test_a_renewal_shows_what_changed_then_teaches_checks_and_signs_it() -> None:
    of = Renewal("a1", {"page-2": PAGES[1].sentence})
    walk = begin(renewed(LESSON, NOW[1:2]), Length.WHOLE, of)

    steps = (Step.ME, Step.CHANGED, Step.PAGE, Step.CHECK, Step.PROMISES, Step.IF_NOT, Step.SIGN)
    assert [place.step for place in walk.way] == list(steps)
    walk = advance(walk, Yes())
    assert (walk.page, walk.before, walk.awake) == (NOW[1], PAGES[1].sentence, False)
    assert advance(walk, Next()) is walk
    walk = advance(advance(walk, ReadingTimePassed(walk.place)), Next())
    assert (walk.place, advance(walk, Thumb())) == (Place(Step.PAGE), walk)


def test_a_page_that_is_new_has_nothing_to_be_compared_with() -> None:
    walk = begin(renewed(LESSON, NOW[1:2]), Length.WHOLE, Renewal("a1", {}))

    assert Step.CHANGED not in {place.step for place in walk.way}


@given(st.lists(st.integers(0, 3), min_size=3, max_size=3), st.lists(st.integers(1, 3), min_size=3, max_size=3))
def test_what_is_due_is_what_was_raised_and_signing_it_leaves_nothing(signed: list[int], now: list[int]) -> None:
    held = tuple(replace(page, version=number) for page, number in zip(PAGES, signed, strict=True) if number)
    pages = tuple(replace(page, version=number) for page, number in zip(PAGES, now, strict=True))
    first = agreement("a1", held, 0)

    found = due([first], versions(pages))

    assert set(found) == {
        page.id for page, was, is_now in zip(PAGES, signed, now, strict=True) if any(signed) and is_now > was
    }
    assert (
        due(
            [first, agreement("a2", tuple(page for page in pages if page.id in found), 1, renews="a1")], versions(pages)
        )
        == ()
    )
