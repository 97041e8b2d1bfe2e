from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.pupil import PUPILS, Pupil
from app.errors import KioskError
from app.services import families
from app.services.kit import Kit
from tests.support.form_kits import form_kit, maple


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    """Aisha, Ben, Chloe and Dawid Okafor."""
    made = form_kit(tmp_path)
    maple(made)
    yield made
    made.close()


def names(groups: tuple[tuple[Pupil, ...], ...]) -> list[list[str]]:
    return [[one.first for one in group] for group in groups]


def test_a_shared_surname_is_only_asked_about(kit: Kit) -> None:
    found = families.of_school(kit)
    assert names(found.offered) == [["Aisha", "Ben", "Chloe", "Dawid"]]
    assert found.known == ()


def test_who_is_said_to_be_a_family_is_kept_and_the_others_are_still_asked_about(kit: Kit) -> None:
    families.join(kit, ["aisha", "chloe"])
    found = families.of_school(kit)
    assert names(found.known) == [["Aisha", "Chloe"]]
    assert names(found.offered) == [["Ben", "Dawid"]]


def test_who_is_said_to_be_none_is_not_asked_about_again(kit: Kit) -> None:
    families.join(kit, ["aisha", "chloe"])
    families.part(kit, ["aisha", "chloe"])
    families.part(kit, ["ben", "dawid"])
    assert families.of_school(kit) == families.Families((), ())
    assert len({one.family for one in kit.ledger.read(PUPILS)}) == 4


@pytest.mark.parametrize(("subjects", "code"), [(["aisha"], "family-of-one"), (["aisha", "nobody"], "pupil-unknown")])
def test_a_family_is_two_who_are_there(kit: Kit, subjects: list[str], code: str) -> None:
    with pytest.raises(KioskError) as fault:
        families.join(kit, subjects)
    assert fault.value.code == code
