"""What staff say of printed copies: in hand, handed out, filed, or that a sheet did not come out of the printer."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.copy_states import may_move
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, FORMS, Copy, CopyState
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import staff_access
from app.services.kit import Kit
from app.services.print_ends import copy_bodies, with_subjects

Key = tuple[str, int]
"""A form and the number of its copy."""

MISSING = "It did not come out of the printer: the office looked."


def in_hand(kit: Kit, keys: Sequence[Key], *, by: str = "", missing: Sequence[Key] = ()) -> int:
    """These sheets lie in the office; those ``missing`` did not come out and are ready to print again.

    Both in one step, so that no sheet of a jammed job is left between. Returns how many are in hand. Raises KioskError
    ``not-allowed``, ``copies-moved``, ``sheets-superseded``.
    """
    _allowed(kit, by)
    held = _movable(kit, keys, CopyState.IN_HAND)
    _still_in_force(kit, held)
    lost = _movable(kit, missing, CopyState.FAILED)
    drafts = (_moved(kit, held, CopyState.IN_HAND, by), _failed(kit, lost))
    _append(kit, drafts)
    return len(held)


def handed_out(kit: Kit, keys: Sequence[Key], *, by: str = "") -> int:
    """These sheets went home with the children; the others stay in hand. Returns how many.

    Raises KioskError ``not-allowed``, ``copies-moved``, ``sheets-superseded``.
    """
    _allowed(kit, by)
    copies = _movable(kit, keys, CopyState.HANDED_OUT)
    _still_in_force(kit, copies)
    return _all(kit, copies, CopyState.HANDED_OUT, by)


def back_in_hand(kit: Kit, keys: Sequence[Key], *, by: str = "") -> int:
    """These sheets were not handed out after all. Returns how many. Raises KioskError ``not-allowed``."""
    _allowed(kit, by)
    out = [copy for copy in _movable(kit, keys, CopyState.IN_HAND) if copy.state == CopyState.HANDED_OUT]
    return _all(kit, out, CopyState.IN_HAND, by)


def file(kit: Kit, keys: Sequence[Key], *, by: str = "") -> int:
    """The slips of these copies are in the file. Returns how many. Raises KioskError ``not-allowed``."""
    _allowed(kit, by)
    return _all(kit, _movable(kit, keys, CopyState.FILED), CopyState.FILED, by)


def _allowed(kit: Kit, by: str) -> None:
    if by:
        staff_access.require(kit, by, Right.PRINT)


def _movable(kit: Kit, keys: Sequence[Key], to: CopyState) -> list[Copy]:
    """Those that can go there, in the order given: what is there already, or further, stays where it is."""
    wanted = {key: place for place, key in enumerate(keys)}
    read = kit.ledger.read(COPIES, form=tuple({form for form, _ in wanted}))
    found = [copy for copy in read if (copy.form, copy.number) in wanted and may_move(copy.state, to)]
    return sorted(found, key=lambda copy: wanted[copy.form, copy.number])


def _still_in_force(kit: Kit, copies: Sequence[Copy]) -> None:
    forms = kit.ledger.read(FORMS, id=tuple({copy.form for copy in copies}))
    gone = sum(form.superseded for form in forms)
    if gone:
        raise KioskError(
            "sheets-superseded",
            f"{gone} of these sheets count no more: their pupils have signed again. Look at the list anew.",
        )


def _all(kit: Kit, copies: Sequence[Copy], to: CopyState, by: str) -> int:
    _append(kit, (_moved(kit, copies, to, by),))
    return len(copies)


def _append(kit: Kit, drafts: Sequence[Draft]) -> None:
    drafts = [draft for draft in drafts if draft.bodies]
    if not drafts:
        raise KioskError("copies-moved", "Nothing changed: somebody has noted this meanwhile. The list is up to date.")
    kit.ledger.append(*drafts)


def _moved(kit: Kit, copies: Sequence[Copy], to: CopyState, by: str) -> Draft:
    bodies = (
        Body(subject, {"form": form, "number": number, "state": str(to), "by": by})
        for subject, form, number in with_subjects(kit, copies)
    )
    return Draft("form.moved", tuple(bodies))


def _failed(kit: Kit, copies: Sequence[Copy]) -> Draft:
    return Draft("form.failed", copy_bodies(with_subjects(kit, copies), fault=MISSING))
