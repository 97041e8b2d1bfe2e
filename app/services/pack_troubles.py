"""What staff are told of a school's own packs that cannot be used."""

from __future__ import annotations

from app.domain.finding import Finding
from app.services.kit import Kit


def first_trouble(kit: Kit) -> str:
    """The first of the school's own files that cannot be used: name, line, what and remedy; and how many more."""
    found = kit.pack_troubles()
    if not found:
        return ""
    more = f" There are {len(found) - 1} more: `main.py lessons check` names them." if len(found) > 1 else ""
    return in_words(found[0]) + more


def in_words(finding: Finding) -> str:
    """A finding as one line."""
    at = f"{finding.file}, line {finding.line}: " if finding.line else f"{finding.file}: " if finding.file else ""
    return " ".join(part for part in (f"{at}{finding.what}", finding.remedy) if part)
