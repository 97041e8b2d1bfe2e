from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.content.gallery import FolderGallery
from app.content.lesson_read import read_lesson
from app.content.shelf import FolderShelf
from app.content.toml_file import PackFault
from app.domain.interface_words import KEYS
from app.errors import KioskError
from tests.support.packs import ANIMALS, LESSONS, PICTURES, line_of, outcome, own_pack, shelf_over


def test_stages_come_youngest_first_whether_they_have_a_lesson_or_not() -> None:
    shelf = shelf_over()
    orders = [stage.order for stage in shelf.stages()]
    assert orders == sorted(orders)
    assert shelf.stages_with_lesson() <= {stage.id for stage in shelf.stages()}


def test_a_lesson_is_read_whole() -> None:
    lesson = shelf_over().lesson("lks2")
    assert len(lesson.pages) == 12
    assert lesson.pages[0].rules == ("P01",)
    assert {check.id for check in lesson.checks} >= set(lesson.short_checks)
    assert set(KEYS) <= set(lesson.words)
    assert len({page.hash for page in lesson.pages}) == 12


def test_a_school_s_own_file_stands_in_place_of_the_shipped_one(tmp_path: Path) -> None:
    own_pack(tmp_path, {"Our twelve rules": "Maple rules"})
    assert shelf_over(tmp_path).lesson("lks2").title == "Maple rules"
    assert shelf_over(tmp_path).lesson("ks1") == shelf_over().lesson("ks1")


def test_a_school_can_change_words_alone(tmp_path: Path) -> None:
    own_pack(tmp_path, {"Is this you?": "Hello! Is this you?"}, "words.toml")
    (tmp_path / "lks2/lesson.toml").unlink()
    lesson = shelf_over(tmp_path).lesson("lks2")
    assert lesson.words["is_this_you"] == "Hello! Is this you?"
    assert lesson.title == "Our twelve rules"


def test_a_school_can_add_a_stage_without_code(tmp_path: Path) -> None:
    stages = (LESSONS / "stages.toml").read_text("utf-8")
    own = stages[: stages.index("[[stage]]")] + stages[stages.index("[[stage]]") :].split("[[stage]]")[3].join(
        ["[[stage]]", ""]
    )
    (tmp_path / "stages.toml").write_text(own.replace('id = "lks2"', 'id = "juniors"'), "utf-8")
    own_pack(tmp_path)
    (tmp_path / "lks2").rename(tmp_path / "juniors")
    shelf = shelf_over(tmp_path)
    assert [stage.id for stage in shelf.stages()] == ["juniors"]
    assert shelf.lesson("juniors").stage.id == "juniors"


def test_evidence_changes_with_the_sentence_the_picture_or_the_rules_and_with_nothing_else(tmp_path: Path) -> None:
    before = shelf_over().lesson("lks2").pages[0]

    def hash_after(name: str, old: str, new: str) -> str:
        own_pack(tmp_path / name, {old: new})
        return shelf_over(tmp_path / name).lesson("lks2").pages[0].hash

    assert hash_after("a", "I ask a teacher before", "I tell a teacher before") != before.hash
    assert hash_after("b", 'picture = "lks2-ask-first"', 'picture = "lks2-tell"') != before.hash
    assert hash_after("c", 'rules = ["P01"]', 'rules = ["P01", "P03"]') != before.hash
    assert hash_after("d", "Why do we ask,", "Why should we ask,") == before.hash


def test_a_redrawn_picture_changes_the_evidence(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/lks2-ask-first.toml").write_text("")
    changed, shipped = shelf_over(tmp_path).lesson("lks2"), shelf_over().lesson("lks2")
    assert changed.pages[0].hash != shipped.pages[0].hash
    assert changed.pages[1].hash == shipped.pages[1].hash
    assert changed.hash != shipped.hash


def test_a_finer_line_or_another_comment_is_no_change_of_what_was_signed(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    scene = (PICTURES / "lks2-ask-first.toml").read_text("utf-8")
    (pictures / "lks2-ask-first.toml").write_text("# Drawn again.\n" + scene, "utf-8")
    palette = (PICTURES / "palette.toml").read_text("utf-8")
    (pictures / "palette.toml").write_text(palette.replace("#e3f1f8", "#e3f1f9"), "utf-8")
    assert shelf_over(tmp_path).lesson("lks2").hash == shelf_over().lesson("lks2").hash


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("minutes = 25", "minutes = 25\nlevel = 3", "level"),
        ('title = "Our twelve rules"\n', "", "“title” is missing"),
        ("version = 1", 'version = "1"', "not a number"),
        ('strand = "wellbeing"', 'strand = "happiness"', "Choose one of"),
        ('four_c = "content"', 'four_c = "contents"', "Choose one of"),
        ('id = "ask-first"', 'id = "../../etc"', "cannot be a name"),
        ('picture = "lks2-ask-first"', 'picture = "../told"', "cannot be a name"),
        ('id = "school-work"', 'id = "ask-first"', "Two of “page”"),
        ('page = "tell"', 'page = "tall"', "no page “tall”"),
        ('short_checks = ["check-tell"', 'short_checks = ["check-told"', "no check “check-told”"),
        ("right = true", "right = false", "exactly one right choice"),
        ("right = false", "right = true", "exactly one right choice"),
        ('sentence = "I ask', "sentence = I ask", "not TOML"),
    ],
)
def test_a_broken_lesson_is_one_sentence_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    path = own_pack(tmp_path, {old: new})
    with pytest.raises(PackFault) as caught:
        shelf_over(tmp_path).lesson("lks2")
    fault = caught.value
    assert fault.code == "lesson-broken"
    assert fault.file == path
    assert fault.line > 0
    assert says in fault.staff
    assert fault.remedy


def test_a_fault_inside_a_choice_is_told_at_its_own_line(tmp_path: Path) -> None:
    path = own_pack(tmp_path, {'text = "I whisper it."': "text = 7"})
    with pytest.raises(PackFault) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert caught.value.line == line_of(path, "text = 7")


def test_missing_words_are_found_before_a_pupil_meets_them(tmp_path: Path) -> None:
    path = own_pack(tmp_path, {'undo = "Undo"\n': ""}, "words.toml")
    with pytest.raises(PackFault) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert caught.value.file == path
    assert "“undo”" in caught.value.staff


def test_a_missing_picture_is_found_when_staff_open_the_lesson(tmp_path: Path) -> None:
    own_pack(tmp_path, {"lks2-ask-first": "lks2-nowhere"})
    with pytest.raises(KioskError) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert caught.value.code == "picture-missing"
    assert "lks2-nowhere.toml" in caught.value.staff


@pytest.mark.parametrize("stage", ["no-such-stage", "../ks1", ""])
def test_a_stage_without_a_lesson_is_told_as_such(stage: str) -> None:
    with pytest.raises(KioskError) as caught:
        shelf_over().lesson(stage)
    assert caught.value.code == "lesson-missing"


@pytest.mark.parametrize("language", ["tlh", "../lks2/words", "EN"])
def test_a_letter_that_is_not_there_is_told_as_such(language: str) -> None:
    with pytest.raises(KioskError) as caught:
        shelf_over().letter(language)
    assert caught.value.code == "letter-missing"


def test_the_letter_and_all_rules_are_read() -> None:
    shelf = shelf_over()
    assert [rule.id for rule in shelf.rules()] == [f"P{n:02}" for n in range(1, 22)]
    assert shelf.letter("en").parts["tick_agree"] == "We agree"
    assert "fox" in shelf.animals()


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00a", b"[" * 5000, b"a=" + b"[" * 3000, b"\x00", b"x = 1\n" * 60_000])
def test_what_is_no_toml_at_all_is_a_named_fault(tmp_path: Path, raw: bytes) -> None:
    path = own_pack(tmp_path)
    path.write_bytes(raw)
    with pytest.raises(PackFault) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert caught.value.file == path


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(0, 400), length=st.integers(0, 40), put=st.text(max_size=12))
def test_no_damage_to_a_lesson_raises_anything_but_a_named_fault(
    tmp_path: Path, at: int, length: int, put: str
) -> None:
    path = own_pack(tmp_path)
    text = path.read_text("utf-8")
    path.write_text(text[: at * 40] + put + text[at * 40 + length :], "utf-8", errors="replace", newline="")
    stage = shelf_over().stages()[2]
    assert outcome(lambda: read_lesson(path, path.with_name("words.toml"), stage, str)) in ("fine", "lesson-broken")


@pytest.mark.parametrize("stage", sorted(path.parent.name for path in LESSONS.glob("*/lesson.toml")))
def test_versions_are_those_of_the_lesson_and_need_no_picture(stage: str) -> None:
    alone = FolderShelf([LESSONS], FolderGallery([], ANIMALS))
    whole = shelf_over().lesson(stage)
    assert alone.versions(stage) == {page.id: page.version for page in whole.pages}
