"""Whether what a pupil signed is still what the lesson says."""

from __future__ import annotations

import json

from app.domain.agreement import Agreement
from app.domain.lesson import Lesson


def signed_as_now(agreement: Agreement, lesson: Lesson) -> bool:
    """Whether every page is in the version that was signed; an agreement that names no page always holds."""
    signed = {page: version for page, version, _ in json.loads(agreement.rules)}
    return signed in ({}, {page.id: page.version for page in lesson.pages})
