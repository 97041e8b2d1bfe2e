"""Consent to pictures over a real record: recorded, taken back, lapsed, gone with the pupil."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from app.content.stages_read import read_letter
from app.domain.caption import Kind, Level
from app.domain.image_consent import CONSENTS, Until, Use, Word
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.services import image_papers, images, pupils, setup
from app.services.kit import Kit
from app.store.erasure import erase_bodies
from tests.support.kits import School, open_school
from tests.support.tiny_lessons import TinyShelf

TODAY, LAST = date(2026, 11, 24), date(2027, 8, 31)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def asking(tmp_path: Path) -> School:
    """A school that has turned it on."""
    school = open_school(tmp_path)
    images.choose(school.kit, school.teacher.subject, True, Until.YEAR)
    return school


def given(school: School, subject: str, *uses: str, until: date = LAST) -> None:
    images.record(school.kit, school.teacher.subject, subject, uses, until, TODAY)


def word(school: School, subject: str, use: str = Use.WEBSITE) -> Word:
    found = images.lines(school.kit, school.teacher.subject)
    return next(one.words[use] for one in found if one.pupil.subject == subject)


def code(fault: pytest.ExceptionInfo[KioskError]) -> str:
    return fault.value.code


def test_it_is_off_until_the_school_turns_it_on(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    with pytest.raises(KioskError) as fault:
        given(school, "aisha", Use.WEBSITE)
    assert code(fault) == "images-off"
    with pytest.raises(KioskError) as fault:
        images.lines(school.kit, school.teacher.subject)
    assert code(fault) == "images-off"


def test_what_came_back_is_recorded_and_a_later_slip_stands_in_its_place(asking: School) -> None:
    assert word(asking, "aisha") is Word.NOT_ASKED
    given(asking, "aisha", Use.WEBSITE, Use.SCHOOL)
    assert [word(asking, "aisha", use) for use in Use] == [Word.YES, Word.YES, Word.NO, Word.NO]
    given(asking, "aisha")
    assert {word(asking, "aisha", use) for use in Use} == {Word.NO}
    (kept,) = asking.kit.ledger.read(CONSENTS)
    assert (kept.by, kept.signed_on, kept.until) == (asking.teacher.subject, "2026-11-24", "2027-08-31")


def test_it_lapses_by_itself_after_its_last_day_in_london(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE, until=date(2026, 11, 26))
    asking.clock.move(days=2, hours=13)
    assert word(asking, "aisha") is Word.YES
    asking.clock.move(hours=2)
    assert word(asking, "aisha") is Word.OVER


def test_it_is_taken_back_at_once_and_a_new_slip_gives_it_again(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    back = images.withdraw(asking.kit, asking.teacher.subject, "aisha", "  they moved ")
    assert (back.reason, word(asking, "aisha")) == ("they moved", Word.WITHDRAWN)
    with pytest.raises(KioskError) as fault:
        images.withdraw(asking.kit, asking.teacher.subject, "aisha")
    assert code(fault) == "nothing-to-withdraw"
    given(asking, "aisha", Use.WEBSITE)
    assert word(asking, "aisha") is Word.YES


def test_what_was_recorded_can_be_taken_back_after_the_school_stopped_asking(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    images.choose(asking.kit, asking.teacher.subject, False, Until.YEAR)
    assert images.withdraw(asking.kit, asking.teacher.subject, "aisha").withdrawn_at


def test_days_that_the_schools_rule_does_not_allow_are_refused(asking: School) -> None:
    kit, by = asking.kit, asking.teacher.subject
    for until, signed in ((date(2028, 8, 31), TODAY), (date(2026, 11, 23), TODAY), (LAST, date(2026, 11, 25))):
        with pytest.raises(KioskError) as fault:
            images.record(kit, by, "aisha", [Use.PRESS], until, signed)
        assert code(fault) == "days-refused"
    images.choose(kit, by, True, Until.STAGE)
    assert images.longest(kit, next(one for one in pupils.pupils(kit) if one.subject == "ivy")) >= LAST


def test_a_helper_neither_looks_nor_records(asking: School) -> None:
    kit, helper = asking.kit, asking.helper.subject
    for act in (
        lambda: images.lines(kit, helper),
        lambda: images.record(kit, helper, "aisha", [], LAST, TODAY),
        lambda: images.withdraw(kit, helper, "aisha"),
        lambda: images.check(kit, helper, "", [], Use.PRESS, with_pupils=False),
        lambda: images.choose(kit, helper, False, Until.YEAR),
        lambda: image_papers.slips(kit, helper, ["aisha"], Path("never.pdf")),
    ):
        with pytest.raises(KioskError) as fault:
            act()
        assert code(fault) == "not-allowed"


def test_who_has_left_is_on_no_list_and_in_no_picture(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    pupils.mark_left(asking.kit, ["aisha"])
    assert "aisha" not in {one.pupil.subject for one in images.lines(asking.kit, asking.teacher.subject)}
    with pytest.raises(KioskError) as fault:
        images.check(asking.kit, asking.teacher.subject, "", ["aisha"], Use.WEBSITE, with_pupils=True)
    assert code(fault) == "pupil-unknown"


def test_an_erased_pupils_consent_is_gone_and_the_record_verifies(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    given(asking, "ben", Use.WEBSITE)
    erase_bodies(asking.record, "aisha")
    assert [one.subject for one in asking.kit.ledger.read(CONSENTS)] == ["ben"]
    assert asking.record.keeper.verify().problems == ()


def test_a_caption_is_held_against_the_whole_roll_and_the_consents(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    kit, by = asking.kit, asking.teacher.subject
    fine = images.check(kit, by, "Our day at the farm", ["aisha"], Use.WEBSITE, with_pupils=True)
    assert fine.level is Level.FINE
    found = images.check(kit, by, "With Ivy’s rabbit", ["aisha", "ben"], Use.WEBSITE, with_pupils=True)
    assert [one.kind for one in found.findings] == [Kind.CONSENT, Kind.FIRST]
    pressed = images.check(kit, by, "Our day at the farm", ["aisha"], Use.PRESS, with_pupils=True)
    assert pressed.level is Level.WRONG


def test_the_record_is_folded_anew_to_the_same_consents(asking: School) -> None:
    given(asking, "aisha", Use.WEBSITE)
    given(asking, "ben", Use.PRESS)
    images.withdraw(asking.kit, asking.teacher.subject, "ben", "")
    before = asking.kit.ledger.read(CONSENTS)
    asking.record.keeper.rebuild()
    assert asking.kit.ledger.read(CONSENTS) == before


class Shelf(TinyShelf):
    """With the letter that is shipped."""

    def letter(self, language: str):  # type: ignore[no-untyped-def]  # as the port says
        return read_letter(ROOT / f"lessons/letters/{language}.toml")


def paper_kit(school: School) -> Kit:
    return replace(school.kit, press=ReportlabPress(), shelf=Shelf())


def test_slips_and_the_list_are_printed(asking: School, tmp_path: Path) -> None:
    kit, by, out = paper_kit(asking), asking.teacher.subject, tmp_path / "out.pdf"
    assert image_papers.slips(kit, by, ["ben", "aisha", "nobody"], out) == 2
    assert "until 31 August 2027" in PdfDocument(out)[0].get_textpage().get_text_range().replace("\u00a0", " ")
    given(asking, "aisha", Use.WEBSITE)
    assert image_papers.list_of(kit, by, "", out) == 2
    assert image_papers.list_of(kit, by, "Maple", out) == 1
    with pytest.raises(KioskError) as fault:
        image_papers.slips(kit, by, [], out)
    assert code(fault) == "nobody-to-ask"
    assert setup.school(kit).images
