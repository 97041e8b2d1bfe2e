from __future__ import annotations

import pytest

from app.domain.agreement import Session
from app.domain.pupil import PUPILS
from app.domain.tiles import Counts, TileState
from app.errors import KioskError
from app.services import classes, turns
from app.services.classes import Lessonless
from tests.support.kits import School, enrol, pupil
from tests.support.walking import session_of, signed


def stages(school: School, class_name: str) -> dict[str, str]:
    return {one.subject: one.stage for one in school.kit.ledger.read(PUPILS, class_name=class_name)}


def test_classes_stand_youngest_first_then_by_name(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 9", "empty"), pupil("Wren", "Birch", "Year 4", "older"))
    enrol(school.kit, pupil("Zed", "Zoo", "Year 20", ""))

    assert classes.class_names(school.kit) == ("Acorn", "Birch", "Maple", "Elm", "Zoo")


def test_a_board_shows_every_pupil_and_no_leaver(school: School) -> None:
    enrol(school.kit, pupil("Eesa", "Maple", "Year 4", "older"))
    gone = pupil("Freya", "Maple", "Year 4", "older")
    enrol(school.kit, type(gone)(**{**vars(gone), "left": True}))

    assert [tile.name for tile in classes.board(school.kit, "Maple")] == ["Aisha", "Ben", "Chloe", "Dawid", "Eesa"]


def test_counts_follow_the_turns(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    turns.park(school.kit, maple, "ben")

    assert classes.counts(school.kit, "Maple") == Counts(pupils=4, waiting=2, not_sure=1, awaiting_witness=0, signed=1)


def test_a_class_says_which_stages_have_no_lesson(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 9", "empty"), pupil("Wren", "Elm", "Year 9", "older"))
    enrol(school.kit, pupil("Sami", "Elm", "", ""), pupil("Tilly", "Elm", "", ""))

    assert classes.lessonless(school.kit, "Maple") == ()
    assert classes.lessonless(school.kit, "Elm") == (
        Lessonless("empty", "Stage empty", 1),
        Lessonless("", "No stage set", 2),
    )


def test_only_stages_with_a_lesson_are_on_offer(school: School) -> None:
    assert [stage.id for stage in classes.stages_on_offer(school.kit)] == ["young", "older"]


def test_teaching_a_class_as_another_stage_is_one_entry_and_leaves_the_others_as_they_are(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 9", "empty"), pupil("Wren", "Elm", "Year 9", "young"))
    enrol(school.kit, pupil("Sami", "Elm", "", ""))
    entries = school.kit.keeper.verify().entries

    assert classes.teach_as(school.kit, "Elm", "older", school.teacher.subject) == 2

    assert stages(school, "Elm") == {"umar": "older", "wren": "young", "sami": "older"}
    assert school.kit.keeper.verify().entries == entries + 1
    assert session_of(school.kit, "Elm", school.teacher.subject).class_name == "Elm"


def test_a_class_is_not_taught_as_a_stage_without_a_lesson(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Elm", "Year 9", "empty"))

    with pytest.raises(KioskError) as fault:
        classes.teach_as(school.kit, "Elm", "empty", school.teacher.subject)
    assert fault.value.code == "lesson-missing"


def test_in_a_mixed_class_each_pupil_meets_their_own_stage(school: School) -> None:
    enrol(school.kit, pupil("Umar", "Maple", "Year 4", "young"))
    session = session_of(school.kit, "Maple", school.teacher.subject)

    assert turns.begin(school.kit, "umar", session).lesson.stage.id == "young"
    assert turns.begin(school.kit, "ben", session).lesson.stage.id == "older"


def test_a_pupil_who_moves_up_a_stage_waits_again_and_keeps_the_earlier_agreement(
    school: School, maple: Session
) -> None:
    agreement = signed(school.kit, maple, "aisha")
    enrol(school.kit, pupil("Aisha", "Maple", "Year 4", "young"))

    assert classes.board(school.kit, "Maple")[0].state is TileState.WAITING
    assert not turns.agreement(school.kit, agreement.id).voided_at
    assert turns.begin(school.kit, "aisha", maple).lesson.stage.id == "young"
