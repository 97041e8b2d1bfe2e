"""Rules that changed since a pupil signed: the turn that asks for them again, and the words that it compares."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain import renewal, walkthrough
from app.domain.agreement import AGREEMENTS, WORDINGS, Length
from app.domain.entry import Body, Draft
from app.domain.lesson import Lesson, Page
from app.domain.pupil import Pupil
from app.domain.renewal import Renewal
from app.domain.standing import Standing
from app.domain.walk import Walk
from app.services.kit import Kit


def walk(kit: Kit, who: Pupil, lesson: Lesson, found: Standing) -> Walk:
    """A turn for the pages that are due: taught one by one, whatever length the class's lesson has."""
    pages = tuple(page for page in lesson.pages if page.id in found.due)
    held = renewal.in_force(who.stage, kit.ledger.read(AGREEMENTS, subject=who.subject))
    words = {one.hash: one.sentence for one in kit.ledger.read(WORDINGS)}
    before = renewal.before(renewal.signed_pages(held), pages, words)
    return walkthrough.begin(renewal.renewed(lesson, pages), Length.WHOLE, Renewal(found.renews, before))


def keeping(kit: Kit, pages: Iterable[Page]) -> tuple[Draft, ...]:
    """Keeps the words of pages that were never signed in this form before: they can be shown when they change."""
    known = {one.hash for one in kit.ledger.read(WORDINGS)}
    fresh = {page.hash: page.sentence for page in pages if page.hash not in known}
    bodies = tuple(Body(None, {"hash": digest, "sentence": sentence}) for digest, sentence in fresh.items())
    return (Draft("wording.kept", bodies),) if bodies else ()
