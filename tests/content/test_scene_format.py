from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.content.compose import Composer
from app.content.toml_file import MOST_BYTES, PackFault
from app.errors import KioskError
from tests.support.packs import outcome
from tests.support.render import ROOT

SHIPPED = ROOT / "assets/pictures"


def compose(folder: Path, text: str) -> bytes:
    """A picture of a school's own, drawn with the shipped fragments and palette."""
    (folder / "try.toml").write_text(text, "utf-8")
    return Composer([folder, SHIPPED]).scene("try").svg


def fault_of(folder: Path, text: str) -> PackFault:
    with pytest.raises(PackFault) as caught:
        compose(folder, text)
    return caught.value


def test_a_scene_is_flat_svg_with_a_view_box(tmp_path: Path) -> None:
    svg = compose(tmp_path, '[[layer]]\nglyph = "1F98A"\nx = 1\ny = 2\nsize = 72\n').decode()

    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"')
    assert svg.count("<svg") == 1
    assert " id=" not in svg
    assert " class=" not in svg
    assert " style=" not in svg


def test_equal_scenes_are_equal_to_the_byte(tmp_path: Path) -> None:
    text = '[[layer]]\nperson = "child"\nx = 300\ny = 300\nlooks_at = [0, 0]\n'
    assert compose(tmp_path, text) == compose(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('[[layer]]\nglyph = "1F98A"\nx = 1\ny = 2\nsize = 72\nsise = 3\n', 6, "sise"),
        ('[[layer]]\nglyph = "1F98A"\nx = 1\nsize = 72\n', 1, "“y” is missing"),
        ('[[layer]]\nglyph = "1F98A"\nx = "1"\ny = 2\nsize = 72\n', 3, "not a number"),
        ('[[layer]]\nglyph = "1F98A"\nx = true\ny = 2\nsize = 72\n', 3, "not a number"),
        ('[[layer]]\nglyph = "1F98A"\nx = nan\ny = 2\nsize = 72\n', 3, "nan"),
        ('[[layer]]\nglyph = "1F98A"\nshape = "rect"\n', 1, "exactly one of"),
        ("[[layer]]\nx = 2\n", 1, "exactly one of"),
        ('[scene]\nbackground = "moon"\n', 2, "bg-moon"),
        ('[[layer]]\nshape = "blob"\n', 2, "Choose one of"),
        ('[[layer]]\nshape = "circle"\nx = 1\ny = 1\nr = 5\nfill = "mauve-ish"\n', 6, "no colour"),
        ('[[layer]]\nshape = "path"\nd = "M0 0A1 1 0 0 0 2 2"\n', 3, "not path data"),
        ('[[layer]]\nuse = "../../rules"\n', 2, "cannot be a name"),
        ('[[layer]]\nuse = "nothing-here"\n', 2, "no fragment"),
        ('[[layer]]\nshape = "line"\npoints = [[1, 2], [3]]\n', 3, "not a point"),
        ('[[layer]]\nshape = "tick"\nx = 1\ny = 1\nside = "wrong"\n', 5, "Only a pair"),
        ('[[layer]]\nperson = "child"\nx = 1\ny = 700\nbottom = 710\n', 5, "above its shoulders"),
        ('[[layer]]\nperson = "child"\nx = 1\ny = 1\nhair = "mohican"\n', 5, "no hair style"),
        ('[[layer]]\nperson = "child"\nx = 1\ny = 1\nwears = ["crown"]\n', 5, "crown"),
        ('[[layer]]\nperson = "child"\nx = 1\ny = 1\nleft_pose = "fig"\n', 5, "no hand"),
        ("[[layer\n", 1, "not TOML"),
        ("layer = 3\n", 1, "not a list of tables"),
    ],
)
def test_a_broken_scene_names_file_line_and_remedy(tmp_path: Path, text: str, line: int, says: str) -> None:
    fault = fault_of(tmp_path, text)

    assert fault.code == "picture-broken"
    assert fault.file == tmp_path / "try.toml"
    assert fault.line == line
    assert says in fault.staff
    assert fault.remedy


def test_the_second_layer_s_fault_is_told_at_the_second_layer(tmp_path: Path) -> None:
    good = '[[layer]]\nshape = "circle"\nx = 1\ny = 1\nr = 5\n'
    assert fault_of(tmp_path, good + good.replace("r = 5", "r = 0")).line == 10


def test_a_fragment_that_uses_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/loop.toml").write_text('[[layer]]\nuse = "loop"\n')
    assert "must not use itself" in fault_of(tmp_path, '[[layer]]\nuse = "loop"\n').staff


def test_a_picture_that_would_grow_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    for at in range(4):
        inner = f'use = "many-{at + 1}"' if at < 3 else 'shape = "circle"\nx = 1\ny = 1\nr = 5'
        (tmp_path / f"parts/many-{at}.toml").write_text(f"[[layer]]\n{inner}\n" * 40)
    assert "too many parts" in fault_of(tmp_path, '[[layer]]\nuse = "many-0"\n').staff


def test_a_file_that_is_far_too_large_is_not_parsed(tmp_path: Path) -> None:
    assert str(MOST_BYTES) in fault_of(tmp_path, "#" * (MOST_BYTES + 1)).staff


def test_a_missing_picture_and_a_missing_glyph_have_a_code_of_their_own(tmp_path: Path) -> None:
    composer = Composer([tmp_path, SHIPPED])
    for name in ("not-there", "../secret", "NOT A NAME"):
        with pytest.raises(KioskError) as caught:
            composer.scene(name)
        assert caught.value.code == "picture-missing"
        assert name in caught.value.staff
    for code in ("1F98A-BAD", "../../1F98A", "FFFFF"):
        with pytest.raises(KioskError) as caught:
            composer.lone_glyph(code)
        assert caught.value.code == "picture-missing"
        assert code in caught.value.staff


def test_a_school_s_own_picture_stands_before_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "told.toml").write_text('[scene]\nbackground = "red"\n')
    assert Composer([tmp_path, SHIPPED]).scene("told").svg != Composer([SHIPPED]).scene("told").svg


def test_a_fragment_takes_other_colours_for_its_names(tmp_path: Path) -> None:
    plain = compose(tmp_path, '[[layer]]\nuse = "desk"\nx = 1\ny = 1\n')
    teal = compose(tmp_path, '[[layer]]\nuse = "desk"\nx = 1\ny = 1\ncolours = { wood = "teal" }\n')
    assert plain != teal
    assert b"#7fcfc1" in teal


def test_a_pair_shows_both_signs_and_a_lone_cross_is_known(tmp_path: Path) -> None:
    (tmp_path / "pair.toml").write_text("[scene]\npair = true\n")
    (tmp_path / "lone.toml").write_text('[[layer]]\nshape = "cross"\nx = 1\ny = 1\n')
    composer = Composer([tmp_path, SHIPPED])
    assert composer.scene("pair").signs == {"tick", "cross"}
    assert composer.scene("lone").signs == {"cross"}


keys = st.sampled_from(
    ["glyph", "shape", "use", "person", "x", "y", "size", "points", "fill", "side", "hair", "d", "extra"]
)
values = st.one_of(
    st.integers(-999999, 999999).map(str),
    st.floats().map(repr),
    st.sampled_from(
        ['"rect"', '"1F98A"', '"child"', '"M0 0"', "true", "[]", "[[1, 2], [3, 4]]", "{}", '"../x"', '"white"']
    ),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.dictionaries(keys, values, max_size=7), max_size=4))
def test_no_layer_however_odd_raises_anything_but_a_named_fault(tmp_path: Path, layers: list[dict[str, str]]) -> None:
    text = "".join("[[layer]]\n" + "".join(f"{k} = {v}\n" for k, v in layer.items()) for layer in layers)
    assert outcome(lambda: compose(tmp_path, text)) in ("fine", "picture-broken", "picture-missing")
