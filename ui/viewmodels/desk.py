"""What the view models of one kiosk share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ports.voice import Voice
from app.services.kit import Kit
from ui.adapters import drives
from ui.adapters.drives import Place
from ui.adapters.jobs import Jobs
from ui.viewmodels.in_force import InForce
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.pace import Pace
from ui.viewmodels.sizes import SizesViewModel
from ui.viewmodels.speech import SpeechViewModel


@dataclass(frozen=True)
class Desk:
    """``jobs`` is the way to the record; everything else is on the GUI thread. ``voice`` is there for its volume.

    ``places`` finds where staff keep files; it touches the disk, so it is called by a job.
    """

    kiosk: KioskViewModel
    speech: SpeechViewModel
    sizes: SizesViewModel
    jobs: Jobs[Kit]
    pace: Pace
    voice: Voice
    in_force: InForce
    places: Callable[[], tuple[Place, ...]] = drives.places
