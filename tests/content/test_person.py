from __future__ import annotations

from pathlib import Path

import pytest

from app.content.compose import Composer
from app.content.limbs import CHILD, GROWN_UP, Build, elbow, hanging
from tests.support.render import ROOT


def drawn(folder: Path, **changes: str) -> str:
    keys = {"person": '"child"', "x": "300", "y": "300", **changes}
    (folder / "one.toml").write_text("[[layer]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items()))
    return Composer([folder, ROOT / "assets/pictures"]).scene("one").svg.decode()


def test_a_person_who_looks_somewhere_is_drawn_differently_from_one_who_looks_at_you(tmp_path: Path) -> None:
    ways = {drawn(tmp_path), drawn(tmp_path, looks_at="[900, 300]"), drawn(tmp_path, looks_at="[0, 300]")}
    assert len(ways) == 3


def test_eyes_turn_to_what_is_looked_at(tmp_path: Path) -> None:
    assert "M26 -4.2" in drawn(tmp_path, looks_at="[900, 300]"), "the right eye moves nine units to the right"


@pytest.mark.parametrize("build", [CHILD, GROWN_UP])
@pytest.mark.parametrize("side", [-1, 1])
def test_an_elbow_bends_outward_and_the_bones_keep_their_length(build: Build, side: int) -> None:
    shoulder = (build.shoulder[0] * side, build.shoulder[1])
    hand = (shoulder[0] + side * build.bone, shoulder[1] + build.bone * 0.5)
    x, y = elbow(shoulder, hand, build.bone, side)
    for end in (shoulder, hand):
        assert ((x - end[0]) ** 2 + (y - end[1]) ** 2) ** 0.5 == pytest.approx(build.bone)
    assert y > shoulder[1]


def test_a_hanging_arm_is_nearly_stretched_and_beside_the_body() -> None:
    x, y = hanging(CHILD, 1)
    assert x > CHILD.waist
    assert y - CHILD.shoulder[1] < 2 * CHILD.bone


def test_a_portrait_has_no_arms(tmp_path: Path) -> None:
    assert len(drawn(tmp_path, arms="false")) < len(drawn(tmp_path))


def test_trousers_begin_where_a_long_body_passes_the_hips(tmp_path: Path) -> None:
    red = drawn(tmp_path, trousers='"red-dark"', bottom="800")
    assert "#d22f27" in red
    assert "#d22f27" not in drawn(tmp_path, trousers='"red-dark"', bottom="500")


def test_what_is_worn_is_drawn(tmp_path: Path) -> None:
    ways = {drawn(tmp_path, wears=f'["{one}"]') for one in ("glasses", "hearing-aid", "collar", "lanyard", "tie")}
    assert len(ways) == 5
    assert drawn(tmp_path, legs='"wheelchair"') not in ways
