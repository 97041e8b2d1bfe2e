"""The staff statement as data: all of the policy once, a school's own in its place, faults by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.statement_read import MOST_LETTERS, read_statement
from app.content.toml_file import PackFault
from tests.support.packs import shelf_over

HEAD = 'version = 2\nsince = "2026-09-01"\npurpose = "Why."\n'
LINE = '[[page.line]]\nid = "S01"\ntext = "I work."\npractice = "Daily."\n'
WHOLE = f'{HEAD}[[page]]\ntitle = "Work"\n{LINE}'


def own(folder: Path, text: str) -> Path:
    file = folder / "statement.toml"
    file.write_text(text, "utf-8")
    return file


def test_the_shipped_one_teaches_each_undertaking_once_in_six_minutes() -> None:
    text = shelf_over().statement()
    said = [f"{line.text} {line.practice}" for line in text.lines]

    assert sorted(line.id for line in text.lines) == [f"S{number:02}" for number in range(1, 28)]
    assert 5 <= len(text.pages) <= 7
    assert len(" ".join(said).split()) < 900  # five minutes at 180 words, and one to sign


def test_a_school_s_own_stands_in_its_place(tmp_path: Path) -> None:
    own(tmp_path, WHOLE)
    text = shelf_over(tmp_path).statement()
    assert (text.version, [page.title for page in text.pages]) == (2, ["Work"])


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (HEAD, 1, "The statement has 0 pages."),
        (WHOLE.replace("2026-09-01", "September"), 2, "“since” is not a day."),
        (WHOLE.replace("S01", "P01"), 7, "“P01” is no number of an undertaking."),
        (WHOLE + LINE, 11, "The undertaking “S01” stands here twice."),
        (WHOLE.replace("I work.", "x" * (MOST_LETTERS + 1)), 8, "“text” has more than 190 letters."),
        (WHOLE.replace('"Daily."', '""'), 9, "“practice” is empty."),
        (f'{HEAD}[[page]]\ntitle = "Work"\n', 5, "“Work” has 0 undertakings."),
        (WHOLE + 'tone = "kind"\n', 10, "“tone” is not a key that belongs here."),
    ],
)
def test_what_is_wrong_is_told_by_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    with pytest.raises(PackFault) as fault:
        read_statement(own(tmp_path, text))
    assert (fault.value.line, fault.value.what) == (line, what)
