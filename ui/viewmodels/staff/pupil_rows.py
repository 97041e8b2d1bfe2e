"""A pupil's turns and first choices as rows for QML. Pure of Qt."""

from __future__ import annotations

from app.domain.agreement import Agreement, Mark
from app.domain.chosen import Chosen
from app.domain.moments import day_and_time
from app.domain.standing import awaits_witness
from app.services.pupil_record import PupilRecord

TURN_ROLES = ("signed", "outcome", "about", "renewed", "byPicture")
CHECK_ROLES = ("question", "first", "correct", "tries")


def turn_row(one: Agreement, record: PupilRecord) -> dict[str, object]:
    """``state``: void, declined, waits or holds; ``about`` is the reason or who saw it, and who it was."""
    state, about = "holds", ""
    if one.voided_at:
        state = "void"
        about = f"“{one.void_reason}” · {record.names.get(one.voided_by, '')}, {day_and_time(one.voided_at)}"
    elif one.withdrawn_at:
        state, about = "declined", day_and_time(one.withdrawn_at)
    elif awaits_witness(one):
        state = "waits"
    elif one.witnessed_at:
        about = f"{record.names.get(one.witnessed_by, '')}, {day_and_time(one.witnessed_at)}"
    return {
        "signed": day_and_time(one.signed_at),
        "outcome": state,
        "about": about,
        "renewed": bool(one.renews),
        "byPicture": one.mark == Mark.PICTURE,
    }


def check_row(one: Chosen) -> dict[str, object]:
    """``first`` is empty where the question has other words by now."""
    return {"question": one.question, "first": one.first, "correct": one.right, "tries": one.tries}
