from __future__ import annotations

from pathlib import Path

import pytest

from app.content.telling_read import MOST, read_sorts
from app.content.toml_file import PackFault

SORT = '[[sort]]\nid = "{id}"\npicture = "told"\nalt = "A child"\nwords = "I saw"\nstaff = "Saw"\n'
SHIPPED = Path(__file__).parents[2] / "lessons" / "telling.toml"


def written(folder: Path, text: str) -> Path:
    path = folder / "telling.toml"
    path.write_text(text, "utf-8")
    return path


def test_five_sorts_are_shipped_each_with_a_picture_of_its_own() -> None:
    sorts = read_sorts(SHIPPED)
    assert [sort.id for sort in sorts] == ["saw", "unkind", "asked", "pressed", "other"]
    assert len({sort.picture for sort in sorts}) == 5


def test_a_school_may_have_none(tmp_path: Path) -> None:
    assert read_sorts(written(tmp_path, "")) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SORT.format(id="one") * 2, "“one” stands here twice"),
        ("".join(SORT.format(id=f"s{n}") for n in range(MOST + 1)), f"There are {MOST + 1} sorts"),
        (SORT.format(id="../x"), "cannot be a name"),
        (SORT.format(id="one") + 'colour = "red"\n', "“colour” is not a key"),
        (SORT.format(id="one").replace('"A child"', '""'), "“alt” is empty"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PackFault, match=said):
        read_sorts(written(tmp_path, text))
