"""A made-up hand: samples as a panel would send them."""

from __future__ import annotations

import math
import random

from app.domain.ink.builder import StrokeBuilder
from app.domain.ink.point import Ink, Sample, Stroke


def signature(
    seconds: float = 4.0, hertz: int = 240, seed: int = 7, height_mm: float = 14.0, jitter_mm: float = 0.08
) -> list[list[Sample]]:
    """Joined loops and a few letters that stand apart, with the jitter of a panel."""
    rng = random.Random(seed)
    strokes: list[list[Sample]] = [[]]
    phase, x, swing = 0.0, 15.0, 1.0
    lift = 0.0
    for number in range(int(seconds * hertz)):
        now = 1000.0 * number / hertz
        share = number / (seconds * hertz)
        if rng.random() < 1.2 / hertz and share < 0.8:
            strokes.append([])
            lift, swing = now + 90.0, rng.uniform(0.5, 1.3)
            x += 3.0
        if now < lift:
            continue
        phase += (2.0 + 1.6 * math.sin(share * 31.0)) * 2.0 * math.pi / hertz
        x += 11.0 / hertz
        tall = height_mm * swing * (0.55 + 0.45 * math.sin(share * 17.0))
        px = x + 0.35 * tall * math.sin(phase)
        py = 30.0 - 0.5 * tall * math.cos(phase * 1.02) + 2.0 * math.sin(share * 9.0)
        strokes[-1].append(Sample(now, px + rng.gauss(0.0, jitter_mm), py + rng.gauss(0.0, jitter_mm)))
    return [stroke for stroke in strokes if stroke]


def build(samples: list[Sample]) -> Stroke:
    """The finished line of one contact's samples."""
    builder = StrokeBuilder(samples[0])
    for sample in samples[1:]:
        builder.add(sample)
    return builder.finish()


def written(seconds: float = 4.0, seed: int = 7, height_mm: float = 14.0) -> Ink:
    """A whole signature as the pad would keep it."""
    return tuple(build(samples) for samples in signature(seconds, seed=seed, height_mm=height_mm))
