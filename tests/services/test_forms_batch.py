from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.agreement import Mark
from app.domain.entry import Body, Draft
from app.domain.form import FORMS
from app.domain.slip_code import parse
from app.errors import KioskError
from app.services import forms
from app.services.form_batch import Batch, prepare
from app.services.kit import Kit
from tests.support.form_kits import copies, form_kit, maple, sign, void
from tests.support.kits import SetClock


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    made = form_kit(tmp_path)
    maple(made)
    yield made
    made.close()


def live_forms(kit: Kit) -> dict[str, str]:
    return {form.subject: form.id for form in kit.ledger.read(FORMS, superseded=False)}


def printed(kit: Kit, tmp_path: Path) -> Batch:
    batch = prepare(kit, class_name="Maple")
    forms.print_pdf(kit, batch, tmp_path / "forms.pdf")
    return batch


def test_those_who_signed_get_a_form_and_the_others_are_named_with_the_reason(kit: Kit) -> None:
    sign(kit, "aisha")
    kit.ledger.append(Draft("turn.parked", (Body("chloe", {"session": ""}),)))
    batch = prepare(kit, class_name="Maple")
    assert batch.subjects == ("aisha",)
    assert {one.pupil.subject: one.reason for one in batch.left_out} == {
        "ben": "has not signed yet",
        "chloe": "is not sure yet: an adult talks with them first",
        "dawid": "has not signed yet",
    }


def test_a_sheet_holds_the_childs_own_words_and_dates(kit: Kit) -> None:
    agreement = sign(kit, "aisha")
    (sheet,) = prepare(kit, subjects=["aisha"]).job.sheets
    assert (sheet.name, sheet.first, sheet.class_name, sheet.stage) == ("Aisha Okafor", "Aisha", "Maple", "ks1")
    assert (sheet.signed_on, sheet.return_by) == ("24 November 2026", "8 December 2026")
    assert (sheet.ink, sheet.mark, sheet.animal) == (agreement.ink, Mark.DRAWN, "owl")
    assert sheet.chain_code == kit.ledger.head_code()
    assert sheet.copy == 1


def test_days_are_londons_days(tmp_path: Path) -> None:
    kit = form_kit(tmp_path, SetClock(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)))
    maple(kit)
    sign(kit, "aisha")
    (sheet,) = prepare(kit, subjects=["aisha"]).job.sheets
    assert (sheet.signed_on, sheet.return_by) == ("1 July 2026", "15 July 2026")
    kit.close()


def test_a_mark_that_waits_for_a_witness_is_printed_and_told(kit: Kit) -> None:
    sign(kit, "aisha")
    assert [pupil.subject for pupil in prepare(kit, class_name="Maple").unwitnessed] == ["aisha"]


def test_a_picture_mark_is_printed_too(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "ben", mark=Mark.PICTURE)
    (sheet,) = printed(kit, tmp_path).job.sheets
    assert (sheet.mark, sheet.ink) == (Mark.PICTURE, "")


def test_preparing_writes_nothing(kit: Kit) -> None:
    sign(kit, "aisha")
    prepare(kit, class_name="Maple")
    assert not kit.ledger.read(FORMS)


def test_a_second_copy_is_the_same_form_with_the_next_number(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    first, second = printed(kit, tmp_path), printed(kit, tmp_path)
    assert first.job.sheets[0].form == second.job.sheets[0].form
    assert [one.copy for batch in (first, second) for one in batch.job.sheets] == [1, 2]
    assert len(kit.ledger.read(FORMS)) == 1


def test_a_voided_turn_leaves_no_live_form_and_a_new_one_gets_a_new_form(kit: Kit, tmp_path: Path) -> None:
    agreement = sign(kit, "aisha")
    old = printed(kit, tmp_path).job.sheets[0].form
    void(kit, agreement)
    sign(kit, "ben")
    printed(kit, tmp_path)
    assert "aisha" not in live_forms(kit)
    sign(kit, "aisha")
    printed(kit, tmp_path)
    assert live_forms(kit)["aisha"] != old


def test_who_signed_earlier_rules_is_left_out(kit: Kit) -> None:
    sign(kit, "aisha")
    sign(kit, "ben", version_more=-1)
    (left,) = (one for one in prepare(kit, class_name="Maple").left_out if one.pupil.subject == "ben")
    assert left.reason == "signed an earlier version of the rules and needs to sign again"


def test_a_class_where_nobody_signed_is_told_why(kit: Kit) -> None:
    with pytest.raises(KioskError, match=r"Aisha has not signed yet, Ben has not signed yet, .*, and 1 more") as fault:
        prepare(kit, class_name="Maple")
    assert fault.value.code == "nothing-to-print"


def test_form_ids_are_their_own_and_can_be_read_back(kit: Kit, tmp_path: Path) -> None:
    for name in ("aisha", "ben", "chloe"):
        sign(kit, name)
    made = forms.print_pdf(kit, prepare(kit, class_name="Maple"), tmp_path / "forms.pdf")
    assert len(set(made.codes)) == 3
    assert {code.form for code in map(parse, made.codes) if code} == set(live_forms(kit).values())


def test_every_copy_is_in_the_record_as_rendered(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    made = forms.print_pdf(kit, prepare(kit, class_name="Maple"), tmp_path / "forms.pdf")
    (copy,) = copies(kit)
    assert (copy.form, copy.number, copy.state) == (made.copies[0][1], 1, "rendered")
    assert copy.made_at.startswith("2026-11-24T10:00")


def test_a_batch_that_is_out_of_date_is_not_printed_twice(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    batch = prepare(kit, class_name="Maple")
    forms.print_pdf(kit, batch, tmp_path / "one.pdf")
    with pytest.raises(KioskError) as fault:
        forms.print_pdf(kit, batch, tmp_path / "two.pdf")
    assert fault.value.code == "forms-changed"
    assert not (tmp_path / "two.pdf").exists()


def test_a_turn_voided_after_the_batch_was_prepared_is_not_printed(kit: Kit, tmp_path: Path) -> None:
    agreement = sign(kit, "aisha")
    batch = prepare(kit, class_name="Maple")
    void(kit, agreement)
    with pytest.raises(KioskError) as fault:
        forms.print_pdf(kit, batch, tmp_path / "forms.pdf")
    assert fault.value.code == "forms-changed"


def test_a_cancelled_batch_leaves_forms_but_no_copies(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    with pytest.raises(KioskError) as fault:
        forms.print_pdf(kit, prepare(kit, class_name="Maple"), tmp_path / "forms.pdf", lambda done, of: False)
    assert fault.value.code == "cancelled"
    assert not copies(kit)
    before = live_forms(kit)
    assert printed(kit, tmp_path).job.sheets[0].form == before["aisha"]


def test_rebuilding_the_projections_changes_nothing(kit: Kit, tmp_path: Path) -> None:
    void(kit, sign(kit, "aisha"))
    sign(kit, "aisha")
    printed(kit, tmp_path)
    printed(kit, tmp_path)
    before = (kit.ledger.read(FORMS), copies(kit))
    kit.keeper.rebuild()
    assert (kit.ledger.read(FORMS), copies(kit)) == before


def test_after_a_changed_rule_the_form_holds_all_rules_and_the_newest_signature(kit: Kit, tmp_path: Path) -> None:
    first = sign(kit, "aisha", version_more=-1)
    again = sign(kit, "aisha", renews=first.id, mark=Mark.PICTURE)
    kit.ledger.append(Draft("form.made", (Body("aisha", {"form": "0000000A", "agreement": first.id}),)))
    batch = printed(kit, tmp_path)

    (sheet,) = batch.job.sheets
    assert batch.agreements == (again.id,)
    assert sheet.mark == Mark.PICTURE
    assert len(batch.job.lessons["ks1"].pages) == 6
    assert live_forms(kit) == {"aisha": sheet.form}
