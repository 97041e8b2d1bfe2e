"""Who of the staff is in, where they are, and the way out: joins the staff screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.permissions import Right, may
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import briefing, sessions, statements
from app.services.kit import Kit
from app.services.staff_access import DAY_OVER
from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.kiosk import DOOR
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.detour import Detour
from ui.viewmodels.staff.freshness import Freshness
from ui.viewmodels.staff.hold import HoldViewModel
from ui.viewmodels.staff.navigation import BRIEFING, CLASS_PAGE, HOME, STATEMENT, TROUBLE, entries, may_open
from ui.viewmodels.staff.notices import NoticesViewModel
from ui.viewmodels.staff.practice import PracticeViewModel
from ui.viewmodels.staff.pupil_visit import NOBODY

if TYPE_CHECKING:
    from ui.viewmodels.staff.screen import StaffScreen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

Result = TypeVar("Result")
FIRST = {briefing.DUE: BRIEFING, statements.DUE: STATEMENT}
"""What comes before a lesson, by the fault that says so, and the screen where it is done."""


@QmlElement
@QmlUncreatable("made in Python")
class ShellViewModel(QObject):
    """``staff`` is who signed in, None while locked; ``class_name`` the class last chosen on any screen."""

    changed = Signal()

    def __init__(self, desk: Desk, flow: Flow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.flow = desk, flow
        self.staff: Staff | None = None
        self.class_name = ""
        self.visit = NOBODY
        self.farewell = ""
        self.detour = Detour()
        self._screens: Mapping[str, StaffScreen] = {}
        self._standing: StaffScreen | None = None
        self._visit = 0
        self._entries = Rows(("screen", "current"), self)
        self._notices = NoticesViewModel(desk, self)
        self._hold = HoldViewModel(flow, self)
        self._practice = PracticeViewModel(desk, flow, self)
        self._freshness = Freshness(desk, flow, self)
        self._freshness.stale.connect(self._refresh)
        desk.kiosk.screenChanged.connect(self._follow)
        flow.locked.connect(self.lock)

    def add(self, screens: Mapping[str, StaffScreen]) -> None:
        """The screens there are, by their names."""
        self._screens = screens

    @property
    def subject(self) -> str:
        """Who acts; for services."""
        return self.staff.subject if self.staff else ""

    def screen(self, name: str) -> StaffScreen | None:
        """The view model of a screen, where there is such a screen."""
        return self._screens.get(name)

    def may(self, right: Right) -> bool:
        """Whether whoever is in has this right."""
        return self.staff is not None and may(self.staff.role, right)

    def run(
        self,
        work: Callable[[Kit], Result],
        done: Callable[[Result], None],
        fault: Callable[[KioskError], None] | None = None,
    ) -> None:
        """Have the store thread do it. Once staff went to another screen or locked, nobody waits for the answer."""
        visit = self._visit

        def answer(result: Result) -> None:
            if visit == self._visit:
                done(result)

        def trouble(error: KioskError) -> None:
            if visit != self._visit:
                return
            if error.code == DAY_OVER and self.staff is not None and self.staff.valid_on:
                self._end_day(error)
            elif error.code in FIRST:
                # whatever it was, it is done afterwards; begun once the screen left has forgotten its own
                back = self.desk.kiosk.at
                self.go(FIRST[error.code])
                self.detour.begin(lambda: self.run(work, done, fault), HOME if back in FIRST.values() else back)
            else:
                (fault or self.report)(error)

        self.desk.jobs.run(work, answer, trouble)

    def choose_class(self, name: str) -> None:
        """The class that other screens show as well from now on."""
        self.class_name = name

    def report(self, fault: KioskError | None) -> None:
        """Tell of a fault above whatever screen stands; None takes it away."""
        self._notices.report(fault)

    def say(self, note: str) -> None:
        """Tell good news for a few seconds."""
        self._notices.say(note)

    def welcome(self, staff: Staff) -> None:
        """They are in, wherever the kiosk stands."""
        self.staff = staff
        self._notices.look(staff.subject)
        self._publish()

    def sign_in(self, staff: Staff) -> None:
        """Their PIN was right: to the class that has the kiosk, to the lesson that was interrupted, or home."""
        self.welcome(staff)
        if self.flow.session.id:
            self._arrive(self.flow.session.class_name)
        else:
            self.run(lambda kit: sessions.to_resume(kit, staff.subject), self._arrive, self._lost)

    @Slot(str)
    def go(self, screen: str) -> None:
        """To another staff screen."""
        self._notices.report(None)
        allowed = self.staff is None or may_open(self.staff.role, screen)
        self.desk.kiosk.go(screen if allowed else HOME)

    @Slot()
    def lock(self) -> None:
        """Leave the kiosk to nobody; a signature that is not saved yet stays on its screen, as does a broken record."""
        if self.desk.kiosk.at == TROUBLE:
            return
        if self._hold.at_risk:
            self.flow.resume()
        else:
            self.flow.to_attract()

    @Slot()
    def leavePractice(self) -> None:
        """Back to the real school."""
        self._practice.leave()
        self.class_name = ""
        self.go(HOME)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.staff.name if self.staff else ""

    @Property(str, notify=changed)
    def role(self) -> str:
        return self.staff.role if self.staff else ""

    @Property(bool, notify=changed)
    def mayOpenAlerts(self) -> bool:
        return self.may(Right.ALERTS)

    @Property(bool, notify=changed)
    def mayDecide(self) -> bool:
        return self.may(Right.ACCESS)

    @Property(bool, notify=changed)
    def mayQuit(self) -> bool:
        return self.may(Right.QUIT)

    @Property(QAbstractItemModel, notify=changed)
    def entries(self) -> QAbstractItemModel:
        """Where this role can go: roles ``screen`` and ``current``."""
        return self._entries

    if TYPE_CHECKING:
        notices: NoticesViewModel
        hold: HoldViewModel
        practice: PracticeViewModel
    else:

        @Property(NoticesViewModel, notify=changed)
        def notices(self):
            return self._notices

        @Property(HoldViewModel, notify=changed)
        def hold(self):
            return self._hold

        @Property(PracticeViewModel, notify=changed)
        def practice(self):
            return self._practice

    def _arrive(self, class_name: str) -> None:
        if class_name:
            self.class_name = class_name
        self.go(CLASS_PAGE if class_name else HOME)

    def _lost(self, fault: KioskError) -> None:
        self.go(HOME)
        self.report(fault)

    def _follow(self) -> None:
        self._visit += 1
        before, self._standing = self._standing, self._screens.get(self.desk.kiosk.at)
        if before is not None and before is not self._standing:
            before.closed()
        if not self.desk.kiosk.with_staff:
            self._sign_out()
        self._publish()
        if self._standing is not None:
            self._standing.opened()

    def _end_day(self, fault: KioskError) -> None:
        """Midnight has passed: whoever was admitted for the day is out, and reads why where they would come in."""
        self._practice.leave()
        self._sign_out()
        self.farewell = fault.staff
        self.go(DOOR)

    def _sign_out(self) -> None:
        if self.staff is not None:
            for screen in self._screens.values():
                screen.signed_out()
        self.staff, self.visit = None, NOBODY
        self.detour.forget()
        self._notices.clear()

    def _refresh(self) -> None:
        self.flow.look_again()
        if self._standing is not None:
            self._standing.refresh()

    def _publish(self) -> None:
        at = self._standing.entry or self.desk.kiosk.at if self._standing else ""
        role = self.staff.role if self.staff else ""
        shown = entries(role, self._screens, self._practice.active)
        self._entries.put([{"screen": screen, "current": screen == at} for screen in shown])
        self.changed.emit()
