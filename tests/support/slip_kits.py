"""A school whose slips come back: ready-made sheets (tests.support.scans) stand in the record as pupils' own forms."""

from __future__ import annotations

from pathlib import Path

from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from app.domain.staff import Role
from app.services import setup, staff_access
from app.services.kit import Kit
from tests.support.form_jobs import sheet
from tests.support.form_kits import form_kit, maple, sign

SUBJECTS = ("aisha", "ben", "chloe")
FORMS = {subject: sheet(number).form for number, subject in enumerate(SUBJECTS)}
PIN = "402913"


def slip_kit(folder: Path) -> Kit:
    """Aisha, Ben and Chloe have signed, and a first copy of each one's form was printed; Ms Okoro is the lead."""
    kit = form_kit(folder)
    if not setup.is_ready(kit):
        setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
        maple(kit)
        for subject in SUBJECTS:
            sign(kit, subject)
            printed(kit, subject)
    return kit


def printed(kit: Kit, subject: str, number: int = 1) -> None:
    """The pupil's newest agreement has this form, and so many copies of it."""
    own = kit.ledger.read(AGREEMENTS, subject=subject)[-1].id
    form = FORMS[subject]
    kit.ledger.append(
        Draft("form.made", (Body(subject, {"form": form, "agreement": own}),)),
        Draft("form.rendered", (Body(subject, {"form": form, "number": number, "home": 0}),)),
    )


def lead(kit: Kit) -> str:
    """The subject of Ms Okoro."""
    return next(one.subject for one in staff_access.list_staff(kit) if one.name == "Ms Okoro")
