"""What every part of the tour works with."""

from __future__ import annotations

from dataclasses import dataclass

from ui.tour.album import Album
from ui.tour.hands import Hands
from ui.tour.mime import MimedVoice


@dataclass
class Guide(Hands):
    """Hands, a camera and a voice that makes no sound."""

    album: Album
    voice: MimedVoice
