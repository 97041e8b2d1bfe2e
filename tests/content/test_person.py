from __future__ import annotations

import math
from pathlib import Path

import pytest

from app.content.arms import Reach, crease
from app.content.compose import Composer
from app.content.limbs import CHILD, GROWN_UP, OUTLINE, Build, elbow, hanging, torso
from app.content.scene import read_part
from app.content.toml_file import PackFault
from tests.support.render import ROOT

BLUE = "#92d3f5"
"""The colour of clothes when none is given."""


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


@pytest.mark.parametrize("worn", ["../../etc/passwd", "a" * 60, "Crown"])
def test_what_nobody_can_wear_is_named_with_its_line(tmp_path: Path, worn: str) -> None:
    with pytest.raises(PackFault) as caught:
        drawn(tmp_path, wears=f'["{worn}"]')
    assert (caught.value.file.name, caught.value.line) == ("one.toml", 5)


def held(folder: Path, hands: str, **changes: str) -> str:
    keys = {"person": '"child"', "x": "300", "y": "300", "name": '"ana"', **changes}
    person = "".join(f"{key} = {value}\n" for key, value in keys.items())
    thing = '[[layer]]\nshape = "rect"\nx = 300\ny = 500\nwidth = 200\nheight = 90\nfill = "#123456"\n'
    (folder / "one.toml").write_text(f"[[layer]]\n{person}{thing}{hands}")
    return Composer([folder, ROOT / "assets/pictures"]).scene("one").svg.decode()


def test_named_hands_are_drawn_over_the_thing_they_hold(tmp_path: Path) -> None:
    _, _, later = held(tmp_path, '[[layer]]\nhands_of = "ana"\n', skin='"#654321"').partition("#123456")
    assert "#654321" in later, "the hands"
    assert BLUE in later, "the arms"


def test_an_arm_that_grips_stays_behind_the_thing_and_only_its_fingers_come_over(tmp_path: Path) -> None:
    grips = {"left_pose": '"grip"', "right_pose": '"grip"', "skin": '"#654321"'}
    _, _, later = held(tmp_path, '[[layer]]\nhands_of = "ana"\n', **grips).partition("#123456")
    assert "#654321" in later
    assert BLUE not in later


def test_two_people_of_one_name_are_a_fault(tmp_path: Path) -> None:
    twin = '[[layer]]\nperson = "child"\nname = "ana"\nx = 500\ny = 300\n'
    with pytest.raises(PackFault):
        held(tmp_path, twin + '[[layer]]\nhands_of = "ana"\n')


@pytest.mark.parametrize("hands", ["", '[[layer]]\nhands_of = "bob"\n'])
def test_hands_that_are_never_drawn_or_belong_to_nobody_are_a_fault(tmp_path: Path, hands: str) -> None:
    with pytest.raises(PackFault):
        held(tmp_path, hands)


def test_a_wheelchair_faces_either_way(tmp_path: Path) -> None:
    chair = '"wheelchair"'
    assert drawn(tmp_path, legs=chair) != drawn(tmp_path, legs=chair, faces='"left"')


def test_who_looks_away_shows_no_face(tmp_path: Path) -> None:
    mouth = "M-13 22C-6 30 6 30 13 22"
    assert mouth in drawn(tmp_path)
    assert mouth not in drawn(tmp_path, away="true")


@pytest.mark.parametrize("pose", ["round", "open", "flat", "grip", "point", "thumb"])
def test_every_hand_shows_its_fingers(tmp_path: Path, pose: str) -> None:
    hand = read_part(ROOT / f"assets/pictures/parts/hand-{pose}.toml")
    lines = [layer for layer in hand if layer.text("fill") == "none"]
    assert lines, "lines between the fingers"
    assert drawn(tmp_path, left_pose=f'"{pose}"')


def test_a_raised_sleeve_comes_from_under_a_headscarf(tmp_path: Path) -> None:
    keys = {"hair": '"hijab"', "hair_colour": '"teal-dark"', "left_hand": "[140, 180]", "right_behind": "true"}
    _, _, later = drawn(tmp_path, **keys).rpartition("#2f8f83")
    assert BLUE not in later, "no sleeve is drawn over the scarf"


def test_a_line_tells_a_folded_forearm_from_the_upper_arm(tmp_path: Path) -> None:
    folded = Reach(GROWN_UP, -1, (-100.0, 90.0))
    assert folded.folded
    assert not Reach(GROWN_UP, -1, hanging(GROWN_UP, -1)).folded
    start, end = crease(folded)
    thick = (GROWN_UP.thick + OUTLINE) / 2
    for x, y in (start, end):
        (ax, ay), (bx, by) = folded.bend, folded.wrist
        far = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / math.dist(folded.bend, folded.wrist)
        assert far == pytest.approx(thick), "it runs along the forearm's edge"
    assert math.dist(start, folded.shoulder) < math.dist(folded.bend, folded.shoulder), "on the inner side"


def test_a_portrait_ends_below_the_shoulders_no_wider_than_they_are(tmp_path: Path) -> None:
    short = torso(CHILD, 100)
    assert short.startswith(f"M{-(44 + 25 * 0.58):.4g} 100L"), short


def test_brows_stand_above_glasses(tmp_path: Path) -> None:
    brows = {"brows": '"worried"'}
    bare, framed = drawn(tmp_path, **brows), drawn(tmp_path, **brows, wears='["glasses"]')
    assert "translate(0 -9)" in framed
    assert "translate(0 -9)" not in bare
