"""Every staff screen with its view model."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.kiosk import DOOR, TEACH
from ui.viewmodels.staff.admit import AdmitViewModel
from ui.viewmodels.staff.alerts import AlertsViewModel
from ui.viewmodels.staff.briefing import BriefingViewModel
from ui.viewmodels.staff.class_checks import CLASS_CHECKS, ClassChecksViewModel
from ui.viewmodels.staff.class_page import ClassPageViewModel
from ui.viewmodels.staff.door import DoorViewModel
from ui.viewmodels.staff.first_start import SETUP, SetupViewModel
from ui.viewmodels.staff.home import HomeViewModel
from ui.viewmodels.staff.navigation import ALERTS, BRIEFING, CLASS_PAGE, HOME, STATEMENT, TROUBLE
from ui.viewmodels.staff.office import office_screens
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.statement import StatementViewModel
from ui.viewmodels.staff.teach import TeachViewModel
from ui.viewmodels.staff.trouble import TroubleViewModel
from ui.viewmodels.staff.witness import WitnessViewModel
from ui.viewmodels.staff.wrap_up import WRAP_UP, WrapUpViewModel


def staff_screens(desk: Desk, flow: Flow) -> Mapping[str, QObject]:
    """File under screens/ without its ending → view model; what ui.app.build expects."""
    shell = ShellViewModel(desk, flow, desk.kiosk)
    screens: dict[str, StaffScreen] = {
        DOOR: DoorViewModel(shell),
        SETUP: SetupViewModel(shell),
        TROUBLE: TroubleViewModel(shell),
        HOME: HomeViewModel(shell),
        CLASS_PAGE: ClassPageViewModel(shell),
        CLASS_CHECKS: ClassChecksViewModel(shell),
        BRIEFING: BriefingViewModel(shell),
        STATEMENT: StatementViewModel(shell),
        ALERTS: AlertsViewModel(shell),
        "staff/Admit": AdmitViewModel(shell),
        TEACH: TeachViewModel(shell),
        WRAP_UP: WrapUpViewModel(shell),
        "staff/Witness": WitnessViewModel(shell),
        **office_screens(shell),
    }
    shell.add(screens)
    return screens
