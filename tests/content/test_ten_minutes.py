"""The guide's worked page, done as it says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from app.content.check import FolderPackCheck
from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.finding import Finding
from tests.support.hostile import own_stage
from tests.support.packs import ANIMALS, LESSONS, PICTURES
from tests.support.render import ROOT

GUIDE = (ROOT / "docs" / "writing-lessons.md").read_text("utf-8")
SECTION = GUIDE[GUIDE.index("## A page of your own") : GUIDE.index("## lesson.toml")]
PAGE, PICTURE = (
    textwrap.dedent(block) for block in re.findall(r"^ *```toml\n(.*?)^ *```", SECTION, re.DOTALL | re.MULTILINE)
)


def findings(own: Path) -> tuple[Finding, ...]:
    return FolderPackCheck([own, LESSONS], [own / "pictures", PICTURES], ANIMALS).check(own, frozenset())


def test_the_worked_page_is_told_of_and_mended_step_by_step_until_it_is_in_order(tmp_path: Path) -> None:
    lesson = own_stage(tmp_path) / "lesson.toml"
    text = lesson.read_text("utf-8")
    at = text.index('[[page]]\nid = "tell"')
    lesson.write_text(text[:at] + PAGE + "\n" + text[at:], "utf-8")
    assert any("There is no picture “shut-it”" in one.what for one in findings(tmp_path))

    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "shut-it.toml").write_text(PICTURE, "utf-8")
    (left,) = findings(tmp_path)
    assert left.what == "P06 is left out, but a page teaches it."

    text = lesson.read_text("utf-8")
    entry = re.search(r'\[\[left_out\]\]\nrule = "P06"\n.*?\n\n', text, re.DOTALL)
    assert entry
    lesson.write_text(text.replace(entry[0], ""), "utf-8")
    assert findings(tmp_path) == ()

    shelf = FolderShelf([tmp_path, LESSONS], FolderGallery([tmp_path / "pictures", PICTURES], ANIMALS))
    assert [page.id for page in shelf.lesson("ks1").pages][-2:] == ["shut-it", "tell"]
