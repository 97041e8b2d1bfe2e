"""The real kiosk with somebody of the staff in it, and how long its screens take to show what the record says."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer

from app.services import staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow, content
from tests.support.voices import SilentVoice
from ui.app import application, build
from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.pace import Pace
from ui.viewmodels.staff.navigation import HOME
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.screens import staff_screens


class StaffWatch:
    """``screens`` are all that there are, by name."""

    def __init__(self, open_kit: Callable[[], Kit], class_name: str) -> None:
        from PySide6.QtGui import QGuiApplication

        self._application = QGuiApplication.instance() or application(["bench"])
        self.screens: dict[str, StaffScreen] = {}
        width, height, width_mm = PANELS["desk"]
        self.kiosk = KioskWindow(
            build(
                open_kit,
                content()[0],
                voice=SilentVoice(),
                pace=Pace(),
                pixels_per_mm=width / width_mm,
                staff_screens=self._make,
            )
        )
        self.kiosk.app.window.resize(width, height)
        self.kiosk.app.window.show()
        self._under_way = 0
        self._count_jobs()
        self.kiosk.until(lambda: bool(self.screens))
        warming = self.kiosk.app.flow.warming  # a kiosk that has stood there for some seconds, as in a school
        self.kiosk.until(lambda: warming.done, within=30)
        self.shell = self.screens[HOME].shell
        lead = self.kiosk.ask(lambda kit: staff_access.list_staff(kit)[0])
        self.shell.welcome(lead)
        self.shell.choose_class(class_name)
        self.shell.go(HOME)
        self._shown()

    def opened(self, screen: str) -> float | None:
        """Seconds from asking for it to the frame that shows what the record answered.

        None for a screen that leads back at once, since it is about a child and nobody was chosen.
        """
        start = time.perf_counter()
        self.shell.go(screen)
        self._shown()
        taken = time.perf_counter() - start
        self.kiosk.rest(0.05)
        return taken if self.kiosk.screen == screen else None

    def close(self) -> None:
        self.kiosk.app.close()

    def _make(self, desk: Desk, flow: Flow) -> Mapping[str, QObject]:
        made = staff_screens(desk, flow)
        self.screens.update({name: one for name, one in made.items() if isinstance(one, StaffScreen)})
        return made

    def _count_jobs(self) -> None:
        jobs: Any = self.kiosk.app.desk.jobs
        run = jobs.run

        def counted(work: Any, done: Any, fault: Any) -> None:
            self._under_way += 1
            run(work, self._ended(done), self._ended(fault))

        jobs.run = counted

    def _ended(self, answer: Callable[[Any], None]) -> Callable[[Any], None]:
        def ended(found: Any) -> None:
            answer(found)
            self._under_way -= 1

        return ended

    def _shown(self) -> None:
        """Until a frame came after every answer was there."""
        loop, window = QEventLoop(), self.kiosk.app.window
        answered = [False]

        def look() -> None:
            if self._under_way == 0:
                answered[0] = True
                window.update()
            else:
                QTimer.singleShot(1, look)

        def came() -> None:
            if answered[0] and self._under_way == 0:
                loop.quit()
            elif answered[0]:  # an answer asked for more
                answered[0] = False
                look()

        window.frameSwapped.connect(came)
        QTimer.singleShot(0, look)
        QTimer.singleShot(20_000, loop.quit)
        loop.exec()
        window.frameSwapped.disconnect(came)
