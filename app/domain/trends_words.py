"""How a trend is called and what its numbers say: the same words on the screen and on paper."""

from __future__ import annotations

from app.domain.return_date import in_words
from app.domain.trends import Sort, Trend
from app.domain.trends_checks import CheckBar, Share
from app.domain.trends_rungs import NONE, RungRow, Step

WHOLE_SCHOOL = "The whole school"
TITLES = {
    Sort.SIGNED: "Who has signed",
    Sort.CHECKS: "Right first time",
    Sort.RUNGS: "Rungs by year group",
}
NO_ACCESS = "No access now"
UNKNOWN_GROUP = "Year not known"


def title(trend: Trend) -> str:
    """Such as "Who has signed"."""
    return TITLES[trend.sort]


def whose(trend: Trend) -> str:
    """Such as "Maple, 2026/27"."""
    return f"{trend.class_name or WHOLE_SCHOOL}, {trend.year}"


def pupils(many: int) -> str:
    """Such as "1 pupil"."""
    return "1 pupil" if many == 1 else f"{many:,} pupils"


def sentence(trend: Trend) -> str:
    """What the picture says, in a sentence or two."""
    when = in_words(trend.day)
    if trend.signed is not None:
        line = trend.signed
        if line.of == 0:
            return "Nobody is on the roll."
        said = f"{line.now:,} of {pupils(line.of)} signed all the rules by {when} ({line.share(line.now)} %)."
        before = f" When the school year began it was {line.begun:,}." if line.begun else ""
        return said + before
    if trend.rungs is not None:
        return f"Rungs of {pupils(trend.pupils)} on {when}."
    return "Each pupil’s first choice at the screen, beside the hands shown in class. Worst first; no child is named."


def nothing_yet(trend: Trend) -> str:
    """Why there is nothing to see, and what would change it; empty where there is something."""
    if trend.pupils == 0:
        return "Nobody is on the roll here. Once pupils are, this picture fills by itself."
    if trend.signed is not None and not any(point.signed for point in trend.signed.points):
        return "Nobody has signed yet. The line begins with the first signature."
    if trend.sort is Sort.CHECKS and not any(bar.told for bar in trend.checks):
        return (
            "There are not enough answers yet. Each check is counted from 3 answers on, so that none points at a child."
        )
    return ""


def share(one: Share) -> str:
    """Such as "18 of 24 (75 %)"; empty where nothing is told."""
    return f"{one.right:,} of {one.asked:,} ({one.percent} %)" if one.told else ""


def untold(bar: CheckBar) -> str:
    """Why a check has no bar."""
    if bar.few:
        return "fewer than 3 answers"
    return "answered in earlier words only" if bar.earlier else ""


def step(one: Step) -> str:
    """Such as "Rung 2: Child-safe search, a teacher in the room"."""
    return NO_ACCESS if one.rung == NONE else f"Rung {one.rung}: {one.title}"


def short_step(one: Step) -> str:
    """Such as "Rung 2"."""
    return "None" if one.rung == NONE else f"Rung {one.rung}"


def group(row: RungRow) -> str:
    """The year group."""
    return row.group or UNKNOWN_GROUP
