from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.domain.pupil import PUPILS
from app.roster.reader import RosterReader
from app.services import roll
from app.services.kit import Kit
from tests.support.kits import open_kit

ROOT = Path(__file__).parents[2]
OURS = ROOT / "tests" / "data"
GIVEN = ROOT.parent / "shared" / "rosters"
FILES = [
    (OURS / "roll-bom.csv", 24, 4),
    (OURS / "roll-windows.csv", 18, 4),
    (OURS / "roll-last-name-first.xlsx", 20, 4),
    (GIVEN / "scholarpack.csv", 228, 19),
    (GIVEN / "sims.csv", 190, 19),
    (GIVEN / "bromcom.xlsx", 209, 19),
]


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    shelf = FolderShelf([ROOT / "lessons"], gallery)
    return replace(open_kit(tmp_path, shelf=shelf), roll_reader=RosterReader())


@pytest.mark.parametrize(("path", "many", "classes"), FILES, ids=lambda value: getattr(value, "name", str(value)))
def test_a_schools_export_imports_whole_and_once(kit: Kit, path: Path, many: int, classes: int) -> None:
    if not path.exists():
        pytest.skip(f"{path.name} is not on this machine")
    plan = roll.read_plan(kit, path).plan
    assert (plan.bad, plan.questions, plan.passed_over) == ((), (), ())
    assert roll.apply(kit, plan) == roll.RollCounts(many, 0, 0, 0, 0, 0)
    pupils = kit.ledger.read(PUPILS)
    assert len({pupil.class_name for pupil in pupils}) == classes
    assert all(pupil.stage and pupil.animal and pupil.year for pupil in pupils)
    assert max(Counter((pupil.class_name, pupil.animal) for pupil in pupils).values()) == 1
    assert roll.apply(kit, roll.read_plan(kit, path).plan) == roll.RollCounts(0, 0, 0, many, 0, 0)


def test_chosen_names_accents_and_zeros_come_through(kit: Kit) -> None:
    roll.apply(kit, roll.read_plan(kit, OURS / "roll-windows.csv").plan)
    pupils = {pupil.number: pupil for pupil in kit.ledger.read(PUPILS)}
    assert pupils["000075"].last == "O'Malley"
    assert pupils["000074"].full_name == "Éowyn Featherstonehaugh"
    assert (pupils["000078"].first, pupils["000078"].full_name) == ("Ieu", "Ieuan Tremblay")
