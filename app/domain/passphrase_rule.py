"""What a passphrase must be, and what to say while it is being typed."""

from __future__ import annotations

from unicodedata import normalize

LEAST = 12
GOOD = 20


def tidy(passphrase: str) -> str:
    """The same whatever keyboard it was typed on, and without a space that nobody sees at either end."""
    return normalize("NFKC", passphrase).strip()


def fault(passphrase: str) -> str:
    """Why it cannot be used, as a kind sentence; empty when it can."""
    said = tidy(passphrase)
    if len(said) < LEAST:
        left = LEAST - len(said)
        return "1 character more, please." if left == 1 else f"{left} characters more, please."
    if len(set(said.casefold())) < 5:
        return "This repeats itself: please use several different words."
    if said.isdecimal():
        return "Numbers alone are quickly tried: please add words."
    return ""


def strength(passphrase: str) -> str:
    """How good it is: one sentence, also for one that cannot be used yet."""
    said = tidy(passphrase)
    if not said:
        return f"At least {LEAST} characters. Four words that nobody else would put together are easy to remember."
    wrong = fault(passphrase)
    if wrong:
        return wrong
    if len(said) >= GOOD or len(said.split()) >= 4:
        return "This is a strong passphrase."
    return "This will do. One word more makes it strong."
