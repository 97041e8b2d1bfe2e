from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from app.content.gallery import FolderGallery
from app.domain.pupil import PUPILS, Pupil
from app.domain.staff import Role
from app.errors import KioskError
from app.paper.press import ReportlabPress
from app.roster.reader import RosterReader
from app.services import pupils, roll, staff_access
from app.services.enrolment import save_pupil
from app.services.kit import Kit
from tests.support.kits import enrol, open_kit
from tests.support.rolls import PERMANENT, on_roll

ROOT = Path(__file__).parents[2]
WANTED = Pupil("", "Mia", "Li", class_name="Elm", year="4")


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return replace(open_kit(tmp_path), roll_reader=RosterReader())


def refused(kit: Kit, wanted: Pupil, **how: Any) -> str:
    before = kit.ledger.head_code()
    with pytest.raises(KioskError) as fault:
        save_pupil(kit, wanted, **how)
    assert kit.ledger.head_code() == before
    return fault.value.code


def test_a_pupil_added_by_hand_has_year_stage_and_animal(kit: Kit) -> None:
    saved = save_pupil(kit, replace(WANTED, first=" Mia ", number=" 42 "))
    assert (saved.first, saved.year, saved.stage, saved.number) == ("Mia", "Year 4", "older", "42")
    assert saved.animal in kit.shelf.animals()
    assert kit.ledger.read(PUPILS) == [saved]


def test_the_stage_can_be_another_than_the_years(kit: Kit) -> None:
    assert save_pupil(kit, replace(WANTED, stage="young")).stage == "young"


def test_a_correction_changes_only_what_it_says(kit: Kit) -> None:
    saved = save_pupil(kit, WANTED)
    assert save_pupil(kit, replace(saved, last="Li-Wu")) == replace(saved, last="Li-Wu")
    assert len(kit.ledger.read(PUPILS)) == 1


def test_a_correction_of_nothing_writes_nothing(kit: Kit) -> None:
    saved = save_pupil(kit, WANTED)
    before = kit.ledger.head_code()
    assert save_pupil(kit, saved) == saved
    assert kit.ledger.head_code() == before


def test_a_class_typed_in_other_capitals_is_the_class_there_is(kit: Kit) -> None:
    save_pupil(kit, WANTED)
    assert save_pupil(kit, replace(WANTED, first="Leo", class_name="ELM")).class_name == "Elm"


def test_who_moves_by_hand_keeps_the_animal_unless_the_class_has_it(kit: Kit) -> None:
    enrol(kit, on_roll("a", animal="owl"), on_roll("b", "Leo Ng", class_name="Oak", animal="owl"))
    (mia, leo) = kit.ledger.read(PUPILS)
    assert save_pupil(kit, replace(mia, class_name="Ash")).animal == "owl"
    assert save_pupil(kit, replace(mia, class_name="Oak")).animal != "owl"
    assert kit.ledger.read(PUPILS)[1] == leo


def test_an_animal_can_be_changed_to_a_free_one(kit: Kit) -> None:
    enrol(kit, on_roll("a", animal="owl"), on_roll("b", "Leo Ng", animal="bee"))
    (mia, _) = kit.ledger.read(PUPILS)
    assert save_pupil(kit, replace(mia, animal="cat")).animal == "cat"
    assert refused(kit, replace(mia, animal="bee")) == "animal-taken"
    assert refused(kit, replace(mia, animal="yeti")) == "animal-unknown"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"first": " "}, "name-missing"),
        ({"last": ""}, "name-missing"),
        ({"class_name": ""}, "class-missing"),
        ({"year": "4M"}, "year-unknown"),
        ({"year": "Nursery"}, "stage-unknown"),
        ({"stage": "toddlers"}, "stage-unknown"),
        ({"upn": "A12"}, "upn-wrong"),
        ({"subject": "nobody"}, "pupil-unknown"),
    ],
)
def test_what_is_missing_or_wrong_is_refused(kit: Kit, change: dict[str, Any], code: str) -> None:
    assert refused(kit, replace(WANTED, **change)) == code


def test_a_number_is_one_pupils_only(kit: Kit) -> None:
    save_pupil(kit, replace(WANTED, number="0042", upn=PERMANENT))
    other = replace(WANTED, first="Leo")
    assert refused(kit, replace(other, number="42")) == "number-taken"
    assert refused(kit, replace(other, upn=PERMANENT)) == "number-taken"


def test_the_same_name_in_the_class_is_asked_about(kit: Kit) -> None:
    first = save_pupil(kit, WANTED)
    assert refused(kit, WANTED) == "pupil-there"
    assert save_pupil(kit, WANTED, namesake=True).animal != first.animal


def test_who_changes_the_roll_must_be_allowed_to(kit: Kit) -> None:
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, "271828")
    teacher = staff_access.add(kit, "Ms Okoro", Role.TEACHER, "402913")
    assert refused(kit, WANTED, by=helper.subject) == "not-allowed"
    saved = save_pupil(kit, WANTED, by=teacher.subject)
    with pytest.raises(KioskError, match="may not change the roll"):
        pupils.mark_left(kit, [saved.subject], by=helper.subject)


def test_a_later_import_matches_who_was_added_by_hand(kit: Kit) -> None:
    added = save_pupil(kit, replace(WANTED, first="Séan", last="O'Brien", stage="young"))
    path = kit.folder / "school.csv"
    path.write_text("Surname,Forename,Class,Year,Adno\nO’Brien,Sean,Elm,4,42\n", "utf-8")
    assert roll.apply(kit, roll.read_plan(kit, path).plan) == roll.RollCounts(0, 1, 0, 0, 0, 0)
    assert kit.ledger.read(PUPILS) == [replace(added, first="Sean", last="O’Brien", number="42")]


def test_a_leaver_is_off_the_list_and_stays_in_the_record(kit: Kit) -> None:
    saved = save_pupil(kit, WANTED)
    assert pupils.mark_left(kit, [saved.subject, "nobody"]) == 1
    assert pupils.mark_left(kit, [saved.subject]) == 0
    assert pupils.pupils(kit) == ()
    assert kit.ledger.read(PUPILS) == [replace(saved, left=True)]


def test_pupils_are_listed_by_class_and_name(kit: Kit) -> None:
    enrol(kit, on_roll("a"), on_roll("b", "Zoe Hill"), on_roll("c", "Ali Xu", class_name="Ash", year="Year 1"))
    assert [pupil.subject for pupil in pupils.pupils(kit)] == ["c", "b", "a"]
    assert [pupil.subject for pupil in pupils.pupils(kit, "elm")] == ["b", "a"]
    with pytest.raises(KioskError, match="the classes are Ash, Elm"):
        pupils.pupils(kit, "Oak")


def test_a_pupil_is_found_by_number_or_id(kit: Kit) -> None:
    enrol(kit, on_roll("a", number="0042"), on_roll("b", "Leo Ng"))
    assert pupils.find(kit, "42").subject == "a"
    assert pupils.find(kit, " b ").subject == "b"


@pytest.mark.parametrize(("said", "named"), [("Leo", "Leo Ng, Elm (b)"), ("99", "roll list"), ("", "roll list")])
def test_who_is_not_found_is_helped_along(kit: Kit, said: str, named: str) -> None:
    enrol(kit, on_roll("a", number="0042"), on_roll("b", "Leo Ng"))
    with pytest.raises(KioskError) as fault:
        pupils.find(kit, said)
    assert named in fault.value.staff


def test_the_sheet_of_animals_has_the_names_the_class_uses(kit: Kit) -> None:
    enrol(kit, on_roll("a", "Mia Li", animal="owl"), on_roll("b", "Leo Ng"), on_roll("c", "Mia Xu", animal="bee"))
    enrol(kit, on_roll("d", "Ali Hill", class_name="Oak"))
    real = replace(kit, press=ReportlabPress(), gallery=FolderGallery([], ROOT / "assets" / "animals.toml"))
    pages = pupils.animal_sheet(real, "elm", kit.folder / "out.pdf")
    text = " ".join(page.extract_text() for page in PdfReader(kit.folder / "out.pdf").pages)
    assert pages == 1
    assert all(word in text for word in ("Elm", "Leo", "Mia L", "Mia X"))
    assert "Ali" not in text
