"""A trend as the screen draws it and as its table tells it. Pure of Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain import trends_scale, trends_words
from app.domain.return_date import in_words
from app.domain.trends import Sort, Trend
from app.domain.trends_checks import CheckBar
from app.domain.trends_rungs import Rungs
from app.domain.trends_signed import Timeline
from app.services import trends
from app.services.kit import Kit
from app.services.trends import Asked, Shown

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Seen:
    """Everything the screen shows of one picture; ``name`` is what the printed page is called."""

    class_name: str
    name: str
    years: tuple[str, ...]
    facts: dict[str, Any]
    classes: list[Row]
    picture: dict[str, Any]
    numbers: list[Row]


def look(kit: Kit, wanted: tuple[str, str, str], by: str) -> Seen:
    """``wanted`` is sort, class and year. Raises as ``trends.show``."""
    sort, class_name, year = wanted
    shown = trends.show(kit, Asked(Sort(sort), class_name, year), by)
    trend = shown.trend
    name = f"{trends_words.title(trend)}, {trends_words.whose(trend)}".replace("/", "-")
    return Seen(trend.class_name, name, shown.years, facts(shown), classes(shown), picture(trend), numbers(trend))


def facts(shown: Shown) -> dict[str, Any]:
    """What the screen says about the picture."""
    trend = shown.trend
    place = shown.years.index(trend.year)
    return {
        "sort": str(trend.sort),
        "year": trend.year,
        "earlier": place < len(shown.years) - 1,
        "later": place > 0,
        "title": trends_words.title(trend),
        "whose": trends_words.whose(trend),
        "sentence": trends_words.sentence(trend),
        "nothing": trends_words.nothing_yet(trend),
        "heads": heads(trend),
    }


def classes(shown: Shown) -> list[Row]:
    """The whole school, then every class."""
    whole = {"name": "", "count": shown.pupils, "chosen": shown.trend.class_name == ""}
    own = [
        {"name": name, "count": many, "chosen": name == shown.trend.class_name} for name, many in shown.classes.items()
    ]
    return [whole, *own]


def picture(trend: Trend) -> dict[str, Any]:
    """Of signatures ``corners``, ``months`` and the ``end``; of checks ``rows``; of rungs ``steps`` and ``rows``."""
    if trends_words.nothing_yet(trend):
        return {}
    if trend.signed is not None:
        return _line(trend.signed)
    if trend.rungs is not None:
        return _rungs(trend.rungs)
    return {"rows": [_check(bar) for bar in trend.checks if bar.told]}


def _line(line: Timeline) -> dict[str, Any]:
    end = trends_scale.plot_end(line)
    days = (end - line.first).days
    return {
        "days": days,
        "corners": [{"day": day, "share": share} for day, share in trends_scale.steps(line)],
        "months": [
            {"name": trends_scale.month_name(start), "day": (start - line.first).days}
            for start in trends_scale.month_starts(line.first, end)
        ],
        "endDay": (line.last - line.first).days,
        "endShare": trends_scale.exact(line.now, line.of),
        "endText": f"{line.share(line.now)} %: {line.now:,} of {line.of:,}",
    }


def _check(bar: CheckBar) -> dict[str, Any]:
    return {
        "key": f"{bar.stage}-{bar.check}",
        "stage": bar.stage_title,
        "question": f"{bar.story} {bar.question}".strip(),
        "turns": bar.turns.percent,
        "hands": bar.hands.percent,
        "turnsText": trends_words.share(bar.turns),
        "handsText": trends_words.share(bar.hands),
    }


def _rungs(rungs: Rungs) -> dict[str, Any]:
    most = max(row.pupils for row in rungs.rows)
    apart = trends_scale.round_step(most)
    return {
        "most": most,
        "ticks": list(range(0, most + 1, apart)),
        "steps": [trends_words.step(one) for one in rungs.steps],
        "rows": [trends_words.group(row) for row in rungs.rows],
        "counts": [[row.counts[place] for row in rungs.rows] for place in range(len(rungs.steps))],
    }


def heads(trend: Trend) -> list[str]:
    """The table's headings; the first column is the wide one."""
    if trend.signed is not None:
        return ["From", "Signed", "Of", "Share"]
    if trend.rungs is not None:
        return ["Year group", "Pupils", *map(trends_words.short_step, trend.rungs.steps)]
    return ["Check", "Alone at the screen", "Hands in class"]


def numbers(trend: Trend) -> list[Row]:
    """The table's rows, in the order of the picture."""
    if trend.signed is not None:
        line = trend.signed
        rows = [
            [in_words(one.day), f"{one.signed:,}", f"{line.of:,}", f"{line.share(one.signed)} %"] for one in line.points
        ]
    elif trend.rungs is not None:
        rows = [
            [trends_words.group(row), f"{row.pupils:,}", *(f"{many:,}" for many in row.counts)]
            for row in trend.rungs.rows
        ]
    else:
        rows = [_check_cells(bar) for bar in trend.checks]
    return [{"cells": row} for row in rows]


def _check_cells(bar: CheckBar) -> list[str]:
    words = f"{bar.stage_title}: {bar.story} {bar.question}".replace(":  ", ": ")
    return [
        words,
        trends_words.share(bar.turns) or trends_words.untold(bar) or "–",
        trends_words.share(bar.hands) or "–",
    ]
