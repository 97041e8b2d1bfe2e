from __future__ import annotations

import logging
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.alert import ALERTS
from app.domain.entry import Body, Draft
from app.domain.told import Told
from app.services import alerts, practise, telling
from app.services.telling import Outbox
from tests.support.alert_kits import PASSPHRASE, FullDisk, set_passphrase
from tests.support.kits import open_kit, open_school

TOLD = Told("aisha", "Maple", "older", "a-session", "saw", "pupil/Check")


def test_the_mark_waits_for_staff_across_a_restart_and_goes_when_seen(tmp_path: Path) -> None:
    kit = open_kit(tmp_path)
    assert not telling.waiting(kit)
    telling.tell(kit, Outbox(), "alert-1", TOLD)
    kit.close()

    again = open_kit(tmp_path)
    assert telling.waiting(again)
    telling.seen(again)
    assert not telling.waiting(again)
    again.close()


def test_the_mark_leaves_no_entry_and_no_time(tmp_path: Path) -> None:
    kit = open_kit(tmp_path)
    entries = kit.keeper.verify().entries
    telling.mark(kit)
    once = kit.notes.get("grown-up-asked-for")
    telling.mark(kit)

    assert kit.keeper.verify().entries == entries
    assert kit.notes.get("grown-up-asked-for") == once == "yes"
    kit.close()


def test_without_a_passphrase_the_lead_is_told_to_set_one_and_others_are_not(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    assert telling.notice(school.kit, school.teacher.subject).keyless
    assert not telling.notice(school.kit, school.helper.subject).keyless
    set_passphrase(school.kit, school.teacher.subject)
    assert telling.notice(school.kit, school.teacher.subject) == telling.Notice(leads=("Ms Okoro",))


@pytest.mark.expects_log
def test_a_full_disk_keeps_only_sealed_words_for_later_and_the_mark_now(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    school = open_school(tmp_path)
    set_passphrase(school.kit, school.teacher.subject)
    ledger = FullDisk(school.kit.ledger)
    kit = replace(school.kit, ledger=ledger)
    outbox = Outbox()
    with caplog.at_level(logging.INFO):
        telling.tell(kit, outbox, "alert-1", Told("aisha"))
        telling.tell(kit, outbox, "alert-1", TOLD)
    assert telling.notice(kit, school.helper.subject).mark
    assert not kit.ledger.read(ALERTS)
    assert "aisha" not in str(outbox.waiting[0][1]) + caplog.text
    ledger.full = False
    assert outbox.send()
    assert alerts.open_with_passphrase(kit, school.teacher.subject, "alert-1", PASSPHRASE).told.sort == "saw"


@pytest.mark.expects_log
def test_a_damaged_key_stops_no_alert_to_the_others(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    lead = school.teacher.subject
    set_passphrase(school.kit, lead)
    school.kit.ledger.append(Draft("alert.key", (Body(lead, {"public": "damaged", "wrapped": ""}),)))
    telling.tell(school.kit, Outbox(), "alert-1", TOLD)
    assert alerts.open_with_passphrase(school.kit, lead, "alert-1", PASSPHRASE).child == "Aisha Hope"


def test_practising_seals_and_keeps_nothing(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    set_passphrase(school.kit, school.teacher.subject)
    outbox = Outbox()
    telling.tell(practise.practise_kit(school.kit, "older"), outbox, "alert-1", TOLD)
    assert not outbox.waiting
    assert not telling.waiting(school.kit)


def test_a_kiosk_killed_right_after_the_tap_has_kept_it(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    lead = school.teacher.subject
    set_passphrase(school.kit, lead)
    school.kit.close()
    done = subprocess.run([sys.executable, "-m", "tests.support.killed_telling", str(tmp_path)], check=False)
    assert done.returncode == -9
    kit = open_kit(tmp_path)
    assert alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE).told.child == "aisha"
    kit.close()
