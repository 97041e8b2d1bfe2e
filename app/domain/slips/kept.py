"""What a reader saw, as text: a batch that was read and not confirmed yet outlives a lock, a crash and a restart.

Also what is kept of one slip in the record: what was measured, and the thresholds it was judged by.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from app.domain.slips.ink import SIGNATURE, TICK, InkMeasure
from app.domain.slips.seen import SURE_MM, Crop, PageSeen, SlipSeen
from app.domain.slips.verdict import bands, verdict

BOXES = ("agree", "talk", "signature")


def pages_to_text(pages: Sequence[PageSeen]) -> str:
    """All of a scan but for where its slips lay, which nobody asks for once their boxes are measured."""
    return json.dumps([_page(page) for page in pages], separators=(",", ":"))


def pages_from_text(text: str) -> tuple[PageSeen, ...]:
    """What ``pages_to_text`` made."""
    return tuple(_page_of(page) for page in json.loads(text))


def reading(slip: SlipSeen, scan: str, page: int, place: int) -> str:
    """Of one slip, for the record: where it was read, what was measured, how that was judged, and by what."""
    return json.dumps(
        {
            "scan": scan,
            "page": page,
            "place": place,
            "squares": slip.squares,
            "error_mm": round(slip.error_mm, 3),
            "measured": {name: _ink(getattr(slip, name)) for name in BOXES},
            "judged": dict(zip(BOXES, map(str, bands(slip)), strict=True)),
            "verdict": str(verdict(slip)),
            "thresholds": {"signature": asdict(SIGNATURE), "tick": asdict(TICK), "squares_mm": SURE_MM},
        },
        sort_keys=True,
    )


def where_read(text: str) -> tuple[str, int, int] | None:
    """Scan, page and place out of a ``reading``; None for a slip that was taken by hand."""
    told = json.loads(text) if text else {}
    return (told["scan"], told["page"], told["place"]) if "scan" in told else None


def _page(page: PageSeen) -> dict[str, Any]:
    return {
        "number": page.number,
        "ink": page.ink,
        "picture": b64encode(page.picture).decode(),
        "slips": [_slip(slip) for slip in page.slips],
    }


def _slip(slip: SlipSeen) -> dict[str, Any]:
    return {
        "texts": slip.texts,
        "squares": slip.squares,
        "error_mm": slip.error_mm,
        **{name: _ink(getattr(slip, name)) for name in BOXES},
        "crops": [[crop.name, b64encode(crop.png).decode()] for crop in slip.crops],
    }


def _ink(ink: InkMeasure | None) -> dict[str, float] | None:
    return {name: round(value, 5) for name, value in asdict(ink).items()} if ink else None


def _page_of(told: Mapping[str, Any]) -> PageSeen:
    slips = tuple(_slip_of(slip) for slip in told["slips"])
    return PageSeen(told["number"], told["ink"], slips, b64decode(told["picture"]))


def _slip_of(told: Mapping[str, Any]) -> SlipSeen:
    agree, talk, signature = (InkMeasure(**told[name]) if told[name] else None for name in BOXES)
    crops = tuple(Crop(name, b64decode(png)) for name, png in told["crops"])
    seen = SlipSeen(tuple(told["texts"]), told["squares"], told["error_mm"], crops=crops)
    return replace(seen, agree=agree, talk=talk, signature=signature)
