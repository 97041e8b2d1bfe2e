"""A school some weeks after its forms went home: slips out, reminders due, talks asked for, a no."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.access_facts import Answer
from app.domain.pupil import PUPILS
from app.paper.press import ReportlabPress
from app.services import copy_moves, enrolment, form_batch, forms, parent_answers
from app.services.kit import Kit
from tests.support.kits import SetClock
from tests.support.staff_window import begin_class, lead_of, open_school, sign_turn

SIGNED = 12


def some_weeks_on(folder: Path, days: int = 13, signed: int = SIGNED) -> Kit:
    """Maple-0 has two homes; 1 would like to talk, 2 said no, 3 agreed; the forms went out ``days`` ago."""
    kit = replace(open_school(folder), press=ReportlabPress())
    pupil = next(one for one in kit.ledger.read(PUPILS) if one.subject == "Maple-0")
    enrolment.save_pupil(kit, replace(pupil, homes=2))
    session, lead = begin_class(kit), lead_of(kit)
    subjects = [f"Maple-{number}" for number in range(signed)]
    for subject in subjects:
        sign_turn(kit, session, subject)
    made = forms.print_pdf(kit, form_batch.prepare(kit, subjects=subjects), folder / "forms.pdf")
    copies = [(form, number) for _, form, number in made.copies]
    copy_moves.in_hand(kit, copies)
    copy_moves.handed_out(kit, copies)
    for number, said in ((1, Answer.TALK), (2, Answer.REFUSED), (3, Answer.AGREED)):
        parent_answers.answer(kit, lead, f"Maple-{number}", said)
    assert isinstance(kit.clock, SetClock)
    kit.clock.move(days=days)
    return kit
