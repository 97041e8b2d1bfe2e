from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from app.paper.press import ReportlabPress
from tests.paper.pages import dark_pixels, font_sizes, render
from tests.support.form_jobs import ANIMALS, gallery
from tests.support.kits import pupil


def labels(tmp_path: Path, *names: str) -> Path:
    rows = [
        (pupil(name, "Maple", "Year 1", "young"), name, gallery().picture(f"animal-{ANIMALS[place % 8]}"))
        for place, name in enumerate(names)
    ]
    out = tmp_path / "labels.pdf"
    assert ReportlabPress().animal_sheet("Maple", rows, out) == len(PdfReader(out).pages)
    return out


@pytest.mark.parametrize(("pupils", "pages"), [(1, 1), (8, 1), (9, 2), (34, 5)])
def test_eight_labels_stand_on_a_page(tmp_path: Path, pupils: int, pages: int) -> None:
    out = labels(tmp_path, *(f"Child {chr(65 + n % 26)}{n}" for n in range(pupils)))
    assert len(PdfReader(out).pages) == pages


def test_every_name_is_there_and_large(tmp_path: Path) -> None:
    names = ("Aisha", "Ben K", "Maximiliana", "Zoë")
    out = labels(tmp_path, *names)
    text = " ".join(PdfReader(out).pages[0].extract_text().split())
    for name in ("Maple", *names):
        assert name in text
    assert sum(size >= 30 for size in font_sizes(out)) >= len(names)


def test_no_childs_name_is_smaller_than_anothers(tmp_path: Path) -> None:
    out = labels(tmp_path, "Bo", "Oluwaseun-Temitope", "Maximiliana Anastasia")
    names = [size for size in font_sizes(out) if size > 14.5]
    assert len(names) >= 3
    assert max(names) == pytest.approx(min(names))


def test_a_label_holds_its_animal(tmp_path: Path) -> None:
    one, two = (render(labels(tmp_path, *names), 0, 100) for names in (("Bo",), ("Bo", "Bo")))
    assert dark_pixels(two) > dark_pixels(one) + 200
