from __future__ import annotations

import json
from pathlib import Path

from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from tests.commands.test_status_command import half_signed, run
from tests.support.kits import open_kit


def handed_out(tmp_path: Path) -> None:
    """Aisha's form went home, today."""
    half_signed(tmp_path)
    kit = open_kit(tmp_path)
    (agreement,) = kit.ledger.read(AGREEMENTS, subject="aisha")
    copy = {"form": "7K3M9QXB", "number": 1}
    kit.ledger.append(
        Draft("form.made", (Body("aisha", {"form": "7K3M9QXB", "agreement": agreement.id}),)),
        Draft("form.rendered", (Body("aisha", copy),)),
        Draft("form.moved", (Body("aisha", {**copy, "state": "handed-out", "by": "office"}),)),
    )
    kit.close()


def test_who_is_out_is_told_with_how_long_and_what_comes_next(tmp_path: Path) -> None:
    handed_out(tmp_path)
    done = run(tmp_path, "chase", "list", "--class", "Maple")

    assert done.exit_code == 0
    assert done.output == (
        "Maple, Aisha Hope: out for 0 days, since 24 November 2026; 0 reminders, next on 30 November 2026\n"
    )
    assert run(tmp_path, "chase", "list", "--due").output == "No reminder is due.\n"


def test_as_json_each_home_is_an_item(tmp_path: Path) -> None:
    handed_out(tmp_path)
    told = json.loads(run(tmp_path, "chase", "list", "--json").output)

    assert told["schema"] == "chase/1"
    (one,) = told["items"]
    assert (one["pupil"], one["home"], one["handed_out"], one["due"]) == ("aisha", 0, True, False)
    assert (one["next_reminder"], one["reminded"]) == ("2026-11-30", [])
