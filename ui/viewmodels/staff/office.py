"""The office's screens, and those that lead to paper."""

from __future__ import annotations

from ui.viewmodels.staff.access import ACCESS, AccessViewModel
from ui.viewmodels.staff.approvals import ApprovalsViewModel
from ui.viewmodels.staff.charts import CHARTS, ChartsViewModel
from ui.viewmodels.staff.chasing import CHASING, ChasingViewModel
from ui.viewmodels.staff.decline import DeclineViewModel
from ui.viewmodels.staff.families import FAMILIES, FamiliesViewModel
from ui.viewmodels.staff.images import IMAGES, ImagesViewModel
from ui.viewmodels.staff.navigation import APPROVALS
from ui.viewmodels.staff.paper import PaperViewModel
from ui.viewmodels.staff.practise import PractiseViewModel
from ui.viewmodels.staff.preview import SCREEN as PREVIEW
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.pupil_form import PupilFormViewModel
from ui.viewmodels.staff.pupil_visit import DECLINE, SUSPEND
from ui.viewmodels.staff.roll import RollViewModel
from ui.viewmodels.staff.roll_import import RollImportViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.settings import SettingsViewModel
from ui.viewmodels.staff.settings_machine import SettingsMachineViewModel
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.slips import SLIPS, SlipsViewModel
from ui.viewmodels.staff.suspend import SuspendViewModel


def office_screens(shell: ShellViewModel) -> dict[str, StaffScreen]:
    """File under screens/ without its ending → view model."""
    form, preview = PupilFormViewModel(shell), PreviewViewModel(shell)
    machine = SettingsMachineViewModel(shell, shell.desk.in_force, shell.desk.speech)
    return {
        "staff/Roll": RollViewModel(shell, form, preview),
        "staff/RollImport": RollImportViewModel(shell),
        "staff/PupilForm": form,
        "staff/Paper": PaperViewModel(shell, preview),
        FAMILIES: FamiliesViewModel(shell),
        CHARTS: ChartsViewModel(shell, preview),
        PREVIEW: preview,
        SLIPS: SlipsViewModel(shell),
        APPROVALS: ApprovalsViewModel(shell, preview),
        ACCESS: AccessViewModel(shell),
        CHASING: ChasingViewModel(shell, preview),
        IMAGES: ImagesViewModel(shell, preview),
        DECLINE: DeclineViewModel(shell),
        SUSPEND: SuspendViewModel(shell, preview),
        "staff/Practise": PractiseViewModel(shell, preview),
        "staff/Settings": SettingsViewModel(shell, machine, preview),
    }
