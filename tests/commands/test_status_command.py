from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.domain.access_facts import Answer
from app.services import access, parent_answers, standings, suspensions, turns
from app.services.kit import Kit
from tests.support.kits import open_kit, open_school
from tests.support.walking import session_of, signed


def run(tmp_path: Path, *arguments: str) -> Result:
    """The command line over the record in ``tmp_path``; it opens and closes the record itself."""

    def no_screen(*_: object) -> int:
        raise AssertionError("status opens no screen")

    def opened(_: Path) -> Kit:
        return open_kit(tmp_path)

    cli = make_cli(lambda: tmp_path, lambda folder: Door(folder, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


def half_signed(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    maple = session_of(school.kit, "Maple", school.teacher.subject)
    signed(school.kit, maple, "aisha")
    turns.park(school.kit, maple, "ben")
    acorn = session_of(school.kit, "Acorn", school.teacher.subject)
    signed(school.kit, acorn, "ivy")
    school.kit.close()


def test_status_tells_people_who_has_signed_by_class(tmp_path: Path) -> None:
    half_signed(tmp_path)
    result = run(tmp_path, "status")

    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "Acorn: 0 of 7 signed; access: nobody yet",
        "  Signed, an adult still has to confirm (1): Ivy Hope",
        "  Still to sign (6): Jakub Hope, Kofi Hope, Lily Hope, Maryam Hope, Noah Hope, Olivia Hope",
        "Maple: 1 of 4 signed; access: 1 on rung 4",
        "  Signed (1): Aisha Hope",
        "  Not sure, would like to talk first (1): Ben Hope",
        "  Still to sign (2): Chloe Hope, Dawid Hope",
    ]


def test_status_as_json_has_one_item_a_class(tmp_path: Path) -> None:
    half_signed(tmp_path)
    told: dict[str, Any] = json.loads(run(tmp_path, "--json", "status").output)

    assert told["schema"] == "status/1"
    acorn, maple = told["items"]
    assert {key: maple[key] for key in ("class_name", "pupils", "signed", "waiting", "not_sure")} == {
        "class_name": "Maple",
        "pupils": 4,
        "signed": 1,
        "waiting": 2,
        "not_sure": 1,
    }
    assert maple["rungs"] == [{"rung": 4, "pupils": 1}]
    assert maple["people"][0] | {"signed_at": ""} == {
        "pupil": "aisha",
        "name": "Aisha Hope",
        "number": "",
        "stage": "older",
        "state": "signed",
        "access": "granted",
        "rung": 4,
        "signed_at": "",
        "school_year": "2026/27",
    }
    assert maple["people"][1]["rung"] is None
    assert acorn["people"][0]["state"] == "awaiting-witness"


def test_status_of_an_empty_record_says_what_to_do(tmp_path: Path) -> None:
    result = run(tmp_path, "status")

    assert (result.exit_code, result.output) == (
        0,
        "No pupils yet: 'roll import FILE' brings in the school's roll.\n",
    )


def test_status_names_who_declined_and_who_is_suspended_or_refused(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    kit, by = school.kit, school.teacher.subject
    maple, today = session_of(kit, "Maple", by), standings.today(kit)
    turns.park(kit, maple, "ben")
    access.talked(kit, by, "ben")
    access.decline(kit, by, "ben")
    for name in ("aisha", "chloe"):
        signed(kit, maple, name)
    suspensions.suspend(kit, by, "aisha", "P09", today, today, "unkind messages")
    parent_answers.answer(kit, by, "chloe", Answer.REFUSED)
    kit.close()

    assert run(tmp_path, "status").output.splitlines()[-6:] == [
        "Maple: 2 of 4 signed; access: nobody yet",
        "  Signed (2): Aisha Hope, Chloe Hope",
        "  Declined, and may sign on any day (1): Ben Hope",
        "  Still to sign (1): Dawid Hope",
        "  No access, suspended today (1): Aisha Hope",
        "  No access, home said no (1): Chloe Hope",
    ]
    told = json.loads(run(tmp_path, "status", "--json").output)
    people = {one["name"]: one for item in told["items"] for one in item["people"]}
    assert [people[f"{first} Hope"]["access"] for first in ("Aisha", "Ben", "Chloe", "Dawid")] == [
        "suspended",
        "declined",
        "parent-refused",
        "not-yet",
    ]
    assert {people[f"{first} Hope"]["rung"] for first in ("Aisha", "Ben", "Chloe", "Dawid")} == {None}
