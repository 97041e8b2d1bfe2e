"""What stands in a pupil's folder, and what the record says of who made it."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import pytest

from app.domain.agreement import Mark
from app.domain.entry import Body, Draft
from app.domain.pupil_folder import FOLDERS_MADE, FolderPart, PupilFolder
from app.domain.staff import Role
from app.errors import KioskError
from app.services import pupil_folder, setup, staff_access, suspensions
from app.services.kit import Kit
from tests.support.form_kits import form_kit, maple, sign, void
from tests.support.kits import HELPER_PIN, PIN, SetClock, brief

PNG = b"\x89PNG a picture"


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    made = form_kit(tmp_path, SetClock())
    setup.first_start(made, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
    brief(made)
    maple(made)
    return made


def lead(kit: Kit) -> str:
    return next(one.subject for one in staff_access.list_staff(kit) if one.name == "Ms Okoro")


def parts(folder: PupilFolder, section: str) -> tuple[FolderPart, ...]:
    return next(one.parts for one in folder.sections if one.title == section)


def note(kit: Kit, kind: str, **data: object) -> None:
    kit.ledger.append(Draft(kind, (Body("aisha", {**data, "by": lead(kit)}),)))


def test_every_agreement_is_there_with_its_own_code_and_those_that_do_not_count_say_so(kit: Kit) -> None:
    mistake, held = sign(kit, "aisha"), None
    void(kit, mistake)
    held = sign(kit, "aisha", mark=Mark.PICTURE)
    note(kit, "turn.witnessed", agreement=held.id)
    newest, oldest = parts(pupil_folder.folder(kit, "aisha", lead(kit)), "What was agreed")
    assert dict(newest.facts)["Now"] == "in force"
    assert dict(newest.facts)["Witness"].startswith("Ms Okoro, on 24 November 2026")
    assert (newest.picture, newest.ink) == ("animal-owl", "")
    assert "does not count any more" in oldest.title
    assert "the wrong child" in dict(oldest.facts)["Now"]
    assert oldest.ink == mistake.ink
    codes = [dict(one.facts)["Code"] for one in (newest, oldest)]
    assert codes == [kit.ledger.code_of(one.id) for one in (held, mistake)]
    assert len(set(codes)) == 2


def test_rules_stand_in_the_words_that_were_signed(kit: Kit) -> None:
    page = kit.shelf.lesson("ks1").pages[0]
    kit.ledger.append(Draft("wording.kept", (Body(None, {"hash": "old", "sentence": "I asked in other words."}),)))
    data = {
        "session": "", "stage": "ks1", "length": "after", "checks": [], "mark": "picture", "ink": "", "renews": "",
        "witness_needed": True, "rules": [[page.id, 1, page.hash], ["gone", 1, "old"], ["lost", 3, "unknown"]],
    }  # fmt: skip
    kit.ledger.append(Draft("turn.signed", (Body("aisha", data),)))
    (part,) = parts(pupil_folder.folder(kit, "aisha", lead(kit)), "What was agreed")
    assert part.lines == (
        f"{page.sentence} ({', '.join(page.rules)})",
        "I asked in other words.",
        "Rule “lost”, version 3: its words then were not kept.",
    )


def test_slips_copies_and_suspensions_are_there(kit: Kit) -> None:
    one = sign(kit, "aisha")
    note(kit, "turn.witnessed", agreement=one.id)
    kit.ledger.append(Draft("form.made", (Body("aisha", {"form": "K7M2P9QX", "agreement": one.id}),)))
    kit.ledger.append(Draft("form.rendered", (Body("aisha", {"form": "K7M2P9QX", "number": 1}),)))
    note(kit, "form.moved", form="K7M2P9QX", number=1, state="handed-out")
    slip = {"form": "K7M2P9QX", "number": 1, "agreement": one.id, "home": 0, "answer": "agreed", "how": "scan"}
    note(kit, "slip.taken", **slip, crop=base64.b64encode(PNG).decode(), reading="")
    suspensions.suspend(kit, lead(kit), "aisha", "P09", date(2026, 11, 24), date(2026, 11, 30), "unkind messages")
    folder = pupil_folder.folder(kit, "aisha", lead(kit))
    (came,) = parts(folder, "What came back from home")
    assert dict(came.facts)["Answer"] == "“We agree”"
    assert dict(came.facts)["Decided by"] == "Ms Okoro"
    assert came.image == PNG
    (printed,) = parts(folder, "Forms that were printed")
    assert "Copy P1" in printed.lines[0]
    assert "back at school" in printed.lines[0]
    (suspended,) = parts(folder, "Suspensions and other steps")
    assert dict(suspended.facts)["Reason"] == "unkind messages"


def test_the_record_says_who_made_it_and_the_next_folder_too(kit: Kit, tmp_path: Path) -> None:
    sign(kit, "aisha")
    out = tmp_path / "folder.pdf"
    assert pupil_folder.draw(kit, "aisha", out, lead(kit)) >= 2
    assert kit.ledger.read(FOLDERS_MADE) == []
    pupil_folder.write(kit, "aisha", out, lead(kit))
    (made,) = kit.ledger.read(FOLDERS_MADE)
    assert (made.subject, made.by) == ("aisha", lead(kit))
    (before,) = parts(pupil_folder.folder(kit, "aisha", lead(kit)), "Folders made before")
    assert before.lines == ("Ms Okoro, on 24 November 2026, 10:00.",)


def test_who_may_not_see_records_makes_none(kit: Kit, tmp_path: Path) -> None:
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, HELPER_PIN)
    with pytest.raises(KioskError) as fault:
        pupil_folder.write(kit, "aisha", tmp_path / "folder.pdf", helper.subject)
    assert fault.value.code == "not-allowed"
    assert not (tmp_path / "folder.pdf").exists()
    assert kit.ledger.read(FOLDERS_MADE) == []


def test_a_pupil_of_whom_there_is_nothing_yet_has_a_folder_that_says_so(kit: Kit, tmp_path: Path) -> None:
    folder = pupil_folder.folder(kit, "ben", lead(kit))
    assert all(not section.parts and section.empty for section in folder.sections)
    assert pupil_folder.draw(kit, "ben", tmp_path / "folder.pdf", lead(kit)) >= 2
