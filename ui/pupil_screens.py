"""The pupils' screens behind the attract screen: the class, the turn, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

import ui.ink.ink_picture
import ui.ink.signature_pad  # noqa: F401  # both register QML types
from ui.viewmodels.changed import ChangedViewModel
from ui.viewmodels.class_board import BOARD, ClassBoardViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.ending_screens import DoneViewModel, ParkedViewModel, SignViewModel
from ui.viewmodels.flow import Flow
from ui.viewmodels.lesson_screens import (
    CheckViewModel,
    IfNotViewModel,
    LearnViewModel,
    MeViewModel,
    RulePageViewModel,
)
from ui.viewmodels.opening import Opening
from ui.viewmodels.promises import PromisesViewModel
from ui.viewmodels.teller import Teller
from ui.viewmodels.turn import Turn
from ui.viewmodels.watch import IdleWatch


@dataclass(frozen=True)
class PupilScreens:
    """What one kiosk keeps of them."""

    board: ClassBoardViewModel
    turn: Turn
    flow: Flow
    teller: Teller


def pupil_screens(desk: Desk, watch: IdleWatch, opening: Opening) -> PupilScreens:
    """Make the view models and register them with the kiosk."""
    board, turn = ClassBoardViewModel(desk), Turn(desk)
    for screen, vm in {BOARD: board, **_of_the_turn(turn, desk)}.items():
        desk.kiosk.register(screen, vm)
    flow = Flow(desk, watch, opening, board, turn)
    return PupilScreens(board, turn, flow, Teller(desk, turn, board, opening, flow))


def _of_the_turn(turn: Turn, desk: Desk) -> dict[str, QObject]:
    kiosk = desk.kiosk
    return {
        "pupil/Me": MeViewModel(turn, kiosk),
        "pupil/Changed": ChangedViewModel(turn, kiosk),
        "pupil/Learn": LearnViewModel(turn, kiosk),
        "pupil/RulePage": RulePageViewModel(turn, kiosk),
        "pupil/Check": CheckViewModel(turn, kiosk),
        "pupil/Promises": PromisesViewModel(turn, desk.speech, kiosk),
        "pupil/IfNot": IfNotViewModel(turn, kiosk),
        "pupil/Sign": SignViewModel(turn, kiosk),
        "pupil/Parked": ParkedViewModel(turn, kiosk),
        "pupil/Done": DoneViewModel(turn, kiosk),
    }
