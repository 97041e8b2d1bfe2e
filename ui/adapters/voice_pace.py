"""From words a minute, as a listener counts them, to the rate that Qt TextToSpeech wants."""

from __future__ import annotations

ENGINE_RATE = 170
"""Nominal words a minute of an engine at Qt's rate 0: speech-dispatcher's setting for espeak-ng (EspeakNormalRate)."""
SLOWEST = 80
"""At Qt's rate -1 (EspeakMinRate)."""
FASTEST = 449
"""At Qt's rate 1 (EspeakMaxRate of speech-dispatcher 0.11)."""

QUICKER = 1.12
"""How much faster than its nominal rate espeak-ng reads our lessons, whose words are short.

Measured through speech-dispatcher 0.11 with espeak-ng 1.51 (en-gb) over every page's sentence, in words a minute: asked
for, heard with the silence that ends each sentence (about 0.5 s), and heard from its first sound to its last.

    EYFS 115: 88, 114    KS1 120: 116, 130    lower KS2 130: 132, 146    upper KS2 130: 128, 137
    KS3 140: 139, 147    KS4 145: 145, 155

Sentences that follow one another are heard with that silence; a page of EYFS is one sentence alone. Qt hands its rate
to other engines (SAPI, AVSpeech) on scales of their own, which were not measured: 0 is each one's usual rate.
"""


def rate_for(words_minute: int) -> float:
    """Qt's rate, -1.0 to 1.0, for a number of words a minute."""
    nominal = words_minute / QUICKER
    span = ENGINE_RATE - SLOWEST if nominal < ENGINE_RATE else FASTEST - ENGINE_RATE
    return max(-1.0, min(1.0, (nominal - ENGINE_RATE) / span))
