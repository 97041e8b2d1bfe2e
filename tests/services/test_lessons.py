from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.finding import Finding
from app.services import lessons, turns
from app.services.kit import Kit
from tests.support.kits import open_kit, open_school
from tests.support.packs import add_bare_stage, own_pack, pack_check, shelf_over
from tests.support.walking import session_of, signed


def shipped_kit(tmp_path: Path) -> Kit:
    return replace(open_kit(tmp_path), shelf=shelf_over(), packs=pack_check())


def test_every_stage_is_listed_with_or_without_a_lesson(tmp_path: Path) -> None:
    add_bare_stage(tmp_path)
    kit = replace(shipped_kit(tmp_path), shelf=shelf_over(tmp_path))
    found = {line.stage: line for line in lessons.listing(kit)}
    assert list(found) == [stage.id for stage in kit.shelf.stages()]
    assert (found["lks2"].lesson, found["lks2"].pages) == ("Our twelve rules", 12)
    assert found["sixth"].pages == 0
    assert all(bool(line.pages) == (name in kit.shelf.stages_with_lesson()) for name, line in found.items())


def test_a_pack_in_order_has_no_findings(tmp_path: Path) -> None:
    own_pack(tmp_path / "own")
    assert lessons.check(shipped_kit(tmp_path), tmp_path / "own") == ()


def test_what_pupils_signed_is_read_from_the_record_and_voided_turns_count_no_more(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    assert lessons.signed_pages(school.kit) == frozenset()
    agreement = signed(school.kit, session_of(school.kit, "Maple", school.teacher.subject), "aisha")
    pages = school.kit.shelf.lesson("older").pages
    expected = {("older", page.id, page.version, page.hash) for page in pages}
    assert lessons.signed_pages(school.kit) == expected

    turns.void(school.kit, school.teacher.subject, agreement.id, "The wrong child was at the screen")
    assert lessons.signed_pages(school.kit) == frozenset()


def test_the_checker_is_given_what_pupils_signed(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    signed(school.kit, session_of(school.kit, "Maple", school.teacher.subject), "aisha")
    heard: list[object] = []

    class Hearing:
        def check(self, folder: Path | None, told: object) -> tuple[Finding, ...]:
            heard.extend((folder, told))
            return ()

        def syllables(self, word: str) -> int:
            raise AssertionError(f"nobody asked how {word} is spoken")

    assert lessons.check(replace(school.kit, packs=Hearing()), None) == ()
    assert heard == [None, lessons.signed_pages(school.kit)]
