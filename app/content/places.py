"""From a place in a lesson to a line of its file."""

from __future__ import annotations

from pathlib import Path

from app.content.toml_file import TomlFile, read_toml
from app.domain.finding import Finding, Place, Remark


class Places:
    """The files of one stage, read for their lines."""

    def __init__(self, lesson: Path, words: Path, teach: Path) -> None:
        self._lesson = read_toml(lesson, "lesson-broken")
        self._words = read_toml(words, "lesson-broken")
        self._teach = read_toml(teach, "lesson-broken") if teach.is_file() else TomlFile(teach, (), {}, "lesson-broken")

    def finding(self, remark: Remark) -> Finding:
        """The remark with the file and line it is about."""
        file = self._file(remark.place.table)
        return Finding(str(file.path), self._line(file, remark.place), remark.what, remark.remedy)

    def _file(self, table: str) -> TomlFile:
        if table == "words":
            return self._words
        return self._teach if table in ("teach", "step") else self._lesson

    def _line(self, file: TomlFile, place: Place) -> int:
        if place.table in ("", "words", "teach"):
            line = file.key_line(place.key) if place.key else 0
            return line if place.key in file.table else 0
        start, end = 0, len(file.lines)
        for depth, at in enumerate(place.at):
            spans = file.headers("check" if depth == 0 and place.table == "check.choice" else place.table, start, end)
            if at >= len(spans):
                return 0
            start, end = spans[at]
        return file.key_line(place.key, start) if place.key else start + 1
