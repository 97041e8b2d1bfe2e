"""From words a minute, as a listener counts them, to the rate that Qt TextToSpeech wants."""

from __future__ import annotations

ENGINE_RATE = 170
"""Nominal words a minute of an engine at Qt's rate 0: speech-dispatcher's setting for espeak-ng (EspeakNormalRate)."""
SLOWEST = 80
"""At Qt's rate -1 (EspeakMinRate)."""
FASTEST = 449
"""At Qt's rate 1 (EspeakMaxRate of speech-dispatcher 0.11)."""

QUICKER = 1.08
"""How much faster than its nominal rate espeak-ng reads our lessons, whose words are short.

Measured with espeak-ng 1.51 (en-gb) over every sentence of the lessons. At nominal 120, from the first sound of a
sentence to its last: 126 (EYFS), 139 (KS1), 148 (lower KS2), 143 (upper KS2), 144 (KS3), 145 (KS4); with the 0.57 s of
silence that end each sentence: 100, 122, 132, 132, 133, 133. Qt hands its rate to other engines (SAPI, AVSpeech) on
scales of their own, which were not measured: 0 is each one's usual rate.
"""


def rate_for(words_minute: int) -> float:
    """Qt's rate, -1.0 to 1.0, for a number of words a minute."""
    nominal = words_minute / QUICKER
    span = ENGINE_RATE - SLOWEST if nominal < ENGINE_RATE else FASTEST - ENGINE_RATE
    return max(-1.0, min(1.0, (nominal - ENGINE_RATE) / span))
