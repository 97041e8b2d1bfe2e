from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.commands.cli import make_cli
from app.commands.door import Door
from app.domain.entry import Body, Draft
from app.domain.pupil_folder import FOLDERS_MADE
from app.domain.staff import Role
from app.services import setup
from app.services.kit import Kit
from tests.paper.pages import page_count
from tests.support.form_kits import form_kit, maple, sign
from tests.support.kits import PIN


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """Aisha of Maple has signed and may go online."""
    kit = form_kit(tmp_path)
    setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN)
    maple(kit)
    one = sign(kit, "aisha")
    kit.ledger.append(Draft("turn.witnessed", (Body("aisha", {"agreement": one.id, "by": ""}),)))
    kit.close()
    return tmp_path


def run(folder: Path, *arguments: str) -> Result:
    def no_screen(*_: object) -> int:
        raise AssertionError("paper opens no screen")

    def opened(_: Path) -> Kit:
        return form_kit(folder)

    cli = make_cli(lambda: folder, lambda data: Door(data, opened, no_screen, no_screen))
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


def items(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.stdout)["items"]
    return found


def test_cards_of_a_class_or_of_one_pupil(school: Path) -> None:
    out = school / "cards.pdf"
    told = items(run(school, "cards", "--class", "maple", "--pdf", str(out), "--json"))
    assert [(one["name"], one["state"]) for one in told] == [
        ("Aisha", "made"), ("Ben", "left-out"), ("Chloe", "left-out"), ("Dawid", "left-out"),
    ]  # fmt: skip
    assert page_count(out) == 1
    assert "1 card on 1 page" in run(school, "cards", "--pupil", "001", "--pdf", str(out)).output


def test_without_anybody_to_print_for_a_fault_says_why(school: Path) -> None:
    result = run(school, "cards", "--pupil", "002", "--pdf", str(school / "cards.pdf"))
    assert result.exit_code == 1
    assert "There is no card for Ben yet." in result.output
    assert run(school, "cards", "--pdf", str(school / "cards.pdf")).exit_code == 2


def test_a_poster_on_four_pages(school: Path) -> None:
    out = school / "poster.pdf"
    (told,) = items(run(school, "poster", "--class", "Maple", "--four", "--pdf", str(out), "--json"))
    assert (told["pages"], told["rules"]) == (4, 6)
    assert page_count(out) == 4


def test_a_folder_names_who_made_it_and_only_staff_can(school: Path) -> None:
    out = school / "folder.pdf"
    refused = run(school, "folder", "001", "--pdf", str(out), "--staff", "Nobody")
    assert refused.exit_code == 1
    assert "there are Ms Okoro" in refused.output
    (told,) = items(run(school, "folder", "001", "--pdf", str(out), "--staff", "ms okoro", "--json"))
    assert told["pages"] == page_count(out)
    kit = form_kit(school)
    (made,) = kit.ledger.read(FOLDERS_MADE)
    assert made.subject == "aisha"
    kit.close()
