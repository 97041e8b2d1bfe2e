from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.entry import Body, Draft
from app.domain.form import COPIES
from app.domain.staff import Role
from app.services import form_batch, forms, setup, staff_access, turns
from app.services.form_list import FormLine, Paper, Reason, form_lines
from app.services.kit import Kit
from tests.support.form_kits import form_kit, maple, sign
from tests.support.kits import PIN


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    kit = form_kit(tmp_path)
    setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
    maple(kit)
    return kit


def of(kit: Kit, subject: str) -> FormLine:
    return next(line for line in form_lines(kit) if line.pupil.subject == subject)


def witnessed(kit: Kit, subject: str) -> str:
    agreement = sign(kit, subject)
    turns.witness(kit, staff_access.list_staff(kit)[0].subject, [agreement.id])
    return agreement.id


def made(kit: Kit, tmp_path: Path, subject: str) -> tuple[str, str, int]:
    return forms.print_pdf(kit, form_batch.prepare(kit, subjects=[subject]), tmp_path / "out.pdf").copies[0]


def test_nobody_has_signed_yet(kit: Kit) -> None:
    assert {(line.paper, line.reason) for line in form_lines(kit)} == {(Paper.WAITING, Reason.NOT_SIGNED)}


def test_a_child_who_is_not_sure_is_no_form_but_a_talk(kit: Kit) -> None:
    kit.ledger.append(Draft("turn.parked", (Body("aisha", {"session": ""}),)))
    assert of(kit, "aisha").reason is Reason.NOT_SURE


def test_a_mark_waits_for_an_adult(kit: Kit) -> None:
    sign(kit, "aisha")
    assert (of(kit, "aisha").paper, of(kit, "aisha").reason) == (Paper.WAITING, Reason.NOT_WITNESSED)
    witnessed(kit, "ben")
    assert of(kit, "ben").paper is Paper.READY


def test_an_earlier_version_of_the_rules_is_signed_again_first(kit: Kit) -> None:
    agreement = sign(kit, "aisha", version_more=-1)
    turns.witness(kit, staff_access.list_staff(kit)[0].subject, [agreement.id])
    assert of(kit, "aisha").reason is Reason.OLD_RULES


def test_a_form_that_was_made_is_printed_with_its_copy(kit: Kit, tmp_path: Path) -> None:
    witnessed(kit, "aisha")
    _, form, _ = made(kit, tmp_path, "aisha")
    made(kit, tmp_path, "aisha")
    line = of(kit, "aisha")
    assert line.paper is Paper.PRINTED
    assert line.copy is not None
    assert (line.copy.form, line.copy.number) == (form, 2)


def test_a_copy_that_failed_is_ready_again_and_says_why(kit: Kit, tmp_path: Path) -> None:
    witnessed(kit, "aisha")
    subject, form, number = made(kit, tmp_path, "aisha")
    failed = {"form": form, "number": number, "fault": "The paper tray is empty"}
    kit.ledger.append(Draft("form.failed", (Body(subject, failed),)))
    line = of(kit, "aisha")
    assert line.paper is Paper.READY
    assert line.copy == replace(kit.ledger.read(COPIES)[0], state="failed", fault="The paper tray is empty")


def test_a_voided_turn_takes_its_form_with_it(kit: Kit, tmp_path: Path) -> None:
    agreement = witnessed(kit, "aisha")
    made(kit, tmp_path, "aisha")
    turns.void(kit, staff_access.list_staff(kit)[0].subject, agreement, "the wrong child")
    assert (of(kit, "aisha").paper, of(kit, "aisha").copy) == (Paper.WAITING, None)


def test_what_the_list_calls_ready_can_be_printed_and_nothing_else(kit: Kit, tmp_path: Path) -> None:
    witnessed(kit, "aisha")
    witnessed(kit, "ben")
    made(kit, tmp_path, "ben")
    ready = [line.pupil.subject for line in form_lines(kit) if line.paper is Paper.READY]
    assert form_batch.prepare(kit, subjects=ready).subjects == ("aisha",)
