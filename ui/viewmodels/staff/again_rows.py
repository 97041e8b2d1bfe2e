"""Questions and how they went, as rows for bars."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.teach_again import Again

ROLES = ("question", "share", "answered", "again", "hands")


def again_row(one: Again) -> dict[str, object]:
    """``share`` (0 to 1) began with the right choice; ``hands``: shown in class, not answered alone."""
    story = one.check.story.text if one.check.story else ""
    return {
        "question": " ".join(part for part in (story, one.check.question) if part),
        "share": one.right_share,
        "answered": one.answered,
        "again": one.again,
        "hands": one.by_hands,
    }


def again_rows(found: Iterable[Again]) -> list[dict[str, object]]:
    """In the order given: the hardest first."""
    return [again_row(one) for one in found]
