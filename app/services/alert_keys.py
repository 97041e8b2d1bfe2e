"""The keys that alerts are sealed to: a lead's or deputy's behind their passphrase, and one on paper for all."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain import passphrase_rule, recovery_code
from app.domain.alert import ALERT_KEYS, RECOVERY, AlertKey
from app.domain.entry import Body, Draft
from app.domain.permissions import Right, may
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import staff_access
from app.services.alert_retiring import retiring
from app.services.kit import Kit


@dataclass(frozen=True)
class KeyState:
    """``own``: whoever asks has a key. ``holders`` are the names of all who have one, ``missing`` of those without."""

    own: bool = False
    recovery: bool = False
    holders: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewKey:
    """A key that is not kept yet. ``recovery`` is what to write down first, or empty where there is one already."""

    drafts: tuple[Draft, ...] = field(repr=False)
    recovery: str = field(default="", repr=False)


def looks_after_alerts(kit: Kit) -> tuple[Staff, ...]:
    """The lead and the deputies."""
    return tuple(one for one in staff_access.list_staff(kit) if may(one.role, Right.ALERTS))


def state(kit: Kit, by: str) -> KeyState:
    """Who can open alerts."""
    leads, keys = looks_after_alerts(kit), recipients(kit)
    held = {key.holder for key in keys}
    return KeyState(
        by in held,
        RECOVERY in held,
        tuple(one.name for one in leads if one.subject in held),
        tuple(one.name for one in leads if one.subject not in held),
    )


def recipients(kit: Kit) -> tuple[AlertKey, ...]:
    """The keys to seal to: of those who look after alerts now, and the one on paper."""
    holders = {RECOVERY, *(one.subject for one in looks_after_alerts(kit))}
    return tuple(key for key in kit.ledger.read(ALERT_KEYS, retired=False) if key.holder in holders)


def prepare(kit: Kit, by: str, passphrase: str) -> NewKey:
    """A key for ``by`` that this passphrase opens; the first brings the recovery key with it. Nothing is kept yet.

    Raises KioskError ``passphrase-refused``, ``not-allowed``.
    """
    staff_access.require(kit, by, Right.ALERTS)
    refused = passphrase_rule.fault(passphrase)
    if refused:
        raise KioskError("passphrase-refused", refused)
    pair = kit.sealer.make()
    wrapped = kit.sealer.wrap(pair.secret, passphrase_rule.tidy(passphrase))
    drafts = [Draft("alert.key", (Body(by, {"public": pair.public, "wrapped": wrapped}),))]
    recovery = ""
    if not kit.ledger.read(ALERT_KEYS, holder=RECOVERY, retired=False):
        paper, recovery = _recovery(kit)
        drafts.append(paper)
    return NewKey((*drafts, *retiring(kit, by)), recovery)


def prepare_recovery(kit: Kit, by: str) -> NewKey:
    """Another recovery key, for when the paper is lost or somebody has seen it. Nothing is kept yet.

    What was sealed before still opens with the one before. Raises KioskError ``not-allowed``.
    """
    staff_access.require(kit, by, Right.ALERTS)
    paper, recovery = _recovery(kit)
    return NewKey((paper, *retiring(kit, RECOVERY)), recovery)


def keep(kit: Kit, by: str, key: NewKey) -> None:
    """From now on alerts are sealed to this key; the one that ``by`` had before seals nothing new."""
    staff_access.require(kit, by, Right.ALERTS)
    kit.ledger.append(*key.drafts)


def _recovery(kit: Kit) -> tuple[Draft, str]:
    symbols = kit.sealer.symbols(recovery_code.SYMBOLS)
    public = kit.sealer.recovery(symbols).public
    return Draft("alert.key", (Body(None, {"public": public, "wrapped": ""}),)), recovery_code.written(symbols)


def written_down(key: NewKey, typed: str) -> bool:
    """Whether the last group of the recovery key was typed, to show that it stands on paper."""
    last = key.recovery.split()[-1:]
    return "".join(typed.upper().split()).translate(str.maketrans("ILO", "110")) == "".join(last)
