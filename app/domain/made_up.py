"""The made-up school: its staff, and how far each class has come. Nobody in it exists."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from app.domain.handwriting import written
from app.domain.ink.builder import StrokeBuilder
from app.domain.ink.point import Ink, Sample
from app.domain.pupil import Pupil
from app.domain.staff import Role

ADDRESS = "12 Orchard Lane, Little Wending"

STAFF = (
    ("Ms Adaeze Okoro", Role.LEAD, "204816"),
    ("Mr Tom Bellamy", Role.TEACHER, "318705"),
    ("Mrs Priya Raman", Role.TEACHER, "462950"),
    ("Mr Sam Reed", Role.HELPER, "571603"),
    ("Ms Ffion Preece", Role.OFFICE, "690274"),
    ("Dr Helen Marsh", Role.DIRECTOR, "835169"),
    ("Mr Idris Vaughan", Role.DEPUTY, "927431"),
    ("Ms Lena Brandt", Role.ADMINISTRATOR, "140862"),
)
"""Name, role and PIN; the first begins the school."""

BRIEFER = "Mr Idris Vaughan"
"""With whom they talked the briefing over; he talked with the first."""

NOT_BRIEFED = "Mrs Priya Raman"
"""The one who has yet to be briefed this school year."""


@dataclass(frozen=True)
class Progress:
    """How many of a class have signed, of these how many an adult has still to witness, and how many are not sure."""

    class_name: str
    signed: int
    unwitnessed: int = 0
    not_sure: int = 0


PROGRESS = (
    Progress("Maple", signed=9, not_sure=2),
    Progress("Cedar", signed=6, not_sure=1),
    Progress("Willow", signed=7, unwitnessed=4, not_sure=1),
    Progress("Hazel", signed=5),
    Progress("Oak", signed=4, not_sure=1),
    Progress("8A", signed=3),
)

_PAD_WIDTH_MM = 150.0
_BASELINE_MM = 45.0
_SAMPLES_A_SECOND = 60


def signature(pupil: Pupil) -> Ink:
    """The pupil's first name, written as large and as slanted as this pupil always does."""
    own = zlib.crc32(f"{pupil.first} {pupil.last}".encode())
    height, slant = 12.0 + own % 9, (own >> 8) % 30 / 100 - 0.05
    strokes = written(
        pupil.first.split()[0], 12.0, _BASELINE_MM, _PAD_WIDTH_MM - 30.0, height, hertz=_SAMPLES_A_SECOND, slant=slant
    )
    finished = []
    for points in strokes:
        samples = [Sample(1000.0 * n / _SAMPLES_A_SECOND, x, y) for n, (x, y) in enumerate(points)]
        builder = StrokeBuilder(samples[0])
        for sample in samples[1:]:
            builder.add(sample)
        finished.append(builder.finish())
    return tuple(finished)
