"""The fold: what each kind of entry does to the projections."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.access_facts import DECLINES
from app.domain.agreement import AGREEMENTS, PARKINGS, SESSIONS, WORDINGS
from app.domain.entry import Body, Draft, Entry
from app.domain.form import COPIES, FORMS
from app.domain.lesson_session import AT_SCREEN, SESSION_PUPILS
from app.domain.projections import FOLDS, TABLES, fold
from app.domain.pupil import PUPILS
from app.domain.school import SCHOOL
from app.domain.staff import STAFF
from app.domain.table import Put
from tests.support.drafts import BODIES, drafts

AT = "2026-09-01T08:00:00.000Z"


def entry(kind: str, *bodies: Body | None) -> Entry:
    return Entry("01", "d", 1, 7, kind, 1, AT, bodies)


def one(kind: str, subject: str | None, **data: Any) -> tuple[Put, ...]:
    return fold(entry(kind, Body(subject, data)))


def test_a_setting_of_the_school_changes_its_only_row() -> None:
    assert one("school.set", None, reply_days=5) == (Put(SCHOOL, {"id": "school", "reply_days": 5}),)


def test_a_member_of_staff_is_saved_by_subject() -> None:
    saved, _ = one("staff.saved", "s", name="Ms Okafor")
    assert saved == Put(STAFF, {"subject": "s", "name": "Ms Okafor"})


def test_an_import_leaves_out_the_body_about_the_file() -> None:
    puts = fold(entry("roll.imported", Body(None, {"file": "roll.csv"}), Body("p", {"first": "Ada"})))
    assert puts == (Put(PUPILS, {"subject": "p", "first": "Ada"}),)


def test_a_session_has_the_id_and_time_of_its_opening_entry() -> None:
    (put,) = one("session.opened", None, class_name="Maple", staff="s", length="whole")
    assert put.table is SESSIONS
    assert (put.values["id"], put.values["opened_at"]) == ("01", AT)


def test_a_closed_session_is_the_one_it_names() -> None:
    assert one("session.closed", None, session="00") == (Put(SESSIONS, {"id": "00", "closed_at": AT}),)


def test_signing_makes_an_agreement_and_ends_the_parking() -> None:
    agreed, parked, declined, at_screen = one(
        "turn.signed", "p", session="00", rules=[["a", 1, "h"]], checks=[], ink="i"
    )
    assert agreed.table is AGREEMENTS
    assert (agreed.values["id"], agreed.values["seq"], agreed.values["signed_at"]) == ("01", 7, AT)
    assert json.loads(str(agreed.values["rules"])) == [["a", 1, "h"]]
    assert parked == Put(PARKINGS, {"subject": "p", "open": False})
    assert declined == Put(DECLINES, {"subject": "p", "open": False})
    assert at_screen == Put(AT_SCREEN, {"subject": "p", "here": False})


def test_the_words_of_a_page_are_kept_by_its_hash() -> None:
    assert one("wording.kept", None, hash="h", sentence="I ask.") == (
        Put(WORDINGS, {"hash": "h", "sentence": "I ask."}),
    )


def test_a_parked_turn_is_open() -> None:
    parked, at_screen = one("turn.parked", "p", session="00")
    unsaid = {"talked_at": "", "talked_by": ""}
    assert parked == Put(PARKINGS, {"subject": "p", "session": "00", "open": True, "parked_at": AT, **unsaid})
    assert at_screen == Put(AT_SCREEN, {"subject": "p", "here": False})


def test_declining_takes_back_the_agreements_it_names_and_ends_the_parking() -> None:
    assert one("turn.declined", "p", by="s", agreements=["00"]) == (
        Put(DECLINES, {"subject": "p", "open": True, "declined_at": AT, "by": "s"}),
        Put(PARKINGS, {"subject": "p", "open": False}),
        Put(AGREEMENTS, {"id": "00", "withdrawn_at": AT}),
    )


def test_a_session_keeps_who_was_in_the_class_and_in_which_stage() -> None:
    about = Body(None, {"class_name": "Maple", "staff": "s", "length": "after", "phase": "teach"})
    _, there = fold(entry("session.opened", about, Body("p", {"stage": "older"})))
    assert there == Put(SESSION_PUPILS, {"session": "01", "subject": "p", "stage": "older"})


def test_a_witness_and_a_void_are_marked_on_the_agreement_they_name() -> None:
    assert one("turn.witnessed", "p", agreement="00", by="s") == (
        Put(AGREEMENTS, {"id": "00", "witnessed_at": AT, "witnessed_by": "s"}),
    )
    assert one("turn.voided", "p", agreement="00", by="s", reason="wrong child") == (
        Put(AGREEMENTS, {"id": "00", "voided_at": AT, "voided_by": "s", "void_reason": "wrong child"}),
    )


def test_a_form_is_made_and_superseded() -> None:
    assert one("form.made", "p", form="F", agreement="00") == (
        Put(FORMS, {"id": "F", "subject": "p", "agreement": "00"}),
    )
    assert one("form.superseded", "p", form="F") == (Put(FORMS, {"id": "F", "superseded": True}),)


def test_only_rendering_a_copy_sets_the_time_it_was_made() -> None:
    (rendered,) = one("form.rendered", "p", form="F", number=1)
    (sent,) = one("form.sent", "p", form="F", number=1, printer="office", job="7")
    assert rendered == Put(COPIES, {"form": "F", "number": 1, "state": "rendered", "made_at": AT, "batch": "01"})
    assert "made_at" not in sent.values
    assert sent.values["state"] == "sent"


def test_an_unknown_kind_changes_nothing() -> None:
    assert one("something.later", "p", a=1) == ()


@given(st.sampled_from(sorted(FOLDS)), st.integers(1, 3))
def test_erased_bodies_change_nothing(kind: str, count: int) -> None:
    assert fold(entry(kind, *[None] * count)) == ()


@given(drafts())
def test_every_put_names_its_whole_key_and_only_columns_its_table_has(draft: Draft) -> None:
    for put in fold(entry(draft.kind, *draft.bodies)):
        assert put.table in TABLES
        assert set(put.table.key) <= put.values.keys() <= set(put.table.row.__dataclass_fields__)


@given(st.sampled_from(sorted(BODIES)).flatmap(lambda kind: BODIES[kind].map(lambda bodies: (kind, bodies))))
def test_folding_the_same_entry_twice_gives_the_same(drawn: tuple[str, tuple[Body, ...]]) -> None:
    kind, bodies = drawn
    assert fold(entry(kind, *bodies)) == fold(entry(kind, *bodies))


def test_no_two_tables_share_a_name() -> None:
    assert len({table.name for table in TABLES}) == len(TABLES)
