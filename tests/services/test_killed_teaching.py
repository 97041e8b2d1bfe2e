"""kill -9 in the middle of a lesson taught together: it is taken up on the slide where it stood."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from app.services import sessions, teaching
from tests.support.kiosk_window import ROOT
from tests.support.kits import open_kit

LESSON = """
import os, signal, sys
from pathlib import Path
from app.domain.agreement import Length
from app.domain.teaching import advance
from app.domain.teaching_events import Hands, Jump, Resume
from app.domain.teaching_slides import Section
from app.services import sessions, teaching
from tests.support.kits import open_school

school = open_school(Path(sys.argv[1]))
session = sessions.open_session(school.kit, "Maple", school.teacher.subject, Length.AFTER)
opened = teaching.open_teaching(school.kit, school.teacher.subject)
state = teaching.fresh(opened.offers[0].lesson)
for event in (Resume(0), Jump(Section.CHECKS), Hands(1, 7)):
    state = advance(state, event)
teaching.keep(school.kit, session, state, 300)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_kill_9_slide_hands_and_time_are_there(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", LESSON, str(tmp_path)], cwd=ROOT, timeout=60, check=False)
    assert ran.returncode == -signal.SIGKILL
    kit = open_kit(tmp_path)
    session = sessions.current(kit)
    assert session is not None
    stood = teaching.open_teaching(kit, session.staff).stood
    kit.close()
    assert stood is not None
    assert (stood.slide.id, stood.spent, dict(stood.hands)) == ("check-check-1", 300.0, {"check-1": (0, 7, 0)})
