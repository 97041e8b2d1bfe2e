"""A school's own lesson that cannot be used: staff read so on every screen, and pupils have the shipped one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.services.kit import Kit
from tests.support.hostile import own_stage, safe_shelf
from tests.support.kiosk_window import KioskWindow
from tests.support.packs import shelf_over
from tests.support.staff_window import come_in, open_school, text_of

Opener = Callable[..., KioskWindow]


def broken(tmp_path: Path) -> tuple[Path, Callable[[], Kit]]:
    """The school's own lesson for ages 7 to 9 with a fault in its ninth line or so, and a kit over it."""
    file = own_stage(tmp_path / "lessons", "lks2") / "lesson.toml"
    file.write_text(file.read_text("utf-8").replace("version = 1", "version = inf", 1), "utf-8")
    shelf = safe_shelf(tmp_path / "lessons")
    return file, lambda: replace(open_school(tmp_path), shelf=shelf, pack_troubles=shelf.troubles)


def test_staff_are_told_file_line_and_what_to_do_until_it_is_mended(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    file, kit = broken(tmp_path)
    line = next(n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if "inf" in text)
    kiosk = come_in(open_staff_kiosk(kit=kit))
    kiosk.until(lambda: kiosk.find("packBanner") is not None)
    said = text_of(kiosk, "packBanner")
    assert f"{file}, line {line}: This is inf" in said
    assert "what came with Thumbs Up is shown in its place" in said
    kiosk.tap("lock")
    kiosk.on("pupil/Attract")
    assert kiosk.find("packBanner") is None


def test_pupils_meet_the_shipped_lesson(tmp_path: Path) -> None:
    _, kit = broken(tmp_path)
    opened = kit()
    assert opened.shelf.lesson("lks2") == shelf_over().lesson("lks2")
    opened.close()


def test_staff_of_a_school_with_sound_packs_are_told_nothing(open_staff_kiosk: Opener) -> None:
    kiosk = come_in(open_staff_kiosk())
    kiosk.rest(0.3)
    assert kiosk.find("packBanner") is None
