"""Whatever bytes or tables a pack is made of: a lesson, or a fault with file and line, in little time and room."""

from __future__ import annotations

import copy
import resource
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from app.content.safe_gallery import SafeGallery
from app.content.safe_shelf import SafeShelf
from app.content.shelf import FolderShelf
from app.content.toml_file import PackFault, read_toml
from app.domain.lesson import Lesson
from tests.support.hostile import fault_of, holder, own_stage, parsed, to_toml, ways
from tests.support.packs import ANIMALS, LESSONS, PICTURES, shelf_over

SLOWEST_S, ROOM_KB = 5.0, 400_000
"""A refusal takes milliseconds; what would stall a kiosk takes minutes or gigabytes."""
QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a pack that is refused late is slow to make smaller
)
GALLERY = SafeGallery([LESSONS / "no-pictures", PICTURES], ANIMALS)
"""Composes each picture once for all the examples."""

STRANGE: st.SearchStrategy[Any] = st.one_of(
    st.none().map(lambda _: ""),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.sampled_from([10**400, 16**5000, -1, 0, 2**63]),
    st.floats(),
    st.text(max_size=40),
    st.sampled_from(["../../etc/passwd", "/dev/zero", "file:///etc/passwd", "CON", "a\x00b", "‮ok", "x" * 50_000]),
    st.lists(st.text(max_size=8), max_size=4),
    st.dictionaries(st.text(min_size=1, max_size=8), st.integers(0, 9), max_size=3),
    st.lists(st.fixed_dictionaries({"id": st.text(max_size=5)}), max_size=3),
)
LIKE_TOML = st.lists(
    st.sampled_from([*"\"'=.[]{},#\n\\", '"""', "[[", "]]", "page", "1e9", "inf"]) | st.text(max_size=3),
    max_size=120,
).map("".join)


class Watch:
    """Fails when the block within took the processor too long, or made the process grow too much."""

    def __enter__(self) -> None:
        self._began = time.process_time()
        self._room = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def __exit__(self, *_: object) -> None:
        assert time.process_time() - self._began < SLOWEST_S
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - self._room < ROOM_KB


def well_told(fault: object, file: Path) -> None:
    """A fault of a pack has its file, and a line of it or the file as a whole, and says what and what to do."""
    assert isinstance(fault, PackFault), fault
    assert fault.file == file
    assert 0 <= fault.line <= len(file.read_bytes().split(b"\n")) + 1
    assert fault.what
    assert fault.remedy


@QUICK
@given(st.binary(max_size=400) | LIKE_TOML.map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"a" + b".a" * 9000 + b" = 1")
@example(b"x = 1" + b"0" * 9000)
@example(b"\xef\xbb\xbftitle = 1")
def test_any_bytes_are_a_table_or_a_fault(data: bytes) -> None:
    with TemporaryDirectory() as folder, Watch():
        file = Path(folder) / "lesson.toml"
        file.write_bytes(data)
        fault = fault_of(lambda: read_toml(file, "lesson-broken"))
        if fault is not None:
            well_told(fault, file)


def changed(draw: st.DrawFn, table: dict[str, Any]) -> dict[str, Any]:
    """The table with up to four values put wrong: another value, none, twice, or under another key."""
    made = copy.deepcopy(table)
    for _ in range(draw(st.integers(1, 4))):
        found = list(ways(made))
        if not found:
            return made
        way = found[draw(st.integers(0, len(found) - 1))]
        inside, key = holder(made, way), way[-1]
        act = draw(st.sampled_from(["swap", "swap", "drop", "twice", "rename"]))
        if act == "swap":
            inside[key] = draw(STRANGE)
        elif act == "drop":
            del inside[key]
        elif act == "twice" and isinstance(inside, list):
            inside.append(copy.deepcopy(inside[key]))
        elif isinstance(inside, dict):
            inside[draw(st.text(min_size=1, max_size=6))] = inside.pop(key)
    return made


@st.composite
def packs(draw: st.DrawFn) -> tuple[str, str]:
    """A file of a shipped pack, changed: its name and its text."""
    name = draw(st.sampled_from(["lesson.toml", "lesson.toml", "words.toml", "teach.toml"]))
    return name, to_toml(changed(draw, parsed(LESSONS / "ks1" / name)))


@QUICK
@given(packs())
def test_a_pack_with_strange_things_in_it_is_a_lesson_or_a_fault_and_the_kiosk_has_one(pack: tuple[str, str]) -> None:
    name, text = pack
    with TemporaryDirectory() as folder, Watch():
        file = own_stage(Path(folder)) / name
        file.write_text(text, "utf-8", errors="replace")
        roots = [Path(folder), LESSONS]
        fault = fault_of(lambda: FolderShelf(roots, GALLERY).lesson("ks1"))
        shelf = SafeShelf(roots, GALLERY)
        lesson = shelf.lesson("ks1")
        assert isinstance(lesson, Lesson)
        if fault is None:
            assert shelf.troubles() == ()
        else:
            well_told(fault, file)
            assert lesson == FolderShelf([LESSONS], GALLERY).lesson("ks1")
            assert [one.file for one in shelf.troubles()] == [str(file)]


@st.composite
def scenes(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(["told", "ks1-tell", "ks1-teacher-chose"]))
    return to_toml(changed(draw, parsed(PICTURES / f"{name}.toml")))


@QUICK
@given(scenes())
def test_a_picture_with_strange_things_in_it_is_drawn_or_a_fault_and_one_is_shown(text: str) -> None:
    with TemporaryDirectory() as folder, Watch():
        file = Path(folder) / "told.toml"
        file.write_text(text, "utf-8", errors="replace")
        gallery = SafeGallery([Path(folder), PICTURES], ANIMALS)
        assert gallery.picture("told").svg.startswith(b"<svg")
        if "told" in gallery.faults:
            well_told(gallery.faults["told"], file)


def test_the_writer_of_these_tests_says_what_it_was_given(tmp_path: Path) -> None:
    for file in (LESSONS / "ks1" / "lesson.toml", LESSONS / "lks2" / "lesson.toml", PICTURES / "told.toml"):
        (tmp_path / "again.toml").write_text(to_toml(parsed(file)), "utf-8")
        assert parsed(tmp_path / "again.toml") == parsed(file)


@pytest.mark.parametrize("where", ["page", "check"])
def test_a_fault_deep_in_a_pack_names_its_very_line(tmp_path: Path, where: str) -> None:
    file = own_stage(tmp_path) / "lesson.toml"
    text = file.read_text("utf-8")
    at = text.rindex("alt = ") if where == "check" else text.index("alt = ")
    file.write_text(text[:at] + "alt = inf\nx" + text[at:], "utf-8")
    fault = fault_of(lambda: shelf_over(tmp_path).lesson("ks1"))
    assert isinstance(fault, PackFault)
    assert fault.line == text.count("\n", 0, at) + 1
