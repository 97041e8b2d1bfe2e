from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.access_facts import ANSWERS, Answer
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, SLIPS
from app.domain.slip_code import SlipCode
from app.domain.slips.decision import Decision
from app.domain.staff import Role
from app.errors import KioskError
from app.services import parent_answers, pupils, slip_taking, staff_access
from app.services.kit import Kit
from app.services.slip_taking import Taking
from tests.support.form_kits import sign
from tests.support.slip_kits import FORMS, lead, slip_kit

AISHA, BEN = SlipCode(FORMS["aisha"], 1), SlipCode(FORMS["ben"], 1)


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return slip_kit(tmp_path)


def answer(kit: Kit, subject: str, home: int = 0) -> str:
    found = [one.answer for one in kit.ledger.read(ANSWERS, subject=subject) if one.home == home]
    return found[-1] if found else ""


def state(kit: Kit, code: SlipCode) -> str:
    return kit.ledger.read(COPIES, form=code.form, number=code.copy)[0].state


def take(kit: Kit, code: SlipCode, said: Decision) -> None:
    slip_taking.take(kit, lead(kit), [Taking(code, said)])


@pytest.mark.parametrize("text", ["{0}", "{0} ", "{1}"], ids=["as printed", "lower case", "without its beginning"])
def test_a_slip_is_found_by_its_code_as_people_type_it(kit: Kit, text: str) -> None:
    typed = text.format(AISHA.text, AISHA.text.removeprefix("TU1-")).lower()
    held = slip_taking.by_code(kit, lead(kit), typed)
    assert (held.code, held.pupil.subject, held.home, held.slip) == (AISHA, "aisha", 0, None)


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (AISHA.text[:-1] + ("0" if AISHA.text[-1] != "0" else "1"), "code-wrong", "type it as it is printed"),
        ("Aisha", "code-wrong", "choose the pupil"),
        (SlipCode("AAAABBBB", 1).text, "code-unknown", "another school"),
        (SlipCode(AISHA.form, 7).text, "code-unknown", "was not printed here"),
    ],
    ids=["wrong check character", "a name", "another school's", "a copy never printed"],
)
def test_a_code_that_is_none_of_ours_is_one_sentence_and_nothing_is_recorded(
    kit: Kit, text: str, code: str, said: str
) -> None:
    before = kit.ledger.head_code()
    with pytest.raises(KioskError) as fault:
        slip_taking.by_code(kit, lead(kit), text)
    assert (fault.value.code, said in fault.value.staff) == (code, True)
    assert kit.ledger.head_code() == before


@pytest.mark.parametrize("said", list(Decision))
def test_taking_a_slip_by_hand_records_it_and_what_home_says_at_once(kit: Kit, said: Decision) -> None:
    take(kit, AISHA, said)
    (slip,) = kit.ledger.read(SLIPS)
    expected = "" if said is Decision.BLANK else said.value
    assert (slip.subject, slip.answer, slip.how, slip.by) == ("aisha", expected, "hand", lead(kit))
    assert answer(kit, "aisha") == expected
    assert state(kit, AISHA) == "returned"


def test_slips_of_a_scan_keep_their_picture_and_what_was_measured(kit: Kit) -> None:
    taken = [Taking(AISHA, Decision.AGREED, b"png", json.dumps({"scan": "x", "page": 1, "place": 1}))]
    slip_taking.take(kit, lead(kit), [*taken, Taking(BEN, Decision.TALK, b"png", "{}")])
    slips = {slip.subject: slip for slip in kit.ledger.read(SLIPS)}
    assert (slips["aisha"].how, slips["aisha"].crop, "scan" in slips["aisha"].reading) == ("scan", "cG5n", True)
    assert (answer(kit, "aisha"), answer(kit, "ben")) == (Answer.AGREED, Answer.TALK)


def test_undoing_a_slip_brings_back_what_home_had_said_before(kit: Kit) -> None:
    parent_answers.answer(kit, lead(kit), "aisha", Answer.TALK)
    take(kit, AISHA, Decision.AGREED)
    slip_taking.undo(kit, lead(kit), [AISHA])
    assert answer(kit, "aisha") == Answer.TALK
    assert [slip.undone for slip in kit.ledger.read(SLIPS)] == [True]
    assert state(kit, AISHA) == "handed-out"
    take(kit, BEN, Decision.REFUSED)
    slip_taking.undo(kit, lead(kit), [BEN])
    assert answer(kit, "ben") == ""


def test_an_answer_that_came_after_the_slip_outlives_its_undoing(kit: Kit) -> None:
    take(kit, AISHA, Decision.AGREED)
    parent_answers.answer(kit, lead(kit), "aisha", Answer.REFUSED)
    slip_taking.undo(kit, lead(kit), [AISHA])
    assert answer(kit, "aisha") == Answer.REFUSED


def test_a_slip_is_in_once_but_a_blank_one_may_come_back_signed(kit: Kit) -> None:
    take(kit, AISHA, Decision.BLANK)
    take(kit, AISHA, Decision.AGREED)
    with pytest.raises(KioskError) as fault:
        take(kit, AISHA, Decision.AGREED)
    assert fault.value.code == "slip-in-already"
    assert answer(kit, "aisha") == Answer.AGREED


def test_one_slip_that_cannot_be_taken_holds_all_of_them_back(kit: Kit) -> None:
    pupils.mark_left(kit, ["ben"])
    before = kit.ledger.head_code()
    with pytest.raises(KioskError) as fault:
        slip_taking.take(kit, lead(kit), [Taking(AISHA, Decision.AGREED), Taking(BEN, Decision.AGREED)])
    assert (fault.value.code, "has left the school" in fault.value.staff) == ("slip-superseded", True)
    assert kit.ledger.head_code() == before


def test_a_slip_of_last_years_form_is_refused_with_the_reason(kit: Kit) -> None:
    sign(kit, "aisha")
    with pytest.raises(KioskError, match="earlier form and counts no more: Aisha has signed again"):
        take(kit, AISHA, Decision.AGREED)


def test_each_home_has_a_slip_and_an_answer_of_its_own(kit: Kit) -> None:
    for number, home in ((2, 1), (3, 2)):
        kit.ledger.append(
            Draft("form.rendered", (Body("aisha", {"form": AISHA.form, "number": number, "home": home}),))
        )
    first, second = slip_taking.of_pupil(kit, lead(kit), "aisha")[1:]
    assert [(one.code.copy, one.home) for one in (first, second)] == [(2, 1), (3, 2)]
    take(kit, first.code, Decision.AGREED)
    take(kit, second.code, Decision.REFUSED)
    assert [answer(kit, "aisha", home) for home in (1, 2)] == [Answer.AGREED, Answer.REFUSED]
    slip_taking.undo(kit, lead(kit), [first.code])
    assert [answer(kit, "aisha", home) for home in (1, 2)] == ["", Answer.REFUSED]


def test_of_two_slips_of_one_home_in_one_go_the_later_stands_and_can_be_taken_back(kit: Kit) -> None:
    again = SlipCode(AISHA.form, 2)
    kit.ledger.append(Draft("form.rendered", (Body("aisha", {"form": AISHA.form, "number": 2}),)))
    slip_taking.take(kit, lead(kit), [Taking(AISHA, Decision.TALK), Taking(again, Decision.AGREED)])
    assert answer(kit, "aisha") == Answer.AGREED
    slip_taking.undo(kit, lead(kit), [again])
    assert answer(kit, "aisha") == Answer.TALK


def test_a_pupil_without_a_printed_form_has_no_slip(kit: Kit) -> None:
    sign(kit, "dawid")
    with pytest.raises(KioskError, match="No form of Dawid was printed yet"):
        slip_taking.of_pupil(kit, lead(kit), "dawid")


def test_only_those_take_slips_who_decide_about_access(kit: Kit) -> None:
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, "271828").subject
    for act in (
        lambda: slip_taking.take(kit, helper, [Taking(AISHA, Decision.AGREED)]),
        lambda: slip_taking.undo(kit, helper, [AISHA]),
        lambda: slip_taking.by_code(kit, helper, AISHA.text),
    ):
        with pytest.raises(KioskError) as fault:
            act()
        assert fault.value.code == "not-allowed"
