"""Taking the panel's jitter out of a moving finger without making the line lag.

The one-euro filter: Casiez, Roussel and Vogel, "1€ Filter: A Simple Speed-based Low-pass Filter for Noisy Input in
Interactive Systems", CHI 2012, https://doi.org/10.1145/2207676.2208639.
"""

from __future__ import annotations

from math import hypot, tau

from app.domain.ink.point import Sample

RESTING_HZ = 3.0
"""Cut-off for a finger at rest; ours, tuned on ±0.3 mm of panel jitter."""

PER_MM_S = 0.12
"""How much the cut-off rises with each mm/s of speed; ours: 200 mm/s gives 27 Hz, a lag of about 1 mm."""

SPEED_HZ = 8.0
"""Cut-off for the speed itself; ours, above the paper's 1 Hz because a signature turns several times a second."""

SHORTEST_MS = 1.0
"""Panels repeat a time stamp now and then; time never stands still or runs back for the filter."""


def _weight(cut_off_hz: float, seconds: float) -> float:
    step = tau * cut_off_hz * seconds
    return step / (step + 1.0)


class OneEuro:
    """One finger's filter. Both axes share one cut-off, from the speed of the two together, or curves would bend."""

    def __init__(self, first: Sample) -> None:
        self._last = self._raw = first
        self._speed_x = self._speed_y = 0.0

    def __call__(self, sample: Sample) -> Sample:
        """The sample, smoothed; times are kept but for repeated ones, which move on by 1 ms."""
        time = max(sample.t_ms, self._last.t_ms + SHORTEST_MS)
        seconds = (time - self._last.t_ms) / 1000.0
        weight = _weight(SPEED_HZ, seconds)
        self._speed_x += weight * ((sample.x_mm - self._raw.x_mm) / seconds - self._speed_x)
        self._speed_y += weight * ((sample.y_mm - self._raw.y_mm) / seconds - self._speed_y)
        weight = _weight(RESTING_HZ + PER_MM_S * hypot(self._speed_x, self._speed_y), seconds)
        self._raw = sample
        self._last = Sample(
            time,
            self._last.x_mm + weight * (sample.x_mm - self._last.x_mm),
            self._last.y_mm + weight * (sample.y_mm - self._last.y_mm),
        )
        return self._last
