from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from app.domain.pupil import Pupil
from app.domain.roll_match import NEW
from app.domain.roll_merge import differences
from app.domain.roll_plan import RollPlan, Source, make_plan
from app.domain.roll_row import Row
from app.domain.roll_rows import Rows
from tests.support.rolls import PERMANENT, TEMPORARY, on_roll, row
from tests.support.tiny_lessons import OLDER, YOUNG

ANIMALS = ("fox", "owl", "bee", "cat", "dog")
MANY = tuple(f"animal {n}" for n in range(20))


def plan(
    pupils: list[Pupil], *rows: Row, answers: dict[int, str] | None = None, animals: tuple[str, ...] = ANIMALS
) -> RollPlan:
    numbers = count(1)
    source = Source("roll.csv", tuple(pupils), Rows(rows, ()), (YOUNG, OLDER), animals)
    return make_plan(source, lambda: f"new-{next(numbers)}", answers)


def kinds(made: RollPlan) -> tuple[int, int, int, int, int]:
    return len(made.new), len(made.changed), len(made.moved), len(made.unchanged), len(made.missing)


def after(pupil: Pupil, line: Row) -> Pupil:
    made = plan([pupil], line)
    return made.changes[0].after if made.changes else made.unchanged[0]


def test_a_new_pupil_gets_subject_stage_and_animal() -> None:
    (change,) = plan([], row(2, "Gra Taylor", legal="Grace", number="42", upn=PERMANENT)).new
    pupil = change.after
    assert pupil.animal in ANIMALS
    assert (pupil.subject, pupil.stage, pupil.full_name) == ("new-1", "older", "Grace Taylor")
    assert (pupil.class_name, pupil.year, pupil.number, pupil.upn) == ("Elm", "Year 4", "42", PERMANENT)


def test_a_name_on_paper_that_is_the_same_is_kept_once() -> None:
    (change,) = plan([], row(2, "Mia Li", legal="Mia")).new
    assert change.after.legal_first == ""


def test_an_unchanged_pupil_is_unchanged() -> None:
    assert kinds(plan([on_roll("a", number="1")], row(2, number="1"))) == (0, 0, 0, 1, 0)


def test_a_pupil_in_another_class_has_moved() -> None:
    made = plan([on_roll("a", number="1")], row(2, "Mia Lee", number="1", class_name="Oak"))
    assert kinds(made) == (0, 0, 1, 0, 0)
    assert differences(made.moved[0].before, made.moved[0].after) == {"last": "Lee", "class_name": "Oak"}


def test_a_class_in_other_capitals_is_the_same_class() -> None:
    assert kinds(plan([on_roll("a", number="1")], row(2, number="1", class_name="ELM"))) == (0, 0, 0, 1, 0)
    first, second = plan([], row(2, class_name="Oak"), row(3, "Leo Ng", class_name="OAK")).new
    assert first.after.class_name == second.after.class_name == "Oak"


def test_who_is_not_in_the_file_is_missing_and_keeps_everything() -> None:
    made = plan([on_roll("a", number="1"), on_roll("b", "Leo Ng", number="2")], row(2, number="1"))
    assert [pupil.subject for pupil in made.missing] == ["b"]
    assert made.changes == ()


def test_who_has_left_already_is_not_missing() -> None:
    assert kinds(plan([on_roll("a", left=True)], row(2, "Leo Ng"))) == (1, 0, 0, 0, 0)


def test_who_comes_back_is_changed() -> None:
    made = plan([on_roll("a", number="1", left=True)], row(2, number="1"))
    assert kinds(made) == (0, 1, 0, 0, 0)
    assert differences(made.changed[0].before, made.changed[0].after) == {"left": False}


def test_the_stage_follows_the_year() -> None:
    moved_up = after(on_roll("a", number="1", year="Year 1", stage="young"), row(2, number="1", year="Year 3"))
    assert (moved_up.year, moved_up.stage) == ("Year 3", "older")


def test_a_stage_that_staff_chose_stays() -> None:
    placed = after(on_roll("a", number="1", year="Year 3", stage="young"), row(2, number="1", year="Year 4"))
    assert (placed.year, placed.stage) == ("Year 4", "young")


def test_a_temporary_upn_becomes_permanent_and_never_the_other_way() -> None:
    assert after(on_roll("a", upn=TEMPORARY), row(2, upn=PERMANENT)).upn == PERMANENT
    assert after(on_roll("a", upn=PERMANENT, number="1"), row(2, upn=TEMPORARY, number="1")).upn == PERMANENT


def test_a_number_that_lost_its_zeros_stays_as_it_was() -> None:
    assert after(on_roll("a", number="0042"), row(2, number="42")).number == "0042"


def test_a_file_without_numbers_takes_none_away() -> None:
    known = on_roll("a", number="42", upn=PERMANENT)
    assert after(known, row(2)) == known


def test_a_file_with_one_first_name_leaves_the_other_alone() -> None:
    known = on_roll("a", "Gra Taylor", legal_first="Grace", number="1")
    assert after(known, row(2, "Grace Taylor", number="1")) == known
    assert after(known, row(2, "Gra Taylor", number="1")) == known


def test_a_file_with_both_first_names_wins() -> None:
    known = on_roll("a", "Gra Taylor", legal_first="Grace", number="1")
    named = after(known, row(2, "Gracie Taylor", legal="Grace", number="1"))
    assert (named.first, named.legal_first) == ("Gracie", "Grace")
    plain = after(known, row(2, "Grace Taylor", legal="Grace", number="1"))
    assert (plain.first, plain.legal_first) == ("Grace", "")


def test_years_that_no_stage_holds_are_passed_over() -> None:
    made = plan([on_roll("a", number="1")], row(2, number="1", year="Year 12"), row(3, "Leo Ng", year="Nursery"))
    assert [line.line for line in made.passed_over] == [2, 3]
    assert kinds(made) == (0, 0, 0, 0, 0)


def test_who_may_be_meant_by_an_unsure_line_is_not_missing() -> None:
    made = plan([on_roll("a")], row(2, class_name="Oak"))
    assert (len(made.questions), kinds(made)) == (1, (0, 0, 0, 0, 0))
    assert kinds(plan([on_roll("a")], row(2, class_name="Oak"), answers={2: "a"})) == (0, 0, 1, 0, 0)
    assert kinds(plan([on_roll("a")], row(2, class_name="Oak"), answers={2: NEW})) == (1, 0, 0, 0, 1)


def test_who_moves_keeps_the_animal_unless_the_class_has_it() -> None:
    mover = on_roll("a", number="1", animal="owl")
    assert after(mover, row(2, number="1", class_name="Oak")).animal == "owl"
    host = on_roll("b", "Leo Ng", number="2", class_name="Oak", animal="owl")
    made = plan([mover, host], row(2, number="1", class_name="Oak"), row(3, "Leo Ng", number="2", class_name="Oak"))
    assert made.moved[0].after.animal != "owl"
    assert made.unchanged == (host,)


def test_a_whole_class_that_moves_keeps_all_its_animals() -> None:
    pupils = [on_roll(s, f"{s} Li", number=s, animal=animal) for s, animal in zip("123", ANIMALS, strict=False)]
    rows = [row(int(s), f"{s} Li", number=s, class_name="Oak", year="Year 5") for s in "123"]
    made = plan(pupils, *(line for line in rows))
    assert made.passed_over == tuple(rows)  # no stage holds Year 5 here
    made = plan(pupils, *(row(line.line, f"{line.number} Li", number=line.number, class_name="Oak") for line in rows))
    assert [change.after.animal for change in made.moved] == list(ANIMALS[:3])


def test_a_pupil_without_an_animal_is_given_one() -> None:
    assert after(on_roll("a", number="1", animal=""), row(2, number="1")).animal in ANIMALS


def test_a_new_pupil_does_not_take_the_animal_of_one_who_is_missing() -> None:
    roll = [on_roll(animal, f"{animal} Ng", number=animal, animal=animal) for animal in ANIMALS[:4]]
    (change,) = plan(roll, row(2, number="9")).new
    assert change.after.animal == ANIMALS[4]


names = st.sampled_from(["Mia Li", "Leo Ng", "Zoë Ray", "Mia Ray", "Leo Li"])
lines = st.lists(
    st.tuples(names, st.sampled_from(["Elm", "Oak"]), st.sampled_from(["Year 1", "Year 4", "Year 12"])), max_size=8
)


@given(lines, lines)
def test_importing_the_same_file_again_changes_nothing(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]]
) -> None:
    def rows(table: list[tuple[str, ...]]) -> list[Row]:
        return [row(n, name, number=str(n), class_name=c, year=y) for n, (name, c, y) in enumerate(table, start=2)]

    roll: list[Pupil] = []
    for table in (first, second):
        answers = {line.line: NEW for line in rows(table)} if not roll else {}
        made = plan(roll, *rows(table), answers=answers, animals=MANY)
        answers |= {question.row.line: NEW for question in made.questions}
        made = plan(roll, *rows(table), answers=answers, animals=MANY)
        changed = {change.after.subject: change.after for change in made.changes}
        roll = [changed.pop(pupil.subject, pupil) for pupil in roll] + [
            replace(pupil, subject=f"{len(roll)}-{subject}") for subject, pupil in changed.items()
        ]
        again = plan(roll, *rows(table), animals=MANY)
        assert (again.changes, again.questions) == ((), ())
        assert max(Counter((pupil.class_name, pupil.animal) for pupil in roll).values(), default=1) == 1
