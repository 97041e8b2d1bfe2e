from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from app.errors import KioskError
from app.paper.font_files import font_file
from app.paper.press import ReportlabPress
from tests.support.form_jobs import SCHOOL, gallery, job, sheet
from tests.support.kits import pupil


def stem_width(path: Path, letter: str) -> float:
    return float(TTFont(path.stem, path).face.charWidths[ord(letter)])


def test_variable_fonts_are_printed_at_the_weight_that_was_asked_for() -> None:
    light, strong = font_file("Noto Sans", 400), font_file("Noto Sans", 700)
    assert stem_width(strong, "n") > stem_width(light, "n") * 1.03


def test_an_instance_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made = font_file("Fredoka", 600)
    assert made.is_relative_to(tmp_path)
    before = made.stat().st_mtime_ns
    assert font_file("Fredoka", 600) == made
    assert made.stat().st_mtime_ns == before
    assert [path.suffix for path in made.parent.iterdir()] == [".ttf"]


def test_without_a_cache_folder_there_is_still_a_font(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CACHE_HOME", str(in_the_way))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert font_file("Fredoka", 600).is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("王 小明", "王 (U+738B) 小 (U+5C0F) 明 (U+660E)"), ("שרה", "ש (U+05E9)"), ("अमित", "अ (U+0905)")],
)
def test_a_name_that_cannot_be_set_is_refused_before_anything_is_printed(
    tmp_path: Path, name: str, letters: str
) -> None:
    with pytest.raises(KioskError) as fault:
        ReportlabPress().forms(job(sheets=[sheet(0), sheet(1, name=name)]), tmp_path / "no.pdf")
    assert fault.value.code == "glyph-missing"
    assert name in fault.value.staff
    assert letters in fault.value.staff
    assert not list(tmp_path.iterdir())


def test_the_letter_is_looked_at_too(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="school’s name or address has letters") as fault:
        ReportlabPress().forms(job(school=replace(SCHOOL, name="学校")), tmp_path / "no.pdf")
    assert fault.value.code == "glyph-missing"


def test_labels_for_pegs_refuse_such_a_name_too(tmp_path: Path) -> None:
    labels = [(pupil("Wei", "Maple", "Year 1", "young"), "小明", gallery().picture("animal-fox"))]
    with pytest.raises(KioskError, match="小明") as fault:
        ReportlabPress().animal_sheet("Maple", labels, tmp_path / "no.pdf")
    assert fault.value.code == "glyph-missing"
