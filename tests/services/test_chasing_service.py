"""Asking families again: who is out, the letters, the talks, the page for the register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.content.stages_read import read_letter
from app.domain.access_facts import Answer
from app.domain.agreement import Session
from app.domain.chase import REMINDERS
from app.domain.class_slip import ClassSlip
from app.domain.entry import Body, Draft
from app.domain.form import Letter
from app.domain.school_letter import SchoolLetter
from app.domain.standing import Access
from app.errors import KioskError
from app.services import chasing, class_slips, conversations, parent_answers, reminders, setup, standings
from app.services.kit import Kit
from tests.support.kits import School
from tests.support.tiny_lessons import TinyShelf
from tests.support.walking import signed

ROOT = Path(__file__).parents[2]


class Shelf(TinyShelf):
    def letter(self, language: str) -> Letter:
        return read_letter(ROOT / f"lessons/letters/{language}.toml")


class Papers:
    """Keeps what it is asked to draw."""

    def __init__(self) -> None:
        self.drawn: list[Any] = []

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: object = None) -> int:
        self.drawn.extend(letters)
        return len(letters)

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        self.drawn.append(slip)
        return 1


@pytest.fixture
def kit(school: School, maple: Session) -> Kit:
    """Aisha and Ben have signed and their forms are handed out; Chloe's is only printed."""
    kit = replace(school.kit, shelf=Shelf(), press=Papers())  # type: ignore[arg-type]
    for name, form in (("aisha", "7K3M9QXA"), ("ben", "7K3M9QXB"), ("chloe", "7K3M9QXC")):
        agreement = signed(kit, maple, name)
        kit.ledger.append(
            Draft("form.made", (Body(name, {"form": form, "agreement": agreement.id}),)),
            Draft("form.rendered", (Body(name, {"form": form, "number": 1}),)),
        )
        if name != "chloe":
            moved = {"form": form, "number": 1, "state": "handed-out", "by": school.teacher.subject}
            kit.ledger.append(Draft("form.moved", (Body(name, moved),)))
    return kit


def out(kit: Kit) -> list[str]:
    return [one.pupil.subject for one in chasing.chase(kit, "Maple").out]


def test_a_family_is_reminded_on_day_five_and_again_a_week_later(kit: Kit, school: School, tmp_path: Path) -> None:
    by = school.teacher.subject
    assert out(kit) == ["aisha", "ben"]
    parent_answers.answer(kit, by, "ben", Answer.AGREED)
    assert out(kit) == ["aisha"]
    school.clock.move(days=5)  # a Sunday
    assert chasing.chase(kit).due == ()
    school.clock.move(days=1)
    batch = reminders.prepare(kit, by, chasing.chase(kit).due)
    assert reminders.write(kit, batch, tmp_path / "out.pdf") == 1
    reminders.went_out(kit, by, batch)
    assert chasing.chase(kit).due == ()
    with pytest.raises(KioskError) as fault:
        reminders.went_out(kit, by, batch)
    assert fault.value.code == "reminded-meanwhile"
    school.clock.move(days=7)
    (again,) = chasing.chase(kit).due
    assert (again.reminded, again.days(date(2026, 12, 7))) == ((date(2026, 11, 30),), 13)
    assert [one.number for one in kit.ledger.read(REMINDERS)] == [1]


def test_what_never_went_out_is_due_again(kit: Kit, school: School) -> None:
    by = school.teacher.subject
    school.clock.move(days=6)
    batch = reminders.prepare(kit, by, chasing.chase(kit).due)
    reminders.went_out(kit, by, batch)
    reminders.never_went(kit, by, batch)
    assert [one.pupil.subject for one in chasing.chase(kit).due] == ["aisha", "ben"]
    reminders.went_out(kit, by, reminders.prepare(kit, by, chasing.chase(kit).due))
    assert chasing.chase(kit).due == ()


@pytest.mark.parametrize("needed", [False, True])
def test_the_letter_blames_nobody_and_says_what_it_means(kit: Kit, school: School, needed: bool) -> None:
    setup.change_school(kit, replace(setup.school(kit), slip_grants=needed))
    school.clock.move(days=6)
    (letter, _) = reminders.prepare(kit, school.teacher.subject, chasing.chase(kit).due, with_form=True).letters
    said = " ".join(letter.paragraphs)
    assert ("can use the internet at school already" in said) != needed
    assert ("once your answer is here" in said) == needed
    assert "A new copy of the form is with this letter" in said
    assert "{" not in said.format(**letter.values)
    assert not [word for word in ("late", "fail", "must", "forgot", "overdue") if f" {word}" in said]


def test_no_letter_tells_of_a_suspension_or_a_decline(kit: Kit) -> None:
    words = read_letter(ROOT / "lessons/letters/reminder-en.toml")
    assert {"may", "may_until", "waits"} <= words.parts.keys()
    told = {access: reminders.online(replace(_standing(kit), access=access)) for access in Access}
    assert {access for access, part in told.items() if part} == {Access.GRANTED, Access.AWAITING_PARENT}


def _standing(kit: Kit) -> Any:
    return standings.standing_of(kit, standings.pupil(kit, "aisha"))


def test_a_talk_ends_in_an_answer_or_goes_on(kit: Kit, school: School) -> None:
    by, today = school.teacher.subject, standings.today(kit)
    parent_answers.answer(kit, by, "aisha", Answer.TALK)
    assert out(kit) == ["ben"]
    (wish,) = chasing.chase(kit).wishes
    assert (wish.pupil.subject, wish.home) == ("aisha", 0)
    conversations.held(kit, by, "aisha", 0, today, Answer.TALK)
    assert len(chasing.chase(kit).wishes) == 1
    school.clock.move(days=1)
    conversations.held(kit, by, "aisha", 0, standings.today(kit), Answer.REFUSED)
    found = chasing.chase(kit)
    assert (found.wishes, [one.pupil.subject for one in found.refused], out(kit)) == ((), ["aisha"], ["ben"])
    assert [one.outcome for one in conversations.talks_of(kit, "aisha")] == ["refused", "talk"]
    with pytest.raises(KioskError, match="answered meanwhile"):
        conversations.held(kit, by, "aisha", 0, today, Answer.AGREED)


def test_a_talk_is_not_noted_before_it_took_place(kit: Kit, school: School) -> None:
    parent_answers.answer(kit, school.teacher.subject, "aisha", Answer.TALK)
    with pytest.raises(KioskError) as fault:
        conversations.held(kit, school.teacher.subject, "aisha", 0, date(2026, 11, 25), Answer.AGREED)
    assert fault.value.code == "day-ahead"


def test_the_page_for_the_register_names_who_is_out_and_nothing_else(kit: Kit, school: School, tmp_path: Path) -> None:
    class_slips.write(kit, "Maple", tmp_path / "slip.pdf", by=school.teacher.subject)
    (slip,) = kit.press.drawn  # type: ignore[attr-defined]
    assert slip == ClassSlip("Flourish With Us", "Maple", "24 November 2026", (("Aisha", 1), ("Ben", 1)))
    for name in ("aisha", "ben"):
        parent_answers.answer(kit, school.teacher.subject, name, Answer.AGREED)
    with pytest.raises(KioskError) as fault:
        class_slips.write(kit, "Maple", tmp_path / "slip.pdf")
    assert fault.value.code == "nobody-out"


def test_a_helper_chases_nobody(kit: Kit, school: School) -> None:
    with pytest.raises(KioskError) as fault:
        chasing.chase(kit, by=school.helper.subject)
    assert fault.value.code == "not-allowed"
