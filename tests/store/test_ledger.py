"""Appending to the ledger and reading its projections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.agreement import AGREEMENTS, PARKINGS
from app.domain.entry import Body, Draft
from app.domain.form import COPIES
from app.domain.pupil import PUPILS, Pupil
from app.domain.school import SCHOOL
from app.store.open_record import Record
from tests.support.records import TickingClock, open_test_record


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    record = open_test_record(tmp_path)
    yield record
    record.close()


def pupil(subject: str, **data: str | bool) -> Draft:
    return Draft("roll.corrected", (Body(subject, data),))


def test_an_appended_entry_comes_back_with_its_place_and_time(record: Record) -> None:
    (entry,) = record.ledger.append(pupil("p", first="Ada"))
    assert UUID(entry.id).version == 7
    assert (entry.kind, entry.epoch, entry.seq) == ("roll.corrected", 1, 2)
    assert entry.at == "2026-09-01T08:00:01.000Z"
    assert entry.bodies == (Body("p", {"first": "Ada"}),)


def test_the_device_introduces_itself_before_its_first_entry_only(record: Record) -> None:
    record.ledger.append(pupil("p"))
    record.ledger.append(pupil("q"))
    kinds = [kind for (kind,) in record.conn.execute("SELECT kind FROM entry ORDER BY seq")]
    assert kinds == ["device.started", "roll.corrected", "roll.corrected"]


def test_drafts_of_one_call_stand_in_one_transaction_and_only_the_last_is_signed(record: Record) -> None:
    entries = record.ledger.append(pupil("p"), pupil("q"), pupil("r"))
    assert [entry.seq for entry in entries] == [2, 3, 4]
    signed = [bool(signature) for (signature,) in record.conn.execute("SELECT signature FROM entry ORDER BY seq")]
    assert signed == [False, False, False, True]


def test_nothing_is_written_for_no_drafts(record: Record) -> None:
    assert record.ledger.append() == ()
    assert record.keeper.verify().entries == 0


def test_a_put_changes_only_the_columns_it_names(record: Record) -> None:
    record.ledger.append(pupil("p", first="Ada", last="Byron"))
    record.ledger.append(pupil("p", last="Lovelace"))
    assert record.ledger.read(PUPILS) == [Pupil("p", first="Ada", last="Lovelace")]


def test_rows_are_read_by_any_columns_in_the_order_of_the_key(record: Record) -> None:
    record.ledger.append(*(pupil(who, class_name="Maple", left=who == "b") for who in "cab"), pupil("d"))
    assert [row.subject for row in record.ledger.read(PUPILS, class_name="Maple")] == ["a", "b", "c"]
    assert [row.subject for row in record.ledger.read(PUPILS, class_name="Maple", left=False)] == ["a", "c"]
    assert record.ledger.read(PUPILS, class_name="Oak") == []


def test_booleans_are_read_back_as_booleans(record: Record) -> None:
    record.ledger.append(Draft("turn.parked", (Body("p", {"session": "s"}),)))
    assert record.ledger.read(PARKINGS)[0].open is True


def test_numbers_are_ordered_as_numbers(record: Record) -> None:
    for number in (10, 9):
        record.ledger.append(Draft("form.rendered", (Body("p", {"form": "F", "number": number}),)))
    assert [copy.number for copy in record.ledger.read(COPIES)] == [9, 10]


def test_a_signed_turn_is_an_agreement_at_once(record: Record) -> None:
    data = {"session": "s", "stage": "lks2", "length": "whole", "rules": [["ask", 1, "h"]], "checks": [], "ink": "Zm9v"}
    (entry,) = record.ledger.append(Draft("turn.signed", (Body("p", data),)))
    (agreement,) = record.ledger.read(AGREEMENTS, subject="p")
    assert (agreement.id, agreement.seq, agreement.signed_at) == (entry.id, entry.seq, entry.at)
    assert agreement.rules == '[["ask",1,"h"]]'


def test_names_are_kept_composed_so_that_they_can_be_compared(record: Record) -> None:
    record.ledger.append(pupil("p", first="Zoe\u0308"))
    assert record.ledger.read(PUPILS)[0].first == "Zo\u00eb"


def test_a_column_that_is_not_there_is_a_bug_and_named(record: Record) -> None:
    with pytest.raises(TypeError, match="pupil has no column colour"):
        record.ledger.read(PUPILS, colour="red")


def test_a_fold_that_fails_leaves_nothing_of_the_transaction(record: Record) -> None:
    record.ledger.append(pupil("p", first="Ada"))
    before = record.ledger.head_code()
    with pytest.raises(KeyError):
        record.ledger.append(pupil("q"), Draft("session.closed", (Body(None, {}),)))
    assert record.ledger.head_code() == before
    assert [row.subject for row in record.ledger.read(PUPILS)] == ["p"]
    record.ledger.append(pupil("q"))
    assert record.keeper.verify().problems == ()


def test_a_value_of_the_wrong_kind_never_enters_a_projection(record: Record) -> None:
    with pytest.raises(Exception, match="cannot store TEXT value in INTEGER column"):
        record.ledger.append(Draft("school.set", (Body(None, {"reply_days": "soon"}),)))
    assert record.ledger.read(SCHOOL) == []


def test_the_short_code_changes_with_every_entry(record: Record) -> None:
    codes = [record.ledger.head_code()]
    for who in "pqr":
        record.ledger.append(pupil(who))
        codes.append(record.ledger.head_code())
    assert codes[0] == "0000-0000-0000"
    assert len(set(codes)) == 4


def test_a_clock_that_is_set_back_does_not_change_the_order(tmp_path: Path) -> None:
    clock = TickingClock(step=timedelta(days=-1))
    record = open_test_record(tmp_path, clock)
    for name in ("first", "second"):
        record.ledger.append(pupil("p", first=name))
    assert record.keeper.rebuild() == 3
    assert record.ledger.read(PUPILS)[0].first == "second"
    assert record.keeper.verify().problems == ()
    record.close()


def test_times_are_cut_to_the_millisecond(tmp_path: Path) -> None:
    moment = datetime(2026, 12, 31, 23, 59, 59, 999_999, UTC)
    record = open_test_record(tmp_path, TickingClock(moment, timedelta(0)))
    assert record.ledger.append(pupil("p"))[0].at == "2026-12-31T23:59:59.999Z"
    record.close()


def test_a_second_connection_continues_the_chain_and_is_noticed(tmp_path: Path, record: Record) -> None:
    record.ledger.append(pupil("p"))
    before = record.data_version()
    other = open_test_record(tmp_path)
    other.ledger.append(pupil("q"))
    other.close()
    assert record.data_version() != before
    (entry,) = record.ledger.append(pupil("r"))
    assert entry.seq == 4
    assert record.keeper.verify().problems == ()
    assert record.alarm == ""


def test_own_writing_is_no_news(record: Record) -> None:
    before = record.data_version()
    record.ledger.append(pupil("p"))
    assert record.data_version() == before
