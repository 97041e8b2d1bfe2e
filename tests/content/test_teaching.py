"""teach.toml (the lesson before the rules) and stories in checks: read, and held against what they must be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.content.check import FolderPackCheck
from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.content.toml_file import PackFault
from app.domain.finding import Finding
from app.errors import KioskError
from tests.support.packs import ANIMALS, LESSONS, PICTURES, line_of, own_pack, pack_check, shelf_over
from tests.support.render import ROOT
from tests.support.teach_plan import plan, write_plan

STORY = 'story = "A box says that I won a prize."\nstory_picture = "lks2-tell"\nstory_alt = "A prize on a screen."\n'
QUESTION = 'question = "A nasty picture pops up. What do you do?"'


def findings(folder: Path) -> list[Finding]:
    return list(pack_check().check(folder, frozenset()))


def test_the_lesson_before_the_rules_is_read_whole(tmp_path: Path) -> None:
    own_pack(tmp_path)
    write_plan(tmp_path / "lks2")
    teaching = shelf_over(tmp_path).lesson("lks2").teaching
    assert teaching is not None
    assert [step.kind for step in teaching.steps] == ["teach", "teach", "talk", "teach", "recap"]
    assert teaching.minutes == sum(step.minutes for step in teaching.steps)
    assert [one.word for one in teaching.vocabulary] == ["search", "advert", "password"]
    assert findings(tmp_path) == []


def test_the_worked_step_of_the_guide_is_read_as_it_stands(tmp_path: Path) -> None:
    guide = (ROOT / "docs/writing-lessons.md").read_text("utf-8")
    worked = guide.split("## teach.toml")[1].split("```toml\n")[1].split("```")[0]
    own_pack(tmp_path)
    (tmp_path / "lks2/teach.toml").write_text(worked, "utf-8")
    teaching = shelf_over(tmp_path).lesson("lks2").teaching
    assert teaching is not None
    assert [step.id for step in teaching.steps] == ["choose-words"]
    # it is one step of several, and nothing else is wrong with it
    assert [one.what.split(" ")[0] for one in findings(tmp_path)] == ["The", "This", "No", "The"]


def test_teaching_changes_the_lesson_but_nothing_that_pupils_signed(tmp_path: Path) -> None:
    own_pack(tmp_path)
    write_plan(tmp_path / "lks2", {"I look at number 1 with my class.": "I look at it with my class."})
    before, after = shelf_over().lesson("lks2"), shelf_over(tmp_path).lesson("lks2")
    assert after.hash != before.hash
    assert [page.hash for page in after.pages] == [page.hash for page in before.pages]
    assert [check.hash for check in after.checks] == [check.hash for check in before.checks]


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("minutes = 10", "minutes = 12", "minutes = 12", "take 10 minutes together, the lesson says 12"),
        ('aim = "Pupils', 'aim = "" # "Pupils', "aim =", "no aim"),
        ('"to look for something"', '""', "vocabulary", "“search” is not explained"),
        ('    { word = "advert", means = "a picture that wants us to buy" },\n', "", "vocabulary", "2 new words"),
        (
            'watch_for = ["They think the first result is the best. Look at two together.", ',
            "watch_for = [",
            "w",
            "1 th",
        ),
        ('kind = "talk"', 'kind = "teach"', "", "talk to a partner"),
        ('kind = "recap"', 'kind = "teach"', "", "is the recap"),
        ('kind = "talk"', 'kind = "recap"', 'kind = "recap"', "is the recap"),
        ('id = "step-2"', 'id = "step-1"', "", "Two steps have the id “step-1”"),
        ('title = "Step 3"', 'title = ""', 'title = ""', "has no title"),
        ('alt = "A child tells a grown-up."', 'alt = ""', 'alt = ""', "has no alt text"),
        ('prompts = ["What do you see?"]', "prompts = []", "prompts = []", "gives the teacher no prompts"),
        ('picture = "lks2-tell"', 'picture = "lks2-tall"', "lks2-tall", "no picture “lks2-tall”"),
        ("I look at number 4 with my class.", "I look at it " * 4, "I look at it", "has 16 words"),
        ("Look at number 5.", "I look. " * 13, "simpler", "has 26 words"),
        ("a secret word that lets me in", "a word " * 7, "vocabulary", "has 14 words"),
    ],
)
def test_a_finding_in_the_teaching_names_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, at: str, says: str
) -> None:
    own_pack(tmp_path)
    path = write_plan(tmp_path / "lks2", {old: new})
    found = [one for one in findings(tmp_path) if says in one.what]
    assert found, findings(tmp_path)
    assert {one.file for one in found} == {str(path)}
    assert all(one.remedy for one in found)
    if len(at) > 1 and at != "simpler":
        assert found[0].line == line_of(path, at)


def test_a_lesson_with_too_few_steps_for_its_age_is_told(tmp_path: Path) -> None:
    own_pack(tmp_path)
    path = tmp_path / "lks2/teach.toml"
    steps = plan().split("\n[[step]]")
    path.write_text("\n[[step]]".join((steps[0].replace("= 10", "= 4"), steps[3], steps[5])), "utf-8")
    (found,) = findings(tmp_path)
    assert (found.what, found.remedy) == ("This lesson has 2 steps.", "At this stage have 5 to 6.")


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ('kind = "talk"', 'kind = "chat"', "chat", "Choose one of: teach, talk, recap."),
        ("minutes = 2", "minutes = 0", "minutes = 0", "Choose from 1 to 240"),
        ('title = "Step 1"\n', 'title = "Step 1"\nlevel = 2\n', "level", "not a key that belongs here"),
        ('picture = "lks2-tell"', 'picture = "../told"', "../told", "cannot be a name"),
        ('sentence = "I look at number 1 with my class."', 'sentence = ""', 'sentence = ""', "is empty"),
        ('word = "advert"', "word = 7", "vocabulary", "“word” is not text"),
        ('aim = "Pupils', 'aim = Pupils"', "aim", "not TOML"),
    ],
)
def test_a_broken_teach_toml_is_one_sentence_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, at: str, says: str
) -> None:
    own_pack(tmp_path)
    path = write_plan(tmp_path / "lks2", {old: new})
    with pytest.raises(PackFault) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert (caught.value.code, caught.value.file) == ("lesson-broken", path)
    assert caught.value.line == line_of(path, at)
    assert says in caught.value.staff
    assert [one.file for one in findings(tmp_path)] == [str(path)]


def test_a_missing_picture_of_a_step_is_found_when_staff_open_the_lesson(tmp_path: Path) -> None:
    own_pack(tmp_path)
    write_plan(tmp_path / "lks2", {"lks2-tell": "lks2-nowhere"})
    with pytest.raises(KioskError) as caught:
        shelf_over(tmp_path).lesson("lks2")
    assert caught.value.code == "picture-missing"


def test_a_lesson_without_teaching_can_be_run_and_is_a_finding(tmp_path: Path) -> None:
    shutil.copytree(LESSONS, tmp_path / "lessons")
    (tmp_path / "lessons/lks2/teach.toml").unlink()
    alone = [tmp_path / "lessons"]
    assert FolderShelf(alone, FolderGallery([PICTURES], ANIMALS)).lesson("lks2").teaching is None
    (found,) = FolderPackCheck(alone, [PICTURES], ANIMALS).check(None, frozenset())
    assert found.file == str(tmp_path / "lessons/lks2/teach.toml")
    assert "no lesson before its rules" in found.what


def test_a_check_can_tell_a_story_first(tmp_path: Path) -> None:
    own_pack(tmp_path, {QUESTION: STORY + QUESTION})
    before, after = shelf_over().lesson("lks2").checks, shelf_over(tmp_path).lesson("lks2").checks
    assert after[0].story is not None
    assert after[0].story.text == "A box says that I won a prize."
    assert after[0].hash != before[0].hash
    assert after[1:] == before[1:]
    assert findings(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('story_alt = "A prize on a screen."\n', "", "“story_alt” is missing"),
        ('story = "A box says that I won a prize."\n', "", "“story” is missing"),
        ('story_picture = "lks2-tell"', 'story_picture = "lks2-tall"', "no picture “lks2-tall”"),
        ("A box says that I won a prize.", "A box says it. " * 7, "“story” has 28 words"),
    ],
)
def test_a_story_is_whole_and_short_enough(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in STORY
    own_pack(tmp_path, {QUESTION: STORY.replace(old, new) + QUESTION})
    (found,) = findings(tmp_path)
    assert says in found.what
    assert found.remedy
    assert found.line


def with_stage(folder: Path, changes: dict[str, str]) -> None:
    own_pack(folder)
    text = (LESSONS / "stages.toml").read_text("utf-8")
    head, lks2 = text.split('id = "lks2"')
    for old, new in changes.items():
        assert old in lks2
        lks2 = lks2.replace(old, new, 1)
    (folder / "stages.toml").write_text(f'{head}id = "lks2"{lks2}', "utf-8")


def test_a_stage_that_wants_stories_needs_one(tmp_path: Path) -> None:
    path = own_pack(tmp_path)
    assert findings(tmp_path) == []
    path.write_text("\n".join(line for line in path.read_text("utf-8").splitlines() if not line.startswith("story")))
    (found,) = findings(tmp_path)
    assert "tells a story" in found.what
    with_stage(tmp_path, {"scenarios = true": "scenarios = false"})
    path.write_text("\n".join(line for line in path.read_text("utf-8").splitlines() if not line.startswith("story")))
    assert findings(tmp_path) == []


def test_a_check_has_as_many_choices_as_its_stage_says(tmp_path: Path) -> None:
    with_stage(tmp_path, {"choices = 3": "choices = 2"})
    found = findings(tmp_path)
    assert len(found) == 5
    assert {one.remedy for one in found} == {"Have 2."}
