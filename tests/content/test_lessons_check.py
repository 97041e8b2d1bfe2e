from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.finding import Finding
from app.errors import KioskError
from app.ports.pack_check import Signed
from tests.support.packs import LESSONS, line_of, own_pack, pack_check, shelf_over

NOBODY: Signed = frozenset()


def findings(folder: Path) -> tuple[Finding, ...]:
    return pack_check().check(folder, NOBODY)


def only_finding(folder: Path) -> Finding:
    (finding,) = findings(folder)
    return finding


def test_the_shipped_lessons_are_in_order() -> None:
    assert pack_check().check(None, NOBODY) == ()


def test_a_copy_of_a_shipped_lesson_is_in_order(tmp_path: Path) -> None:
    own_pack(tmp_path)
    assert findings(tmp_path) == ()
    assert findings(tmp_path / "lks2") == ()


LONG = "I ask a teacher or another grown-up in the room before I go online at school."


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "says"),
    [
        ("lesson.toml", "I ask a teacher before I go online.", LONG, LONG, "has 16 words"),
        ("lesson.toml", "First I ask. Then I go online.", "I ask. " * 13, "simpler", "26 words"),
        ("lesson.toml", 'rules = ["P01"]', 'rules = ["P01", "P99"]', "P99", "no rule “P99”"),
        ("lesson.toml", 'alt = "A child whispers', 'alt = "" # A child whispers', "whispers", "no alt text"),
        (
            "lesson.toml",
            'alt = "A girl with her hand up',
            'alt = "" # A girl with her hand up',
            "hand up",
            "no alt text",
        ),
        ("lesson.toml", 'kind = "It could upset', 'kind = "" # It could upset', "It could upset", "no kind word"),
        ("lesson.toml", 'text = "I tell nobody."', 'text = "I tell a grown-up."', "", "same text"),
        (
            "lesson.toml",
            'short_checks = ["check-tell", "check-private"]',
            'short_checks = ["check-tell"]',
            "short_checks",
            "two",
        ),
        ("lesson.toml", 'picture = "lks2-tell-show"', 'picture = "tould"', "tould", "no picture “tould”"),
        ("lesson.toml", 'reason = "They search', 'reason = "" # They search', "They search", "without a reason"),
        ("lesson.toml", 'rule = "P05"', 'rule = "P01"', 'rule = "P01"', "a page teaches it"),
        ("words.toml", 'undo = "Undo"', 'undoo = "Undo"', "undoo", "Nothing on the screen"),
        ("words.toml", "{name}, write", "{pupil}, write", "{pupil}", "nothing fills in"),
        ("words.toml", 'undo = "Undo"', 'undo = "Undo {"', "Undo {", "nothing fills in"),
    ],
)
def test_a_finding_names_file_line_and_remedy(
    tmp_path: Path, file: str, old: str, new: str, at: str, says: str
) -> None:
    path = own_pack(tmp_path, {old: new}, file)
    found = [one for one in findings(tmp_path) if says in one.what]
    assert len(found) == 1
    assert found[0].file == str(path)
    assert found[0].remedy
    if at:
        assert found[0].line == line_of(path, at)


def test_a_rule_that_is_neither_taught_nor_left_out_is_named(tmp_path: Path) -> None:
    own_pack(tmp_path, {'rules = ["P01"]': 'rules = ["P03"]'})
    assert only_finding(tmp_path).what == "P01 is neither taught nor left out."


def test_a_stage_that_does_not_say_tell_a_grown_up_is_told(tmp_path: Path) -> None:
    own_pack(tmp_path, {'rules = ["P11"]': 'rules = ["P01"]'})
    assert any("you are never in trouble for telling" in one.what for one in findings(tmp_path))


def test_words_that_are_missing_are_all_named_at_once(tmp_path: Path) -> None:
    own_pack(tmp_path, {'undo = "Undo"\n': "", 'back = "Back"\n': ""}, "words.toml")
    assert [one.what for one in findings(tmp_path)] == [
        "The words “back” are missing.",
        "The words “undo” are missing.",
    ]


def test_text_that_is_too_hard_for_the_age_is_told_with_its_grade(tmp_path: Path) -> None:
    hard = "Unauthorised dissemination contravenes institutional regulations."
    path = own_pack(tmp_path)
    path.write_text(
        "\n".join(
            f'sentence = "{hard}"'
            if line.startswith("sentence")
            else f'simpler = "{hard}"'
            if line.startswith("simpler")
            else line
            for line in path.read_text("utf-8").splitlines()
        ),
        "utf-8",
    )
    assert "this stage allows 4" in only_finding(tmp_path).what


def test_a_stage_where_children_listen_has_no_grade(tmp_path: Path) -> None:
    stages = (LESSONS / "stages.toml").read_text("utf-8")
    (tmp_path / "stages.toml").write_text(stages.replace("grade = 4\n", ""), "utf-8")
    own_pack(
        tmp_path, {'simpler = "First I ask. Then I go online."': 'simpler = "Unauthorised dissemination contravenes."'}
    )
    assert findings(tmp_path) == ()


def test_a_picture_of_the_wrong_act_alone_is_refused(tmp_path: Path) -> None:
    own_pack(tmp_path)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/lks2-tell.toml").write_text('[[layer]]\nshape = "cross"\nx = 9\ny = 9\n')
    found = only_finding(tmp_path)
    assert found.file.endswith("lks2-tell.toml")
    assert "wrong act alone" in found.what


def test_a_glyph_that_screen_and_paper_draw_differently_is_refused_unless_compared(tmp_path: Path) -> None:
    own_pack(tmp_path)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "lks2-tell.toml").write_text('[[layer]]\nglyph = "1FAE5"\nx = 9\ny = 9\nsize = 50\n')
    assert "stroke-dasharray" in only_finding(tmp_path).what
    (pictures / "compared.toml").write_text('glyphs = ["1FAE5"]\n')
    assert findings(tmp_path) == ()


def test_an_unknown_glyph_and_a_broken_scene_are_told_once_with_the_scene(tmp_path: Path) -> None:
    own_pack(tmp_path, {'picture = "lks2-show-friends"': 'picture = "lks2-tell"'})
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "lks2-tell.toml").write_text('[[layer]]\nglyph = "1F98A-00"\nx = 9\ny = 9\nsize = 50\n')
    (pictures / "lks2-photos.toml").write_text("[[layer]]\nx = 9\n")
    files = [Path(one.file).name for one in findings(tmp_path)]
    assert sorted(files) == ["lks2-photos.toml", "lks2-tell.toml"]


def test_a_broken_file_is_a_finding_and_the_other_stages_are_still_checked(tmp_path: Path) -> None:
    own_pack(tmp_path, {"version = 1": "version = one"})
    (tmp_path / "ks1").mkdir()
    (tmp_path / "ks1/lesson.toml").write_text((LESSONS / "ks1/lesson.toml").read_text("utf-8").replace("P11", "P77"))
    whats = [one.what for one in findings(tmp_path)]
    assert any("not TOML" in what for what in whats)
    assert any("P77" in what for what in whats)


def test_a_folder_that_no_stage_knows_is_told(tmp_path: Path) -> None:
    own_pack(tmp_path)
    (tmp_path / "lks9").mkdir()
    (tmp_path / "lks9/lesson.toml").write_text("")
    assert only_finding(tmp_path).what == "There is no stage “lks9”."


def test_a_folder_without_any_lesson_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        findings(tmp_path)
    assert caught.value.code == "lesson-missing"


def test_a_page_that_differs_from_what_was_signed_under_its_version_is_told(tmp_path: Path) -> None:
    signed = frozenset(("lks2", page.id, page.version, page.hash) for page in shelf_over().lesson("lks2").pages)
    path = own_pack(tmp_path, {"I ask a teacher before I go online.": "I ask before I go online."})
    (finding,) = pack_check().check(tmp_path, signed)
    assert "not what pupils signed as version 1" in finding.what
    assert finding.line == line_of(path, "version = 1")

    own_pack(
        tmp_path, {"I ask a teacher before I go online.": "I ask before I go online.", "version = 1": "version = 2"}
    )
    assert pack_check().check(tmp_path, signed) == ()
    assert pack_check().check(None, signed) == ()
