"""Who gets a licence card, and whose rules hang on the wall."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.entry import Body, Draft
from app.domain.pupil import Pupil
from app.errors import KioskError
from app.services import keepsakes
from app.services.kit import Kit
from tests.support.form_kits import form_kit, maple, sign
from tests.support.kits import enrol


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    made = form_kit(tmp_path)
    maple(made)
    return made


def let_in(kit: Kit, subject: str) -> None:
    one = sign(kit, subject)
    kit.ledger.append(Draft("turn.witnessed", (Body(subject, {"agreement": one.id, "by": ""}),)))


def test_only_those_with_access_get_a_card_and_the_others_are_named_with_the_reason(kit: Kit) -> None:
    let_in(kit, "aisha")
    sign(kit, "ben")  # whose witness has not confirmed it
    batch = keepsakes.cards(kit, class_name="maple")
    assert [card.first for card in batch.sheet.cards] == ["Aisha"]
    assert [line.pupil.first for line in batch.left_out] == ["Ben", "Chloe", "Dawid"]
    assert all(line.reason for line in batch.left_out)
    assert (batch.sheet.title, batch.sheet.school_year) == ("Licence cards of Maple", "2026/27")


def test_a_card_shows_the_first_name_alone_even_where_two_share_it(kit: Kit) -> None:
    enrol(kit, Pupil("other", "Aisha", "Smith", class_name="Maple", year="Year 2", stage="ks1", animal="bee"))
    let_in(kit, "aisha")
    let_in(kit, "other")
    cards = keepsakes.cards(kit, class_name="Maple").sheet.cards
    assert [card.first for card in cards] == ["Aisha", "Aisha"]
    assert cards[0].picture != cards[1].picture


def test_one_pupil_gets_one_card_or_the_reason_why_not(kit: Kit) -> None:
    let_in(kit, "aisha")
    assert [card.first for card in keepsakes.cards(kit, subject="aisha").sheet.cards] == ["Aisha"]
    with pytest.raises(KioskError) as fault:
        keepsakes.cards(kit, subject="chloe")
    assert (fault.value.code, fault.value.staff) == (
        "no-card", "There is no card for Chloe yet. Has not signed yet."
    )  # fmt: skip


def test_the_poster_has_the_rules_of_most_of_the_class_and_names_no_child(kit: Kit) -> None:
    enrol(kit, Pupil("zed", "Zed", "Young", class_name="Maple", year="Year 2", stage="eyfs", animal="bee"))
    made = keepsakes.poster(kit, "Maple")
    assert [rule.promise for rule in made.rules] == [page.promise for page in kit.shelf.lesson("ks1").pages]
    said = f"{made.title} {made.class_name} {made.school} {' '.join(made.words.values())}"
    assert not any(name in said for name in ("Aisha", "Ben", "Chloe", "Dawid", "Zed"))
    assert len(keepsakes.poster(kit, "Maple", "eyfs").rules) == len(kit.shelf.lesson("eyfs").pages)


def test_unknown_classes_and_stages_are_told(kit: Kit) -> None:
    for asked, code in ((("Oak", ""), "class-unknown"), (("Maple", "ks9"), "lesson-missing")):
        with pytest.raises(KioskError) as fault:
            keepsakes.poster(kit, *asked)
        assert fault.value.code == code


def test_a_school_whose_words_lack_one_is_told_which(kit: Kit) -> None:
    class Short:
        def __getattr__(self, name: str) -> object:
            return getattr(kit.shelf, name)

        def letter(self, language: str) -> object:
            letter = kit.shelf.letter(language)
            return replace(letter, parts={key: text for key, text in letter.parts.items() if key != "poster_tell"})

    with pytest.raises(KioskError) as fault:
        keepsakes.poster(replace(kit, shelf=Short()), "Maple")  # type: ignore[arg-type]
    assert fault.value.code == "lesson-broken"
    assert "poster_tell" in fault.value.staff
