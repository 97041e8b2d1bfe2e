"""The briefing as data: read strictly, replaced by a school's own, checked, and stood in for when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.briefing_read import MOST_LETTERS, read_briefing
from app.content.safe_gallery import SafeGallery
from app.content.safe_shelf import SafeShelf
from app.content.toml_file import PackFault
from app.domain.briefing import pages_for
from tests.support.packs import ANIMALS, LESSONS, PICTURES, pack_check, shelf_over

PAGE = '[[page]]\ntitle = "Stay calm"\nshort = true\ntext = ["Listen first."]\n'


def own(folder: Path, text: str) -> Path:
    file = folder / "briefing.toml"
    file.write_text(text, "utf-8")
    return file


def fault_of(folder: Path, text: str) -> tuple[int, str]:
    with pytest.raises(PackFault) as fault:
        read_briefing(own(folder, text))
    return fault.value.line, fault.value.what


def test_the_shipped_one_is_short_for_a_supply_teacher_and_names_what_policy_asks_for() -> None:
    pages = shelf_over().briefing()
    said = " ".join(" ".join(page.text) for page in pages)

    assert 5 <= len(pages) <= 7
    assert len(pages_for(pages, supply=True)) == 3
    assert pages_for(pages, supply=False) == pages
    assert all(
        word in said for word in ("safeguarding lead", "done the right thing", "personal use", "Your own accounts")
    )
    assert len(said.split()) < 600  # about three minutes


def test_a_school_s_own_stands_in_its_place(tmp_path: Path) -> None:
    own(tmp_path, PAGE)

    assert [page.title for page in shelf_over(tmp_path).briefing()] == ["Stay calm"]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "The briefing has no page."),
        (PAGE.replace("short = true\n", ""), 1, "No page is for a supply teacher."),
        (PAGE + 'tone = "kind"\n', 5, "“tone” is not a key that belongs here."),
        (PAGE.replace('"Stay calm"', '""'), 2, "“title” is empty."),
        (PAGE.replace('"Listen first."', ""), 4, "“Stay calm” needs 1 to 4 paragraphs."),
        (PAGE.replace("Listen first.", "x" * (MOST_LETTERS + 1)), 4, "A paragraph has more than 260 letters."),
        (PAGE + 'picture = "told"\n', 5, "The picture says nothing to those who cannot see it."),
        (PAGE + 'picture = "../told"\n', 5, "“../told” cannot be a name."),
        (PAGE * 13, 1, "The briefing has 13 pages."),
    ],
)
def test_what_is_wrong_is_told_by_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    assert fault_of(tmp_path, text) == (line, what)


def test_lessons_check_reads_it(tmp_path: Path) -> None:
    file = own(tmp_path, PAGE + 'picture = "no-such-thing"\nalt = "Nothing"\n')
    (found,) = pack_check().check(tmp_path, frozenset())

    assert (found.file, found.line) == (str(file), 5)
    assert found.what == "There is no picture “no-such-thing”."
    own(tmp_path, PAGE)
    assert pack_check().check(tmp_path, frozenset()) == ()


def test_a_broken_one_of_the_school_s_own_is_told_and_the_shipped_one_stands_in(tmp_path: Path) -> None:
    file = own(tmp_path, PAGE + "tone = 3\n")
    shelf = SafeShelf([tmp_path, LESSONS], SafeGallery([tmp_path / "pictures", PICTURES], ANIMALS))

    assert shelf.briefing() == shelf_over().briefing()
    assert [(found.file, found.line) for found in shelf.troubles()] == [(str(file), 5)]
