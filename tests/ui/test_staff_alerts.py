"""What pupils told, by touch: a passphrase is set, an alert is opened, taken over and closed; nobody else sees any."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.staff import Role
from app.domain.told import Told
from app.services import alert_keys, alerts, staff_access, telling
from app.services.kit import Kit
from app.services.telling import Outbox
from tests.support.alert_kits import PASSPHRASE, set_passphrase
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN, PIN
from tests.support.staff_window import ask, come_in, lead_of, text_of, write

TOLD = Told("Maple-1", "Maple", "lks2", "", "unkind", "pupil/Check")


def told(kit: Kit) -> None:
    telling.tell(kit, Outbox(), "alert-1", TOLD)


def sealed(kit: Kit) -> None:
    """The lead has a passphrase, and a pupil has told."""
    set_passphrase(kit, lead_of(kit))
    told(kit)


def typed(kiosk: KioskWindow, field: str, text: str) -> None:
    kiosk.item(field)
    kiosk.rest(0.05)
    kiosk.tap(field + "Box")
    write(kiosk, text)


def test_a_lead_without_a_passphrase_is_led_to_set_one_and_writes_the_recovery_key_down(
    staff_kiosk: KioskWindow,
) -> None:
    come_in(staff_kiosk).tap("keylessSet")
    staff_kiosk.on("staff/Alerts").tap("setPassphrase")
    typed(staff_kiosk, "firstPassphrase", "otter")
    staff_kiosk.until(lambda: text_of(staff_kiosk, "strength") == "7 characters more, please.")
    assert not staff_kiosk.item("makeKey").isEnabled()
    write(staff_kiosk, " rain ten")
    typed(staff_kiosk, "secondPassphrase", PASSPHRASE)
    staff_kiosk.until(lambda: staff_kiosk.item("makeKey").isEnabled())
    staff_kiosk.tap("makeKey")
    groups = [group.property("modelData") for group in (staff_kiosk.item(f"group-{n}") for n in range(7))]
    assert not ask(staff_kiosk, lambda kit: alert_keys.state(kit, lead_of(kit))).own, "not before it is on paper"
    typed(staff_kiosk, "lastGroup", groups[-1].lower())
    staff_kiosk.tap("writtenDown")
    staff_kiosk.until(lambda: ask(staff_kiosk, lambda kit: alert_keys.state(kit, lead_of(kit))).own)
    staff_kiosk.until(lambda: staff_kiosk.find("keylessBanner") is None)
    ask(staff_kiosk, told)
    recovery = " ".join(groups)
    assert ask(staff_kiosk, lambda kit: alerts.open_with_recovery(kit, lead_of(kit), "alert-1", recovery)).child


def test_the_lead_opens_it_notes_it_and_closes_it_and_the_lock_takes_it_away(staff_kiosk: KioskWindow) -> None:
    ask(staff_kiosk, sealed)
    come_in(staff_kiosk).tap("alertsRead")
    staff_kiosk.on("staff/Alerts").tap("alert-0")
    typed(staff_kiosk, "passphrase", "not it")
    staff_kiosk.tap("openAlert")
    staff_kiosk.until(
        lambda: staff_kiosk.find("sealedFault") is not None and "4 more" in text_of(staff_kiosk, "sealedFault")
    )
    staff_kiosk.item("passphrase").setProperty("text", "")
    typed(staff_kiosk, "passphrase", PASSPHRASE)
    staff_kiosk.tap("openAlert")
    staff_kiosk.item("toldChild")
    assert text_of(staff_kiosk, "toldSort") == "Somebody was unkind"
    assert "during their turn" in text_of(staff_kiosk, "toldWhen")
    staff_kiosk.until(lambda: staff_kiosk.find("alertsBanner") is None)
    staff_kiosk.tap("transferAlert")
    staff_kiosk.tap("closeAlert")
    staff_kiosk.item("alertClosed")
    vm = staff_kiosk.app.desk.kiosk.property("vm")
    staff_kiosk.tap("lock")
    staff_kiosk.on("pupil/Attract")
    assert not vm.property("facts")["open"]
    assert vm._opened is None


def test_others_are_sent_to_the_lead_and_told_again_at_each_unlock(staff_kiosk: KioskWindow) -> None:
    ask(staff_kiosk, sealed)
    for _ in range(2):
        come_in(staff_kiosk, "Mr Reed", HELPER_PIN)
        said = text_of(staff_kiosk, "alertsBanner")
        assert "Ms Okoro" in said
        assert not any(word in said for word in ("Maple", "unkind"))
        assert staff_kiosk.find("go-staff/Alerts") is None
        staff_kiosk.tap("alertsLater")
        staff_kiosk.until(lambda: staff_kiosk.find("alertsBanner") is None)
        staff_kiosk.tap("lock")
        staff_kiosk.on("pupil/Attract")


def test_the_administrator_has_no_alerts(open_staff_kiosk: Callable[..., KioskWindow]) -> None:
    kiosk = open_staff_kiosk()
    ask(kiosk, lambda kit: staff_access.add(kit, "Dr Vale", Role.ADMINISTRATOR, PIN))
    come_in(kiosk, "Dr Vale", PIN)
    assert kiosk.find("go-staff/Alerts") is None
    assert kiosk.find("keylessBanner") is None
