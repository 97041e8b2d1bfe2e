"""A school in which every state of access is found: Maple, some days into its lesson."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from app.domain.access_facts import Answer
from app.services import access, parent_answers, standings, suspensions, turns
from app.services.kit import Kit
from tests.support.staff_window import begin_class, lead_of, open_school, sign_turn


def in_every_state(folder: Path) -> Kit:
    """Maple-0 granted; 1 not sure; 2 talked with; 3 declined; 4 suspended; 5 home would like to talk; 6 said no."""
    kit = open_school(folder)
    session, lead = begin_class(kit), lead_of(kit)
    for number in (0, 4, 5, 6):
        sign_turn(kit, session, f"Maple-{number}")
    for number in (1, 2, 3):
        turns.park(kit, session, f"Maple-{number}")
    for number in (2, 3):
        access.talked(kit, lead, f"Maple-{number}")
    access.decline(kit, lead, "Maple-3")
    today = standings.today(kit)
    suspensions.suspend(kit, lead, "Maple-4", "P09", today, today + timedelta(6), "unkind messages in the class chat")
    parent_answers.answer(kit, lead, "Maple-5", Answer.TALK)
    parent_answers.answer(kit, lead, "Maple-6", Answer.REFUSED)
    return kit
