from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.alert import ALERT_KEYS, ALERTS
from app.domain.staff import Role, Staff
from app.domain.told import Told
from app.errors import KioskError
from app.services import alert_keys, alerts, staff_access, telling
from app.services.telling import Outbox
from tests.support.alert_kits import PASSPHRASE, set_passphrase
from tests.support.kits import School, open_school

TOLD = Told("aisha", "Maple", "older", "a-session", "saw", "pupil/Check")
DEPUTY = "lamp river nine"


@pytest.fixture
def school(tmp_path: Path) -> School:
    return open_school(tmp_path)


def deputy_of(school: School) -> Staff:
    return staff_access.add(school.kit, "Mr Vale", Role.DEPUTY, "662607")


def tell(school: School, alert: str = "alert-1", told: Told = TOLD) -> None:
    telling.tell(school.kit, Outbox(), alert, told)


def boxes(school: School, alert: str = "alert-1") -> dict[str, str]:
    (row,) = school.kit.ledger.read(ALERTS, id=alert)
    found: dict[str, str] = json.loads(row.sealed)
    return found


def test_lead_deputy_and_the_paper_in_the_safe_each_open_it(school: School) -> None:
    kit, lead, deputy = school.kit, school.teacher.subject, deputy_of(school).subject
    recovery = set_passphrase(kit, lead)
    assert set_passphrase(kit, deputy, DEPUTY) == ""
    tell(school)
    assert len(boxes(school)) == 3
    for opened in (
        alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE),
        alerts.open_with_passphrase(kit, deputy, "alert-1", DEPUTY),
        alerts.open_with_recovery(kit, deputy, "alert-1", recovery.lower()),
    ):
        assert (opened.child, opened.told.class_name, opened.told.sort) == ("Aisha Hope", "Maple", "saw")
        assert opened.sort is not None
        assert opened.sort.staff == "Saw something"


def test_nothing_in_the_clear_says_who_or_what_and_every_box_is_as_long(school: School) -> None:
    set_passphrase(school.kit, school.teacher.subject)
    tell(school)
    tell(school, "alert-2", Told(screen="pupil/Attract"))
    conn = school.record.conn
    kept = conn.execute(
        "SELECT json FROM body JOIN entry ON entry.id = body.entry_id WHERE kind = 'alert.raised'"
    ).fetchall()
    assert len(kept) == 2
    rows = [(str(row),) for row in conn.execute("SELECT * FROM alert").fetchall()]
    for (text,) in (*kept, *rows):
        for word in ("aisha", "Aisha", "Maple", "saw", "pupil/", "older"):
            assert word not in text
    lengths = {len(box) for alert in ("alert-1", "alert-2") for box in boxes(school, alert).values()}
    assert len(lengths) == 1
    subjects = conn.execute(
        "SELECT subject FROM body JOIN entry ON entry.id = body.entry_id WHERE kind LIKE 'alert.raised'"
    ).fetchall()
    assert subjects == [(None,), (None,)]


def test_a_picture_adds_to_the_same_alert(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    set_passphrase(kit, lead)
    tell(school, told=Told("aisha", "Maple"))
    tell(school, told=TOLD)
    assert telling.notice(kit, lead).alerts == 1
    assert alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE).told.sort == "saw"
    assert not telling.waiting(kit)
    tell(school, told=TOLD)
    assert telling.waiting(kit), "what is told after the opening is opened too"


def test_every_opening_is_an_entry_and_it_is_closed_after_it_was_taken_over(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    set_passphrase(kit, lead)
    tell(school)
    for step, code in ((alerts.transfer, "alert-not-opened"), (alerts.close, "alert-not-transferred")):
        with pytest.raises(KioskError) as fault:
            step(kit, lead, "alert-1")
        assert fault.value.code == code
    before = kit.keeper.verify().entries
    alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE)
    alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE)
    assert kit.keeper.verify().entries == before + 2
    alerts.transfer(kit, lead, "alert-1")
    alerts.close(kit, lead, "alert-1")
    assert [line.state for line in alerts.list_alerts(kit, lead)] == ["closed"]


def test_wrong_passphrases_are_throttled_as_pins_are(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    set_passphrase(kit, lead)
    tell(school)
    for left in ("4 more tries", "3 more tries", "2 more tries", "1 more try", "wait 30 seconds"):
        with pytest.raises(KioskError, match=left):
            alerts.open_with_passphrase(kit, lead, "alert-1", "not the passphrase")
    with pytest.raises(KioskError, match="wait"):
        alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE)
    assert telling.waiting(kit)
    school.clock.move(seconds=31)
    assert alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE).child


def test_a_clock_set_back_makes_nobody_wait_longer(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    set_passphrase(kit, lead)
    tell(school)
    for _ in range(5):
        with pytest.raises(KioskError):
            alerts.open_with_passphrase(kit, lead, "alert-1", "not the passphrase")
    school.clock.move(days=-365)
    with pytest.raises(KioskError, match="wait 30 seconds"):
        alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE)
    school.clock.move(seconds=31)
    assert alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE).child


def test_a_new_passphrase_opens_what_comes_and_the_recovery_key_what_was(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    recovery = set_passphrase(kit, lead)
    tell(school)
    set_passphrase(kit, lead, DEPUTY)
    tell(school, "alert-2")
    ways = {line.id: line.way for line in alerts.list_alerts(kit, lead)}
    assert ways == {"alert-1": "earlier", "alert-2": "passphrase"}
    with pytest.raises(KioskError):
        alerts.open_with_passphrase(kit, lead, "alert-1", DEPUTY)
    assert alerts.open_with_recovery(kit, lead, "alert-1", recovery).child
    assert alerts.open_with_passphrase(kit, lead, "alert-2", DEPUTY).child
    with pytest.raises(KioskError, match="Group 1"):
        alerts.open_with_recovery(kit, lead, "alert-1", "00001" + recovery[5:])


def test_a_lost_paper_is_replaced_and_the_old_one_still_opens_what_was(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    old = set_passphrase(kit, lead)
    tell(school)
    key = alert_keys.prepare_recovery(kit, lead)
    alert_keys.keep(kit, lead, key)
    tell(school, "alert-2")
    assert len(boxes(school, "alert-2")) == 2
    assert alerts.open_with_recovery(kit, lead, "alert-1", old).child
    assert alerts.open_with_recovery(kit, lead, "alert-2", key.recovery).child
    with pytest.raises(KioskError, match="does not open this alert"):
        alerts.open_with_recovery(kit, lead, "alert-2", old)


def test_what_was_opened_reaches_no_log_and_no_message(school: School, caplog: pytest.LogCaptureFixture) -> None:
    kit, lead = school.kit, school.teacher.subject
    set_passphrase(kit, lead)
    with caplog.at_level("DEBUG"):
        tell(school)
        opened = alerts.open_with_passphrase(kit, lead, "alert-1", PASSPHRASE)
    for text in (caplog.text, repr(opened)):
        assert not any(word in text for word in ("aisha", "Aisha", "saw", PASSPHRASE))


def test_nothing_new_is_sealed_to_somebody_who_has_left_or_looks_after_it_no_more(school: School) -> None:
    kit, deputy = school.kit, deputy_of(school).subject
    set_passphrase(kit, school.teacher.subject)
    set_passphrase(kit, deputy, DEPUTY)
    staff_access.leave(kit, deputy)
    tell(school)
    assert all(key.retired for key in kit.ledger.read(ALERT_KEYS, holder=deputy))
    held = {key.public for key in kit.ledger.read(ALERT_KEYS, holder=deputy)}
    assert not held & boxes(school).keys()
    with pytest.raises(KioskError) as fault:
        alerts.open_with_passphrase(kit, deputy, "alert-1", DEPUTY)
    assert fault.value.code == "staff-unknown"


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.LEAD, Role.DEPUTY)])
def test_nobody_else_sees_alerts_or_makes_a_key(school: School, role: Role) -> None:
    kit = school.kit
    other = staff_access.add(kit, "Dr Other", role, "662607").subject
    set_passphrase(kit, school.teacher.subject)
    tell(school)
    for work in (
        lambda: alerts.list_alerts(kit, other),
        lambda: alerts.open_with_passphrase(kit, other, "alert-1", PASSPHRASE),
        lambda: alerts.open_with_recovery(kit, other, "alert-1", "x"),
        lambda: alert_keys.prepare(kit, other, PASSPHRASE),
    ):
        with pytest.raises(KioskError) as fault:
            work()
        assert fault.value.code == "not-allowed"


def test_the_first_key_is_kept_only_when_recovery_is_written_down(school: School) -> None:
    kit, lead = school.kit, school.teacher.subject
    key = alert_keys.prepare(kit, lead, PASSPHRASE)
    assert not alert_keys.state(kit, lead).own
    assert not alert_keys.written_down(key, "00000")
    assert alert_keys.written_down(key, f" {key.recovery.split()[-1].lower()} ")
    assert key.recovery not in repr(key)
    alert_keys.keep(kit, lead, key)
    assert alert_keys.state(kit, lead) == alert_keys.KeyState(True, True, ("Ms Okoro",), ())
    with pytest.raises(KioskError, match="characters more"):
        alert_keys.prepare(kit, lead, "short")
