"""What is on the pad: finished strokes, the one being drawn, and the ways back."""

from __future__ import annotations

from app.domain.ink.builder import StrokeBuilder
from app.domain.ink.hand import Hand
from app.domain.ink.point import MOST_POINTS, Ink, Sample, Stroke

ENOUGH = MOST_POINTS * 9 // 10
"""No more ink is taken from here on; the rest is room for the stroke that is being drawn."""


class Sheet:
    """Contacts in by ``begin``, ``move`` and ``end``; ``ink`` is what has been drawn and lifted off."""

    def __init__(self) -> None:
        self.ink: Ink = ()
        self._set_aside: Ink = ()
        self._points = 0
        self._hand = Hand()
        self._drawing: dict[int, StrokeBuilder] = {}

    @property
    def live(self) -> StrokeBuilder | None:
        """The stroke being drawn, if a contact writes."""
        writer = self._hand.writer
        return None if writer is None else self._drawing.get(writer)

    @property
    def full(self) -> bool:
        """So much ink that no more is taken; undo and start again make room."""
        live = self.live
        return self._points + (0 if live is None else len(live.dry)) >= ENOUGH

    @property
    def can_undo_start_again(self) -> bool:
        return bool(self._set_aside)

    def begin(self, contact: int, sample: Sample, width_mm: float = 0.0) -> None:
        """A contact came down. A palm, or a finger beside the one that writes, is ignored until it lifts."""
        if not self.full and self._hand.begin(contact, sample, width_mm):
            self._drawing[contact] = StrokeBuilder(sample)

    def move(self, contact: int, sample: Sample) -> None:
        """The next sample of a contact."""
        builder = self._drawing.get(contact)
        if builder is None or self.full:
            return
        for other, stays in self._hand.move(contact, sample):
            self._finish(other, stays)
        builder.add(sample)

    def end(self, contact: int, t_ms: float) -> None:
        """A contact lifted, or was taken away: its line ends where it last was."""
        self._finish(contact, self._hand.end(contact, t_ms))

    def end_all(self, t_ms: float) -> None:
        """Every contact was taken away."""
        for contact in tuple(self._drawing):
            self.end(contact, t_ms)

    def undo(self) -> None:
        """Take back the last stroke."""
        self._put(self.ink[:-1])

    def start_again(self) -> None:
        """An empty sheet; what was there can be had back until something new is drawn."""
        if self.ink:
            self._set_aside = self.ink
            self._put(())

    def undo_start_again(self) -> None:
        """Have back what ``start_again`` took."""
        if self._set_aside:
            self._put(self._set_aside)
            self._set_aside = ()

    def forget(self) -> None:
        """An empty sheet with no way back, for the next child."""
        self._put(())
        self._set_aside = ()
        self._hand = Hand()
        self._drawing.clear()

    def _finish(self, contact: int, stays: bool) -> None:
        builder = self._drawing.pop(contact, None)
        if builder is not None and stays:
            self._set_aside = ()
            self._put((*self.ink, builder.finish()))

    def _put(self, ink: Ink) -> None:
        self.ink = ink
        self._points = sum(map(len, ink))


def line_so_far(builder: StrokeBuilder, dry_from: int) -> Stroke:
    """The end of a stroke being drawn: its dry points from this one on, then the wet ones up to the finger."""
    return (*builder.dry[dry_from:], *builder.wet()[1:])
