"""A translated letter is printed only when a named speaker stands by its very text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.content.stages_read import read_letter
from app.domain.form import Letter
from app.domain.home_letters import LETTER_CONFIRMATIONS
from app.domain.staff import Role
from app.errors import KioskError
from app.services import enrolment, form_batch, letters, setup, staff_access, standings
from app.services.kit import Kit
from tests.support.form_kits import form_kit, maple, sign
from tests.support.kits import School
from tests.support.tiny_lessons import TinyShelf

ROOT = Path(__file__).parents[2]


class Shelf(TinyShelf):
    """With the letters that are shipped; Polish may be changed."""

    polish: Letter | None = None

    def letter(self, language: str) -> Letter:
        if language == "pl" and self.polish:
            return self.polish
        return read_letter(ROOT / f"lessons/letters/{language}.toml")


@pytest.fixture
def kit(school: School) -> Kit:
    return replace(school.kit, shelf=Shelf())


def confirm(school: School, kit: Kit, speaker: str = "Mrs Zofia Nowak") -> None:
    letters.confirm(kit, "pl", letters.text_of(kit, "pl"), speaker, school.teacher.subject)


def test_only_english_is_ready_and_the_others_are_named(kit: Kit) -> None:
    assert [(one.name, one.usable) for one in letters.states(kit)] == [
        ("English", True),
        ("Polish", False),
        ("Urdu", False),
    ]


def test_a_confirmed_letter_is_usable_and_says_who_stands_by_it(school: School, kit: Kit) -> None:
    confirm(school, kit)
    assert letters.usable(kit) == {"en", "pl"}
    (kept,) = kit.ledger.read(LETTER_CONFIRMATIONS)
    assert (kept.speaker, kept.by, kept.version) == ("Mrs Zofia Nowak", school.teacher.subject, 1)


@pytest.mark.parametrize("change", ["text", "version"])
def test_a_changed_letter_must_be_confirmed_again(change: str, school: School, kit: Kit) -> None:
    confirm(school, kit)
    letter = kit.shelf.letter("pl")
    changed = (
        replace(letter, version=2) if change == "version" else replace(letter, talk=(*letter.talk, "I co jeszcze?"))
    )
    kit.shelf.polish = changed  # type: ignore[attr-defined]
    found = next(one for one in letters.states(kit) if one.language == "pl")
    assert (found.usable, found.outdated) == (False, True)


def test_a_text_that_nobody_looked_at_is_not_confirmed(school: School, kit: Kit) -> None:
    with pytest.raises(KioskError) as fault:
        letters.confirm(kit, "pl", "another text", "Mrs Nowak", school.teacher.subject)
    assert fault.value.code == "letter-changed"


@pytest.mark.parametrize(("speaker", "code"), [("  ", "name-missing"), ("x" * 81, "name-long")])
def test_somebody_must_be_named(speaker: str, code: str, school: School, kit: Kit) -> None:
    with pytest.raises(KioskError) as fault:
        confirm(school, kit, speaker)
    assert fault.value.code == code


def test_who_may_not_change_settings_confirms_nothing(kit: Kit) -> None:
    by = staff_access.add(kit, "Somebody", Role.TEACHER, "530917")
    with pytest.raises(KioskError) as fault:
        letters.confirm(kit, "pl", letters.text_of(kit, "pl"), "Mrs Nowak", by.subject)
    assert fault.value.code == "not-allowed"


def test_a_confirmation_is_taken_back_and_the_record_folds_alike(school: School, kit: Kit) -> None:
    confirm(school, kit)
    letters.take_back(kit, "pl", school.teacher.subject)
    assert letters.usable(kit) == {"en"}
    before = kit.ledger.read(LETTER_CONFIRMATIONS)
    school.record.keeper.rebuild()
    assert kit.ledger.read(LETTER_CONFIRMATIONS) == before


def test_a_family_gets_its_letter_once_it_is_confirmed_and_english_until_then(tmp_path: Path) -> None:
    kit = form_kit(tmp_path)
    maple(kit)
    sign(kit, "dawid")
    by = setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, "271828").subject
    enrolment.save_pupil(kit, replace(standings.pupil(kit, "dawid"), language="pl", print_as="large"))
    batch = form_batch.prepare(kit, subjects=["dawid"])
    assert ([one.first for one in batch.in_english], batch.job.sheets[0].language) == (["Dawid"], "")
    letters.confirm(kit, "pl", letters.text_of(kit, "pl"), "Mrs Nowak", by)
    batch = form_batch.prepare(kit, subjects=["dawid"])
    (one,) = batch.job.sheets
    assert (batch.in_english, one.language, one.variant, batch.job.letter_of(one).language) == ((), "pl", "large", "pl")
    assert kit.press.forms(batch.job, tmp_path / "forms.pdf") == 4
    assert letters.sample(kit, "ur", "large", tmp_path / "sample.pdf") == 4
    kit.close()
