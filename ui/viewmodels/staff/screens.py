"""Every staff screen with its view model."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.staff.office import office_screens
from ui.viewmodels.staff.shell import ShellViewModel


def staff_screens(desk: Desk, flow: Flow) -> Mapping[str, QObject]:
    """File under screens/ without its ending → view model; what ui.app.build expects."""
    shell = ShellViewModel(desk, flow)
    screens = {**office_screens(shell)}
    shell.add(screens)
    return screens
