"""The real kiosk on one stage's lesson, for its author: nothing is recorded, and a saved file shows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.finding import Finding
from app.domain.idle import Limits
from app.domain.picture import Picture
from app.domain.walk_carry import carry
from app.domain.walk_events import Step, Yes
from app.errors import KioskError
from app.ports.gallery import Gallery
from app.ports.machine import MachineSettings
from app.ports.voice import Voice
from app.services.kit import Kit
from app.services.pack_troubles import in_words
from app.services.preview import Look, NumberedGallery
from ui.adapters.folder_watch import FolderWatch
from ui.app import Kiosk, build
from ui.viewmodels.narration import words_of
from ui.viewmodels.pace import Pace
from ui.viewmodels.pack_findings import SCREEN, PackFindingsViewModel
from ui.viewmodels.turn import SCREENS

PATIENT = Limits(ask=None, to_attract=None, lock=float("inf"))
"""An author thinks, and looks things up: nothing happens by itself."""


@dataclass(frozen=True)
class Source:
    """Where the lesson comes from: how it is read (number of the look → Look), checked, and which folders hold it."""

    stage: str
    open_kit: Callable[[], Kit]
    look: Callable[[Kit, int], tuple[Look, Gallery]]
    check: Callable[[Kit], tuple[Finding, ...]]
    folders: Sequence[Path]


class LiveGallery:
    """Implements app.ports.gallery.Gallery with whatever gallery was read last."""

    def __init__(self, gallery: Gallery) -> None:
        self.now = gallery

    def picture(self, name: str) -> Picture:
        return NumberedGallery(self.now).picture(name)

    def scenes(self) -> tuple[str, ...]:
        return self.now.scenes()


class Preview(QObject):
    """``read`` comes after each reading, with how many findings there are that do not keep it from being shown."""

    read = Signal(int)

    def __init__(self, kiosk: Kiosk, gallery: LiveGallery, source: Source, say: Callable[[str], None]) -> None:
        super().__init__()
        self._kiosk, self._gallery, self._source, self._say = kiosk, gallery, source, say
        self._number = 0
        self._findings = PackFindingsViewModel(source.stage, self)
        kiosk.desk.kiosk.register(SCREEN, self._findings)
        self._watch = FolderWatch(source.folders, self)
        self._watch.changed.connect(self.again)
        kiosk.opening.opened.connect(self.again)

    def close(self) -> None:
        """Watch no more; before the kiosk is closed."""
        self._watch.changed.disconnect(self.again)

    def again(self) -> None:
        """Read the packs anew."""
        self._number += 1
        number = self._number
        self._kiosk.desk.jobs.run(
            lambda kit: self._source.look(kit, number), lambda found: self._take(number, *found), self._broken
        )

    def _take(self, number: int, look: Look, gallery: Gallery) -> None:
        if number != self._number:
            return  # another file was saved meanwhile
        self._gallery.now = gallery
        self._kiosk.desk.jobs.lend(look.kit)
        self._kiosk.desk.kiosk.practise(True)
        if self._kiosk.turn.walk is None:
            self._begin(look)
        else:
            self._carry_over(look)
        self._kiosk.desk.jobs.run(self._source.check, self._checked, self._broken)

    def _begin(self, look: Look) -> None:
        turn = self._kiosk.turn
        self._kiosk.flow.begin_session(look.session)
        turn.begin(look.tile, look.session)

        def past_me() -> None:
            if turn.walk is not None and turn.walk.step is Step.ME:
                turn.arrived.disconnect(past_me)
                turn.send(Yes())

        turn.arrived.connect(past_me)

    def _carry_over(self, look: Look) -> None:
        turn, kiosk = self._kiosk.turn, self._kiosk.desk.kiosk
        assert turn.walk is not None
        assert turn.opening is not None
        turn.walk = carry(turn.walk, look.lesson)
        turn.opening = replace(turn.opening, lesson=look.lesson, walk=turn.walk)
        turn.words = words_of(turn.walk, look.lesson, look.tile.name, turn.opening.school.name)
        kiosk.set_words(turn.words)
        self._kiosk.desk.sizes.set_stage(look.lesson.stage)
        turn.moved.emit()
        kiosk.go(SCREENS[turn.walk.step])

    def _checked(self, found: tuple[Finding, ...]) -> None:
        for one in found:
            self._say(in_words(one))
        self._kiosk.window.setTitle(_title(self._source.stage, len(found)))
        self.read.emit(len(found))

    def _broken(self, fault: KioskError) -> None:
        told = _finding(fault)
        self._findings.put((told,))
        self._say(in_words(told))
        self._kiosk.desk.kiosk.go(SCREEN)


def _finding(fault: KioskError) -> Finding:
    """A fault of a pack knows its file and line; any other is told as staff would be."""
    file = getattr(fault, "file", None)
    if file is None:
        return Finding("", 0, fault.staff, "")
    return Finding(str(file), getattr(fault, "line", 0), getattr(fault, "what", ""), getattr(fault, "remedy", ""))


def _title(stage: str, findings: int) -> str:
    told = f"{findings} to put right" if findings else "in order"
    return f"Thumbs Up: {stage}, {told}"


def open_preview(
    source: Source,
    gallery: Gallery,
    say: Callable[[str], None],
    *,
    settings: MachineSettings | None = None,
    voice: Voice | None = None,
    pixels_per_mm: float | None = None,
) -> tuple[Kiosk, Preview]:
    """The window, not shown yet. Keep both until the kiosk is closed."""
    live = LiveGallery(gallery)
    kiosk = build(
        source.open_kit, live, settings=settings, voice=voice, pace=Pace(0.0, PATIENT), pixels_per_mm=pixels_per_mm
    )
    return kiosk, Preview(kiosk, live, source, say)
